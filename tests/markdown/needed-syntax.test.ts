import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { NestingError } from '../../src/markdown/nesting.ts';
import { parseMarkdown } from '../../src/markdown/syntax.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

/** Pieces of which addresses and tables are made, whole, in halves, escaped and as character references. */
const PIECES = [
  ...['ada', 'a', '.', '-', '_', '@', 'b.org', '.co', 'mailto:', 'xmpp:', 'http', 'HTTPS', 'ht', 'tp', '://', ':', '/'],
  ...['www', 'WwW', 'ww', 'w', 'www.', '&#64;', '&commat;', '&#x77;', '&period;', '&', ';', '\\', '\\@', '\\:', '\0'],
  ...[
    '|',
    '--',
    ':-',
    '-:',
    ':-:',
    '| - |',
    '\n',
    '\n\n',
    '\n    ',
    ' ',
    '> ',
    '- ',
    '1. ',
    '[',
    '](',
    ')',
    '](b)',
    '[^1]',
  ],
  ...['[^1]: ', '`', '``', '*', '**', '~~', '<', '>', '<b>', '![', '\t', '#', '```\n', '[x] ', '“', 'é', '\u00a0'],
];

describe('a text is parsed with the syntax that it needs as with all of it', () => {
  test.each([
    ['an address', 'write to ada@sund.org'],
    ['an address in character references', 'write to ada&#64;sund.org'],
    ['a page', 'see www.sund.org or HTTPS://sund.org/a'],
    ['a table', '| a |\n| - |\n| b |'],
    ['a table without pipes', 'a\n:-\nb'],
    ['a heading that is no table', 'a\n-\nb'],
  ])('%s', (_, source) => {
    expect(parseMarkdown(source)).toEqual(whole.parse(source));
  });

  test('whatever it is made of', () => {
    const sources = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(
        sources.map((pieces) => pieces.join('')),
        (source) => {
          try {
            expect(parseMarkdown(source)).toEqual(whole.parse(source));
          } catch (error) {
            if (!(error instanceof NestingError)) throw error;
          }
        },
      ),
      { numRuns: 3000, seed: 9 },
    );
  });
});
