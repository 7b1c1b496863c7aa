import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery, parseQuery, replaceField } from '../../../../src/search/engine/query.ts';

describe('a query', () => {
  test('is words, rows of words, fields, and what must not be there', () => {
    expect(parseQuery('arms -deal “red  sea” -"old war" Expert:"Anna Geifman" -source:jns year:2021..2023')).toEqual([
      { kind: 'word', text: 'arms', not: false },
      { kind: 'word', text: 'deal', not: true },
      { kind: 'phrase', text: 'red sea', not: false },
      { kind: 'phrase', text: 'old war', not: true },
      { kind: 'field', field: 'expert', value: 'Anna Geifman', not: false },
      { kind: 'field', field: 'source', value: 'jns', not: true },
      { kind: 'field', field: 'year', value: '2021..2023', not: false },
    ]);
  });

  test('that is not finished is read as far as it goes', () => {
    expect(parseQuery('expert:"Anna G')).toEqual([{ kind: 'field', field: 'expert', value: 'Anna G', not: false }]);
    expect(parseQuery('"red se')).toEqual([{ kind: 'phrase', text: 'red se', not: false }]);
    expect(parseQuery('topic:')).toEqual([{ kind: 'field', field: 'topic', value: '', not: false }]);
    expect(parseQuery('- "" ?! -')).toEqual([]);
  });

  test('has no fields but those there are', () => {
    expect(parseQuery('note:this 10:39')).toEqual([
      { kind: 'word', text: 'note:this', not: false },
      { kind: 'word', text: '10:39', not: false },
    ]);
  });

  test('keeps hyphens within words', () => {
    expect(parseQuery('Al-Aqsa')).toEqual([{ kind: 'word', text: 'Al-Aqsa', not: false }]);
  });

  test('is printed so that it is read again as the same', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '“', '”', '-', ' ', 'expert:', 'YEAR:', ':', 'a b', '2021..2022', '\\', '„'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = parseQuery(pieces.join(''));
        const printed = formatQuery(query);
        expect(parseQuery(printed)).toEqual(query);
        expect(formatQuery(parseQuery(printed))).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });

  test('gets another value in a field, or loses it', () => {
    expect(replaceField('arms expert:geifmann', 'expert', 'geifmann', 'Anna Geifman')).toBe(
      'arms expert:"Anna Geifman"',
    );
    expect(replaceField('arms expert:geifmann', 'expert', 'geifmann', '')).toBe('arms');
  });
});
