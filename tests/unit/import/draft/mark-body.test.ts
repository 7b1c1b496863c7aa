import { describe, expect, test } from 'vitest';
import { markBody } from '../../../../src/import/draft/mark-body.ts';
import { locateText } from '../../../../src/import/tree/locate-text.ts';
import { findNearMisses } from '../../../../src/markdown/near-misses.ts';
import { parseBodyMarkdown } from '../../../../src/markdown/syntax.ts';
import { captureOf, person, quotationsOf } from '../made-capture.ts';

const ADA = person('Ada Berg');

/** The body of a text with these words of it marked as Ada's. */
function mark(text: string, words: string[], markdown?: string): string {
  const quotations = quotationsOf(
    text,
    words.map((each) => [each, ADA]),
  );
  const capture = captureOf(text, markdown === undefined ? {} : { markdown });
  return markBody(capture, quotations, () => ({ by: 'ada' })).markdown;
}

describe('a quotation within a paragraph', () => {
  test('is a text directive in the place of its marks', () => {
    expect(mark('“It floats,” she said.', ['It floats,'])).toBe(':quote[It floats,]{by=ada id=floats} she said.\n');
  });

  test.each([
    ['straight', 'She said "it floats" again.'],
    ['of two apostrophes', "She said ''it floats'' again."],
    ['single', 'She said ‘it floats’ again.'],
    ['low and high', 'She said „it floats“ again.'],
    ['French, with spaces', 'She said « it floats » again.'],
    ['with a space before the last', 'She said “it floats ” again.'],
  ])('loses marks that are %s', (_, text) => {
    expect(mark(text, ['it floats'])).toBe('She said :quote[it floats]{by=ada id=floats} again.\n');
  });

  test('keeps the marks within it, and their last one before its own', () => {
    const text = 'She said: “He wrote ‘it floats,’ ” and left.';
    expect(mark(text, ['He wrote ‘it floats,’'])).toBe(
      'She said: :quote[He wrote ‘it floats,’]{by=ada id=wrote-floats} and left.\n',
    );
  });

  test('that is not closed takes no mark of the next', () => {
    expect(mark('Ada: “It floats. “It sails,” she said.', ['It floats.', 'It sails,'])).toBe(
      'Ada: :quote[It floats.]{by=ada id=floats} :quote[It sails,]{by=ada id=sails} she said.\n',
    );
  });

  test('may hold links and emphasis, or lie across their bounds', () => {
    const text = 'He said “it floats well” to all.';
    const across = 'He *said “it* floats [well” to](https://sund.example/) all.';
    expect(mark(text, ['it floats well'], across)).toBe(
      'He *said&#x20;*:quote[*it* floats [well](https://sund.example/)]{by=ada id=floats-well}' +
        '[ to](https://sund.example/) all.\n',
    );
  });
});

test.each([
  'A :qoute[b]{by=c id=d} e.',
  'A quote[b]{by=c}.',
  'A [b]{stance = c}.',
  'See :evnt{a} and :quots[1].',
  ':::qoute',
])('what a page has like a directive is text: %s', (text) => {
  const markdown = mark(text, []);
  expect(findNearMisses(markdown)).toEqual([]);
  expect(locateText(parseBodyMarkdown(markdown)).text).toBe(text);
});

describe('a quotation of whole paragraphs', () => {
  test('of one is a block', () => {
    expect(mark('One.\n\n“It floats.”\n\nTwo.', ['It floats.'])).toBe(
      'One.\n\n:::quote{by=ada id=floats}\nIt floats.\n:::\n\nTwo.\n',
    );
  });

  test('of several is one block, without the mark that begins each', () => {
    expect(mark('“It floats.\n\n“It sails.”\n\nTwo.', ['It floats.\n\n“It sails.'])).toBe(
      ':::quote{by=ada id=floats-sails}\nIt floats.\n\nIt sails.\n:::\n\nTwo.\n',
    );
  });

  test('that begins and ends within one divides it there', () => {
    const text = 'Ada “sure” Berg said: “It floats.\n\n“It sails,” and “it sinks,” she said.';
    expect(mark(text, ['It floats.\n\n“It sails,', 'it sinks,'])).toBe(
      'Ada “sure” Berg said:\n\n:::quote{by=ada id=floats-sails}\nIt floats.\n\nIt sails,\n:::\n\n' +
        'and :quote[it sinks,]{by=ada id=sinks} she said.\n',
    );
  });
});

describe('where a quotation cannot be marked', () => {
  test.each([
    ['a heading', '“It floats”\n\nText.', '# “It floats”\n\nText.\n'],
    ['a table', '“It floats”\n\nx', '| “It floats” |\n| ----------- |\n| x           |\n'],
  ])('as in %s, it stays text and is told', (_, text, markdown) => {
    const body = markBody(captureOf(text, { markdown }), quotationsOf(text, [['It floats', ADA]]), () => ({ by: 'a' }));
    expect(body.markdown).toBe(markdown);
    expect([body.marked, body.checks]).toEqual([
      0,
      ['“It floats”: cannot be marked in a heading, a table, a link or across a list'],
    ]);
  });
});

test('of equal words, those at the offsets of the quotation are marked', () => {
  const markdown = '## It floats\n\nIt floats, and “it floats” too.\n\n> it floats';
  const text = 'It floats\n\nIt floats, and “it floats” too.\n\nit floats';
  const quotations = quotationsOf(text, [['it floats', ADA]]);
  expect(markBody(captureOf(text, { markdown }), quotations, () => ({ by: 'ada' })).markdown).toContain(
    'It floats, and :quote[it floats]{by=ada id=floats} too.',
  );
});

test('two quotations of the same words have two ids', () => {
  expect(mark('“No,” he said. “No,” she said.', ['No,', 'No,'])).toBe(
    ':quote[No,]{by=ada id=no} he said. :quote[No,]{by=ada id=no-2} she said.\n',
  );
});
