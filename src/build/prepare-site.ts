import { join } from 'node:path';
import { ContentError, formatReport } from '../domain/format-problems.ts';
import { openContentCache } from '../loaders/content-cache.ts';
import { type Content, readContent } from '../loaders/read-content.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { giveContent } from '../site/given-content.ts';
import { digestPageMaker, nameBuild } from './build-digests.ts';
import { bundleProgram } from './bundle-program.ts';
import type { PrepareOptions, SiteSources } from './read-sources.ts';
import type { SiteProgram } from './site-program.ts';

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
