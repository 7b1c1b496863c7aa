import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { Failure } from './command/failure.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { acquireLock } from './output/build-lock.ts';
import { markBuilt, resolveOutput } from './output/output-folder.ts';
import { recoverFolder, replaceFolder, stagingOf } from './output/replace-folder.ts';
import { root } from './run.mjs';
import { readSettings } from './settings.ts';

/** One build at a time: Astro writes to folders of the project while it builds. */
const LOCK = 'node_modules/.cache/on-record/build.lock';

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
    if (!statSync(settings.contentDir, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Failure(`There is no content folder at ${settings.contentDir}. Name it with CONTENT_DIR.`);
    }
    const output = await resolveOutput(settings.outDir, root, settings.contentDir);
    const staging = stagingOf(output);
    process.chdir(root);
    const release = await acquireLock(LOCK, (line) => stdout.write(`${line}\n`));
    try {
      await recoverFolder(output);
      const pages = await runAstro(staging, settings.cacheDir, given.has('verbose'));
      await markBuilt(staging, settings.basePath);
      await replaceFolder(output);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const folder = relative(root, settings.outDir);
      stdout.write(`Built ${pages} ${pages === 1 ? 'page' : 'pages'} in ${seconds} s: ${folder}\n`);
    } finally {
      await rm(staging, { recursive: true, force: true });
      await release();
    }
  },
};

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

await runAsProcess(buildCommand);
