import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFailure, reportOf } from './command/failure.mjs';
import { commandPath, runInstalled } from './run.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';

/** Each is one test: it passes when its command exits with 0. */
const checks = [
  { title: 'Format and lint (biome)', command: ['@biomejs/biome', 'biome'], args: ['check', '--error-on-warnings'] },
  { title: 'Types (astro check)', command: ['astro', 'astro'], args: ['check', '--minimumFailingSeverity', 'warning'] },
  { title: 'Unused code and dependencies (knip)', command: ['knip', 'knip'], args: [] },
];

/** What is left out of the final count is not known to have passed: nothing here may be lost. */
const counts = { passed: 0, failed: 0, skipped: 0 };

try {
  ensureInstalled();
  const selection = process.argv.slice(2);
  const chromium = await chromiumOrMessage();
  if (selection.length > 0) {
    await runTests('Tests (vitest)', selection, chromium);
  } else {
    for (const check of checks) await runCheck(check);
    // Apart, because Vitest runs no test at all when the site cannot be built.
    await runTests('The parts (vitest)', ['--project', 'unit'], chromium);
    await runTests('The built site (vitest)', ['--project', 'site'], chromium);
  }
  if (counts.failed > 0) process.exitCode = 1;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
} catch (error) {
  printFailure(error);
}

/** @param {{ title: string, command: string[], args: string[] }} check */
async function runCheck({ title, command: [packageName = '', name = ''], args }) {
  console.log(`\n# ${title}\n`);
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const code = await runInstalled([commandPath(packageName, name), ...args], env);
  counts[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) console.log(`\nFailed: ${title}`);
}

/**
 * @param {string} title
 * @param {string[]} selection passed on to Vitest: file names, `-t`
 * @param {string | undefined} chromium
 */
async function runTests(title, selection, chromium) {
  console.log(`\n# ${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const countFile = join(folder, 'counts.json');
  const env = { COUNT_FILE: countFile, ...(chromium && { CHROMIUM_PATH: chromium }) };
  const code = await runInstalled([commandPath('vitest', 'vitest'), 'run', ...selection], env);
  const counted = readCounts(countFile);
  rmSync(folder, { recursive: true });
  counts.passed += counted.passed;
  counts.skipped += counted.skipped;
  // A run that ends badly without a failed test, such as one that could not begin, is a failure all the same.
  counts.failed += code !== 0 && counted.failed === 0 ? 1 : counted.failed;
}

/**
 * @param {string} file
 * @returns {typeof counts}
 */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Without a browser the other tests still run; those that need it fail. */
async function chromiumOrMessage() {
  try {
    return await ensureChromium();
  } catch (error) {
    const report = reportOf(error);
    if (report === undefined) throw error;
    console.error(report);
    return undefined;
  }
}
