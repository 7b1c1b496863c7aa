import { expect, test } from 'vitest';
import { guessKind, guessSourceKind } from '../../../../src/import/draft/guess-kind.ts';

const found = (value: string) => ({ value, from: 'text' }) as const;

test.each([
  ['https://example.org/2024/05/opinion/quay', 'The quay', 'opinion'],
  ['https://example.org/commentary/quay', 'The quay', 'opinion'],
  ['https://example.org/news/analysis/quay', 'The quay', 'analysis'],
  ['https://example.org/news/quay', 'Analysis: Who pays for the quay', 'analysis'],
  ['https://example.org/news/quay', 'The quay, explained', 'explainer'],
  ['https://example.org/news/quay', 'Interview: “I built it”', 'interview'],
  ['https://example.org/news/quay', 'The opinion of a court', 'report'],
  ['https://example.org/news/opinion', 'The quay', 'report'],
])('%s, “%s” is guessed to be: %s', (url, title, kind) => {
  expect(guessKind({ url: found(url), title: found(title) })).toBe(kind);
});

test('a page that says nothing of itself is guessed to be a report', () => {
  expect(guessKind({ url: undefined, title: undefined })).toBe('report');
});

test.each([
  ['Sund Courier', 'https://courier.example/', 'newspaper'],
  ['Nordic News Agency', undefined, 'agency'],
  ['Institute for Quays', undefined, 'think-tank'],
  ['Digital.gov', 'https://digital.gov/x', 'government'],
  ['Quay Notes', 'https://quays.substack.com/p/x', 'blog'],
  ['Radio Sund', undefined, 'broadcaster'],
  ['The Sund Review', undefined, 'magazine'],
  ['Sund Review-Journal', undefined, 'newspaper'],
  ['Sund Review of Books', undefined, 'magazine'],
  ['Sund Town Council', undefined, 'government'],
  ['Council on Northern Relations', undefined, 'think-tank'],
  ['Council Bluffs Nonpareil', undefined, 'newspaper'],
])('the outlet %s is guessed to be: %s', (name, url, kind) => {
  expect(guessSourceKind(name, url)).toBe(kind);
});
