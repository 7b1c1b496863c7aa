import { setImmediate } from 'node:timers/promises';
import { createApp } from 'astro/app/entrypoint';
import type { SharePicture } from '../domain/share-picture.ts';
import { lookHead } from '../layouts/look-head.ts';
import { addresses, build, catalog, digestOfRead, readLog } from '../site/collection.ts';
import { dataExport, dataExports } from '../site/data/exports.ts';
import { dataFile, dataPaths, pageOfData } from '../site/data-files.ts';
import { digestOfDerived, keepDerived } from '../site/derived.ts';
import { embedPaths } from '../site/files/embeds.ts';
import { documentFile, documentPaths, filePaths, pageOfDocument, siteFile } from '../site/files/site-files.ts';
import { movedPages } from '../site/former-pages.ts';
import { digestOfPage } from '../site/own-pages.ts';
import { pagePaths } from '../site/page-list.ts';
import type { NumberedReads } from '../site/read-log.ts';
import { readToRelate } from '../site/related-articles.ts';
import { routePath } from '../site/route-path.ts';
import { searchRecords } from '../site/search-records.ts';
import { picturePaths, sharePicture, undrawnPictures } from '../site/share-pictures.ts';
import { encodeParts } from './encode-parts.ts';
import type { FileContent } from './file-store.ts';
import { keepBytesOfResponses } from './page-response.ts';
// It declares derived values, which are looked up before a page asks for them.
import '../site/navigation.ts';

/*
 * The site as a program: Astro bundles this file with the pages, and the build imports the bundle. It holds no content; that
 * has to be given (`site/given-content.ts`) before it is imported.
 */

const app = createApp({ streaming: false });
importPagesOnce();
keepBytesOfResponses();

/** Has Astro import the module of each route once. It would ask Node's loader for it at every page, which takes long to find it. */
function importPagesOnce(): void {
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => {
      loaded ??= load();
      return loaded;
    });
  }
}

/** Something that was made, and what of the collection was read for it. */
export interface Made<Content = FileContent> {
  content: Content;
  /** Numbers of reads, for the program's `reads`. */
  reads: number[];
}

const isEntity: Parameters<typeof routePath>[1] = (kind, id) => catalog.find(kind, id) !== undefined;

/**
 * Renders a page, without its content policy, or a file that has a route of its own, by its path without the base path.
 * @throws where it cannot be made
 */
async function render(path: string): Promise<Made> {
  const { result, reads } = await readLog.record(async () => {
    const response = await app.render(new Request(`http://localhost${addresses.home}${routePath(path, isEntity)}`));
    if (response.status !== (path === '404/' ? 404 : 200))
      throw new Error(`the page ${addresses.home}${path} cannot be rendered (${response.status}); why is said above`);
    return response.bytes();
  });
  return { content: result, reads };
}

/**
 * The paths of all pages, of files beside them that list much of the site or are of one page, of those that scripts load, of
 * pictures and of the collection as data; and the pages that had other addresses. Others get their turn meanwhile.
 */
async function paths() {
  const pages = pagePaths();
  await setImmediate();
  const moved = movedPages([...pages, ...embedPaths()]);
  await setImmediate();
  const documents = documentPaths(moved);
  await setImmediate();
  return {
    pages,
    files: filePaths(pages),
    documents,
    data: dataPaths(),
    pictures: picturePaths(),
    exports: dataExports().map(({ path }) => path),
    moved,
  };
}

/**
 * Makes a file that lists much of the site: by a route of its own, or with the files for other programs.
 * @param pages the paths of all pages
 */
async function makeFile(path: string, pages: readonly string[]): Promise<FileContent> {
  return siteFile(path, () => pages)?.text ?? (await render(path)).content;
}

/** Makes a file that scripts load, by its path below the data of the build. */
function makeData(path: string): Promise<Made> {
  return make(path, () => dataFile(path));
}

/** Makes a file for other programs, by its path without the base path. */
function makeDocument(path: string): Promise<Made> {
  return make(path, () => documentFile(path)?.text);
}

/** Makes a file of the collection as data, by its path without the base path. */
function makeExport(path: string): Promise<Made> {
  return make(path, () => {
    const data = dataExport(path);
    return data && encodeParts(data.parts());
  });
}

/** Describes a picture for sharing, by its path without the base path. */
function describePicture(path: string): Promise<Made<SharePicture>> {
  return make(path, () => sharePicture(path));
}

async function make<Content>(path: string, content: () => Content | undefined): Promise<Made<Content>> {
  const { result, reads } = await readLog.record(async () => content());
  if (result === undefined) throw new Error(`there is no file ${path}`);
  return { content: result, reads };
}

function digestOf(read: string): string | undefined {
  if (read.startsWith('derived ')) return digestOfDerived(read);
  return read.startsWith('page ') ? digestOfPage(read) : digestOfRead(read);
}

/** The program, with the content that it was given. */
export const siteProgram = {
  /** The name of the build. */
  build,
  paths,
  readToRelate,
  render,
  makeFile,
  pageOfData,
  pageOfDocument,
  makeData,
  makeDocument,
  makeExport,
  describePicture,
  undrawnPictures,
  /** The names of what was read, by their numbers. */
  reads: readLog as NumberedReads,
  /** The digest of something that was read, by its name, in this collection; undefined where it does not have it. */
  digestOf,
  /** What is in the heads of pages for how the site looks. */
  lookHead,
  keepDerived,
  searchRecords,
};

export type SiteProgram = typeof siteProgram;
