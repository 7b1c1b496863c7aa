/** Names with which a sentence begins, and names that relatives share. `-` where nobody is named. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

function speakersOf(text: string): string[] {
  return findQuotations(text.replaceAll(' / ', '\n\n')).map(({ speaker }) =>
    speaker && !speaker.unnamed ? speaker.name : '-',
  );
}

test.each([
  ['Will Turner said “no.” / “I have my reasons,” Turner said.', ['Will Turner', 'Will Turner']],
  ['“Nobody told us,” Will Page complained.', ['Will Page']],
  ['May Chen said it was “late.”', ['May Chen']],
  ['Per Lindqvist said the boats were “rotten.”', ['Per Lindqvist']],
  ['Said Peter Hall, the coach: “We were asleep.” Added Hall: “And then we lost.”', ['Peter Hall', 'Peter Hall']],
  ['Said Haddad said: “We were asleep.”', ['Said Haddad']],
])('a name is whole where a sentence begins with it, and a verb is none: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test('a surname whose relatives have first names is somebody of its own', () => {
  const family = 'President Alden arrived late. His wife, Clara Alden, and their son, Toby Alden, followed.';
  const [words] = findQuotations(`${family}\n\n“It is good to be here,” Mr. Alden said.`);
  expect([words?.speaker, words?.candidates]).toEqual([undefined, ['Toby Alden', 'President Alden']]);
  expect(speakersOf(`${family} / “We are tired,” Mrs. Alden said.`)).toEqual(['-']);
});

test('a time that begins a sentence is nobody whom a pronoun means', () => {
  const text = 'Paul Imrie resigned. “It is over,” he said. Minutes later he told supporters that “patience pays.”';
  expect(speakersOf(text)).toEqual(['Paul Imrie', 'Paul Imrie']);
});

test('a first name that may begin a rank is one where no rank follows', () => {
  const reviews = '“It lags.” — Lance R.\n\n“It is easy.” — Neha R., artist';
  expect(findQuotations(reviews).map(({ speaker }) => speaker?.name)).toEqual(['Lance R.', 'Neha R.']);
  expect(findQuotations('“No,” said Lance Cpl. Joe Lee.')[0]?.speaker?.name).toBe('Joe Lee');
});

test.each([
  ['Marie of Thorn', '“No,” said Countess Marie of Thorn.'],
  ['Albert of Monaco', 'Prince Albert of Monaco said it was “a good day.”'],
  ['Karl IV of Thorn', 'King Karl IV of Thorn said: “No.”'],
  ['Anna of Weimar', 'The Duchess Anna of Weimar called it “a farce.”'],
  ['Kelly', '“No,” said Governor Kelly of Kansas.'],
  ['Anne', '“No,” said Princess Anne.'],
])('%s is a whole name: %s', (name, text) => {
  expect(findQuotations(text)[0]?.speaker?.name).toBe(name);
});

test('a place in a name is nobody’s surname', () => {
  const text = 'Countess Marie of Thorn met Jo Park. “We wait,” Thorn said. “So do I,” Countess Marie said.';
  expect(speakersOf(text)).toEqual(['Thorn', 'Marie of Thorn']);
});
