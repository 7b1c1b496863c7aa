import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_FOLDERS } from '../loaders/list-content.ts';
import { digestWords } from './build-digests.ts';
import { type EarlierSite, openEarlierSite } from './list-site.ts';
import { type LookedAt, lookAtOutput } from './look-at-output.ts';
import type { BuildOptions, MadeSite } from './make-site.ts';
import { type OutputState, readOutputState } from './output-state.ts';
import { readSources, type SiteSources } from './read-sources.ts';
import { writeWhole } from './write-whole.ts';

/** What was built. */
export interface BuiltSite extends Omit<MadeSite, 'readState'> {
  /** Whether everything is as in the last build: then nothing was made. */
  unchanged: boolean;
  /** Has to be called when the site is in its place: the next build asks whether it is still as it was then. */
  remember(): Promise<OutputState>;
}

/**
 * Builds the site of a content folder, unless the last build made the same site and it is as that build left it.
 * @param shards folders of shards (`makeShard`): what they hold is not made again
 * @throws {ContentError} with every problem that was found
 */
export async function buildSite(options: BuildOptions, shards: readonly string[] = []): Promise<BuiltSite> {
  const { contentDir, output, earlier, basePath, siteUrl, cache } = options;
  const siteCache = join(cache, 'pages', digestWords(contentDir, output, basePath, siteUrl));
  const last = await readLast(siteCache);
  let site: EarlierSite | undefined;
  const takeEarlier = () => {
    site ??= openEarlierSite(earlier, last?.pages ?? 0);
    return site;
  };
  // Whether it is as the last build left it is asked only where the content is; most of the time that passes until this is known is free.
  const published = last && lookAtOutput(output, last.pages);
  try {
    return await buildAfter(last && published && { ...last, published }, siteCache, takeEarlier, options, shards);
  } finally {
    await Promise.all([site?.close(), published?.close()]);
  }
}

/**
 * @param last what is known of the last build
 * @param takeEarlier begins to list the site that the new one is begun with
 */
async function buildAfter(
  last: (LastBuild & { published: LookedAt }) | undefined,
  siteCache: string,
  takeEarlier: () => EarlierSite,
  options: BuildOptions,
  shards: readonly string[],
): Promise<BuiltSite> {
  const sources = await readSources(options);
  const inputs = digestInputs(sources, options);
  if (last?.inputs === inputs && sources.read.problems.length === 0) {
    const state = await last.published.state();
    const same = { pages: last.pages, reused: last.pages, unchanged: true, remember: async () => state };
    const undrawn = { count: 0, letters: '' };
    if (last.output === state.digest) {
      for (const warning of last.warnings) options.warn(warning);
      return { ...same, undrawn, stages: options.progress.end() };
    }
  }
  await last?.published.close();
  // As early as possible, since it takes long.
  const earlierSite = takeEarlier();
  const warnings: string[] = [];
  const warn = (text: string) => {
    warnings.push(text);
    options.warn(text);
  };
  // What parses content and renders pages is not loaded where nothing has changed.
  const { makeSite } = await import('./make-site.ts');
  const begun = { sources, siteCache, earlierSite, isFirst: last === undefined, shards };
  const { readState, ...made } = await makeSite({ ...options, warn }, begun);
  const remember = async () => {
    const state = readState();
    const { pages } = made;
    await writeWhole(
      join(siteCache, LAST),
      JSON.stringify({ inputs, warnings, output: state.digest, pages } satisfies LastBuild),
    );
    return state;
  };
  return { ...made, unchanged: false, remember };
}

/** The digest of everything that decides what is built. */
function digestInputs(
  { read, program, publicDir }: SiteSources,
  { contentDir, basePath, siteUrl, compress }: BuildOptions,
): string {
  const folders = [publicDir, ...[OWN_FOLDERS.public, OWN_FOLDERS.look].map((folder) => join(contentDir, folder))];
  const states = folders.map((folder) => readOutputState(folder).digest);
  return digestWords(program, read.digest, basePath, siteUrl, ...states, compress ? 'compressed' : undefined);
}

/** The file that tells the next build of one site about the last. */
const LAST = 'last-build.json';

interface LastBuild {
  /** The digest of everything that decides what is built. */
  inputs: string;
  /** What was told of the content. */
  warnings: readonly string[];
  /** The digest of the site in its place. */
  output: string;
  pages: number;
}

async function readLast(siteCache: string): Promise<LastBuild | undefined> {
  try {
    return JSON.parse(await readFile(join(siteCache, LAST), 'utf8'));
  } catch {
    return undefined;
  }
}
