import { expect, test } from 'vitest';
import { pages as en } from '../../../src/site/messages/en/pages.ts';

const { bylineNotes } = en.article;
const known = { byline: true, headlineAdded: false, dateAdded: false, minutes: 4 };

test.each([
  [known, '4 min read'],
  [{ ...known, minutes: undefined }, ''],
  [{ ...known, byline: false }, 'No byline. 4 min read.'],
  [{ ...known, headlineAdded: true }, 'Headline added by the editors. 4 min read.'],
  [{ ...known, byline: false, dateAdded: true, minutes: undefined }, 'No byline. Date added by the editors.'],
  [
    { byline: false, headlineAdded: true, dateAdded: true, minutes: 19 },
    'No byline. Headline and date added by the editors. 19 min read.',
  ],
])('a byline says what is not known, and what the editors added (%#)', (facts, text) => {
  expect(bylineNotes(facts)).toBe(text);
});

test('a list says how many there are, and events in which order', () => {
  expect(en.ofKind.person(12)).toBe('12 people');
  expect(en.ofKind.place(1)).toBe('1 place');
  expect(en.event.inOrder(1200)).toBe('1,200 events, earliest first');
});

test('what was typed is repeated as it is, of a long text the beginning, of many words the first', () => {
  const { absent, beginnings, corrected, beginningOf, dialog } = en.search;
  const [long, beginning] = ['x'.repeat(5000), `${'x'.repeat(60)}…`];
  expect(absent(['one', long])).toBe(`No article contains “one” or “${beginning}”.`);
  expect(absent([...'abc'])).toBe('No article contains “a”, “b” or “c”.');
  expect(absent([...'abcdefghij'])).toMatch(/“h” or 2 other words\.$/);
  expect(beginnings(['har'])).toBe('No results for “har”, showing words that begin with it.');
  expect(corrected(long)[0]).toBe(`No results for “${beginning}”. Showing results for “`);
  expect([beginningOf('lorem'), beginningOf(long)]).toEqual(['lorem', beginning]);
  expect(dialog.all(long)).toBe(`All results for “${beginning}”`);
});
