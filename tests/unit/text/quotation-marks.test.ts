import { expect, test } from 'vitest';
import { findQuotedBlocks, type MarkKind } from '../../../src/text/quotation-marks.ts';

/** The quotations of a text, their parts joined by `|`. */
function quoted(text: string, kinds?: MarkKind[]): string[] {
  return findQuotedBlocks(text, kinds).flatMap(({ spans }) =>
    spans.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join('|')),
  );
}

test.each([
  ['curly', 'He said “it floats” again.', ['it floats']],
  ['straight', 'He said "it floats" again.', ['it floats']],
  ['two straight single marks', "He said ''it floats'' again.", ['it floats']],
  ['low and high', 'He said „it floats“ and „it sails”.', ['it floats', 'it sails']],
  ['guillemets that point out or in', 'He said « it floats » and »it sails«.', [' it floats ', 'it sails']],
  ['single', 'He said ‘it floats’ again.', ['it floats']],
  ['Hebrew, with abbreviations', 'אמר: ״מנכ״ל לא ישב״, והוסיף: "מנכ"ל ישב".', ['מנכ״ל לא ישב', 'מנכ"ל ישב']],
  ['corners', '「it floats」', ['it floats']],
  ['one within another', '“He wrote ‘it floats’ and “it sails”,” she said.', ['He wrote ‘it floats’ and “it sails”,']],
])('marks are paired: %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('guillemets open behind a word that has lost its vowel', () => {
  const text = 'Le maire parle d’« un pari gagné ».';
  const [span] = findQuotedBlocks(text).flatMap(({ spans }) => spans);
  expect(text.slice(span?.start, span?.end)).toBe('un pari gagné');
});

test('apostrophes and ornaments are no marks', () => {
  expect(quoted('The workers\' rock \'n\' roll of the \'90s isn’t theirs. """"""')).toEqual([]);
});

test('a single mark that opens within a paragraph may go on in the next', () => {
  expect(quoted('‘It floats,’ she said. ‘We’ve sailed it.\n\n‘It’s fast.\n\n‘And the sail’s new.’ He left.')).toEqual([
    'It floats,',
    'We’ve sailed it.|It’s fast.|And the sail’s new.',
  ]);
  expect(quoted('They sail ‘til dusk.\n\n‘It’s fast,’ she said.')).toEqual(['It’s fast,']);
});

test('straight marks with a space on the wrong side open and close in turn', () => {
  expect(quoted('"It floats, "she said, "and sails."')).toEqual(['It floats, ', 'and sails.']);
});

test('a quotation goes on in the next paragraph where that repeats its kind of mark', () => {
  expect(quoted('“It floats.\n\n“It sails,” she said.')).toEqual(['It floats.|It sails,']);
  expect(quoted('‘It floats.\n\n‘It sails.\n\nIt sank.')).toEqual(['It floats.|It sails.']);
  expect(quoted('“It floats.\n\n«It sails,» she said.')).toEqual(['It floats.', 'It sails,']);
});

test('a quotation that is not closed ends with its paragraph, or where the next begins', () => {
  const text = 'Ada: “It floats. “It sails,” she said. “And\n\nIt sank.';
  const spans = findQuotedBlocks(text).flatMap((block) => block.spans);
  expect(spans.map(({ start, end, isClosed }) => [text.slice(start, end), isClosed])).toEqual([
    ['It floats.', false],
    ['It sails,', true],
    ['And', false],
  ]);
});

test('offsets are of the words, and of the words with their marks', () => {
  const text = 'He said « it floats » again.';
  const [span] = findQuotedBlocks(text)[0]?.spans ?? [];
  expect(text.slice(span?.start, span?.end)).toBe('it floats');
  expect(text.slice(span?.outerStart, span?.outerEnd)).toBe('« it floats »');
});

test('an opening mark that ends its paragraph closes', () => {
  const [block] = findQuotedBlocks('“I do not live there 🙁 “\n\nIt rained.');
  expect(block?.spans).toMatchObject([{ isClosed: true, outerEnd: block?.end }]);
});

test('only the kinds of marks that are asked for count', () => {
  expect(quoted('He said ‘it “floats” well’ and «sails».', ['double', 'angle'])).toEqual(['floats', 'sails']);
});

test('paragraphs are divided by blank lines, and a quotation over two holds them together', () => {
  const text = 'One\ntwo\n\n“Three\n \n“four”\r\n\r\nfive';
  expect(findQuotedBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One\ntwo',
    '“Three\n \n“four”',
    'five',
  ]);
});
