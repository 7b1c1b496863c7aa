import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddresses } from '../../../../src/domain/addresses.ts';
import { buildArticleContexts } from '../../../../src/domain/article-context.ts';
import { buildContentIndex } from '../../../../src/import/draft/content-index.ts';
import { draftArticle } from '../../../../src/import/draft/draft-article.ts';
import type { FoundQuotation } from '../../../../src/import/quotation.ts';
import { parseBody } from '../../../../src/markdown/parse-body.ts';
import { parseDocument } from '../../../../src/schema/parse-document.ts';
import { messagesFor } from '../../../../src/site/messages/index.ts';
import { documentsOf } from '../../make-documents.ts';
import { COMPLETE, captureOf, person } from '../made-capture.ts';

const WORD = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('ferry', 'Sund', 'naïve', '9:30', 'it’s', 'a_b_c', 'x*y*z', 'AT&T', '&amp;'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      '_',
      '#',
      '-',
      '+',
      '1.',
      '>',
      '`',
      '~~',
      '[x]',
      '![y](z)',
      '<b>',
      '</p>',
      '|',
      '\\',
      ':::',
      '{by=x}',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ':quote[z]{by=q}',
      ':::quote',
      ':Event[',
      '::claim{',
      '[^1]',
      'www.sund.example',
      '---',
      '===',
      '$1',
    ),
  },
);
const WORDS = fc.array(WORD, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

/** A text with quotations, and the words of each. */
const TEXT = fc
  .array(
    fc.oneof(
      WORDS.map((words) => ({ text: words, said: [] as string[] })),
      WORDS.map((words) => ({ text: `“${words}”`, said: [words] })),
      fc.tuple(WORDS, WORDS).map(([a, b]) => ({ text: `“${a}”\n\n“${b}” she said`, said: [a, b] })),
      fc.tuple(WORDS, WORDS).map(([a, b]) => ({ text: `She: “${a}\n\n“${b}” of it`, said: [`${a}\n\n“${b}`] })),
      fc.tuple(WORDS, WORDS, WORDS).map(([a, b, c]) => ({ text: `${a} “${b}” ${c}`, said: [b] })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => ({ text: parts.map(({ text }) => text).join('\n\n'), said: parts.flatMap(({ said }) => said) }));

test('what is written is read back word for word, and each quotation is marked as it was found', {
  timeout: 60_000,
}, () => {
  const documents = documentsOf({
    'people/ada-berg': 'name: Ada Berg',
    'sources/sund-courier': 'name: Sund Courier',
    'topics/harbour': 'name: Harbour',
  });
  const contentIndex = buildContentIndex(documents, []);
  const surroundings = buildArticleContexts(documents, createAddresses('/'), messagesFor('en').articleLabels, 'en');
  const ada = person('Ada Berg', 'harbour master');
  const plain = (text: string) => text.replace(/[\s“”"]+/g, '');
  fc.assert(
    fc.property(TEXT, ({ text, said }) => {
      let from = 0;
      const quotations = said.map((words): FoundQuotation => {
        const start = text.indexOf(`“${words}`, from) + 1;
        from = start + words.length;
        const [first = '', second] = words.split('\n\n“');
        const parts = [{ start, end: start + first.length }];
        if (second !== undefined) parts.push({ start: from - second.length, end: from });
        return {
          ...{ text: words, speaker: ada, cue: 'said', start, end: from },
          ...{ outerStart: start - 1, outerEnd: from + 1, parts },
        };
      });
      const capture = captureOf(text, { title: 'T', source: 'Sund Courier', authors: [{ name: 'Ada Berg' }] });
      const made = draftArticle(capture, quotations, contentIndex.copy(), COMPLETE);
      const { document, problems } = parseDocument('article', 'articles/t.md', made.files.at(-1)?.text ?? '');
      if (!document) throw new Error(JSON.stringify(problems));
      const { body, problems: faults } = parseBody(document.body, surroundings.contextOf(document));
      expect([faults, made.checks]).toEqual([[], []]);
      expect(body.quotations.map((quotation) => plain(quotation.text))).toEqual(said.map(plain));
      expect(plain(body.passages.map((passage) => passage.text).join(''))).toBe(plain(text));
    }),
    { numRuns: 300 },
  );
});
