import { appendFileSync, copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openFileStore, type WrittenFile } from '../../../src/build/file-store.ts';
import { lookAtOutput } from '../../../src/build/look-at-output.ts';
import { describeShare, joinStates, readOutputState, stateAsWritten } from '../../../src/build/output-state.ts';

const root = mkdtempSync(join(tmpdir(), 'on-record-state-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let site: string;
let written: Map<string, WrittenFile>;
const others = { files: ['a/feed.xml', 'a/gone.xml'], folders: ['data/search'] };

/** Makes a site of two pages that are put there by a store, and of files that are not. */
function make(place: typeof linkSync): void {
  const folder = mkdtempSync(join(root, 'case-'));
  site = join(folder, 'site');
  for (const path of ['a', 'data/search/words']) mkdirSync(join(site, path), { recursive: true });
  const store = openFileStore(join(folder, 'store'));
  written = new Map();
  for (const path of ['index.html', 'a/index.html']) {
    const { file } = store.write(Buffer.from(path));
    place(join(folder, 'store', file.digest.slice(0, 2), file.digest.slice(2)), join(site, path));
    written.set(path, file);
  }
  for (const path of ['.nojekyll', 'robots.txt', 'a/feed.xml', 'data/search/tables', 'data/search/words/1'])
    writeFileSync(join(site, path), path);
}

beforeEach(() => make(linkSync));

test('what is known of a site that was just made is what is found in it', () => {
  const state = stateAsWritten(site, written, others);
  expect(state).toEqual(readOutputState(site));
  expect(state.files).toBe(7);
});

test.each([
  ['a page was written into', () => appendFileSync(join(site, 'a/index.html'), '!')],
  ['another file was', () => appendFileSync(join(site, 'a/feed.xml'), '!')],
  ['a file was added', () => writeFileSync(join(site, 'a/note.txt'), '')],
  ['a page was removed', () => rmSync(join(site, 'a/index.html'))],
])('it is another state than that of a site in which %s', (_, change) => {
  const state = stateAsWritten(site, written, others);
  change();
  expect(readOutputState(site).digest).not.toBe(state.digest);
});

test('where a site had to be copied, its files are looked at', () => {
  make(copyFileSync);
  expect(stateAsWritten(site, written, others)).toEqual(readOutputState(site));
});

test.each([1, 2, 3, 20])('%d shares of a site are the site', (of) => {
  const shares = Array.from({ length: of }, (_, number) => describeShare({ folder: site, number, of }));
  expect(joinStates(shares)).toEqual(readOutputState(site));
});

test('threads find what is found without them', async () => {
  const looked = lookAtOutput(site, 100_000);
  expect(await looked.state()).toEqual(readOutputState(site));
  await looked.close();
});

test('what is looked at is stopped when nobody needs it any more', async () => {
  const looked = lookAtOutput(site, 100_000);
  await looked.close();
  await expect(looked.state()).rejects.toThrow();
});

test('a folder that is not there has no files, whoever looks', async () => {
  const looked = lookAtOutput(join(site, 'none'), 100_000);
  expect((await looked.state()).files).toBe(0);
  await looked.close();
});

test('a folder that is not there has no files', () => {
  expect(readOutputState(join(site, 'none')).files).toBe(0);
});
