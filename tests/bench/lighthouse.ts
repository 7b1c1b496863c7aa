import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/command/arguments.mjs';
import { serve } from '../../src/cli/server/serve-folder.ts';
import { findChromium } from '../../src/cli/setup/chromium.mjs';
import { builtPages, embedPages } from '../build/pages.ts';
import { median, readCount } from './figures.ts';
import { TEMPLATES, templateOf } from './templates.ts';

/** Not a dependency: nobody who builds or tests the site needs it, and it is larger than all the rest. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What performance is made of, by the names of the audits, with how many digits each is printed. */
const METRICS = [
  ['FCP', 'first-contentful-paint', 0],
  ['LCP', 'largest-contentful-paint', 0],
  ['SI', 'speed-index', 0],
  ['TBT', 'total-blocking-time', 0],
  ['CLS', 'cumulative-layout-shift', 3],
] as const;

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    { score: number | null; title: string; displayValue?: string; scoreDisplayMode: string; numericValue?: number }
  >;
}

/**
 * `npm run bench -- lighthouse [DIR [TEMPLATE…]] [--rounds N]`: Lighthouse's scores for a phone, of one page of each template of a built
 * folder or of those that are named, with the times (milliseconds) and what each page loses points for. With several rounds, the median of
 * each figure. Exit code 1 where a score is below 100.
 */
export async function lighthouse([directory = 'dist', ...templates]: string[], rounds = '1'): Promise<boolean> {
  const unknown = templates.find((name) => !TEMPLATES.includes(name));
  if (unknown) throw new UsageError(`There is no template "${unknown}". There are ${TEMPLATES.join(', ')}.`);
  const times = readCount(rounds, 'a number of rounds');
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium found: run "npm test" once, or set CHROMIUM_PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'on-record-lighthouse-'));
  const site = await serve({ directory, port: 0, basePath: '/' });
  let full = true;
  try {
    const cells = (texts: readonly string[], width: number) => texts.map((text) => text.padStart(width)).join('');
    const names = METRICS.map(([name]) => name);
    console.log(`${'page'.padEnd(46)} ${cells(CATEGORIES, 15)}${cells(names, 7)}`);
    const { pages, missing } = onePageOfEach(directory, templates.length > 0 ? templates : TEMPLATES);
    for (const page of pages) {
      const reports: Report[] = [];
      for (let round = 0; round < times; round += 1)
        reports.push(await run(`${site.origin}${page}`, join(folder, 'report.json'), chromium));
      const scores = CATEGORIES.map((name) =>
        Math.round(median(reports.map(({ categories }) => (categories[name]?.score ?? 0) * 100))),
      );
      const metrics = METRICS.map(([, name, digits]) =>
        median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN)).toFixed(digits),
      );
      console.log(`${page.padEnd(46)} ${cells(scores.map(String), 15)}${cells(metrics, 7)}`);
      for (const audit of lostIn(reports))
        console.log(`    ${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}`);
      full &&= scores.every((score) => score === 100);
    }
    if (missing.length > 0) console.log(`No page of ${missing.join(', ')} in ${directory}.`);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
  return full;
}

/** What more than half of the reports of a page take points for, as the first of them says it. */
function lostIn(reports: readonly Report[]): Report['audits'][string][] {
  const lost = Map.groupBy(
    reports.flatMap(({ audits }) =>
      Object.entries(audits).filter(
        ([, { score, scoreDisplayMode }]) =>
          score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode),
      ),
    ),
    ([name]) => name,
  );
  return [...lost.values()].filter((all) => all.length * 2 > reports.length).flatMap(([first]) => first?.[1] ?? []);
}

/** The page with the longest HTML of each template, and the templates that the folder has no page of. */
function onePageOfEach(directory: string, templates: readonly string[]): { pages: string[]; missing: string[] } {
  const all = [...builtPages(directory), ...embedPages(directory)];
  const longest = all.toSorted((a, b) => b.html.length - a.html.length);
  const pageOf = (template: string) => longest.find(({ path }) => templateOf(path) === template)?.path;
  return {
    pages: templates.flatMap((template) => pageOf(template) ?? []),
    missing: templates.filter((template) => !pageOf(template)),
  };
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
