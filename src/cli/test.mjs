import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './command/failure.mjs';
import { runAsProcess } from './command/run-command.mjs';
import { commandPath } from './project.mjs';
import { runInstalled } from './run.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';

/** @typedef {{ name: string, ms: number }} Time what a check or a file of tests took, in milliseconds */
/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */
/**
 * @typedef {Totals & { times: Time[], failures: string[], secondTries: string[] }} Counts with what failed, a line each,
 *   and the tests that passed only when they were tried again
 */

/** Each is one test: it passes when its command exits with 0. */
const CHECKS = [
  { title: 'Format and lint (biome)', command: ['@biomejs/biome', 'biome'], args: ['check', '--error-on-warnings'] },
  { title: 'Types (astro check)', command: ['astro', 'astro'], args: ['check', '--minimumFailingSeverity', 'warning'] },
  { title: 'Unused code and dependencies (knip)', command: ['knip', 'knip'], args: [] },
];

/** How many of the slowest are named at the end. */
const SLOWEST = 10;

/** `npm test` */
await runAsProcess({
  name: 'test',
  words: '[FILE…]',
  summary: 'Installs what is missing, a Chromium too, and runs every check and test, or the tests of the files named.',
  options: {
    name: { takes: 'value', placeholder: 'TEXT', short: 't', help: 'run the tests whose names have this text' },
    project: {
      takes: 'value',
      placeholder: 'NAME',
      help: 'run the tests of the parts (unit) or of the built site (site)',
    },
    update: { short: 'u', help: 'write what the code prints now into the files of expected output' },
  },
  notes: 'CHROMIUM_PATH names the browser for the tests of the built site, where another than the one found is wanted.',

  async run(given, { stdout, stderr }) {
    ensureInstalled({ withDev: true });
    const chromium = await chromiumOrMessage(stderr);
    const selection = [
      ...given.words,
      ...given.values('name').flatMap((text) => ['--testNamePattern', text]),
      ...given.values('project').flatMap((name) => ['--project', name]),
    ];
    const update = given.has('update') ? ['--update'] : [];
    /** @type {Counts[]} */
    const counts = [];
    if (selection.length > 0) {
      counts.push(await runTests('Tests (vitest)', [...selection, ...update], chromium));
    } else {
      for (const check of CHECKS) counts.push(await runCheck(check));
      // Apart, because Vitest runs no test at all when the site cannot be built.
      counts.push(await runTests('The parts (vitest)', ['--project', 'unit', ...update], chromium));
      counts.push(await runTests('The built site (vitest)', ['--project', 'site', ...update], chromium));
    }
    stdout.write(slowestOf(counts.flatMap(({ times }) => times)));
    const secondTries = counts.flatMap((each) => each.secondTries);
    const failures = counts.flatMap((each) => each.failures);
    stdout.write(listOf('Passed only at the second try', secondTries) + listOf('Failed', failures));
    const total = (/** @type {keyof Totals} */ name) => counts.reduce((sum, each) => sum + each[name], 0);
    const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
    stdout.write(`\n${total('passed')} passed, ${total('failed')} failed${skipped}\n`);
    return total('failed') > 0 ? 1 : 0;
  },
});

/**
 * @param {{ title: string, command: string[], args: string[] }} check
 * @returns {Promise<Counts>}
 */
async function runCheck({ title, command: [packageName = '', name = ''], args }) {
  console.log(`\n# ${title}\n`);
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const start = performance.now();
  const code = await runInstalled([commandPath(packageName, name), ...args], env);
  const times = [{ name: title, ms: performance.now() - start }];
  const failures = code === 0 ? [] : [title];
  return { passed: 1 - failures.length, failed: failures.length, skipped: 0, times, failures, secondTries: [] };
}

/**
 * @param {string} title
 * @param {string[]} selection passed on to Vitest: file names and options
 * @param {string | undefined} chromium
 * @returns {Promise<Counts>}
 */
async function runTests(title, selection, chromium) {
  console.log(`\n# ${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const countFile = join(folder, 'counts.json');
  const env = { COUNT_FILE: countFile, ...(chromium && { CHROMIUM_PATH: chromium }) };
  const code = await runInstalled([commandPath('vitest', 'vitest'), 'run', ...selection], env);
  const counts = readCounts(countFile);
  rmSync(folder, { recursive: true });
  // A run that ends badly without a failed test, such as one that could not begin, is a failure all the same.
  const endedBadly = code !== 0 && counts.failed === 0;
  return endedBadly ? { ...counts, failed: 1, failures: [`${title}: it ended with exit code ${code}`] } : counts;
}

/**
 * @param {string} file
 * @returns {Counts}
 */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, times: [], failures: [], secondTries: [] };
  }
}

/**
 * The slowest checks and files of tests, one a line, the slowest first.
 *
 * @param {Time[]} times
 */
function slowestOf(times) {
  const lines = times
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}\n`);
  const seconds = (performance.now() / 1000).toFixed(0);
  return `\n# The slowest of ${times.length} checks and files, of ${seconds} s in all\n\n${lines.join('')}`;
}

/**
 * @param {string} heading
 * @param {string[]} lines
 */
function listOf(heading, lines) {
  return lines.length === 0 ? '' : `\n# ${heading}\n\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/**
 * Without a browser the other tests still run; those that need it fail.
 *
 * @param {import('./command/run-command.mjs').Output} stderr
 */
async function chromiumOrMessage(stderr) {
  try {
    return await ensureChromium();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    stderr.write(`${error.report}\n`);
    return undefined;
  }
}
