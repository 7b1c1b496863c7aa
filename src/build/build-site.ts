import { hash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { DIGITS_OF_DIGESTS, dataFolder } from '../browser/build.ts';
import { ContentError, formatReport } from '../domain/format-problems.ts';
import { openContentCache } from '../loaders/content-cache.ts';
import { digestProgram } from '../loaders/digest-program.ts';
import { type Content, readContent } from '../loaders/read-content.ts';
import { checkBuilt } from '../rights-gate/check-built.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { giveContent } from '../site/given-content.ts';
import { bundleProgram } from './bundle-program.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { writePages } from './write-pages.ts';

/** What a build is made of, and where. All paths are absolute. */
export interface BuildOptions {
  /** The project's folder. */
  root: string;
  contentDir: string;
  /** The content folder as messages name it. */
  contentName: string;
  basePath: string;
  siteUrl: string | undefined;
  /** An empty folder for the site. */
  made: string;
  /** What builds remember. */
  cache: string;
  /** Whether every step is told. */
  verbose: boolean;
  /** Takes warnings, as text for a terminal. */
  warn(text: string): void;
}

/**
 * Builds the site of a content folder.
 * @returns how many pages it has
 * @throws {ContentError} with every problem that was found
 */
export async function buildSite(options: BuildOptions): Promise<number> {
  const { root, contentDir, contentName, basePath, siteUrl, made, cache, verbose } = options;
  const program = await digestProgram(root);
  const bundling = bundleProgram({ root, program, basePath, siteUrl, cache: join(cache, 'program'), verbose });
  // Content that is wrong is told first.
  bundling.catch(() => {});
  const publicDir = join(root, 'public');
  const parsed = await openContentCache(root);
  const content = await readContent({ folder: contentDir, base: basePath, drafts: false, publicDir, cache: parsed });
  if (content.problems.length > 0 || !content.site) throw new ContentError(content.problems, contentName);
  warn(content.warnings, options);
  giveContent({ site: content.site, entries: content.entries, build: nameBuild(program, content, basePath, siteUrl) });
  const bundle = await bundling;
  const site = await bundle.start();
  await cp(bundle.assets, made, { recursive: true });
  await cp(publicDir, made, { recursive: true });
  const [pages] = await Promise.all([
    writePages(site, made),
    writeIndex(site.searchRecords(), join(made, dataFolder('', site.build), 'pagefind'), join(cache, 'index')),
  ]);
  const broken = await findBrokenLinks(pages, made, { base: basePath, contentDir });
  const gate = await checkBuilt(contentDir, made, publicDir);
  const problems = [...broken, ...gate.problems];
  if (problems.length > 0) throw new ContentError(problems, contentName);
  return pages.size;
}

/** The same program makes of the same content, for the same address, a build of the same name. */
function nameBuild(program: string, { site, entries }: Content, ...address: (string | undefined)[]): string {
  const digests = KINDS.flatMap((kind) =>
    entries[kind].map(({ id, digests: { data, text } }) => `${kind}/${id} ${data} ${text}`),
  );
  const content = hash('sha256', JSON.stringify([site, address, digests.sort()]));
  return [program, content].map((digest) => digest.slice(0, DIGITS_OF_DIGESTS)).join('-');
}

/** The most warnings that a build shows. */
const MAX_WARNINGS = 10;

function warn(warnings: readonly Problem[], { contentName, warn: write }: BuildOptions): void {
  if (warnings.length === 0) return;
  const isLong = warnings.length > MAX_WARNINGS;
  const more = isLong ? `\n${warnings.length} warnings in all; "npm run check" shows them.` : '';
  write(`${formatReport(warnings.slice(0, MAX_WARNINGS), contentName, 'warning')}${more}`);
}
