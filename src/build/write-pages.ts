import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DrawPicture } from '../pictures/draw-picture.ts';
import type { BuildProgress } from './build-progress.ts';
import type { FileContent, WrittenFile } from './file-store.ts';
import { createFileWriter, type FileWriter } from './file-writer.ts';
import {
  exportsOf,
  FALLBACK,
  FALLBACK_FILE,
  type FileToMake,
  filesOf,
  type KeptPaths,
  type SitePaths,
} from './files-to-make.ts';
import type { PageCache } from './page-cache.ts';
import { type LinkTable, type NumberedLinks, readLinks } from './page-links.ts';
import type { FindReused } from './reuse-site.ts';
import type { SiteProgram } from './site-program.ts';

/** What was written. */
export interface WrittenPages {
  /** The links and anchors of every page, by its path without the base path. */
  links: LinkTable;
  /** How many pages there are, and how many of them are those of the last build. */
  pages: number;
  reused: number;
  /** What was made or taken from the cache, by its path in the site. */
  written: ReadonlyMap<string, WrittenFile>;
}

/** Where files go. */
export interface SiteFolder {
  path: string;
  findReused: FindReused;
  /** The folder of the site that the next build begins with, which gets what is made as well; undefined where it has one. */
  next?: string | undefined;
}

/** How many files are made before they are written and others get their turn, and how many such turns may wait for pictures. */
const TURN = 50;
const WAITING_TURNS = 8;

/** A file that is in its place. */
interface PlacedFile {
  file: ReturnType<PageCache['keep']>;
  isKnown: boolean;
}

/**
 * Makes files, or takes them from the cache, where what is there would be made again as it is.
 * @param site undefined where they are for another build
 * @returns what became of each, in their order
 */
async function makeFiles(
  files: readonly FileToMake[],
  site: SiteFolder | undefined,
  cache: PageCache,
  writer: FileWriter,
  progress: BuildProgress,
): Promise<PlacedFile[]> {
  const placed: PlacedFile[] = [];
  const targetOf = ({ path }: FileToMake) => site && `${site.path}/${path}`;
  const turns: Promise<void>[] = [];
  let made: ({ file: FileToMake; at: number } & Awaited<ReturnType<FileToMake['make']>>)[] = [];

  async function write(some: typeof made): Promise<void> {
    const contents = await Promise.all(some.map(({ content }) => content));
    const written = await writer.write(
      some.map(({ file }, index) => ({
        content: contents[index] as FileContent,
        target: targetOf(file),
        next: site?.next && `${site.next}/${file.path}`,
        isPage: file.isPage,
        isAside: file.isAside ?? false,
      })),
    );
    for (const [index, { links, ...file }] of written.entries()) {
      const {
        file: { name },
        at,
        reads,
      } = some[index] as (typeof some)[number];
      placed[at] = { file: cache.keep(name, file, { reads, ...(links && { links }) }), isKnown: false };
    }
  }

  async function endTurn(): Promise<void> {
    const turn = write(made);
    // Its error is for whoever waits for it.
    turn.catch(() => {});
    turns.push(turn);
    made = [];
    await setImmediate();
    await turns.at(-WAITING_TURNS);
  }

  for (const [at, file] of files.entries()) {
    progress.advance();
    // Others get their turn, as who asks for the records of the index.
    if (at % TURN === 0) await setImmediate();
    const known = cache.take(file.name, targetOf(file), site?.findReused(file.path));
    if (known) {
      placed[at] = { file: known, isKnown: true };
      continue;
    }
    made.push({ file, at, ...(cache.renew(file.name) ?? (await file.make())) });
    if (made.length === TURN) await endTurn();
  }
  await endTurn();
  await Promise.all(turns);
  return placed;
}

async function makeAll(
  files: readonly FileToMake[],
  site: SiteFolder | undefined,
  cache: PageCache,
  progress: BuildProgress,
): Promise<PlacedFile[]> {
  const writer = createFileWriter(cache.files, cache.numberText);
  try {
    progress.begin('Pages and their files', files.length);
    return await makeFiles(files, site, cache, writer, progress);
  } finally {
    await writer.close();
  }
}

/**
 * Writes all pages and the files beside them.
 * @param folder where they are written; files that it has already are compared with what they should be
 */
export async function writePages(
  site: SiteProgram,
  paths: SitePaths,
  cache: PageCache,
  folder: SiteFolder,
  progress: BuildProgress,
  draw: DrawPicture,
): Promise<WrittenPages> {
  const files = [...filesOf(site, paths, draw), ...exportsOf(site, paths.exports)];
  const placed = await makeAll(files, folder, cache, progress);
  const links = new Map<string, NumberedLinks>();
  const written = new Map<string, WrittenFile>();
  let reused = 0;
  for (const [at, { name, page, path }] of files.entries()) {
    const { file, isKnown } = placed[at] as PlacedFile;
    written.set(path, file);
    if (name !== page) continue;
    if (file.links) links.set(page === FALLBACK ? FALLBACK_FILE : page, file.links);
    if (isKnown) reused += 1;
  }
  // They name the build or all pages, and are made anew.
  for (const path of paths.files) {
    const content = await site.makeFile(path, paths.pages);
    const target = join(folder.path, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    if (!path.endsWith('.html')) continue;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    links.set(path, cache.numberLinks(readLinks(text)));
  }
  return { links: { texts: cache.texts, pages: links }, pages: paths.pages.length, reused, written };
}

/** Makes some pages and files, and keeps them in the cache. */
export async function keepPages(
  site: SiteProgram,
  cache: PageCache,
  paths: KeptPaths,
  progress: BuildProgress,
  draw: DrawPicture,
): Promise<void> {
  await makeAll(filesOf(site, paths, draw), undefined, cache, progress);
}
