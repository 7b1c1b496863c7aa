import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { describe, expect, inject, test } from 'vitest';
import { TOOLS } from '../budgets.ts';
import { builtPages } from './pages.ts';

/** How many files the scripts of a tool may be, with all that they import at once. */
const FILES = 10;

const folder = inject('siteDir');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The scripts that a page names; then those that they import, and those that these import, each round without the ones before. */
function roundsOf(page: string): string[][] {
  const scripts = [...read(join(page, 'index.html')).matchAll(/<script type="module" src="([^"]+)"/g)];
  const rounds: string[][] = [];
  let next = new Set(scripts.map(([, file = '']) => basename(file)));
  while (next.size > 0) {
    rounds.push([...next]);
    next = new Set([...next].flatMap(importsOf)).difference(new Set(rounds.flat()));
  }
  return rounds;
}

const importsOf = (script: string): string[] =>
  [...read(`_astro/${script}`).matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, file = '']) => file);

test('a page of text asks for one script', () => {
  expect(roundsOf('/about/').map((round) => round.length)).toEqual([1]);
});

test('pages to read name all their scripts: what two share is one of those that they name', () => {
  const behind = builtPages(folder)
    .filter(({ path }) => ![...TOOLS, '/compare/', '/404.html'].includes(path))
    .flatMap(({ path }) => roundsOf(path).slice(1).flat());
  expect(behind).toEqual([]);
});

describe.each(TOOLS)('the scripts of %s', (page) => {
  const rounds = roundsOf(page);

  test('name all that they import', () => {
    expect(rounds).toHaveLength(2);
  });

  test(`are at most ${FILES} files`, () => {
    expect(rounds.flat().length).toBeLessThanOrEqual(FILES);
  });
});
