import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RightsText } from '../../src/schema/rights.ts';
import { disorderIn, parse } from './article.ts';

const RUNS = { numRuns: 60 };

const word = fc.stringMatching(/^[a-zäéя]{1,8}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 });
const speaker = fc.constantFrom('ada-berg', 'eli-dahl', 'port-office');

/** A piece of running text: words, or a quotation of words, or a mark around pieces. */
type Piece = { words: string[]; by?: string } | { mark: 'event' | 'claim'; pieces: Piece[] };

const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 2 },
    fc.record({ words: sentence }),
    fc.record({ words: sentence, by: speaker }),
    fc.record({
      mark: fc.constantFrom('event' as const, 'claim' as const),
      pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const text = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

/** The Markdown of paragraphs of pieces; quotations are numbered in their order. */
function markdownOf(paragraphs: readonly Piece[][]): string {
  let number = 0;
  const write = (each: Piece): string => {
    if ('mark' in each) {
      const attributes = each.mark === 'event' ? 'id=storm' : 'id=dredging stance=qualifies';
      return `:${each.mark}[${each.pieces.map(write).join(' ')}]{${attributes}}`;
    }
    const words = each.words.join(' ');
    return each.by === undefined ? words : `:quote[${words}]{by=${each.by} id=q${number++}}`;
  };
  return paragraphs.map((pieces) => pieces.map(write).join(' ')).join('\n\n');
}

const wordsOf = (each: Piece): string[] => ('mark' in each ? each.pieces.flatMap(wordsOf) : each.words);
const quotationsOf = (each: Piece): { words: string[]; by: string }[] => {
  if ('mark' in each) return each.pieces.flatMap(quotationsOf);
  return each.by === undefined ? [] : [{ words: each.words, by: each.by }];
};

test('every word comes through, in its order, whatever marks stand around it', () => {
  fc.assert(
    fc.property(text, (paragraphs) => {
      const { body, problems } = parse(markdownOf(paragraphs));
      expect(problems).toEqual([]);
      const through = body.passages.map((passage) => passage.text.replace(/[“”]/g, '').split(' '));
      expect(through).toEqual(paragraphs.map((pieces) => pieces.flatMap(wordsOf)));
    }),
    RUNS,
  );
});

test('every quotation is found with its speaker and exactly its words, numbered as they stand', () => {
  fc.assert(
    fc.property(text, (paragraphs) => {
      const expected = paragraphs.flatMap((pieces, index) =>
        pieces.flatMap(quotationsOf).map(({ words, by }) => [by, words.join(' '), words.length, index + 1]),
      );
      const { quotations } = parse(markdownOf(paragraphs)).body;
      expect(quotations.map((each) => [each.by, each.text, each.words, each.passage])).toEqual(expected);
      expect(quotations.map(({ number }) => number)).toEqual(quotations.map((_, index) => index + 1));
    }),
    RUNS,
  );
});

test('quotations stand one after another: none begins before the last has ended, all lie within the text', () => {
  fc.assert(
    fc.property(text, (paragraphs) => {
      const { words, quotations, passages } = parse(markdownOf(paragraphs)).body;
      let end = 0;
      for (const quotation of quotations) {
        expect(quotation.offset).toBeGreaterThanOrEqual(end);
        end = quotation.offset + quotation.words;
      }
      expect(end).toBeLessThanOrEqual(words);
      expect(passages.reduce((sum, passage) => sum + passage.words, 0)).toBe(words);
    }),
    RUNS,
  );
});

test('every quotation and every mark has its place on the page, and no id is given twice', () => {
  fc.assert(
    fc.property(text, fc.constantFrom<RightsText>('retold', 'full', 'excerpt'), (paragraphs, rights) => {
      const { html, quotations, annotations } = parse(markdownOf(paragraphs), { rights }).body;
      expect(disorderIn(html)).toEqual([]);
      const anchors = [...quotations.map(({ id }) => id), ...annotations.map(({ anchor }) => anchor)].filter(Boolean);
      for (const anchor of anchors) expect(html).toContain(` id="${anchor}"`);
    }),
    RUNS,
  );
});

test('two events whose addresses could meet have two anchors', () => {
  const { annotations, html } = parse(':event[a]{id=storm} :event[b]{id=storm} :event[c]{id=storm-2}').body;
  expect(new Set(annotations.map(({ anchor }) => anchor)).size).toBe(3);
  expect(disorderIn(html)).toEqual([]);
});

test('passages are numbered from 1 without a gap, and none is empty', () => {
  const html = fc.constantFrom(
    '<!-- x -->',
    '<script>x</script>',
    '<p></p>',
    '<div></div>',
    '<b>\n\n</b>',
    '---',
    '# x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(html, word), { maxLength: 6 }), (blocks) => {
      const { passages } = parse(blocks.join('\n\n')).body;
      expect(passages.map(({ number }) => number)).toEqual(passages.map((_, index) => index + 1));
      expect(passages.filter((passage) => passage.text === '')).toEqual([]);
    }),
    RUNS,
  );
});

const scrap = fc.constantFrom(
  ':quote[',
  ']{by=ada-berg id=a}',
  ':::quote{by=ada-berg id=b}\n',
  '\n:::\n',
  ':event[',
  ']{id=storm}',
  ':claim[x]{',
  '}',
  '<div>',
  '</div>',
  '<q data-mark=0>',
  '<!--',
  '[^1]',
  '[^1]: ',
  '[a](',
  ')',
  '![',
  '`',
  '```\n',
  '\n\n',
  '\n',
  '> ',
  '- ',
  '| a |\n| - |\n',
  '# ',
  '***',
  '_',
  '&amp;',
  '&#0;',
  '\\',
  'Ada Berg',
  'Sund',
  '“',
  '”',
  '\u0000',
  '\u200f',
  '👩🏽‍⚕️',
  'https://example.org',
);
const anything = fc.oneof(
  fc.array(scrap, { maxLength: 25 }).map((scraps) => scraps.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.oneof(scrap, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 20 })
    .map((parts) => parts.join('')),
);

test('no text makes the pipeline fail, and whatever the text the numbers are sound', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom<RightsText>('retold', 'full', 'excerpt', 'link-only'), (source, rights) => {
      const { body, problems } = parse(source, { rights, original: 'https://example.org/a' });
      expect(body.html).not.toMatch(/<[^>]*\sdata-mark/);
      expect(body.quotations.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(body.words);
      expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      expect(problems.every(({ line }) => line <= source.split(/\r\n|\n|\r/).length)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
