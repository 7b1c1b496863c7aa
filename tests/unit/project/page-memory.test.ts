import { expect, test } from 'vitest';
import { memoryOf, readOnImport, readSource, sourceFiles } from './source-files.ts';

/*
 * A page is kept with what was read for it. What one page reads and remembers for the next is not known to be read by the next,
 * which would be kept although it has changed. So nothing is remembered but by `derived`, which records it.
 */

/** The code of pages that is run once, for all of them; what stands in an Astro component is run for each. */
const FILES = sourceFiles.filter((file) => /^(?:site|components|pages|layouts)\/.*\.ts$/.test(file));

/** What may be remembered, and why. */
const KNOWN = {
  'site/derived.ts: declared': 'functions by their names, which are declared when modules are imported',
};

test('pages remember nothing from one to the next but by `derived`', () => {
  expect(FILES.length).toBeGreaterThan(40);
  const found = FILES.flatMap((file) => memoryOf(readSource(file)).map((name) => `${file}: ${name}`));
  expect(found.sort()).toEqual(Object.keys(KNOWN).sort());
});

test('nothing is read of the catalog before a page is made, except what the site says of itself', () => {
  const found = FILES.flatMap((file) => readOnImport(readSource(file), 'catalog').map((name) => `${file}: ${name}`));
  expect(found.filter((each) => !each.endsWith(': site'))).toEqual([]);
});

test('the rules find what they should', () => {
  const code = [
    'let last: string | undefined;',
    'const known = new Map<string, number>();',
    'const list: string[] = [];',
    'const FEW = new Set(["a"]);',
    'function count() { let sum = 0; const seen = new Set(); return catalog.find("event", "a"); }',
    'const count_ = catalog.entries.article.length;',
    'const later = () => catalog.get("event", "b");',
  ].join('\n');
  expect(memoryOf(code)).toEqual(['last', 'known', 'list']);
  expect(readOnImport(code, 'catalog')).toEqual(['entries']);
});
