import { describe, expect, test } from 'vitest';
import { nearestValues, parseField, suggestValues } from '../../../../src/search/engine/fields.ts';
import type { FacetTable } from '../../../../src/search/tables.ts';

const tableOf = (...names: string[]): FacetTable[string] => ({
  values: names.map((name) => [name.toLowerCase().replaceAll(' ', '-'), name]),
  rows: [],
});
const years = tableOf('2020', '2021', '2022', '2023');
const speakers = tableOf('Ministry of Ports', 'Ada Berg', 'Ada Lind', 'Yusuf Haddad');

describe('the value of a field', () => {
  test('may be a range of years, open on one side or named from its end', () => {
    expect(parseField('year', '2021..2022', years)).toEqual(new Set([1, 2]));
    expect(parseField('year', '..2021', years)).toEqual(new Set([0, 1]));
    expect(parseField('year', '2022..', years)).toEqual(new Set([2, 3]));
    expect(parseField('year', '2022..2021', years)).toEqual(new Set([1, 2]));
  });

  test('means all that have its words, but one that is named exactly alone', () => {
    expect(parseField('expert', 'ada', speakers)).toEqual(new Set([1, 2]));
    expect(parseField('expert', 'Ada Berg', speakers)).toEqual(new Set([1]));
    expect(parseField('expert', 'nobody', speakers)).toBeUndefined();
  });
});

describe('a value that there is not', () => {
  test('is taken for one that is a slip or two away', () => {
    expect(nearestValues('hadad', speakers)).toEqual(['Yusuf Haddad']);
    expect(nearestValues('minisrtyy', speakers)).toEqual(['Ministry of Ports']);
  });

  test('is not taken for one only because both are short', () => {
    expect(nearestValues('foo', speakers)).toEqual([]);
    expect(nearestValues('bog', speakers)).toEqual([]);
  });

  test('that begins a name is completed, the most frequent first', () => {
    expect(suggestValues('ada', speakers, [0, 1, 5, 0])).toEqual(['Ada Lind', 'Ada Berg']);
  });
});
