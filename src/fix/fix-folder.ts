import { copyFile, mkdir, mkdtemp, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Originals, readOriginals } from '../fidelity/read-originals.ts';
import { type ContentFile, listContent, readContentFile } from '../loaders/list-content.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { type CheckSettings, createCheck, type Found } from './find-problems.ts';
import { correctFile, type FixableFile, type FixedFile, tidyFile } from './fix-file.ts';
import type { Fix, Ids } from './text-edits.ts';

/** What was fixed, and what is wrong still. */
export interface FixReport {
  fixes: Fix[];
  found: Found;
}

const NONE: Pick<Originals, 'originals'> = { originals: [] };

/** How often a folder is gone through: a misspelt field hides what is wrong with the rest of its file. */
const PASSES = 5;

/** Mends what is certain in a content folder, and checks it again. Each file is replaced as a whole. */
export async function fixFolder(settings: CheckSettings): Promise<FixReport> {
  const check = createCheck(settings);
  const { folder } = settings;
  const { files } = await listContent(folder);
  const ids = idsOf(files);
  const fixes: Fix[] = [];
  let found = await check();
  for (let pass = 0; pass < PASSES; pass++) {
    const made = await correctFiles(folder, files, found.problems, ids);
    if (made.length === 0) break;
    fixes.push(...made);
    found = await check();
  }
  const tidied: Fix[] = [];
  const { originals } = settings.originals === undefined ? NONE : await readOriginals(settings.originals, '');
  const texts = originals.map(({ text }) => text);
  for (const file of files) tidied.push(...(await rewrite(folder, file, (each) => tidyFile(each, texts))));
  if (tidied.length > 0) found = await check();
  return { fixes: sortFixes([...fixes, ...tidied]), found };
}

/** What `fixFolder` would fix: it is done to a copy, which is thrown away. `found` is what is wrong with the folder as it is. */
export async function previewFixes(settings: CheckSettings): Promise<FixReport> {
  const found = await createCheck(settings)();
  const { fixes } = await withCopy(settings, fixFolder);
  return { fixes, found };
}

/** In the order of the files; within one as they were made, since places count in the text as it was then. */
function sortFixes(fixes: readonly Fix[]): Fix[] {
  return fixes.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

async function correctFiles(
  folder: string,
  files: readonly ContentFile[],
  problems: readonly Problem[],
  ids: Ids,
): Promise<Fix[]> {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const fixes: Fix[] = [];
  for (const file of files) {
    const own = byFile.get(file.file);
    if (own) fixes.push(...(await rewrite(folder, file, (each) => correctFile(each, own, ids))));
  }
  return fixes;
}

/** What cannot be read is left alone; a byte order mark is part of the text. */
async function rewrite(
  folder: string,
  { kind, file }: ContentFile,
  fix: (file: FixableFile) => FixedFile,
): Promise<Fix[]> {
  const read = await readContentFile(folder, file);
  if ('problem' in read) return [];
  const fixed = fix({ kind, file, source: read.raw });
  if (fixed.source === read.raw) return [];
  await replaceFile(join(folder, file), fixed.source);
  return fixed.fixes;
}

/** Does something with a copy of a content folder, which is thrown away then. */
export async function withCopy<T>(settings: CheckSettings, task: (settings: CheckSettings) => Promise<T>): Promise<T> {
  const { folder } = settings;
  const copy = await mkdtemp(join(tmpdir(), 'on-record-'));
  try {
    for (const { file } of (await listContent(folder)).files) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await copyFile(join(folder, file), join(copy, file));
    }
    return await task({ ...settings, folder: copy, files: folder });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The ids of the files that are there, those included that cannot be read. */
function idsOf(files: readonly ContentFile[]): Ids {
  const ids = KINDS.map((kind) => {
    const own = files.filter((file) => file.kind === kind);
    return [kind, new Set(own.map(({ id }) => id))];
  });
  return Object.fromEntries(ids) as Ids;
}

/** Replaces the text of a file as a whole: whoever reads it meanwhile finds the old text or the new one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, text, { mode, flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
