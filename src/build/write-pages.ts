import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dataFolder } from '../browser/build.ts';
import type { DrawPicture } from '../pictures/draw-picture.ts';
import type { BuildProgress } from './build-progress.ts';
import type { FileContent, WrittenFile } from './file-store.ts';
import { createFileWriter, type FileToWrite, type FileWriter } from './file-writer.ts';
import type { PageCache } from './page-cache.ts';
import { type LinkTable, type NumberedLinks, readLinks } from './page-links.ts';
import type { FindReused } from './reuse-site.ts';
import type { Made, SiteProgram } from './site-program.ts';

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
}

/** How many files are made before they are written and others get their turn, and how many such turns may wait to be written. */
const TURN = 50;
const WAITING_TURNS = 3;

/** A file that is to be made, unless the cache has it. */
interface FileToMake extends Omit<FileToWrite, 'content' | 'target'> {
  /** By which it is kept. */
  name: string;
  /** In the site. */
  path: string;
  /** The path of the page of what it is of; of a page its own, which is its name too. */
  page: string;
  /** The content may still be on its way, as that of a picture that is drawn meanwhile. */
  make(): Promise<Made<FileContent | Promise<FileContent>>>;
}

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

/** What is kept from one build to the next, by its paths. */
export interface KeptPaths {
  pages: readonly string[];
  /** Files for other programs. */
  documents: readonly string[];
  /** Files that scripts load. */
  data: readonly string[];
  /** Pictures for sharing. */
  pictures: readonly string[];
}

/**
 * What is kept, as it is to be made: what is of one page one after another, since much of it is made of the same; then the pictures.
 */
function filesOf(site: SiteProgram, { pages, documents, data, pictures }: KeptPaths, draw: DrawPicture): FileToMake[] {
  const published = dataFolder('', site.build);
  const places = new Map(pages.map((path, place) => [path, place]));
  const files: FileToMake[] = [
    ...pages.map((path) => ({
      name: path,
      page: path,
      path: fileOf(path),
      isPage: true,
      make: () => site.render(path),
    })),
    ...documents.map((path) => ({
      name: `file/${path}`,
      page: site.pageOfDocument(path),
      path,
      isPage: path.endsWith('.html'),
      isAside: true,
      make: () => site.makeDocument(path),
    })),
    ...data.map((path) => ({
      name: `data/${path}`,
      page: site.pageOfData(path),
      path: published + path,
      isPage: false,
      make: () => site.makeData(path),
    })),
    ...pictures.map((path) => ({
      name: `picture/${path}`,
      page: path,
      path,
      isPage: false,
      async make() {
        const { content, reads } = await site.describePicture(path);
        const drawn = draw(content);
        // Its error is for whoever writes it.
        drawn.catch(() => {});
        return { content: drawn, reads };
      },
    })),
  ];
  const byPlace = Array.from({ length: pages.length + 1 }, (): FileToMake[] => []);
  for (const file of files) byPlace[places.get(file.page) ?? pages.length]?.push(file);
  return byPlace.flat();
}

/** The collection as data. It is made of everything: no share of a site has it. */
function exportsOf(site: SiteProgram, paths: readonly string[]): FileToMake[] {
  return paths.map((path) => ({
    name: `export/${path}`,
    page: path,
    path,
    isPage: false,
    make: () => site.makeExport(path),
  }));
}

/** The page that hosts answer with where they have none is a file at the top. */
const [FALLBACK, FALLBACK_FILE] = ['404/', '404.html'];

function fileOf(path: string): string {
  return path === FALLBACK ? FALLBACK_FILE : `${path}index.html`;
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

/** The paths of what a site has, as its program lists them. */
export type SitePaths = ReturnType<SiteProgram['paths']>;

/** The paths of the files that are kept from one build to the next: those of pages, those for programs and for scripts, pictures and data. */
export function keptFiles({ pages, documents, data, pictures, exports }: SitePaths, build: string): Set<string> {
  return new Set([
    ...pages.map(fileOf),
    ...documents,
    ...data.map((path) => dataFolder('', build) + path),
    ...pictures,
    ...exports,
  ]);
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
