import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from '../../src/build/bundle-program.ts';
import { root } from '../../src/cli/project.mjs';
import { createContentCache } from '../../src/loaders/content-cache.ts';
import { digestProgram } from '../../src/loaders/digest-program.ts';
import { type Content, readContent } from '../../src/loaders/read-content.ts';
import { describeFields, type FieldDescription } from '../../src/schema/describe-fields.ts';
import { schemaOf } from '../../src/schema/json-schema.ts';
import { FOLDERS } from '../../src/schema/kinds.ts';
import { createWorkerPool } from '../../src/threads/worker-pool.ts';
import { SITE_URL } from '../build-site.ts';
import { filesIn } from './pages.ts';
import { all, type ContentChange, type ContentFiles, replace, set } from './stale-pages/content-changes.ts';
import { FIELD_CHANGES, FULL_FILES } from './stale-pages/field-changes.ts';
import { OTHER_CHANGES } from './stale-pages/other-changes.ts';
import type { WriteAnswer, WriteQuestion, WrittenFiles } from './stale-pages/write-twice.ts';

/*
 * A page that is taken from the cache has to be the page that would be made. For every field, and for changes of more than a
 * field, a small collection is written with the cache of the unchanged one, and without any: both have to be the same.
 */

const KINDS_OF_FILES = Object.keys(FULL_FILES) as (keyof typeof FULL_FILES)[];

/** The paths of fields: `rights.text`, and of a list `roles` and `roles[].title`. */
function fieldsOf(fields: readonly FieldDescription[]): string[] {
  return fields.flatMap(({ name, list, fields: inner }) => {
    if (!inner) return [name];
    const within = fieldsOf(inner).map((field) => `${name}${list ? '[]' : ''}.${field}`);
    return list ? [name, ...within] : within;
  });
}

const FIELDS = KINDS_OF_FILES.flatMap((kind) => {
  return fieldsOf(describeFields(schemaOf(kind))).map((field) => ({ kind, field, name: `${kind}.${field}` }));
});

const CHANGES = new Map<string, ContentChange>([
  ...FIELDS.flatMap(({ kind, field, name }): [string, ContentChange][] => {
    const change = FIELD_CHANGES[name];
    if (change === undefined) return [];
    return [[name, typeof change === 'function' ? change : set(FULL_FILES[kind], field, change)]];
  }),
  ...Object.entries(OTHER_CHANGES),
]);

/** Where systems keep files in memory: a disk takes a quarter of the time of this test to make files that nobody needs. */
const MEMORY = '/dev/shm';
const NEEDED_BYTES = 50_000_000;

function temporaryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > NEEDED_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

const folder = mkdtempSync(join(temporaryFolder(), 'on-record-stale-'));
const fixture = join(root, 'tests/fixtures/every-field');
const bundles = join(root, 'node_modules/.cache/on-record/program');

const threads = createWorkerPool<WriteQuestion, WriteAnswer>(new URL('./stale-pages/write-twice.ts', import.meta.url), {
  size: 2,
  // Each leaves a program behind.
  maxQuestions: 40,
});
const contentCache = createContentCache();
let program: string;
let folders = 0;

/** An empty folder. */
function newFolder(): string {
  folders += 1;
  const path = join(folder, String(folders));
  mkdirSync(path);
  return path;
}

/** The unchanged collection, with what is made of it. */
const filled = join(folder, 'filled');
let unchanged: WriteAnswer;
const outcomes = new Map<string, Promise<WriteAnswer>>();

function fixtureFiles(): ContentFiles {
  return new Map(filesIn(fixture).map((file) => [file, readFileSync(join(fixture, file), 'utf8')]));
}

/** Reads the collection with a change, with what was parsed before and without. */
async function readChanged(change: ContentChange): Promise<Content> {
  const files = fixtureFiles();
  change(files);
  const content = newFolder();
  for (const [file, text] of files) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  const options = { folder: content, base: '/', drafts: false, publicDir: join(root, 'public') };
  const [read, anew] = [await readContent({ ...options, cache: contentCache }), await readContent(options)];
  expect(read.problems).toEqual([]);
  expect(JSON.stringify(read.entries)).toBe(JSON.stringify(anew.entries));
  return read;
}

async function write(
  { site, entries, pages, look }: Content,
  cache: string,
  options: Pick<WriteQuestion, 'unchanged' | 'asked'> = {},
): Promise<WriteAnswer> {
  if (!site) throw new Error('there is no site.yaml');
  const work = newFolder();
  const content = { site, entries, pages, look };
  const answer = await threads.ask({ root, bundles, program, content, cache, work, ...options });
  // Before the system takes it to the disk.
  rmSync(work, { recursive: true });
  if (answer.error) throw new Error(answer.error);
  return answer;
}

/** Copies a page cache by links, since a file that was copied would not be as it was written. */
function copyCache(): string {
  const copy = newFolder();
  for (const file of filesIn(filled)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    linkSync(join(filled, file), join(copy, file));
  }
  return copy;
}

/** Writes with a copy of the page cache that nobody needs afterwards. */
async function writeOnce(content: Content, cache: string): Promise<WriteAnswer> {
  const answer = await write(content, cache);
  rmSync(cache, { recursive: true });
  return answer;
}

beforeAll(async () => {
  program = await digestProgram(root);
  await bundleProgram({ root, program, basePath: '/', siteUrl: SITE_URL, cache: bundles, verbose: false });
  unchanged = await write(await readChanged(() => {}), filled, { asked: ['data person/ada-berg'] });
  for (const [name, change] of CHANGES) {
    const reading = readChanged(change);
    const outcome = reading.then((content) => writeOnce(content, copyCache()));
    outcomes.set(name, outcome);
    outcome.catch(() => {});
    // One after the other, since they share what was parsed.
    await reading.catch(() => {});
  }
});

afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

function outcomeOf(name: string): Promise<WriteAnswer> {
  return outcomes.get(name) ?? Promise.reject(new Error(`there is no change "${name}"`));
}

/** The paths of files that are in one of two folders alone, or not the same in both. */
function differences(a: WrittenFiles, b: WrittenFiles): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}

test('a change is known for every field, and for none that there is not', () => {
  const names = FIELDS.map(({ name }) => name);
  expect(names.filter((name) => !(name in FIELD_CHANGES))).toEqual([]);
  expect(Object.keys(FIELD_CHANGES).filter((name) => !names.includes(name))).toEqual([]);
});

test('the first build takes nothing from the cache, and makes pages of every kind and what scripts load', () => {
  expect(unchanged.reused).toBe(0);
  expect(differences(unchanged.warm, unchanged.cold)).toEqual([]);
  const folders = new Set(Object.keys(unchanged.cold).map((path) => path.split('/')[0]));
  expect([...folders]).toEqual(
    expect.arrayContaining([...Object.values(FOLDERS), 'compare', 'data', 'network', 'timeline']),
  );
});

/** These name the build, and are another file in each. */
const OF_BUILD = ['build.json', 'opensearch.xml', 'sw.js'];

/** Changes after which no page is as it was: of what every page says or has to know. */
const TOUCHES_ALL =
  /^(?:site\..+|page\.label|article\.draft|article\.quoted|no event at all|an own page more|one article alone)$/;

test.each([...CHANGES.keys()])('after a change, every file is as it would be made: %s', async (name) => {
  const { warm, cold, pages, reused } = await outcomeOf(name);
  expect(differences(warm, cold)).toEqual([]);
  const shown = differences(cold, unchanged.cold).filter((path) => !OF_BUILD.includes(path));
  expect(shown, 'a change that no file shows tests nothing').not.toEqual([]);
  expect(reused).toBeLessThan(pages);
  if (TOUCHES_ALL.test(name)) expect(reused).toBe(0);
  else expect(reused).toBeGreaterThan(0);
});

describe('what a build keeps', () => {
  test('with nothing changed, every page is the kept one', async () => {
    const { warm, cold, pages, reused } = await write(await readChanged(() => {}), copyCache());
    expect(reused).toBe(pages);
    expect(differences(warm, cold)).toEqual([]);
    expect(differences(cold, unchanged.cold)).toEqual([]);
  });

  test('a change of the look renders no page again, and changes what was rendered', async () => {
    const { warm, cold, pages, rendered } = await write(
      await readChanged(
        all(set(FULL_FILES.site, 'theme.accent', '#8a1c1c'), replace('look/harbour.css', '3px double', '1px solid')),
      ),
      copyCache(),
    );
    expect(differences(warm, cold)).toEqual([]);
    expect(rendered).toBe(0);
    const changed = differences(cold, unchanged.cold).filter((path) => path.endsWith('.html'));
    expect(changed).toHaveLength(pages);
  });

  test('after a change and the change back, every file is as it was at first', async () => {
    const cache = copyCache();
    await write(await readChanged(set(FULL_FILES.person, 'name', 'Ada Bergström')), cache);
    const { warm, pages, reused } = await write(await readChanged(() => {}), cache);
    expect(differences(warm, unchanged.cold)).toEqual([]);
    expect(reused).toBeLessThan(pages);
    expect(reused).toBeGreaterThan(0);
  });

  test('a read that is forgotten is found: the page that depends on it is stale', async () => {
    const change = set(FULL_FILES.person, 'roles[].title', 'Keeper of the harbour');
    const { warm, cold } = await write(await readChanged(change), copyCache(), { unchanged: unchanged.digests });
    expect(differences(warm, cold)).toContain('people/ada-berg/index.html');
  });
});
