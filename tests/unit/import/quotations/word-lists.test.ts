import { expect, test } from 'vitest';
import * as lists from '../../../../src/import/quotations/word-lists.ts';

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((word) => other.has(word));

test('a word that a list has twice is refused', () => {
  expect(lists.wordSet(' rain\n  wet ')).toEqual(new Set(['rain', 'wet']));
  expect(() => lists.wordSet('rain wet rain')).toThrow('“rain”');
});

test.each([
  ['he and she', lists.MALE_NOUNS, lists.FEMALE_NOUNS],
  ['documents and organizations', lists.DOCUMENT_NOUNS, lists.ORGANIZATION_NOUNS],
  ['documents and people', lists.DOCUMENT_NOUNS, lists.ROLE_NOUNS],
  ['names of places and of organizations', lists.PLACE_NAMES, lists.ORGANIZATION_NAMES],
  ['whole names of organizations and words that show one', lists.ORGANIZATION_NAMES, lists.ORGANIZATION_NAME_WORDS],
  ['given names and what cannot be one', lists.NOT_GIVEN_NAMES, lists.NAME_PARTICLES],
])('no word is of two kinds that exclude each other: %s', (_, one, other) => {
  expect(both(one, other)).toEqual([]);
});

test('a noun is of a person and of an organization only where a list says that it is of either', () => {
  expect(both(lists.ROLE_NOUNS, lists.ORGANIZATION_NOUNS).sort()).toEqual(
    [...lists.PERSON_OR_ORGANIZATION_NOUNS].sort(),
  );
});

test('nouns of people are in one list only', () => {
  for (const list of [lists.ROLE_NOUNS, lists.ORGANIZATION_NOUNS, lists.DOCUMENT_NOUNS])
    expect(both(lists.PERSON_NOUNS, list)).toEqual([]);
});

test('every word is as a text is compared with it: lower case, and one token', () => {
  const all = Object.entries(lists).filter((entry): entry is [string, Set<string>] => entry[1] instanceof Set);
  expect(all.length).toBeGreaterThan(20);
  for (const [name, list] of all) {
    for (const word of list) expect(word, name).toMatch(/^\p{Ll}[\p{Ll}'-]*$/u);
  }
});

test('nouns that speak are known in the plural too', () => {
  expect(
    ['official', 'officials', 'ministry', 'ministries', 'critics', 'geologists', '34-year-olds'].map(lists.maySpeak),
  ).toEqual(Array(7).fill(true));
  expect(['rain', 'street', 'news'].map(lists.maySpeak)).toEqual([false, false, false]);
});
