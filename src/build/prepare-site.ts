import { join } from 'node:path';
import { ContentError, formatReport } from '../domain/format-problems.ts';
import { openContentCache } from '../loaders/content-cache.ts';
import { digestProgram } from '../loaders/digest-program.ts';
import { type Content, readContent } from '../loaders/read-content.ts';
import { type FolderFiles, readFolder } from '../loaders/read-folder.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { giveContent } from '../site/given-content.ts';
import { digestPageMaker, nameBuild } from './build-digests.ts';
import type { BuildProgress } from './build-progress.ts';
import { bundleProgram } from './bundle-program.ts';
import type { SiteProgram } from './site-program.ts';

/** What a site is made of. All paths are absolute. */
export interface PrepareOptions {
  /** The project's folder. */
  root: string;
  contentDir: string;
  /** The content folder as messages name it. */
  contentName: string;
  basePath: string;
  siteUrl: string | undefined;
  /** What builds remember. */
  cache: string;
  /** Whether every step is told. */
  verbose: boolean;
  /** Takes warnings, as text for a terminal. */
  warn(text: string): void;
  progress: BuildProgress;
}

/** What a build starts from: content without a problem, and the program, which may still be bundling. */
export interface PreparedSite {
  build: string;
  content: Content & { site: Site };
  /** Starts the program with the content. Once in a process. */
  start(): Promise<{
    site: SiteProgram;
    /** The folder of the program's scripts and typefaces. */
    assets: string;
    /** What decides how pages are made, apart from what they read. */
    program: string;
  }>;
}

/** What a site is made of, as far as it is known before anything is parsed. */
export interface SiteSources {
  read: FolderFiles;
  /** The digest of what makes a site of it (`digestProgram`). */
  program: string;
  /** The project's own files that are served as they are. */
  publicDir: string;
}

export async function readSources({ root, contentDir, progress }: PrepareOptions): Promise<SiteSources> {
  progress.begin('Content');
  const [program, read] = await Promise.all([digestProgram(root), readFolder(contentDir)]);
  return { read, program, publicDir: join(root, 'public') };
}

/**
 * Parses the content, and takes the program or has it bundled.
 * @throws {ContentError} with every problem of the content
 */
export async function prepareSite(
  options: PrepareOptions,
  { read, program, publicDir }: SiteSources,
): Promise<PreparedSite> {
  const { root, contentDir, contentName, basePath, siteUrl, cache, verbose, progress } = options;
  const bundling = bundleProgram({ root, program, basePath, siteUrl, cache: join(cache, 'program'), verbose });
  // Content that is wrong is told first.
  bundling.catch(() => {});
  const parsed = await openContentCache(root);
  const content = await readContent({
    folder: contentDir,
    base: basePath,
    drafts: false,
    publicDir,
    cache: parsed,
    progress,
    read,
  });
  const { site, entries, hues, pages, look, problems } = content;
  if (problems.length > 0 || !site) throw new ContentError(problems, contentName);
  warn(content.warnings, options);
  const bundle = await bundling;
  const maker = { program, basePath, siteUrl };
  const own = { site, entries, pages, look };
  const build = nameBuild(maker, own);
  return {
    build,
    content: { ...content, site },
    async start() {
      giveContent({ ...own, hues, build });
      return {
        site: await bundle.start(),
        assets: bundle.assets,
        program: digestPageMaker(maker, own),
      };
    },
  };
}

/** The most warnings that a build shows. */
const MAX_WARNINGS = 10;

function warn(warnings: readonly Problem[], { contentName, warn: write }: PrepareOptions): void {
  if (warnings.length === 0) return;
  const isLong = warnings.length > MAX_WARNINGS;
  const more = isLong ? `\n${warnings.length} warnings in all; "npm run check" shows them.` : '';
  write(`${formatReport(warnings.slice(0, MAX_WARNINGS), contentName, 'warning')}${more}`);
}
