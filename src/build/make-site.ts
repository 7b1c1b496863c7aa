import { constants } from 'node:fs';
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { searchFolder } from '../browser/build.ts';
import { takenAddress } from '../domain/check-own-pages.ts';
import { ContentError } from '../domain/format-problems.ts';
import { filesBelow } from '../folders/walk-folder.ts';
import { formatHeadersFile } from '../hosting/host-config.ts';
import { formatRedirectsFile, REDIRECTS_FILE } from '../hosting/redirects.ts';
import { publicFolderOf } from '../loaders/public-files.ts';
import type { Content } from '../loaders/read-content.ts';
import { writeOfflineList } from '../offline/write-offline-list.ts';
import { createPictureDrawer } from '../pictures/draw-picture.ts';
import { checkBuilt } from '../rights-gate/check-built.ts';
import type { Problem } from '../schema/problem.ts';
import { makeParts, partsOf, writeIndex } from '../search/index/write-index.ts';
import { adviceOnSecurityFile } from '../site/security-file.ts';
import type { UndrawnPictures } from '../site/share-pictures.ts';
import type { EndedStage } from './build-progress.ts';
import { compressSite, PACKED_ENDINGS } from './compress-site.ts';
import { keptFiles, type SitePaths } from './files-to-make.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import type { EarlierSite } from './list-site.ts';
import { type OutputState, readOutputState, stateAsWritten } from './output-state.ts';
import { openPageCache } from './page-cache.ts';
import { prepareSite } from './prepare-site.ts';
import { type PrepareOptions, readSources, type SiteSources } from './read-sources.ts';
import { reuseSite } from './reuse-site.ts';
import { markShard, planShards, type ShardPlan, type Share, takePlan, takeShards } from './shards.ts';
import { keepPages, writePages } from './write-pages.ts';

/** What a build is made of, and where. All paths are absolute. */
export interface BuildOptions extends PrepareOptions {
  /** An empty folder for the site. */
  made: string;
  /** Where the site will be, and where that of the last build is. */
  output: string;
  /** Where the site before the last may be. */
  earlier: string;
  /** Whether packed files are put beside those that are smaller then (`compressSite`). */
  compress: boolean;
}

/** What a site is begun with. */
export interface BegunSite {
  sources: SiteSources;
  /** Where what builds of this site remember is kept. */
  siteCache: string;
  earlierSite: EarlierSite;
  /** Whether no build of this site was before. */
  isFirst: boolean;
  /** Folders of shards (`makeShard`): what they hold is not made again. */
  shards: readonly string[];
}

/** What was made. */
export interface MadeSite {
  pages: number;
  /** How many pages are those of the last build. */
  reused: number;
  stages: EndedStage[];
  /** Pages that have not the picture for sharing that they would have: no typeface here has the letters. */
  undrawn: UndrawnPictures;
  /** What the site is like, once it is in its place. */
  readState(): OutputState;
}

/**
 * Makes the site of a content folder.
 * @throws {ContentError} with every problem that was found
 */
export async function makeSite(
  options: BuildOptions,
  { sources, siteCache, earlierSite, isFirst, shards }: BegunSite,
): Promise<MadeSite> {
  const { contentDir, contentName, basePath, made, output, earlier, compress, cache, progress } = options;
  const { publicDir } = sources;
  const { build, content, start } = await prepareSite(options, sources);
  const advice = adviceOnSecurityFile(content.site, basePath);
  if (advice !== undefined) options.warn(advice);
  await takeShards(shards, build, join(cache, INDEX));
  const { site, assets, program } = await start();
  const pageCache = await openPageCache(siteCache, {
    program,
    look: site.lookHead,
    digestOf: site.digestOf,
    reads: site.reads,
    others: shards.map((shard) => join(shard, PAGES)),
  });
  site.keepDerived(pageCache.values);
  const index = searchFolder('', site.build);
  const copied = [assets, publicDir].flatMap(filesBelow);
  const begin = async () => {
    const paths = await site.paths();
    const kept = keptFiles(paths, site.build);
    const files = compress ? withPacked(kept) : kept;
    return {
      paths,
      findReused: reuseSite(earlier, await earlierSite.listing(), made, { build, files, folder: index, copied }),
    };
  };
  // The index is made by threads of its own while the pages are written. They are set to work first, since they take long.
  const { promise: asked, resolve: ask, reject: fail } = Promise.withResolvers<void>();
  const begun = asked.then(begin);
  const indexing = writeIndex(site.searchRecords(), join(made, index), join(cache, INDEX), {
    asked: ask,
    ready: begun,
  });
  indexing.catch(fail);
  const { pages, reused, written, others, broken } = await whileIndexing(indexing, async () => {
    const [{ paths, findReused }] = await Promise.all([begun, site.readToRelate(setImmediate)]);
    await cp(assets, made, { recursive: true });
    await cp(publicDir, made, { recursive: true });
    // GitHub Pages would leave out folders whose names begin with an underscore.
    await writeFile(join(made, '.nojekyll'), '');
    await writeFile(join(made, '_headers'), formatHeadersFile(basePath, build, paths.pages));
    await writeRedirects(paths.moved, { basePath, folders: [publicFolderOf(contentDir), publicDir], made });
    // The first build of a site replaces none that the next could begin with.
    const folder = { path: made, findReused, next: isFirst ? earlier : undefined };
    const { links, ...counts } = await writePages(site, paths, pageCache, folder, progress, createPictureDrawer());
    const published = await publishFiles(content, contentDir, made, contentName);
    progress.begin('Links');
    const { written } = counts;
    const isWritten = (path: string) => written.has(path);
    const found = await findBrokenLinks(links, made, { base: basePath, contentDir, isWritten });
    progress.begin('Cache');
    await pageCache.save();
    return { ...counts, others: [...copied, ...paths.files, ...published], broken: found };
  });
  progress.begin('Search index');
  await indexing;
  const textLanguages = [...new Set(content.entries.article.map(({ data }) => data.language ?? content.site.language))];
  const offline = await writeOfflineList(made, build, {
    look: content.look,
    language: content.site.language,
    textLanguages,
  });
  if (compress) {
    progress.begin('Compression');
    await compressSite(made, join(siteCache, PACKED));
  }
  progress.begin('Rights');
  const gate = await checkBuilt(contentDir, made, publicDir, sources.read);
  const problems = [...broken, ...gate.problems];
  if (problems.length > 0) throw new ContentError(problems, contentName);
  const readState = () =>
    compress
      ? readOutputState(output)
      : stateAsWritten(output, written, { files: [...others, offline], folders: [index] });
  return { pages, reused, stages: progress.end(), undrawn: site.undrawnPictures(), readState };
}

/** Tells hosts where former addresses lead, after what the site's own file of redirects says. */
async function writeRedirects(
  moved: SitePaths['moved'],
  { basePath, folders, made }: Pick<BuildOptions, 'basePath' | 'made'> & { folders: readonly string[] },
): Promise<void> {
  const read = folders.map((folder) => readFile(join(folder, REDIRECTS_FILE), 'utf8').catch(() => ''));
  const own = (await Promise.all(read)).find((text) => text !== '') ?? '';
  if (moved.length === 0 && own === '') return;
  const redirects = moved.map(({ from, to }) => ({ from: basePath + from, to: basePath + to }));
  await writeFile(join(made, REDIRECTS_FILE), moved.length === 0 ? own : formatRedirectsFile(redirects, own));
}

/** How much of a site a shard holds. */
export interface MadeShard {
  pages: number;
  parts: number;
  stages: EndedStage[];
}

/**
 * Makes one of several equal shares of a site, for a build to join: `options.made` gets the pages and the parts of the search
 * index that the plan gives to this shard.
 * @param share which of how many, from 1
 * @param planFile is read where it is there, and written where it is not
 * @throws {ContentError} with every problem of the content; {Failure} where the plan is of other content
 */
export async function makeShard(options: BuildOptions, share: Share, planFile: string): Promise<MadeShard> {
  const { made, progress } = options;
  const { build, start } = await prepareSite(options, await readSources(options));
  const { site, program } = await start();
  const records = site.searchRecords();
  const planned = planShards(build, await site.paths(), partsOf(records), share.of);
  const plan = await takePlan(planFile, planned, share);
  const pageCache = await openPageCache(join(made, PAGES), {
    program,
    look: site.lookHead,
    digestOf: site.digestOf,
    reads: site.reads,
  });
  const own = plan.shards[share.number - 1] as ShardPlan;
  const indexing = makeParts(records, join(made, INDEX), own.parts);
  await whileIndexing(indexing, () => keepPages(site, pageCache, own, progress, createPictureDrawer()));
  progress.begin('Search index');
  await indexing;
  await pageCache.save();
  await markShard(made, build, share);
  return { pages: own.pages.length, parts: own.parts.length, stages: progress.end() };
}

/**
 * Puts the files of the look and those of the content folder's `public/` into the site.
 * @returns their paths
 * @throws {ContentError} where something is there already
 */
async function publishFiles(
  { look, publicFiles }: Content,
  contentDir: string,
  made: string,
  contentName: string,
): Promise<string[]> {
  for (const { path, bytes } of look.files) await writeFile(join(made, path), bytes);
  const problems: Problem[] = [];
  // That one is in it already (`writeRedirects`).
  for (const path of publicFiles.filter((each) => each !== REDIRECTS_FILE)) {
    await mkdir(dirname(join(made, path)), { recursive: true });
    await copyFile(join(publicFolderOf(contentDir), path), join(made, path), constants.COPYFILE_EXCL).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
      problems.push(takenAddress(path));
    });
  }
  if (problems.length > 0) throw new ContentError(problems, contentName);
  return [...look.files.map(({ path }) => path), ...publicFiles];
}

/** Does something while the index is made. Where it fails, the index, which writes files too, is waited for first. */
async function whileIndexing<Result>(indexing: Promise<unknown>, task: () => Promise<Result>): Promise<Result> {
  // Its own error is for whoever waits for the index.
  indexing.catch(() => {});
  try {
    return await task();
  } catch (error) {
    await indexing.catch(() => {});
    throw error;
  }
}

/** The folders of pages and of parts of the index, in the cache and in a shard. */
const [PAGES, INDEX] = ['pages', 'index'];

/** The folder of what was packed, in the cache of a site. */
const PACKED = 'packed';

/** Paths of files, and of those that may be packed beside them. */
function withPacked(files: ReadonlySet<string>): Set<string> {
  return new Set([...files].flatMap((file) => [file, ...PACKED_ENDINGS.map((ending) => file + ending)]));
}
