import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { FIRST_ROUND_TRIP, SCRIPT, TOOLS } from '../budgets.ts';
import { type BuiltPage, builtPages, mainOf } from './pages.ts';

const brotli = (text: string) => brotliCompressSync(text).length;

const collection = builtPages(inject('siteDir')).filter(({ path }) => !TOOLS.includes(path));

/** Of the project's own content the pages whose length is not its writers' to choose: the shortest of each kind. */
const own = shortestOfKinds(builtPages(inject('ownSiteDir')).filter(({ path }) => !TOOLS.includes(path)));

function shortestOfKinds(pages: readonly BuiltPage[]): BuiltPage[] {
  const shortest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = page.path.replace(/^(\/\w+\/).+/, '$1*');
    const known = shortest.get(kind);
    if (!known || mainOf(page.html).length < mainOf(known.html).length) shortest.set(kind, page);
  }
  return [...shortest.values()];
}

describe.each([
  ...collection.map((page) => ({ site: 'fixture collection', folder: inject('siteDir'), ...page })),
  ...own.map((page) => ({ site: 'own content', folder: inject('ownSiteDir'), ...page })),
])('$path of the $site', ({ html, folder }) => {
  test('fits its HTML and CSS into one round trip', () => {
    const sheets = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="\/([^"]+)"/g)].map(([, file = '']) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    expect(brotli(html) + sheets.reduce((sum, sheet) => sum + brotli(sheet), 0)).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  });

  test('has little script, and none that holds up the page', () => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      ([, attributes = '']) => !attributes.includes('application/'),
    );
    const sources = scripts.map(([, attributes = '', inline = '']) => {
      const file = /src="\/([^"]+)"/.exec(attributes)?.[1];
      return file ? readFileSync(join(folder, file), 'utf8') : inline;
    });
    expect(brotli(sources.join('\n'))).toBeLessThanOrEqual(SCRIPT);
    for (const [, attributes] of scripts) expect(attributes).toMatch(/type="module"|\bdefer\b|\basync\b/);
  });
});

test.each(
  [
    ...collection.map((page) => ({ folder: inject('siteDir'), ...page })),
    ...own.map((page) => ({ folder: inject('ownSiteDir'), ...page })),
  ].filter(({ path }) => /^\/articles\/[a-z]/.test(path)),
)('$path loads little script at first, with all that it imports', ({ html, folder }) => {
  const files = new Set<string>();
  for (const [, file = ''] of html.matchAll(/<script\b[^>]*src="\/([^"]+)"/g)) addWithImports(folder, file, files);
  expect(files.size).toBeGreaterThan(1);
  const sizes = Array.from(files, (file) => brotli(readFileSync(join(folder, file), 'utf8')));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(SCRIPT);
});

/** Adds a script and what it imports at once; what it asks for later is not loaded with the page. */
function addWithImports(folder: string, file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, imported = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g))
    addWithImports(folder, join(dirname(file), imported), files);
}
