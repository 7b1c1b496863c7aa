/** Who is meant by a noun or a pronoun that could mean several. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['Governor Ruth Amsel spoke first. The old governor, who hated speeches, liked to say that rain was “free.”', '-'],
  ['Governor Ruth Amsel spoke first. “Rain is free,” the former governor said.', '-'],
  ['Former Governor Ruth Amsel spoke first. “Rain is free,” the former governor said.', 'Ruth Amsel'],
  ['Governor Ruth Amsel spoke first. “Rain is free,” the governor said.', 'Ruth Amsel'],
])('a word before a noun tells somebody from who has the post: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test.each(['Former', 'former', 'outgoing', 'acting'])('a role has what stands before its title: %s', (word) => {
  const [quotation] = findQuotations(`“Rain is free,” said ${word} Governor Ruth Amsel.`, { language: 'en' });
  expect(quotation?.speaker).toMatchObject({ name: 'Ruth Amsel', role: `${word} Governor` });
});

test.each([
  ['“I paid,” Lena Orth said. Her mother-in-law, Bohdana, disagreed. “She did not,” she said.', 'Bohdana'],
  ['“I paid,” Paul Orth said. His stepfather, Zenon, disagreed. “He did not,” he said.', 'Zenon'],
])('kin by marriage are people whom a pronoun may mean: %s', (text, speaker) => {
  expect(speakersIn('en', text)[1]).toBe(speaker);
});

test.each([
  'Rival Ines Lund was kind. “I like her,” the Norwegian said.',
  'Rival Ines Lund was kind. “I like her,” the Dutchwoman said.',
])('a noun of where somebody is from means who is spoken of, with a doubt: %s', (text) => {
  const [, quotation] = findQuotations(`“She is back,” coach Petra Holm said. / ${text}`.replace(' / ', '\n\n'), {
    language: 'en',
  });
  expect(quotation?.speaker?.name).toBe('Ines Lund');
  expect(quotation?.doubt).toContain('may be somebody other than Ines Lund');
});

test('a pronoun means who was spoken of later than somebody without a name', () => {
  const text =
    '“Hush,” his mother said. / Olga Brandt keeps bees. Her husband, Emil, hates them. “They sting,” he says. / “They sting fools,” she says.';
  expect(speakersIn('en', text)).toEqual(['-', 'Emil', 'Olga Brandt']);
});

test('a pronoun is left open where somebody spoke of somebody else before another interrupted', () => {
  const text =
    'Clara Benn left the board. / Her friend, Olga Brandt, wept. She said Benn left “in the rain.” / The chairman, Paul Orth, called it “sad.” She disagrees. “It was time,” she says.';
  const found = findQuotations(text.replaceAll(' / ', '\n\n'), { language: 'en' });
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Olga Brandt', 'Paul Orth', undefined]);
  expect(found[2]?.candidates).toEqual(['Olga Brandt', 'Clara Benn']);
});

test.each([
  'Among those in the queue was Vera Dolm, 38, with a cat.',
  'One of the drivers was Vera Dolm.',
  'At the door stood Vera Dolm.',
])('a sentence that begins with a place is about whom it names behind its verb: %s', (text) => {
  expect(speakersIn('en', `“I saw it,” Lena Orth said. / ${text} “We left,” she said.`)[1]).toBe('Vera Dolm');
});

test.each([
  ['Igor Malk built boats. His daughter Vera Malk said he never slept. “Who needs it?” she used to ask.', '-'],
  ['Igor Malk built boats. “Who needs sleep?” he used to ask.', 'Igor Malk'],
  ['Vera Malk recalls her mother. “Eat,” she would say.', '-'],
  ['Vera Malk came in. She remembers her grandmother fondly. “Eat,” she would tell them.', '-'],
  ['Vera Malk spoke of her late sister. “Eat,” she always said.', '-'],
  ['Igor Malk thinks of his father. “Eat,” he used to say.', '-'],
  ['Igor Malk thinks of his old coach. “Run,” he would often shout.', '-'],
  ['Vera Malk recalls her father. “He was kind,” she would say.', 'Vera Malk'],
  ['Vera Malk recalls her mother. “Mother was kind,” she said.', 'Vera Malk'],
])('what the last speaker used to say may be what somebody else did: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test('a pronoun may mean somebody unnamed of the clause before the main one', () => {
  const text =
    'Silvio Bran said “yes.” When their father fell ill he asked for both sons. “Divide nothing,” he told them.';
  const [, second] = findQuotations(text, { language: 'en' });
  expect(second?.speaker).toBeUndefined();
  expect(second?.candidates).toEqual(['their father', 'Silvio Bran']);
});

test.each([
  'The notary, Ugo Pell, recalls “silence.” The brothers sat apart. “One cried,” he says.',
  'His cousin and ex-partner, Ugo Pell, recalls “silence.” They never met again. “One cried,” he says.',
])('“he” means none of several: %s', (text) => {
  expect(speakersIn('en', text)[1]).toBe('Ugo Pell');
});

test('a pronoun means whose relative speaks of her', () => {
  const text =
    'Ada Quist left a note. / “She saved,” said Vera Dolm. / Quist’s great-nephew, Paul Orth, 90, remembers her as “small.” She once told his mother that a book was “a loan.”';
  expect(speakersIn('en', text)).toEqual(['Vera Dolm', 'Paul Orth', 'Ada Quist']);
});

test.each(['Olivia', 'Martha'])(
  'a first name alone does not make a pronoun mean who spoke in an earlier paragraph: %s',
  (name) => {
    const text = `“Good,” Darren Toft said. / Skipper ${name} Brand called for calm. “We have nine games,” he said.`;
    const [, second] = findQuotations(text.replaceAll(' / ', '\n\n'), { language: 'en' });
    expect(second?.speaker).toBeUndefined();
    expect(second?.candidates).toContain('Darren Toft');
  },
);

test.each(['younger', 'elder'])('the %s of two of a surname is not the one whom the text names by it', (word) => {
  const text = `Victor Malk and his son Adrian left. The ${word} Malk said it was “over.”`;
  expect(speakersIn('en', text)).toEqual(['-']);
});

test.each([
  ['Nobody had read it until Delphine Orth did. She was 26. “I was mad,” she says.', 'Delphine Orth'],
  [
    'His wife, Torill, had been told by the coastguard to wait for news of “the boat.” “I sat down,” she said.',
    'Torill',
  ],
])('neither nobody nor who tells somebody something stands before whom a pronoun means: %s', (text, speaker) => {
  expect(speakersIn('en', text).at(-1)).toBe(speaker);
});

test('a noun of a nation may mean somebody', () => {
  const [quotation] = findQuotations(
    'Bruno Salva dedicated the ball to his father. “He drove me,” the Argentine said.',
    {
      language: 'en',
    },
  );
  expect(quotation?.speaker?.name).toBe('Bruno Salva');
});

test('the old woman is not who has just spoken', () => {
  const text =
    '“I read it,” Delphine Orth said. She grew up with her aunt, a seamstress. “Cheap thread,” the old woman used to say.';
  expect(findQuotations(text, { language: 'en' })[1]?.speaker?.name).not.toBe('Delphine Orth');
});

test('a pronoun behind a spokeswoman of a body means her', () => {
  const text =
    '“It fell,” said Vera Dolm, an analyst. / A Trade Department spokeswoman said nothing had been decided. “We do not discuss it,” she said.';
  const [, second] = findQuotations(text.replaceAll(' / ', '\n\n'), { language: 'en' });
  expect(second?.speaker).toMatchObject({ name: 'Trade Department', role: 'spokeswoman' });
});
