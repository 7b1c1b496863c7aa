import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { type ResolveHookSync, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { type BuildContent, digestPageMaker, nameBuild } from '../../../src/build/build-digests.ts';
import type { BuildProgress } from '../../../src/build/build-progress.ts';
import { bundleProgram } from '../../../src/build/bundle-program.ts';
import { numberTexts } from '../../../src/build/number-texts.ts';
import { openPageCache, type PageCache } from '../../../src/build/page-cache.ts';
import { linkNumbersBy } from '../../../src/build/page-links.ts';
import type { SiteProgram } from '../../../src/build/site-program.ts';
import { writePages } from '../../../src/build/write-pages.ts';
import type { DrawPicture } from '../../../src/pictures/draw-picture.ts';
import { giveContent } from '../../../src/site/given-content.ts';
import { SITE_URL } from '../../build-site.ts';
import { filesIn } from '../pages.ts';

/** What is to be written, and where. */
export interface WriteQuestion {
  /** The project's folder, and where bundles of the program are. */
  root: string;
  bundles: string;
  /** The digest of the program. */
  program: string;
  content: BuildContent;
  /** The page cache of another build; this one is kept in it. */
  cache: string;
  /** An empty folder for what is written. */
  work: string;
  /** What is said to be as it was, by the names of reads, with the digests of that time. */
  unchanged?: Record<string, string>;
  /** The names of reads whose digests are asked for. */
  asked?: string[];
}

/** What was written with the cache, and without any. */
export interface WriteAnswer {
  warm: WrittenFiles;
  cold: WrittenFiles;
  /** Digests of what was asked for. */
  digests: Record<string, string>;
  pages: number;
  /** How many pages are those of the cache. */
  reused: number;
  /** How many pages were rendered with the cache. */
  rendered: number;
  error?: string;
}

/** Digests by the paths of files, without the name of the build; of links and of records of the search index by a name. */
export type WrittenFiles = Record<string, string>;

/**
 * A program is given its content when it is imported, and so is imported anew for every question. Its packages, and those of
 * its files that import nothing that was given content, are not: loading them takes longer than all the rest.
 */
let programs = 0;
let ofContent: ReadonlySet<string> = new Set();
/** What was resolved: the files of a program are looked up once, and not for every program. */
const known = new Map<string, ReturnType<ResolveHookSync>>();
registerHooks({
  resolve(specifier, context, next) {
    const key = `${specifier} ${context.conditions} ${context.parentURL?.replace(/\?\d+$/, '')}`;
    const resolved = known.get(key) ?? { ...next(specifier, context), shortCircuit: true };
    known.set(key, resolved);
    return ofContent.has(resolved.url) ? { ...resolved, url: `${resolved.url}?${programs}` } : resolved;
  },
});

/** What stands in the file of a program that takes the content (`given-content.ts`), and before what a file imports. */
const TAKES_CONTENT = 'on-record.given-content';
const IMPORTED = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/** The addresses of the files of a bundle that take the content, and of those that import one of them in any number of steps. */
function filesOfContent(bundle: string): Set<string> {
  const files = filesIn(bundle)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => {
      const url = pathToFileURL(join(bundle, file)).href;
      const text = readFileSync(join(bundle, file), 'utf8');
      return { url, text, imports: Array.from(text.matchAll(IMPORTED), ([, path = '']) => new URL(path, url).href) };
    });
  const found = new Set(files.filter(({ text }) => text.includes(TAKES_CONTENT)).map(({ url }) => url));
  if (found.size === 0) throw new Error(`no file of ${bundle} takes the content`);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { url, imports } of files) if (imports.some((each) => found.has(each))) found.add(url);
  }
  return found;
}

const silent: BuildProgress = { begin() {}, advance() {}, end: () => [] };

/** Keeps nothing. @param files an empty folder */
function noCache(files: string): PageCache {
  const texts: string[] = [];
  const numberText = numberTexts(texts);
  return {
    take: () => undefined,
    renew: () => undefined,
    files,
    keep: (_name, file, { links }) => ({ ...file, ...(links && { links }) }),
    texts,
    numberText,
    numberLinks: linkNumbersBy(numberText),
    values: { find: () => undefined, keep() {}, bytes: () => ({ find: () => undefined, keep() {} }) },
    save: async () => {},
  };
}

/** Puts into each picture what would be drawn. */
const drawNothing: DrawPicture = async (picture) => new TextEncoder().encode(JSON.stringify(picture));

/** Writes all pages with the cache of another build, and then without any. */
async function writeTwice({
  root,
  bundles,
  program,
  content,
  cache,
  work,
  unchanged = {},
  asked = [],
}: WriteQuestion): Promise<WriteAnswer> {
  const maker = { program, basePath: '/', siteUrl: SITE_URL };
  giveContent({ ...content, build: nameBuild(maker, content) });
  const bundle = await bundleProgram({ root, ...maker, cache: bundles, verbose: false });
  if (ofContent.size === 0) ofContent = filesOfContent(join(bundle.assets, '../server'));

  /** Has a program write that remembers nothing. */
  async function start() {
    programs += 1;
    return bundle.start();
  }

  async function write(name: string, program: SiteProgram, pageCache: PageCache) {
    let rendered = 0;
    const pages: SiteProgram = {
      ...program,
      render: (path) => {
        rendered += 1;
        return program.render(path);
      },
    };
    pages.keepDerived(pageCache.values);
    const folder = join(work, name);
    mkdirSync(folder);
    const records = digestJson(pages.searchRecords());
    const target = { path: folder, findReused: () => undefined };
    const { written, ...counts } = await writePages(pages, await pages.paths(), pageCache, target, silent, drawNothing);
    await pageCache.save();
    const { texts, pages: linked } = counts.links;
    const textsOf = (numbers: Uint32Array) => Array.from(numbers, (number) => texts[number]);
    const links = Array.from(linked, ([path, { anchors, links }]) => [path, textsOf(anchors), textsOf(links)]);
    const files = filesIn(folder).map((path) => [
      path.replace(pages.build, 'BUILD'),
      hash('sha256', readFileSync(join(folder, path))),
    ]);
    const others = { links: digestJson(links), records };
    return { ...counts, rendered, files: { ...Object.fromEntries(files), ...others } };
  }

  const pages = await start();
  const digestOf = (read: string) => unchanged[read] ?? pages.digestOf(read);
  const pageCache = await openPageCache(cache, {
    program: digestPageMaker(maker, content),
    look: pages.lookHead,
    digestOf,
    reads: pages.reads,
  });
  const warm = await write('warm', pages, pageCache);
  const cold = await write('cold', await start(), noCache(join(work, 'files')));
  return {
    warm: warm.files,
    cold: cold.files,
    digests: Object.fromEntries(asked.map((read) => [read, pages.digestOf(read) ?? ''])),
    pages: warm.pages,
    reused: warm.reused,
    rendered: warm.rendered,
  };
}

function digestJson(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}

parentPort?.on('message', async (question: WriteQuestion) => {
  parentPort?.postMessage(await writeTwice(question).catch((error) => ({ error: String(error.stack) })));
});
