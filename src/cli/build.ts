import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createBuildProgress } from '../build/build-progress.ts';
import { type BuiltSite, buildSite } from '../build/build-site.ts';
import type { OutputState } from '../build/output-state.ts';
import { startProfile } from '../build/profile-build.ts';
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
  options: {
    profile: { help: 'measure the build, and write build.cpuprofile and build-trace.json into the project’s folder' },
  },
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
      const endProfile = given.has('profile') ? await startProfile(root) : undefined;
      const built = await buildSite({
        ...settings,
        root,
        made,
        output,
        progress: createBuildProgress(stderr),
        cache: join(root, CACHE),
        verbose: given.has('verbose'),
        warn: (text) => stderr.write(`${text}\n`),
      });
      if (!built.unchanged) {
        await markBuilt(made, settings.basePath);
        await replaceFolder(output, made);
      }
      stdout.write(
        summarize(built, await built.remember(), performance.now() - start, relative(root, settings.outDir)),
      );
      for (const file of (await endProfile?.(built.stages)) ?? []) stdout.write(`  ${relative(root, file)}\n`);
    } finally {
      await rm(made, { recursive: true, force: true });
      await release();
    }
  },
};

/** How many of the slowest stages are named. */
const SLOWEST = 3;

/** What a build has made, in a line; of one that took longer, what took it. */
function summarize(
  { pages, reused, unchanged, stages }: BuiltSite,
  { files, bytes }: OutputState,
  time: number,
  name: string,
): string {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const numbers = new Intl.NumberFormat('en');
  const size = `${numbers.format(files)} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
  if (unchanged) return `Nothing has changed since the last build: ${name} (${count(pages, 'page')}, ${size})\n`;
  const known = reused > 0 ? `, ${numbers.format(reused)} of them as in the last build,` : '';
  const slowest = stages.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, SLOWEST);
  const times = slowest.map((stage) => `${stage.name} ${seconds(stage.end - stage.start)}`).join(', ');
  return `Built ${count(pages, 'page')}${known} in ${seconds(time)}: ${name} (${size})\nSlowest: ${times}\n`;
}

/** Removes what killed builds have left, as far as it belongs to this user. */
async function removeLeftovers(): Promise<void> {
  const names = (await readdir(CACHE)).filter((name) => /^site-[0-9a-f]{8}$/.test(name));
  for (const name of names) await rm(join(CACHE, name), { recursive: true, force: true }).catch(() => {});
}

await runAsProcess(buildCommand);
