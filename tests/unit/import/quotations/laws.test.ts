import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/** Texts made of what matters to the search: marks, names, verbs, breaks, and anything else. */
const pieces = fc.oneof(
  fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    '\n\n',
    '\n',
    ' ',
    ', ',
    '. ',
    ': ',
    '? ',
    '— ',
    '(',
    ')',
  ),
  fc.constantFrom(
    'Ann Lee',
    'Lee',
    'Dr. Jo van der Park',
    'the ministry',
    'a spokesman for Acme',
    'constructor',
    '__proto__',
  ),
  fc.constantFrom(
    ' said ',
    ' according to ',
    ' he ',
    ' she added ',
    ' who ',
    ', a fellow at the Institute for Rain, ',
    ' as saying ',
  ),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

test('the text of every quotation is what stands between its ends', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { text: words, start, end } of findQuotations(text)) expect(text.slice(start, end)).toBe(words);
    }),
  );
});

test('quotations are in order and apart, and none is empty', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of findQuotations(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

test('a cue stands in the text, and there is one only with a speaker', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { speaker, cue } of findQuotations(text)) {
        expect(speaker !== undefined || cue === undefined).toBe(true);
        if (cue !== undefined) expect(text).toContain(cue);
      }
    }),
  );
});

test('the same text gives the same quotations', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findQuotations(text)).toEqual(findQuotations(text));
    }),
  );
});
