import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { Failure, printFailure } from './command/failure.mjs';
import { acquireLock } from './output/build-lock.ts';
import { markBuilt, resolveOutput } from './output/output-folder.ts';
import { recoverFolder, replaceFolder, stagingOf } from './output/replace-folder.ts';
import { root } from './run.mjs';
import { readSettings } from './settings.ts';

/**
 * Builds the site from CONTENT_DIR into OUT_DIR, which is replaced when everything succeeded and is left as it was
 * otherwise. `--verbose` shows every page.
 */
async function buildSite(): Promise<void> {
  const start = performance.now();
  process.chdir(root);
  const settings = readSettings(process.env, root);
  // The configuration and the loaders read the same variables; a default that stands here only would not reach them.
  process.env.BASE_PATH = settings.basePath;
  if (settings.siteUrl) process.env.SITE_URL = settings.siteUrl;
  // An empty variable is how a shell says "not given".
  for (const name of ['CONTENT_DIR', 'SITE_URL']) if (process.env[name] === '') delete process.env[name];
  // A test runner sets it to "test", and Astro would build for development.
  process.env.NODE_ENV = 'production';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';

  if (!statSync(settings.contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`There is no content folder at ${settings.contentDir}. Name it with CONTENT_DIR.`);
  }
  const output = await resolveOutput(settings.outDir, root, settings.contentDir);
  const staging = stagingOf(output);
  const release = await acquireLock('node_modules/.cache/on-record/build.lock');
  try {
    await recoverFolder(output);
    const pages = await runAstro(staging, settings.cacheDir);
    await markBuilt(staging, settings.basePath);
    await replaceFolder(output);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Built ${pages} ${pages === 1 ? 'page' : 'pages'} in ${seconds} s: ${relative(root, settings.outDir)}`);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await release();
  }
}

/** Runs Astro's build, and returns the number of pages. */
async function runAstro(outDir: string, cacheDir: string): Promise<number> {
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
  const logLevel = process.argv.includes('--verbose') ? 'info' : 'warn';
  await build({ root, outDir, cacheDir, logLevel, integrations: [counter] });
  return count;
}

try {
  await buildSite();
} catch (error) {
  printFailure(error);
}
