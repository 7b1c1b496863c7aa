import { expect, test } from 'vitest';
import { importsOf, readSource, sourceFiles } from './source-files.ts';

/** Inner rooms, from the innermost: each may import itself and those before it. */
const INNER = ['text', 'browser', 'schema', 'markdown', 'domain', 'site', 'components', 'pages'];

/** Layouts are components that hold a whole page; styles are asked for by both. */
const SAME_AS: Record<string, string> = { layouts: 'components', styles: 'components' };

/** What an outer room shows to the others; the rest of it is its own. */
const DOORS: Record<string, RegExp> = {
  books: /^(?:book|browser\/print-page|write-epub)\.ts$/,
  build: /^(?:build-progress|build-site|make-site|output-state|page-links|profile-build|shards)\.ts$/,
  loaders:
    /^(?:content-cache|digest-program|list-content|parse-folder|public-files|read-content|read-folder|watch-folders)\.ts$/,
  search:
    /^(?:index\/write-index|focus-search|highlight\/text-nodes|offer-reload|show-found|page\/search-page|stemmer|tables)\.ts$/,
  notebook: /^browser\/(?:header-link|notebook-page|place-buttons|show-empty)\.ts$/,
  reading: /^(?:apply-settings|follow-links|show-new|start-reading)\.[jt]s$/,
  import: /^(?:capture|command\/run-import|decode-bytes|read-capture|quotations\/find-quotations)\.ts$/,
  fix: /^(?:find-problems|fix-folder|open-checks|text-edits)\.ts$/,
  rename: /^(?:change-files|rename-entity)\.ts$/,
  fidelity: /^(?:check-fidelity|read-originals)\.ts$/,
  'rights-gate': /^check-built\.ts$/,
  integrations: /^[a-z-]+\.ts$/,
  pictures: /^draw-picture\.ts$/,
  offline: /^(?:service-worker|start-offline|write-offline-list)\.[jt]s(?:\?raw)?$/,
  hosting: /^[a-z-]+\.ts$/,
  threads: /^worker-pool\.ts$/,
  folders: /^[a-z-]+\.ts$/,
  cli: /^settings\.ts$/,
};

/** Who may knock at a door, besides outer rooms. */
const GUESTS: Record<string, string[]> = {
  books: ['components'],
  search: ['components'],
  notebook: ['components'],
  reading: ['components'],
  offline: ['components', 'pages'],
};

function roomOf(file: string): string {
  const [room = ''] = file.split('/');
  return SAME_AS[room] ?? room;
}

function isAllowed(from: string, to: string): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return true;
  const [inside, outside] = [INNER.indexOf(here), INNER.indexOf(there)];
  if (outside >= 0) return inside < 0 || outside < inside;
  const door = DOORS[there]?.test(to.slice(there.length + 1)) ?? false;
  const guest = inside < 0 || (GUESTS[there]?.includes(here) ?? false);
  return door && (guest || (GUESTS[there]?.includes(from) ?? false));
}

test('imports point one way, and into outer rooms only through their doors', () => {
  const imports = sourceFiles.flatMap((from) => importsOf(from).map((to) => ({ from, to })));
  expect(imports.length).toBeGreaterThan(200);
  expect(imports.filter(({ from, to }) => !isAllowed(from, to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the rule refuses what it should', () => {
  expect(isAllowed('schema/a.ts', 'domain/b.ts')).toBe(false);
  expect(isAllowed('domain/a.ts', 'schema/b.ts')).toBe(true);
  expect(isAllowed('domain/a.ts', 'loaders/read-content.ts')).toBe(false);
  expect(isAllowed('cli/check.ts', 'loaders/content-pack.ts')).toBe(false);
  expect(isAllowed('cli/check.ts', 'loaders/read-content.ts')).toBe(true);
  expect(isAllowed('site/a.ts', 'components/B.astro')).toBe(false);
});

test('text, domain, schema and markdown touch no files, no network, no clock and no Astro', () => {
  const impure = /from '(?:node:(?!crypto)[a-z/]+|astro(?:[:/][a-z]+)*)'|\bfetch\(|\bDate\.now\(|new Date\(\)/;
  const found = sourceFiles.filter(
    (file) => /^(?:text|schema|markdown|domain)\//.test(file) && impure.test(readSource(file)),
  );
  expect(found).toEqual([]);
});
