import { dataFolder } from '../browser/build.ts';
import type { DrawPicture } from '../pictures/draw-picture.ts';
import type { FileContent } from './file-store.ts';
import type { FileToWrite } from './file-writer.ts';
import type { Made, SiteProgram } from './site-program.ts';

/** A file that is to be made, unless the cache has it. */
export interface FileToMake extends Omit<FileToWrite, 'content' | 'target' | 'next'> {
  /** By which it is kept. */
  name: string;
  /** In the site. */
  path: string;
  /** The path of the page of what it is of; of a page its own, which is its name too. */
  page: string;
  /** The content may still be on its way, as that of a picture that is drawn meanwhile. */
  make(): Promise<Made<FileContent | Promise<FileContent>>>;
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
export function filesOf(
  site: SiteProgram,
  { pages, documents, data, pictures }: KeptPaths,
  draw: DrawPicture,
): FileToMake[] {
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
export function exportsOf(site: SiteProgram, paths: readonly string[]): FileToMake[] {
  return paths.map((path) => ({
    name: `export/${path}`,
    page: path,
    path,
    isPage: false,
    make: () => site.makeExport(path),
  }));
}

/** The page that hosts answer with where they have none is a file at the top. */
export const [FALLBACK, FALLBACK_FILE] = ['404/', '404.html'];

function fileOf(path: string): string {
  return path === FALLBACK ? FALLBACK_FILE : `${path}index.html`;
}

/** The paths of what a site has, as its program lists them. */
export type SitePaths = Awaited<ReturnType<SiteProgram['paths']>>;

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
