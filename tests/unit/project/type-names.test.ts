import { expect, test, vi } from 'vitest';
import { exportedFunctionsOf, exportedTypesOf, sourceFiles } from './source-files.ts';

// Every source file is parsed, which takes long on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

/** Names that still stand for several types, sorted. One that is mended is to be taken out: the test fails until it is. */
const STILL_OPEN: string[] = [];

/** What Astro calls by these names in every file of a route. */
const OF_ASTRO = ['GET'];

/** The names that several files export, sorted, with these files. */
function findShared(namesOf: (file: string) => string[]): { names: string[]; where: string; all: number } {
  const files = new Map<string, string[]>();
  for (const file of sourceFiles)
    for (const name of new Set(namesOf(file))) files.set(name, [...(files.get(name) ?? []), file]);
  const shared = [...files].filter(([, all]) => all.length > 1).sort();
  const where = shared.map(([name, all]) => `${name}: ${all.join(', ')}`).join('\n');
  return { names: shared.map(([name]) => name), where, all: files.size };
}

test('an exported name means one type', () => {
  const { names, where, all } = findShared(exportedTypesOf);
  expect(all).toBeGreaterThan(100);
  expect(names, where).toEqual(STILL_OPEN);
});

test('an exported name means one function', () => {
  const { names, where, all } = findShared(exportedFunctionsOf);
  expect(all).toBeGreaterThan(100);
  expect(names, where).toEqual(OF_ASTRO);
});
