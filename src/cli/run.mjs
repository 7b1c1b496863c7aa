import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { formatFailure } from './command/failure.mjs';
import { COMPILED, root } from './project.mjs';
import { runtime } from './setup/runtime.mjs';

/** Commands that are not found in `src/cli/` under their own name. */
const SCRIPTS = new Map([
  ['bench', ['tests/bench/run.ts']],
  ['test:content', ['tests/with-other-content.ts']],
]);

/**
 * Runs a command by its name, with the words after it.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runNamed(name, args) {
  // These two bring what the others need, and run under whatever Node there is.
  if (name === 'start' || name === 'test') {
    process.argv.splice(2, 1);
    await import(/* @vite-ignore */ `./${name}.mjs`);
    return Number(process.exitCode ?? 0);
  }
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
    console.error('The dependencies are not installed yet. Run "npm ci" first; "npm start" does so by itself.');
    return 1;
  }
  return runScript(name, args);
}

/**
 * Runs a command that needs what is installed.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export function runScript(name, args) {
  const options = LARGE.has(name) ? memoryOptions(process.env, name === 'build') : [];
  return runInstalled([...options, ...(SCRIPTS.get(name) ?? [`src/cli/${name}.ts`]), ...args]);
}

/** Commands that hold a whole collection in memory. */
const LARGE = new Set(['build', 'dev']);

/** The part of the machine's memory that such a command may take for objects. */
const MEMORY_SHARE = 0.75;

/**
 * What a build of a small collection may take for objects, in megabytes: enough several times over. V8 lets what may become 2 GB or
 * more grow to four times its size before it looks for what is of no use any more, and less only to twice.
 */
const SMALL_MEMORY = 2000;
/** The articles of a small collection have fewer bytes: some 16,000 articles. */
const SMALL_COLLECTION = 150e6;

/**
 * How much memory for new objects there is from the start, in megabytes: as much as V8 gives in the end. It would begin with one
 * sixteenth, and clear that again and again while a build of few articles is under way.
 */
const NEW_MEMORY = 16;

/**
 * What lets Node take more than the 4 GB at most that it allows itself: 100,000 articles need more. A build of few takes less. A
 * limit that the user has set stays.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isBuild
 */
export function memoryOptions(env, isBuild) {
  if (/max[-_]old[-_]space[-_]size/.test(env.NODE_OPTIONS ?? '')) return [];
  // The limit of a container; 0 where there is none.
  const bytes = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  const most = Math.floor((bytes * MEMORY_SHARE) / 2 ** 20);
  const isSmall = isBuild && isSmallCollection(join(resolve(root, env.CONTENT_DIR || 'content'), 'articles'));
  return [
    `--max-old-space-size=${isSmall ? Math.min(SMALL_MEMORY, most) : most}`,
    `--min-semi-space-size=${NEW_MEMORY}`,
  ];
}

/** @param {string} articles the folder of the articles */
function isSmallCollection(articles) {
  let bytes = 0;
  try {
    for (const path of readdirSync(articles, { recursive: true, encoding: 'utf8' })) {
      bytes += statSync(join(articles, path)).size;
      if (bytes >= SMALL_COLLECTION) return false;
    }
    return true;
  } catch {
    // What is wrong with the folder is said by the command.
    return false;
  }
}

/**
 * Runs a script under the Node that the project is made for, in the project's folder, with this process's input and
 * output. A signal that ends this process is passed on first.
 *
 * @param {readonly string[]} args for Node: options, a script, its arguments
 * @param {Record<string, string>} [env] added to this process's environment
 * @returns {Promise<number>} the exit code
 */
export function runInstalled(args, env = {}) {
  let node;
  try {
    node = runtime(root);
  } catch (error) {
    console.error(formatFailure(error, args.includes('--verbose')));
    return Promise.resolve(1);
  }
  // The programs of packages begin with "env node".
  const path = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter);
  // Node keeps there what it has compiled: each start of a command, a thread or a bundler compiles the same files.
  const compiled = { NODE_COMPILE_CACHE: join(root, COMPILED) };
  const child = spawn(node, args, {
    cwd: root,
    env: { ...compiled, ...process.env, PATH: path, ...env },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to both processes: this one waits, so that the shell's prompt comes after the child's end.
  const wait = () => {};
  const pass = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}
