import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { dataFolder } from '../browser/build.ts';
import { ContentError } from '../domain/format-problems.ts';
import { checkBuiltLinks } from '../link-check/check-built-links.ts';
import { isFolder } from '../loaders/is-folder.ts';
import { checkBuilt } from '../rights-gate/check-built.ts';
import { writeIndex } from '../search/index/write-index.ts';
import type { RecordManifest } from '../site/search-records.ts';
import { count } from '../text/lists.ts';
import { Failure } from './command/failure.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { acquireLock, LOCK } from './output/build-lock.ts';
import { markBuilt, resolveOutput } from './output/output-folder.ts';
import { recoverFolder, replaceFolder } from './output/replace-folder.ts';
import { root } from './project.mjs';
import { readSettings, type SiteSettings } from './settings.ts';

/** Where builds work, below the project's folder. */
const CACHE = 'node_modules/.cache/on-record';

/** The folder of the output into which `pages/search-records/` is rendered. */
const RECORDS = 'search-records';

/** `npm run build` */
const buildCommand: Command = {
  name: 'build',
  summary:
    'Builds the site from the content folder into the output folder, which is replaced when everything succeeded and is ' +
    'left as it was otherwise.',
  options: {},
  notes:
    'CONTENT_DIR names the content folder, if it is not content/; OUT_DIR the output folder, if it is not dist/; SITE_URL ' +
    'the host of the published site, and BASE_PATH the path on it.',
  async run(given, { env, stdout }) {
    const start = performance.now();
    const settings = readSettings(env, root);
    if (!(await isFolder(settings.contentDir))) {
      throw new Failure(`There is no content folder at ${settings.contentDir}. Name it with CONTENT_DIR.`);
    }
    const output = await resolveOutput(settings.outDir, root, settings.contentDir);
    process.chdir(root);
    const release = await acquireLock(LOCK, (line) => stdout.write(`${line}\n`));
    // In the project, since Astro moves files there from folders of its own, and imports from there what it rendered.
    const made = join(root, CACHE, `site-${crypto.randomUUID().slice(0, 8)}`);
    try {
      await removeLeftovers();
      await recoverFolder(output);
      const pages = await runAstro(made, settings.cacheDir, given.has('verbose'));
      const say = (line: string) => given.has('verbose') && stdout.write(`${line}\n`);
      // Not in hooks of Astro, which logs a line of its own before each error that a hook throws.
      say(await writeSearchIndex(made));
      say(await checkSite(made, settings));
      await markBuilt(made, settings.basePath);
      await replaceFolder(output, made);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      stdout.write(`Built ${count(pages, 'page')} in ${seconds} s: ${relative(root, settings.outDir)}\n`);
    } finally {
      await rm(made, { recursive: true, force: true });
      await release();
    }
  },
};

/** Removes what killed builds have left, as far as it belongs to this user. */
async function removeLeftovers(): Promise<void> {
  const names = (await readdir(CACHE)).filter((name) => /^site-[0-9a-f]{8}$/.test(name));
  for (const name of names) await rm(join(CACHE, name), { recursive: true, force: true }).catch(() => {});
}

/** Runs Astro's build, and returns the number of pages. */
async function runAstro(outDir: string, cacheDir: string, verbose: boolean): Promise<number> {
  // A test runner sets it to "test", and Astro would build for development.
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  let count = 0;
  const counter: AstroIntegration = {
    name: 'page-counter',
    hooks: {
      'astro:build:done': ({ pages }) => {
        count = pages.length;
      },
    },
  };
  // Astro reads the environment while it loads: not before it is set.
  const { build } = await import('astro');
  await build({ root, outDir, cacheDir, logLevel: verbose ? 'info' : 'warn', integrations: [counter] });
  return count;
}

/**
 * Writes the search index from the records that the catalog hands over, and takes the records out of the site.
 * @returns a line that says what the index holds
 */
async function writeSearchIndex(site: string): Promise<string> {
  const records = join(site, RECORDS);
  const { build } = JSON.parse(await readFile(join(records, 'manifest.json'), 'utf8')) as RecordManifest;
  const { articles, names } = await writeIndex(records, join(site, dataFolder('', build), 'pagefind'));
  await rm(records, { recursive: true });
  return `${count(articles, 'article')} and ${count(names, 'name')} in the search index`;
}

/**
 * Follows every link of a built site, and looks for words that rights or drafts keep out of it, in all that was written.
 * @returns a line that says what was checked
 * @throws {ContentError} with every problem that was found
 */
async function checkSite(site: string, { contentName, basePath }: SiteSettings): Promise<string> {
  const links = await checkBuiltLinks(contentName, site, basePath);
  const rights = await checkBuilt(contentName, site, join(root, 'public'));
  const problems = [...links.problems, ...rights.problems];
  if (problems.length > 0) throw new ContentError(problems, contentName);
  return `${count(links.pages, 'page')}, no broken link; ${count(rights.articles, 'article')} with withheld words, none published`;
}

await runAsProcess(buildCommand);
