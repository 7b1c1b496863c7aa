/** Interviews whose speakers a page names in capitals before a colon, or as the terms of a description list. */

import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { toMarkdownTree } from '../../../../src/import/page/to-tree.ts';
import { findQuotationsOf } from '../../../../src/import/quotations/find-quotations.ts';
import { locateText } from '../../../../src/import/tree/locate-text.ts';

/** Each speech of an article, and who speaks. */
function speechIn(language: string, body: string): string[] {
  const tree = toMarkdownTree(parseHtml(body), undefined);
  const { text } = locateText(tree);
  const capture = { text, tree, title: undefined, authors: [], language: { value: language, from: 'meta' as const } };
  return findQuotationsOf(capture, []).map((quotation) => `${quotation.speaker?.name ?? '-'}: ${quotation.text}`);
}

const LEAD = '<p>An interview with Ann Lee, the mayor of Sund.</p>';
const turns = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

test.each([
  [
    'a surname in capitals',
    'en',
    LEAD + turns('COURIER: What now?', 'LEE: I wait.', 'COURIER: And then?', 'LEE: I count.', 'LEE: All of it.'),
    ['Ann Lee: I wait.', 'Ann Lee: I count.', 'Ann Lee: All of it.'],
  ],
  [
    'a surname in capitals, in French',
    'fr',
    turns(
      'Un entretien avec Anne Lefort, la maire.',
      'LE COURRIER : Et maintenant ?',
      'LEFORT : J’attends.',
      'LE COURRIER : Et après ?',
      'LEFORT : Je compte.',
    ),
    ['Anne Lefort: J’attends.', 'Anne Lefort: Je compte.'],
  ],
  [
    'a surname in capitals, in German',
    'de',
    turns(
      'Ein Interview mit Anna Vogel, der Leiterin.',
      'KURIER: Was nun?',
      'VOGEL: Ich warte.',
      'KURIER: Und dann?',
      'VOGEL: Ich zähle.',
    ),
    ['Anna Vogel: Ich warte.', 'Anna Vogel: Ich zähle.'],
  ],
  [
    'two names in capitals',
    'en',
    turns('ANN LEE: I wait for the ferry.', 'KARL HAGEN: I wait for nobody.'),
    ['Ann Lee: I wait for the ferry.', 'Karl Hagen: I wait for nobody.'],
  ],
  [
    'the terms of a list',
    'en',
    `${LEAD}<dl><dt>Courier</dt><dd>What now?</dd><dt>Ann Lee</dt><dd>I wait.</dd><dt>Courier</dt><dd>And then?</dd><dt>Ann Lee</dt><dd><p>I count.</p></dd></dl>`,
    ['Ann Lee: I wait.', 'Ann Lee: I count.'],
  ],
  [
    'the terms of a list in boxes, with colons',
    'en',
    '<dl><div><dt>Ann Lee:</dt><dd>I wait.</dd></div><div><dt>Karl Hagen:</dt><dd>I go.</dd></div><div><dt>Ann Lee:</dt><dd>I count.</dd></div></dl>',
    ['Ann Lee: I wait.', 'Karl Hagen: I go.', 'Ann Lee: I count.'],
  ],
])('who speaks is named by %s', (_, language, body, speech) => {
  expect(speechIn(language, body)).toEqual(speech);
});

test('a surname in capitals that two people have is nobody’s', () => {
  const lead = '<p>Ann Lee and Jo Lee run the ferry of Sund for Karl Hagen.</p>';
  expect(speechIn('en', lead + turns('LEE: I wait.', 'HAGEN: I go.', 'LEE: I count.'))).toEqual([
    '-: I wait.',
    'Karl Hagen: I go.',
    '-: I count.',
  ]);
});

test.each([
  [
    'the terms of a glossary',
    '<dl><dt>Salt</dt><dd>What is left.</dd><dt>Ferry</dt><dd>A boat.</dd><dt>Quay</dt><dd>A wall.</dd></dl>',
  ],
  ['words of warning', turns('WARNING: The quay is old.', 'NOTE: The ferry is late.')],
])('%s speak for nobody', (_, body) => {
  expect(speechIn('en', body)).toEqual([]);
});

/** The blocks of what Ann Lee says in an interview in a list: the type of each, and its words. */
function blocksOfAnswer(description: string): string[] {
  const turn = (speaker: string, words: string): string => `<dt>${speaker}</dt><dd>${words}</dd>`;
  const list = turn('Courier', 'What now?') + turn('Ann Lee', description) + turn('Courier', 'And then?');
  const blocks = toMarkdownTree(parseHtml(`<dl>${list}</dl>`), undefined).children.slice(1, -1);
  return blocks.map((block) => `${block.type}: ${locateText({ type: 'root', children: [block] }).text}`);
}

test.each([
  [
    'words before and behind a paragraph',
    'First. <p>I wait.</p> <b>All</b> of it.',
    ['paragraph: Ann Lee\nFirst.', 'paragraph: I wait.', 'paragraph: All of it.'],
  ],
  [
    'a list below a paragraph',
    '<p>I wait for</p><ul><li>a ferry</li></ul>',
    ['paragraph: Ann Lee\nI wait for', 'list: a ferry'],
  ],
  ['a list below words', 'I wait for<ul><li>a ferry</li></ul>', ['paragraph: Ann Lee\nI wait for', 'list: a ferry']],
  [
    'paragraphs in a box',
    '<div><p>I wait.</p><p>I count.</p></div>',
    ['paragraph: Ann Lee\nI wait.', 'paragraph: I count.'],
  ],
  ['a quotation alone', '<blockquote><p>So be it.</p></blockquote>', ['paragraph: Ann Lee', 'blockquote: So be it.']],
  ['paragraphs alone', ' <p>I wait.</p> <p>I count.</p> ', ['paragraph: Ann Lee\nI wait.', 'paragraph: I count.']],
])('an answer in a list keeps %s', (_, description, blocks) => {
  expect(blocksOfAnswer(description)).toEqual(blocks);
});

test('what signs a quotation in an answer stands beside its words', () => {
  const quotation = '<p>He wrote:</p><blockquote><p>So be it.</p><footer>Karl Hagen</footer></blockquote>';
  expect(blocksOfAnswer(quotation)).toEqual(['paragraph: Ann Lee\nHe wrote:', 'blockquote: So be it.\n\nKarl Hagen']);
  const inLine = '<p>He wrote:</p><blockquote><p>So be it. <cite>Karl Hagen</cite></p></blockquote>';
  expect(blocksOfAnswer(inLine)).toEqual(['paragraph: Ann Lee\nHe wrote:', 'blockquote: So be it.\n\nKarl Hagen']);
});

const NOBODY = '<p>The harbour has a new keeper.</p>';

test.each([
  ['the surname', NOBODY, ['Courier: Now?', 'Maren Pike: I wait.', 'Courier: Then?', 'Pike: I count.', 'Pike: All.']],
  ['initials', NOBODY, ['Courier: Now?', 'Maren Pike: I wait.', 'Courier: Then?', 'MP: I count.', 'M.P.: All.']],
  ['the first name', NOBODY, ['Courier: Now?', 'Maren Pike: I wait.', 'Courier: Then?', 'Maren: I count.', 'MP: All.']],
  [
    'a title',
    NOBODY,
    ['Courier: Now?', 'Dr. Maren Pike: I wait.', 'Courier: Then?', 'Dr. Pike: I count.', 'Pike: All.'],
  ],
  [
    'initials alone, of whom the introduction names',
    '<p>Maren Pike has kept the harbour since 2012.</p>',
    ['Courier: Now?', 'MP: I wait.', 'Courier: Then?', 'MP: I count.', 'MP: All.'],
  ],
  [
    'the surname, where another of this name is only spoken of',
    NOBODY,
    ['Courier: Now?', 'Maren Pike: I wait.', 'Courier: Is Jon Pike at sea?', 'Pike: I count.', 'Pike: All.'],
  ],
])('a later label may be short: %s', (_, lead, lines) => {
  const speech = ['Maren Pike: I wait.', 'Maren Pike: I count.', 'Maren Pike: All.'];
  expect(speechIn('en', lead + turns(...lines))).toEqual(speech);
});

test.each([
  ['Maren Pike-Lund', 'Pike-Lund', 'MPL'],
  ['Anna van der Berg', 'Van der Berg', 'AB'],
])('%s may be short', (name, surname, initials) => {
  const lines = turns(
    `${name}: I wait.`,
    'Tomas Vale: I go.',
    `${surname}: I count.`,
    'Vale: Well.',
    `${initials}: All.`,
  );
  const speech = [`${name}: I wait.`, 'Tomas Vale: I go.', `${name}: I count.`, 'Tomas Vale: Well.', `${name}: All.`];
  expect(speechIn('en', lines)).toEqual(speech);
});

test.each([
  ['Pike', 'Jon Pike'],
  ['MP', 'Mark Poole'],
])('a short label that two speakers can have is nobody’s: %s', (label, other) => {
  const lines = turns('Maren Pike: I wait.', `${other}: I go.`, `${label}: I count.`, `${other}: Well.`);
  const tree = toMarkdownTree(parseHtml(lines), undefined);
  const { text } = locateText(tree);
  const capture = { text, tree, title: undefined, authors: [], language: { value: 'en', from: 'meta' as const } };
  const { speaker, doubt } = findQuotationsOf(capture, [])[2] ?? {};
  expect([speaker, doubt]).toEqual([undefined, `“${label}” may be Maren Pike or ${other}.`]);
});

test.each([
  'Note: It was cut.',
  'Update: We added one.',
  'Correction: It was two.',
  'Berlin: It rains.',
  'PS: We wait.',
])('nobody says what no speaker is named before: %s', (line) => {
  const lines = turns('Peter Sand: I wait.', 'Maren Pike: I go.', 'Sand: I count.', line, 'Pike: Well.');
  const speech = ['Peter Sand: I wait.', 'Maren Pike: I go.', 'Peter Sand: I count.', 'Maren Pike: Well.'];
  expect(speechIn('en', lines)).toEqual(speech);
});

test('a pronoun in an answer may mean whom a question names, and nobody who was named before it', () => {
  const body = turns(
    'Ann Lee has led the institute since 2014. Her predecessor, Carl Jensen, called her “patient.”',
    '<strong>Sund Courier: You call treaties slow. Why?</strong>',
    '<strong>Ann Lee:</strong> Nobody signs on the first day.',
    '<strong>SC: The minister, Jan Kvale, said last week that the talks were dead.</strong>',
    '<strong>AL:</strong> He says that every spring.',
    '<strong>Is that fair to him?</strong>',
    'Perhaps not. He told me himself: “I say these things for the newspapers.”',
  );
  expect(speechIn('en', body)).toContain('-: I say these things for the newspapers.');
});
