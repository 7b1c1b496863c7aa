import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { isFolder } from '../loaders/is-folder.ts';
import { count } from '../text/lists.ts';
import { Failure } from './command/failure.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { acquireLock, LOCK } from './output/build-lock.ts';
import { markBuilt, resolveOutput } from './output/output-folder.ts';
import { recoverFolder, replaceFolder } from './output/replace-folder.ts';
import { root } from './project.mjs';
import { readSettings } from './settings.ts';

/** Where builds work, below the project's folder. */
const CACHE = 'node_modules/.cache/on-record';

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
  async run(given, { env, stdout, stderr }) {
    const start = performance.now();
    const settings = readSettings(env, root);
    if (!(await isFolder(settings.contentDir))) {
      throw new Failure(`There is no content folder at ${settings.contentDir}. Name it with CONTENT_DIR.`);
    }
    const output = await resolveOutput(settings.outDir, root, settings.contentDir);
    process.chdir(root);
    const release = await acquireLock(LOCK, (line) => stdout.write(`${line}\n`));
    const made = join(root, CACHE, `site-${crypto.randomUUID().slice(0, 8)}`);
    try {
      await removeLeftovers();
      await recoverFolder(output);
      await mkdir(made, { recursive: true });
      const pages = await buildSite({
        ...settings,
        root,
        made,
        cache: join(root, CACHE),
        verbose: given.has('verbose'),
        warn: (text) => stderr.write(`${text}\n`),
      });
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

await runAsProcess(buildCommand);
