import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import type { Site } from '../../../src/schema/site.ts';
import { createReadLog } from '../../../src/site/read-log.ts';
import { trackCatalog } from '../../../src/site/tracked-catalog.ts';

const root = mkdtempSync(join(tmpdir(), 'on-record-reads-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const fixture = join(import.meta.dirname, '../../fixtures/every-field');
let folders = 0;

/** The catalog of a small collection, in one article of which some words are others. */
async function readWith(before: string, after: string) {
  folders += 1;
  const folder = join(root, String(folders));
  cpSync(fixture, folder, { recursive: true });
  const article = join(folder, 'articles/storm.md');
  const text = readFileSync(article, 'utf8');
  expect(text).toContain(before);
  writeFileSync(article, text.replace(before, after));
  const { site, entries, problems } = await readContent({ folder, base: '/', drafts: false });
  expect(problems).toEqual([]);
  const log = createReadLog();
  return { log, ...trackCatalog(site as Site, entries, log) };
}

/** What is read of the article. */
type Read = (tracked: Awaited<ReturnType<typeof readWith>>) => unknown;

const bodyOf = ({ catalog }: Parameters<Read>[0]) => catalog.get('article', 'storm').body;

/** Whether something that reads the article would be made again after a change of it. */
async function isStale(read: Read, before: string, after: string): Promise<boolean> {
  const [first, changed] = [await readWith('', ''), await readWith(before, after)];
  const { reads } = await first.log.record(async () => read(first));
  return reads.map(first.log.nameOf).some((name) => first.digestOf(name) !== changed.digestOf(name));
}

const AROUND = ['Ada Berg said', 'It was cold when Ada Berg said'] as const;
const SAID = ['the boats stayed in', 'the boats stayed out'] as const;

const OF_MARKS: [string, Read][] = [
  ['its quotations', (tracked) => bodyOf(tracked).quotations],
  ['its annotations', (tracked) => bodyOf(tracked).annotations],
  ['what a person said', ({ catalog }) => catalog.quotationsBy('person/ada-berg')],
];
const OF_TEXT = (['html', 'words', 'passages', 'names', 'headings', 'links'] as const).map((part): [string, Read] => [
  `its ${part}`,
  (tracked) => bodyOf(tracked)[part],
]);

test.each(OF_MARKS)('where words have changed around quotations, whatever read %s is as it was', async (_, read) => {
  expect(await isStale(read, ...AROUND)).toBe(false);
});

test.each(OF_MARKS)('where the words of a quotation have changed, whatever read %s is made again', async (_, read) => {
  expect(await isStale(read, ...SAID)).toBe(true);
});

test.each(OF_TEXT)('where any words have changed, whatever read %s is made again', async (_, read) => {
  expect(await isStale(read, ...AROUND)).toBe(true);
});
