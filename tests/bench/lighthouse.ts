import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/command/arguments.mjs';
import { serve } from '../../src/cli/server/serve-folder.ts';
import { findChromium } from '../../src/cli/setup/chromium.mjs';
import { builtPages, embedPages } from '../build/pages.ts';
import { TEMPLATES, templateOf } from './templates.ts';

/** Not a dependency: nobody who builds or tests the site needs it, and it is larger than all the rest. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string; scoreDisplayMode: string }>;
}

/**
 * `npm run bench -- lighthouse [DIR [TEMPLATE…]]`: Lighthouse's scores for a phone, of one page of each template of a built folder or of
 * those that are named, with what each page loses points for. Exit code 1 where a score is below 100.
 */
export async function lighthouse([directory = 'dist', ...templates]: string[]): Promise<boolean> {
  const unknown = templates.find((name) => !TEMPLATES.includes(name));
  if (unknown) throw new UsageError(`There is no template "${unknown}". There are ${TEMPLATES.join(', ')}.`);
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium found: run "npm test" once, or set CHROMIUM_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'on-record-lighthouse-'));
  const site = await serve({ directory, port: 0, basePath: '/' });
  let full = true;
  try {
    console.log(`${'page'.padEnd(46)} ${CATEGORIES.map((name) => name.padStart(15)).join('')}`);
    for (const page of onePageOfEach(directory, templates.length > 0 ? templates : TEMPLATES)) {
      const report = await run(`${site.origin}${page}`, join(folder, 'report.json'), chromium);
      const scores = CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
      console.log(`${page.padEnd(46)} ${scores.map((score) => String(score).padStart(15)).join('')}`);
      for (const audit of Object.values(report.audits)) {
        const lost =
          audit.score !== null &&
          audit.score < 0.9 &&
          ['binary', 'numeric', 'metricSavings'].includes(audit.scoreDisplayMode);
        if (lost) console.log(`    ${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}`);
      }
      full &&= scores.every((score) => score === 100);
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
  return full;
}

/** The page with the longest HTML of each template. */
function onePageOfEach(directory: string, templates: readonly string[]): string[] {
  const pages = [...builtPages(directory), ...embedPages(directory)];
  const longest = pages.toSorted((a, b) => b.html.length - a.html.length);
  return templates.flatMap((template) => longest.find(({ path }) => templateOf(path) === template)?.path ?? []);
}

async function run(address: string, output: string, chromium: string): Promise<Report> {
  const flags =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const child = spawn(
    'npx',
    ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`],
    {
      env: { ...process.env, CHROME_PATH: chromium },
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse could not look at ${address}.`);
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}
