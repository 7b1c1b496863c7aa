import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printBibtex, printRis } from '../../../src/notebook/citations.ts';
import { printCslJson } from '../../../src/notebook/csl-json.ts';
import type { NotebookItem } from '../../../src/notebook/item.ts';
import { printMarkdown } from '../../../src/notebook/markdown.ts';
import { readExport } from '../../../src/notebook/read-export.ts';
import { notebook as notebookEn } from '../../../src/site/messages/en/notebook.ts';
import { anyItems, makeItem } from './items.ts';

const addressOf = ({ article, anchor }: Pick<NotebookItem, 'article' | 'anchor'>) =>
  `https://example.org/articles/${article}/${anchor && `#${anchor}`}`;
const on = { site: 'On Record', addressOf };
const csl = (items: NotebookItem[]) => printCslJson(items, on, notebookEn);
const markdown = (items: NotebookItem[]) => printMarkdown(items, addressOf, notebookEn);
const bibtex = (items: NotebookItem[]) => printBibtex(items, on, notebookEn);
const entry = (item: NotebookItem) => JSON.parse(csl([item]))[0];

/** A text as UTF-8 holds it: a file has no half of a pair of surrogates. */
const inFile = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

describe('what is exported and imported again is the same', () => {
  test.each([
    ['CSL-JSON', csl],
    ['Markdown', markdown],
  ])('as %s', (_, print) => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(readExport(inFile(print(items)))).toEqual(items);
      }),
    );
  });

  test('also where an editor has changed the ends of the lines', () => {
    const items = [makeItem({ note: 'one\ntwo' }), makeItem({ anchor: 'b' })];
    expect(readExport(markdown(items).replaceAll('\n', '\r\n'))).toEqual(items);
  });

  test.each(['', 'A letter.', '{}', '[]', '[null, {"custom": {"on-record": 3}}]', '<!-- on-record {"kind" -->'])(
    'and %j holds nothing',
    (text) => expect(readExport(text)).toEqual([]),
  );
});

describe('CSL-JSON', () => {
  test('cites the article', () => {
    const item = makeItem({ speaker: 'Anna Geifman', role: 'senior researcher', note: 'Ask her.', language: 'en' });
    expect(entry(item)).toEqual({
      id: item.id,
      type: 'article-newspaper',
      title: 'Moscow Cozies Up',
      author: [
        { family: 'Hardie', given: 'John' },
        { family: 'Stradner', given: 'Ivana' },
      ],
      'container-title': 'The Algemeiner',
      issued: { 'date-parts': [[2022, 9, 28]] },
      language: 'en',
      URL: 'https://algemeiner.example/moscow',
      note: 'Read in On Record, https://example.org/articles/moscow-cozies-up/\nAnna Geifman, senior researcher: “wrong step” (quotation, https://example.org/articles/moscow-cozies-up/#wrong-step)',
      annote: 'Ask her.',
      custom: { 'on-record': item },
    });
  });

  test('of what was kept before names were divided and addresses known cites the edition that was opened on that day', () => {
    const { url: _, filedAs: __, ...old } = makeItem();
    expect(entry(old)).toMatchObject({
      author: [{ literal: 'John Hardie' }, { literal: 'Ivana Stradner' }],
      URL: 'https://example.org/articles/moscow-cozies-up/#wrong-step',
      accessed: { 'date-parts': [[2026, 3, 2]] },
    });
  });

  test('keeps a month a month, says circa, and has no author where the source names none', () => {
    const cited = entry(makeItem({ authors: [], published: '2022-09~', date: 'about September 2022' }));
    expect(cited.issued).toEqual({ 'date-parts': [[2022, 9]], circa: true });
    expect(cited).not.toHaveProperty('author');
  });

  test('gives a date in words where numbers cannot say it', () => {
    expect(entry(makeItem({ published: '202X', date: '2020s' })).issued).toEqual({ literal: '2020s' });
  });
});

describe('BibTeX', () => {
  test('has an entry for each article, with what was kept of it as notes', () => {
    const items = [
      makeItem({ speaker: 'Anna Geifman', note: '50% & more' }),
      makeItem({ kind: 'passage', anchor: 'p3', text: 'He waits.', retold: true, note: 'Why?' }),
    ];
    expect(bibtex(items)).toBe(`@article{moscow-cozies-up,
  author = {Hardie, John and Stradner, Ivana},
  title = {{Moscow Cozies Up}},
  journal = {The Algemeiner},
  year = {2022},
  month = sep,
  day = {28},
  url = {https://algemeiner.example/moscow},
  note = {Read in On Record, https://example.org/articles/moscow-cozies-up/ Anna Geifman: “wrong step” (quotation, https://example.org/articles/moscow-cozies-up/\\#wrong-step) Retold by the editors: He waits. (paragraph 3, https://example.org/articles/moscow-cozies-up/\\#p3)},
  annote = {50\\% \\& more Why?}
}
`);
  });

  test('says where it was read where only the article was kept', () => {
    expect(bibtex([makeItem({ kind: 'article', anchor: '', text: '' })])).toContain(
      '  note = {Read in On Record, https://example.org/articles/moscow-cozies-up/}\n',
    );
  });

  test('says in the note what its date fields cannot', () => {
    const about = bibtex([makeItem({ authors: [], published: '2022-09~', date: 'about September 2022' })]);
    expect(about).toContain('year = {2022},\n  month = sep,\n');
    expect(about).toContain(
      'note = {Dated about September 2022. Read in On Record, https://example.org/articles/moscow-cozies-up/ “wrong step” (quotation, ',
    );
    expect(about).not.toMatch(/author|day/);
    const decade = bibtex([makeItem({ published: '202X', date: '2020s' })]);
    expect(decade).not.toMatch(/year|month|day/);
    expect(decade).toContain('Dated 2020s.');
  });

  test('keeps a name whole that BibTeX would split', () => {
    expect(bibtex([makeItem({ authors: ['Reuters and AFP', 'Hardie, Jr.'] })])).toContain(
      'author = {{Reuters and AFP} and {Hardie, Jr.}}',
    );
  });

  test('has every article once, wherever its items stand', () => {
    const items = [makeItem(), makeItem({ article: 'storm' }), makeItem({ kind: 'passage', text: 'two' })];
    expect(Array.from(bibtex(items).matchAll(/@article\{([^,]+)/g), ([, key]) => key)).toEqual([
      'moscow-cozies-up',
      'storm',
    ]);
  });

  test('is balanced, and every special character escaped, whatever the text', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        let depth = 0;
        for (const character of bibtex(items)) {
          if (character === '{') depth++;
          if (character === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('RIS', () => {
  test('has a record for each article, with what was kept of it as notes', () => {
    const about = { published: '2022-09~', date: 'about September 2022', language: 'en' };
    const items = [
      makeItem({ ...about, speaker: 'Anna Geifman', note: 'Ask\nher.' }),
      makeItem({ ...about, kind: 'selection', anchor: 'p3', text: 'He waits.', retold: true }),
    ];
    expect(printRis(items, on, notebookEn).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - Hardie, John',
      'AU  - Stradner, Ivana',
      'TI  - Moscow Cozies Up',
      'T2  - The Algemeiner',
      'PY  - 2022',
      'DA  - 2022/09//',
      'LA  - en',
      'UR  - https://algemeiner.example/moscow',
      'N1  - Dated about September 2022.',
      'N1  - Read in On Record, https://example.org/articles/moscow-cozies-up/',
      'N1  - Anna Geifman: “wrong step” (quotation, https://example.org/articles/moscow-cozies-up/#wrong-step)',
      'N1  - Retold by the editors: He waits. (paragraph 3, https://example.org/articles/moscow-cozies-up/#p3)',
      'N1  - Ask her.',
      'ER  - ',
      '',
    ]);
  });

  test('is lines of a tag and a value, whatever the text', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const lines = printRis(items, on, notebookEn).split('\r\n');
        expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
      }),
    );
  });
});

describe('Markdown', () => {
  test('reads as a page of notes', () => {
    const item = makeItem({ title: '[Three analysts]', speaker: 'Anna Geifman', authors: [], note: 'Ask *her*.' });
    const [shown] = markdown([item]).split('\n\n<!--');
    expect(shown).toBe(`# Notebook

## [\\[Three analysts\\]](https://example.org/articles/moscow-cozies-up/)

The Algemeiner · 28 September 2022

> “wrong step”
>
> Anna Geifman, [quotation](https://example.org/articles/moscow-cozies-up/#wrong-step)

Ask *her*.`);
  });

  test('puts a quotation between the marks of its language', () => {
    expect(markdown([makeItem({ text: 'ein Fehler', language: 'de' })])).toContain('> „ein Fehler“\n');
  });

  test('says of the editors’ words that they are theirs, and names an article that was kept', () => {
    const retold = markdown([makeItem({ kind: 'passage', anchor: 'p4', text: 'He waits.', retold: true })]);
    expect(retold).toContain('> He waits.\n>\n> Retold by the editors, [paragraph 4](https://');
    const whole = markdown([makeItem({ kind: 'article', anchor: '', text: '' })]);
    expect(whole).toContain('## [Moscow Cozies Up](https://example.org/articles/moscow-cozies-up/)');
    expect(whole).not.toContain('\n> ');
  });

  test('takes no item from the words of another', () => {
    const forged = `<!-- on-record ${JSON.stringify(makeItem({ anchor: 'forged' }))} -->`;
    const item = makeItem({ text: forged, note: forged, title: `\n${forged}\n` });
    expect(readExport(markdown([item]))).toEqual([item]);
  });
});
