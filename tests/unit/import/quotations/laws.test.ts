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
  // A whole sentence, which has a cue.
  fc.constantFrom('“It rains,” Ann Lee said. ', 'Dr. Jo van der Park added: “It does.” ', '\n\n“No,” she said.\n\n'),
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
  let cues = 0;
  fc.assert(
    fc.property(texts, (text) => {
      for (const { speaker, cue } of findQuotations(text)) {
        expect(speaker !== undefined || cue === undefined).toBe(true);
        if (cue === undefined) continue;
        cues += 1;
        expect(text).toContain(cue);
      }
    }),
  );
  expect(cues).toBeGreaterThan(0);
});

test('the same text gives the same quotations', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findQuotations(text)).toEqual(findQuotations(text));
    }),
  );
});
