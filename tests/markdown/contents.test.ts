import { expect, test } from 'vitest';
import { parse } from './article.ts';

const headingsOf = (source: string, rights: 'full' | 'excerpt' = 'full') => parse(source, { rights }).body.headings;

test('the headings of a text, with their anchors and levels below the page’s own, are its contents', () => {
  expect(
    headingsOf('# Harbour\n\nOne.\n\n### The :quote[quay]{by=ada-berg id=quay}\n\nTwo.\n\n# Harbour\n\nThree.'),
  ).toEqual([
    { id: 's-harbour', level: 2, text: 'Harbour' },
    { id: 's-the-quay', level: 3, text: expect.stringMatching(/^The .?quay.?$/) },
    { id: 's-harbour-1', level: 2, text: 'Harbour' },
  ]);
});

test('neither the heading of the notes nor levels below the second are', () => {
  expect(headingsOf('# A\n\n## B\n\n### C\n\nText.[^1]\n\n[^1]: Note.').map(({ text }) => text)).toEqual(['A', 'B']);
});

test('of an extract, no heading is', () => {
  expect(headingsOf('# Harbour\n\nOne.\n\n# Quay\n\nTwo.', 'excerpt')).toEqual([]);
});
