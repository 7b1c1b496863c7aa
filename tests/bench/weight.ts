import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dataFolder } from '../../src/browser/build.ts';
import { UsageError } from '../../src/cli/command/arguments.mjs';
import { FIRST_ROUND_TRIP, SCRIPT, TOOLS } from '../budgets.ts';
import { filesIn } from '../build/pages.ts';
import { formatTable } from './figures.ts';
import { measureFirstQuestion } from './search/cost.ts';
import { dataOf, TEMPLATES, templateOf } from './templates.ts';

/** What a reader's first question may cost, in bytes: up to so many articles, and beyond. */
const FIRST_QUESTION = { upTo: 10_000, bytes: 200_000, beyond: 300_000 };

/** How many articles there have to be for words that are in few of them, of which questions are made. */
const MIN_ARTICLES = 20;

/** Of how many pages of a template, the heaviest after a quick compression, it is seen which is the heaviest. */
const CANDIDATES = 3;

/**
 * `npm run bench -- weight [FOLDER…]`: of built sites the heaviest page of every template, in bytes as a host sends them,
 * beside the budget of pages; and what a first question to the search loads.
 */
export async function weight(folders: string[]): Promise<boolean> {
  let missed = false;
  for (const folder of folders.length === 0 ? ['dist'] : folders) {
    if (!existsSync(join(folder, 'build.json')))
      throw new UsageError(`There is no built site at ${folder}. Build one with npm run build, or name its folder.`);
    const heaviest = findHeaviest(folder);
    console.log(`\n${folder}: the heaviest page of each template, in bytes, compressed with Brotli`);
    console.log(formatTable([HEADINGS, ...heaviest.map((page) => rowOf(page))]));
    missed ||= heaviest.some((page) => overFirst(page) || overScript(page));
    missed = (await isFirstQuestionTooLarge(folder)) || missed;
  }
  console.log(
    `\nFirst: HTML and style sheets, at most ${format(FIRST_ROUND_TRIP)}. Scripts: those of the page, at most ${format(SCRIPT)} but in ${TOOLS.join(' and ')};\n` +
      'imported: what they import at once. Data: what they load for what a reader does there, of the largest articles.',
  );
  console.log(missed ? 'Targets: MISSED.' : 'Targets: met.');
  return !missed;
}

/** The heaviest page of a template. All sizes are in bytes, compressed. */
interface HeaviestPage {
  template: string;
  pages: number;
  path: string;
  first: number;
  scripts: number;
  imported: number;
  data: number;
}

const HEADINGS = ['', 'pages', 'first', 'scripts', 'imported', 'data'];

const LONGEST_NAME = Math.max(...TEMPLATES.map(({ length }) => length));

function rowOf(page: HeaviestPage): string[] {
  const { template, pages, first, scripts, imported, data, path } = page;
  return [
    `${template.padEnd(LONGEST_NAME)}  ${path}`,
    format(pages),
    `${format(first)}${overFirst(page) ? ' MISSED' : ''}`,
    `${format(scripts)}${overScript(page) ? ' MISSED' : ''}`,
    format(imported),
    data > 0 ? format(data) : '–',
  ];
}

const isTool = ({ path }: HeaviestPage) => TOOLS.includes(path);
const overFirst = (page: HeaviestPage) => !isTool(page) && page.first > FIRST_ROUND_TRIP;
const overScript = (page: HeaviestPage) => !isTool(page) && page.scripts > SCRIPT;

/** The heaviest page of every template of a site, in the order of templates. */
function findHeaviest(folder: string): HeaviestPage[] {
  const byTemplate = new Map<string, { file: string; path: string; quick: number }[]>();
  for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const template = templateOf(path);
    const page = { file, path, quick: brotli(readFileSync(join(folder, file)), QUICK) };
    byTemplate.set(template, [...(byTemplate.get(template) ?? []), page]);
  }
  return TEMPLATES.flatMap((template) => {
    const pages = byTemplate.get(template) ?? [];
    const candidates = pages.toSorted((a, b) => b.quick - a.quick).slice(0, CANDIDATES);
    const weighed = candidates.map(({ file, path }) => ({
      template,
      pages: pages.length,
      path,
      data: sum(dataOf(template, (name) => largestData(folder, name))),
      ...weigh(folder, readFileSync(join(folder, file), 'utf8')),
    }));
    return weighed.sort((a, b) => b.first - a.first).slice(0, 1);
  });
}

/** What a page loads of itself. */
function weigh(folder: string, html: string): Pick<HeaviestPage, 'first' | 'scripts' | 'imported'> {
  const assets = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name = '']) => name);
  const sheets = assets(/<link\b[^>]*rel="stylesheet"[^>]*\/_astro\/([^"]+)"/g);
  const own = new Set(assets(/<script\b[^>]*src="[^"]*\/_astro\/([^"]+)"/g));
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !attributes.includes('application/'))
    .map(([, , script = '']) => script)
    .filter((script) => script !== '');
  const imported = new Set(own);
  // What is added to a set while it is gone through is gone through as well.
  for (const name of imported)
    for (const [, other = ''] of readAsset(folder, name).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g))
      imported.add(other);
  const weightOf = (names: Iterable<string>) => sum([...names].map((name) => brotli(readAsset(folder, name))));
  return {
    first: brotli(html) + weightOf(sheets),
    scripts: brotli([...[...own].map((name) => readAsset(folder, name)), ...inline].join('\n')),
    imported: weightOf([...imported].filter((name) => !own.has(name))),
  };
}

function readAsset(folder: string, name: string): string {
  return readFileSync(join(folder, '_astro', name), 'utf8');
}

/** The weight of a file that scripts load, or of the largest one of a folder of such files. */
function largestData(folder: string, name: string): number {
  const { build } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { build: string };
  const place = join(folder, dataFolder('', build), name);
  if (!existsSync(place)) return 0;
  if (!statSync(place).isDirectory()) return brotli(readFileSync(place));
  const sizes = readdirSync(place).map((file) => ({ file, size: statSync(join(place, file)).size }));
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  return largest ? brotli(readFileSync(join(place, largest.file))) : 0;
}

async function isFirstQuestionTooLarge(folder: string): Promise<boolean> {
  const articles = filesIn(join(folder, 'articles')).filter((name) => templateOf(`/articles/${name}`) === 'article');
  if (articles.length < MIN_ARTICLES) {
    console.log(`A first question to the search: not measured with fewer than ${MIN_ARTICLES} articles.`);
    return false;
  }
  const most = articles.length <= FIRST_QUESTION.upTo ? FIRST_QUESTION.bytes : FIRST_QUESTION.beyond;
  const bytes = await measureFirstQuestion(folder);
  const verdict = bytes > most ? 'MISSED' : 'met';
  console.log(
    `A first question to the search: ${format(bytes)} bytes with ${format(articles.length)} articles, at most ${format(most)}: ${verdict}.`,
  );
  return bytes > most;
}

const QUICK = 4;

function brotli(content: string | Buffer, quality = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en');
}
