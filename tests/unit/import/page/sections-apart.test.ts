import { expect, test } from 'vitest';
import { splitIntoBlocks } from '../../../../src/import/html/blocks.ts';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { findSectionsApart } from '../../../../src/import/page/sections-apart.ts';

const PROSE = '<p>The council of the harbour spoke for two hours about the price of salt.</p>';

/** The blocks of a page that stand apart, each with the reason. */
function apartIn(html: string, isTaken = (_text: string): boolean => true): [words: string, reason: string][] {
  const blocks = splitIntoBlocks(parseHtml(html));
  const places = blocks.flatMap(({ text }, index) => (isTaken(text) ? [index] : []));
  return [...findSectionsApart(blocks, places)].map(([place, reason]) => [blocks[place]?.text ?? '', reason]);
}

test('a part under the heading of an advertisement ends at the next heading', () => {
  const html = `${PROSE}<h2>Advertisement: A book on salt</h2><p>Order your copy.</p><h2>The ferry</h2>${PROSE}`;
  expect(apartIn(html)).toEqual([
    ['Advertisement: A book on salt', 'advertisement'],
    ['Order your copy.', 'advertisement'],
  ]);
});

test.each([
  '<h2>Advertisement</h2>',
  '<p>Advertisement: a word that the mayor hates</p>',
  '<h2>Advertisements of 1914</h2>',
])('what says less is the label of something above the text that goes on, or text: %s', (html) => {
  expect(apartIn(PROSE + html + PROSE)).toEqual([]);
});

const ABOUT = '<h3>About Courier Media</h3><p>Courier Media is the first outlet of Sund.</p><p>It has two boats.</p>';

test('what an outlet is at the end of a text is none of it', () => {
  expect(apartIn(PROSE + ABOUT).map(([, reason]) => reason)).toEqual(Array(3).fill('about the author'));
});

test('nor is it where the line above was left out', () => {
  const found = apartIn(PROSE + ABOUT, (text) => text !== 'About Courier Media');
  expect(found.map(([words]) => words)).toEqual(['Courier Media is the first outlet of Sund.', 'It has two boats.']);
});

test.each([
  ['in the middle of a text', PROSE + ABOUT + PROSE.repeat(6)],
  ['with somebody’s words', `${PROSE}${ABOUT}<p>“We wait,” Ann Lee said.</p>`],
  ['about what does not begin the paragraph', `${PROSE}<h3>About the ferry</h3><p>Nobody has paid for it.</p>`],
])('a part %s is text', (_, html) => {
  expect(apartIn(html)).toEqual([]);
});

test.each([
  'How was this issue?',
  'Rate this week’s newsletter issue',
  'What did you think of today’s newsletter?',
  'Did you like this email?',
])('what follows the question how a newsletter was liked is none of its text: %s', (question) => {
  const end = `<h2>${question}</h2><ul><li>Good</li></ul><h2>On the radio</h2><p>Our talk on salt.</p>`;
  expect(apartIn(PROSE.repeat(3) + end)).toEqual(
    [question, 'Good', 'On the radio', 'Our talk on salt.'].map((words) => [words, 'end of a newsletter']),
  );
});

test.each([
  ['of something else', `${PROSE.repeat(3)}<h2>How was this issue resolved?</h2>${PROSE}`],
  ['of a matter', `${PROSE.repeat(3)}<h2>What do you think of this issue?</h2>${PROSE}`],
  ['above most of the text', `${PROSE}<h2>How was this issue?</h2>${PROSE.repeat(3)}`],
])('a question %s is text', (_, html) => {
  expect(apartIn(html)).toEqual([]);
});

test('what a page calls a disclaimer is none of its text, unless that is much of it', () => {
  const note = (words: string): string => `<div class="cmp-disclaimer"><p>${words}</p></div>`;
  expect(apartIn(PROSE.repeat(3) + note('Salt may cost more tomorrow.'))).toEqual([
    ['Salt may cost more tomorrow.', 'disclaimer'],
  ]);
  expect(apartIn(PROSE + note(PROSE))).toEqual([]);
  expect(apartIn(`${PROSE.repeat(3)}<div class="disclosure-panel"><p>Who pays for the ferry?</p></div>`)).toEqual([]);
});
