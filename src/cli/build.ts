import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createBuildProgress } from '../build/build-progress.ts';
import { type BuiltSite, buildSite } from '../build/build-site.ts';
import type { OutputState } from '../build/output-state.ts';
import type { Share } from '../build/shards.ts';
import { isFolder } from '../folders/is-folder.ts';
import { count } from '../text/lists.ts';
import { type Given, UsageError } from './command/arguments.mjs';
import { Failure } from './command/failure.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { describeAddress } from './describe-address.ts';
import { acquireLock, LOCK } from './output/build-lock.ts';
import { markBuilt, resolveOutput } from './output/output-folder.ts';
import { recoverFolder, replaceFolder } from './output/replace-folder.ts';
import { COMPILED, root } from './project.mjs';
import { readSettings } from './settings.ts';

/** Where builds work, below the project's folder. */
const CACHE = 'node_modules/.cache/on-record';

/** The site that the last one replaced, of whatever output folder: the next is begun with it. */
const EARLIER = 'earlier-site';

/**
 * V8 guesses which new objects will be kept for long, and puts them among the old at once. In a build it guesses wrong: much of a page
 * would be kept until all memory is looked through, with everything that it leads to. It is told not to here, and not where the other options
 * are (`src/cli/run.mjs`): a Node that did not know this one would not start.
 */
const NO_GUESSES = '--no-allocation-site-pretenuring';

/** `npm run build` */
const buildCommand: Command = {
  name: 'build',
  summary:
    'Builds the site from the content folder into the output folder, which is replaced when everything succeeded and is ' +
    'left as it was otherwise.',
  words: '[DIR…]',
  options: {
    compress: {
      help: 'put a .br and a .gz beside each file that is smaller then, for hosts that send them as they are, as nginx and Caddy',
    },
    profile: { help: 'measure the build, and write build.cpuprofile and build-trace.json into the project’s folder' },
    shard: {
      takes: 'value',
      placeholder: 'K/N',
      help: 'make the K-th of N shares of the site, into the output folder',
    },
    plan: {
      takes: 'value',
      placeholder: 'FILE',
      help: 'with --shard: which share makes what; written where it is not there',
    },
    join: { help: 'take what the shards in DIR… have made, and make the rest' },
  },
  notes:
    'CONTENT_DIR names the content folder, if it is not content/; OUT_DIR the output folder, if it is not dist/; SITE_URL ' +
    'the host of the published site, and BASE_PATH the path on it. GitHub Pages, Netlify and Cloudflare Pages give theirs.',
  async run(given, { env, stdout, stderr }) {
    const start = performance.now();
    setFlagsFromString(NO_GUESSES);
    const share = readShare(given);
    const shards = readShards(given);
    const settings = readSettings(env, root);
    if (!(await isFolder(settings.contentDir))) {
      throw new Failure(`There is no content folder at ${settings.contentDir}. Name it with CONTENT_DIR.`);
    }
    const output = await resolveOutput(settings.outDir, root, settings.contentDir);
    const plan = resolve(given.value('plan') ?? join(dirname(output), 'plan.json'));
    process.chdir(root);
    const release = await acquireLock(LOCK, (line) => stdout.write(`${line}\n`));
    const made = join(root, CACHE, `site-${crypto.randomUUID().slice(0, 8)}`);
    try {
      await removeLeftovers();
      await pruneCompiled();
      await recoverFolder(output);
      await mkdir(made, { recursive: true });
      const endProfile = given.has('profile') ? await beginProfile() : undefined;
      const options = {
        ...settings,
        root,
        made,
        output,
        earlier: join(root, CACHE, EARLIER),
        progress: createBuildProgress(stderr),
        cache: join(root, CACHE),
        compress: given.has('compress'),
        verbose: given.has('verbose'),
        warn: (text: string) => stderr.write(`${text}\n`),
      };
      const name = relative(root, settings.outDir);
      if (share) {
        const { makeShard } = await import('../build/make-site.ts');
        const shard = await makeShard(options, share, plan);
        await markBuilt(made, settings.basePath);
        await replaceFolder(output, made);
        const time = formatSeconds(performance.now() - start);
        stdout.write(
          `Made shard ${share.number} of ${share.of} in ${time}: ${name} (${count(shard.pages, 'page')}, ${count(shard.parts, 'part')} of the search index)\n`,
        );
        await endProfile?.(shard.stages);
        return;
      }
      const built = await buildSite(options, shards);
      if (!built.unchanged) {
        await markBuilt(made, settings.basePath);
        // The next build begins with the site that is replaced, unless this one has made another for it.
        await replaceFolder(output, made, undefined, existsSync(options.earlier) ? undefined : options.earlier);
      }
      stdout.write(summarize(built, await built.remember(), performance.now() - start, name));
      stdout.write(describeAddress(settings, name));
      stdout.write(describeUndrawn(built.undrawn));
      for (const file of (await endProfile?.(built.stages)) ?? []) stdout.write(`  ${relative(root, file)}\n`);
    } finally {
      await rm(made, { recursive: true, force: true });
      await release();
    }
  },
};

async function beginProfile() {
  const { startProfile } = await import('../build/profile-build.ts');
  return startProfile(root);
}

/** @throws {UsageError} where `--shard` is not a number of a number */
function readShare(given: Given): Share | undefined {
  const text = given.value('shard');
  if (text === undefined) {
    if (given.has('plan')) throw new UsageError('--plan goes with --shard.');
    return undefined;
  }
  if (given.has('join')) throw new UsageError('--shard cannot be combined with --join.');
  const [, number = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const share = { number: Number(number), of: Number(of) };
  if (share.number < 1 || share.number > share.of)
    throw new UsageError(`--shard is "${text}". Write it like --shard 2/4: the second of four shares.`);
  return share;
}

/** @throws {UsageError} where folders are named without `--join`, or none with it */
function readShards(given: Given): string[] {
  if (!given.has('join') && given.words.length > 0)
    throw new UsageError(`"${given.words[0]}" is no option of this command. Folders are named behind --join.`);
  if (given.has('join') && given.words.length === 0)
    throw new UsageError('Name the folders of the shards: npm run build -- --join DIR…');
  return given.words.map((folder) => resolve(folder));
}

/** How many letters are shown that no picture can have. */
const MAX_LETTERS = 20;

/** How many of the slowest stages are named. */
const SLOWEST = 3;

/** What a build has made, in a line; of one that took longer, what took it. */
function summarize(
  { pages, reused, unchanged, stages }: BuiltSite,
  { files, bytes }: OutputState,
  time: number,
  name: string,
): string {
  const numbers = new Intl.NumberFormat('en');
  const size = `${numbers.format(files)} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
  if (unchanged) return `Nothing has changed since the last build: ${name} (${count(pages, 'page')}, ${size})\n`;
  const known = reused > 0 ? `, ${numbers.format(reused)} of them as in the last build,` : '';
  const slowest = stages.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, SLOWEST);
  const times = slowest.map((stage) => `${stage.name} ${formatSeconds(stage.end - stage.start)}`).join(', ');
  return `Built ${count(pages, 'page')}${known} in ${formatSeconds(time)}: ${name} (${size})\nSlowest: ${times}\n`;
}

/** Which pages lack a picture of their own because of their letters. */
function describeUndrawn({ count: pages, letters }: BuiltSite['undrawn']): string {
  if (pages === 0) return '';
  const shown = [...letters].slice(0, MAX_LETTERS).join(' ');
  return `Pictures for sharing: ${count(pages, 'page')} without one of its own, since no typeface of the pictures has these letters: ${shown}\n`;
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Removes what killed builds have left, as far as it belongs to this user. */
async function removeLeftovers(): Promise<void> {
  const names = (await readdir(CACHE)).filter((name) => /^site-[0-9a-f]{8}$/.test(name));
  for (const name of names) await rm(join(CACHE, name), { recursive: true, force: true }).catch(() => {});
}

/** How many compiled files are kept: those of several versions of the program. */
const MAX_COMPILED_FILES = 10_000;

/** Removes what Node has compiled, where most of it must be of versions of the program that are gone. */
async function pruneCompiled(): Promise<void> {
  const files = await readdir(COMPILED, { recursive: true }).catch(() => []);
  if (files.length > MAX_COMPILED_FILES) await rm(COMPILED, { recursive: true, force: true }).catch(() => {});
}

await runAsProcess(buildCommand);
