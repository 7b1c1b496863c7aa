import { describe, expect, test } from 'vitest';
import { nearestValues, parseField, suggestValues } from '../../../../src/search/engine/fields.ts';
import type { FacetTable } from '../../../../src/search/tables.ts';

const tableOf = (...names: string[]): FacetTable[string] => ({
  values: names.map((name) => [name.toLowerCase().replaceAll(' ', '-'), name]),
  rows: [],
});
const years = tableOf('2020', '2021', '2022', '2023');
const speakers = tableOf('Ministry of Ports', 'Ada Berg', 'Ada Lind', 'Yusuf Haddad');

const table: FacetTable = { expert: speakers, institution: tableOf('Port Office'), author: tableOf('Portia Office') };

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
    expect(nearestValues('hadad', 'expert', table)).toEqual(['Yusuf Haddad']);
    expect(nearestValues('minisrtyy', 'expert', table)).toEqual(['Ministry of Ports']);
  });

  test('is not taken for one only because both are short', () => {
    expect(nearestValues('foo', 'expert', table)).toEqual([]);
    expect(nearestValues('bog', 'expert', table)).toEqual([]);
  });

  test('that begins a name is completed, the most frequent first', () => {
    const counts = new Map([
      ['Ministry of Ports', 0],
      ['Ada Berg', 1],
      ['Ada Lind', 5],
    ]);
    expect(suggestValues('ada', counts)).toEqual(['Ada Lind', 'Ada Berg']);
  });
});

test('whoever is quoted is a speaker, and a person who is quoted or wrote an article is a person', () => {
  expect(nearestValues('officce', 'speaker', table)).toEqual(['Port Office']);
  expect(nearestValues('officce', 'person', table)).toEqual(['Portia Office']);
});
