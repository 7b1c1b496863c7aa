import { expect, test } from 'vitest';
import { textDirective } from '../../../src/text/text-fragment.ts';

const PAGE = `On Record
A storm is coming
Berg said: “We wait.” Then she said: “We wait longer.”
“We wait,” said Dahl, the pilot of the second boat, which had come in before the storm and lay at the pier.
Nobody waits now - at last.`;

/** The directive of words that the page has; of those behind others, where these are given. */
function directiveOf(words: string, after = ''): string | undefined {
  const start = PAGE.indexOf(words, PAGE.indexOf(after));
  const directive = textDirective(PAGE, { start, end: start + words.length });
  return directive && decodeURIComponent(directive);
}

test.each([
  ['words that stand there once', 'Then she said', '', 'text=Then she said'],
  ['a part of a word is the whole word', 'obody wait', '', 'text=Nobody waits'],
  ['words that stand there before come with the words before them', 'wait', 'Then', 'text=she said: “We-,wait'],
  ['marks right before the words are joined to them', 'We wait', 'Then', 'text=she said: “-,We wait'],
  [
    'of many words the first and the last',
    'Dahl, the pilot of the second boat, which had come in before the storm and lay at the pier.',
    '',
    'text=Dahl, the pilot of the second boat, which,pier.',
  ],
  ['of several blocks likewise', 'the pier.\nNobody waits now', '', 'text=the pier.,now'],
])('%s', (_, words, after, directive) => expect(directiveOf(words, after)).toBe(directive));

test('a comma, a hyphen and an ampersand of the words are encoded', () => {
  const start = PAGE.indexOf('now - at');
  expect(textDirective(PAGE, { start, end: start + 8 })).toBe('text=now%20%2D%20at');
});

test('words that nothing tells from earlier ones have no directive', () => {
  const twice = 'We wait\nWe wait';
  expect(textDirective(twice, { start: 8, end: 15 })).toBeUndefined();
  expect(textDirective(twice, { start: 7, end: 8 })).toBeUndefined();
});
