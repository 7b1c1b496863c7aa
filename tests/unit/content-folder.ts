import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { formatReport } from '../../src/domain/format-problems.ts';
import { createContentCache } from '../../src/loaders/content-cache.ts';
import { type Content, type ContentMemory, readContent } from '../../src/loaders/read-content.ts';

const fixture = (path: string) => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

/** The least content folder that uses every kind once, without a fault. */
export const BASE = fixture('base');
/** Three articles whose relations are known. */
export const THREE_ARTICLES = fixture('three-articles');
/** The collection that the tests of the built site read: every kind, rights of every sort, three languages, decades. */
export const COLLECTION = fixture('collection');
/** One folder for each fault: what it changes in BASE, and in `expected.txt` the whole report. */
export const PROBLEMS = fixture('problems');

/** What a test changes in a content folder: the text of a file, or null where it is taken out. Paths are below it. */
type Changes = Record<string, string | Uint8Array | null>;

/** Makes a content folder of another one, changed; it is gone when the test has ended. */
export async function makeFolder(changes: Changes, from = BASE): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(from, folder, { recursive: true });
  for (const [path, content] of Object.entries(changes)) {
    const file = join(folder, path);
    if (content === null) await rm(file, { recursive: true });
    else await mkdir(dirname(file), { recursive: true }).then(() => writeFile(file, content));
  }
  return folder;
}

/** Reads a content folder as a build does. */
export function read(
  folder: string,
  drafts = false,
  cache = createContentCache(),
  memory?: ContentMemory,
): Promise<Content> {
  return readContent({ folder, base: '/', drafts, cache, ...(memory && { memory }) });
}

/** What of a content can be compared: the documents have functions. */
export function comparable(content: Content): unknown {
  return JSON.parse(JSON.stringify({ ...content, decomposed: [...content.decomposed] }));
}

/** What a build would report of a content folder; empty where nothing is wrong. */
export async function reportOf(folder: string): Promise<string> {
  const { problems } = await read(folder);
  return problems.length === 0 ? '' : formatReport(problems, 'content');
}
