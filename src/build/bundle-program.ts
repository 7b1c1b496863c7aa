import { fork } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DIGITS_OF_DIGESTS } from '../browser/build.ts';
import { digestFiles } from '../loaders/digest-program.ts';
import { digestWords } from './build-digests.ts';
import { markUsed, pruneCache } from './cache-folders.ts';
import type { SiteProgram } from './site-program.ts';

/** The site's program, bundled. */
export interface Bundle {
  /** The folder of the scripts and typefaces that pages ask for, to be published as it is. */
  assets: string;
  /** Starts the program, with the content that was given. Once in a process. */
  start(): Promise<SiteProgram>;
}

/** What decides how the program is bundled. */
interface BundleOptions {
  /** The project's folder. */
  root: string;
  /** The digest of the program. */
  program: string;
  basePath: string;
  siteUrl: string | undefined;
  /** Where bundles are kept. */
  cache: string;
  /** Whether Astro tells what it does. */
  verbose: boolean;
}

/** How many other bundles are kept: those of a few versions or of a few addresses; and about how many bytes one takes. */
const KEPT = 6;
const BYTES = 3_000_000;

/**
 * Bundles the program with Astro. The bundle of the same program for the same address is taken from the cache, and Astro is
 * not run.
 */
export async function bundleProgram({
  root,
  program,
  basePath,
  siteUrl,
  cache,
  verbose,
}: BundleOptions): Promise<Bundle> {
  const folder = join(cache, digestWords(program, basePath, siteUrl));
  if (!(await isWhole(folder))) {
    await rm(folder, { recursive: true, force: true });
    await runAstro({ root, program, basePath, siteUrl, verbose }, folder);
  }
  await markUsed(folder, BYTES);
  await pruneCache(cache, { folders: KEPT, bytes: KEPT * BYTES });
  return {
    assets: join(folder, 'client'),
    start: async () => {
      const { siteProgram } = (await import(pathToFileURL(join(folder, ENTRY)).href)) as { siteProgram: SiteProgram };
      return siteProgram;
    },
  };
}

/** The file of a bundle that is imported. */
const ENTRY = 'server/entry.mjs';

/** The file of a bundle that has the digest of the others, and the folders that those are in. */
const DIGEST = 'digest';
const FOLDERS = ['server', 'client'];

/** Whether a bundle is there, and as it was made: what is spoilt would stop every build, or be published. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, DIGEST), 'utf8')) === (await digestFiles(folder, FOLDERS));
  } catch {
    return false;
  }
}

/** What the process is asked that bundles. */
export interface AstroQuestion {
  /** The project's folder. */
  root: string;
  /** The folder for the bundle. */
  made: string;
  basePath: string;
  siteUrl: string | undefined;
  verbose: boolean;
  /** What scripts know by name, as code. */
  define: Record<string, string>;
}

/** What it answers: what went wrong, if anything did. */
export interface AstroAnswer {
  error?: Record<'message' | 'stack' | 'code' | 'syscall' | 'path', string | undefined>;
}

async function runAstro({ program, ...options }: Omit<BundleOptions, 'cache'>, folder: string): Promise<void> {
  // Under a name of its own until it is whole, for it may be killed.
  const made = `${folder}.${crypto.randomUUID().slice(0, 8)}`;
  try {
    // Scripts know which program made them (src/browser/own-build.ts).
    const define = { PROGRAM_DIGEST: JSON.stringify(program.slice(0, DIGITS_OF_DIGESTS)) };
    await askAstro({ ...options, made, define });
    await writeFile(join(made, DIGEST), await digestFiles(made, FOLDERS));
    await rename(made, folder).catch(async (error) => {
      // Another build was faster; its bundle is as good.
      if (!(await isWhole(folder))) throw error;
    });
  } finally {
    await rm(made, { recursive: true, force: true });
    await rm(`${made}.astro`, { recursive: true, force: true });
  }
}

/**
 * Runs Astro in a process of its own: what it and its bundler take of the memory is given back before pages are made.
 * @throws what went wrong there
 */
function askAstro(question: AstroQuestion): Promise<void> {
  // A test runner sets NODE_ENV to "test", and Astro would build for development.
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const script = fileURLToPath(new URL('./astro-process.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const astro = fork(script, [JSON.stringify(question)], { execArgv: [], env });
    astro.once('error', reject);
    astro.once('message', ({ error }: AstroAnswer) => {
      if (error) reject(Object.assign(new Error(error.message), error));
      else resolve();
    });
    astro.once('exit', (code, signal) =>
      reject(new Error(`the process that bundles the site ended (${signal ?? code})`)),
    );
  });
}
