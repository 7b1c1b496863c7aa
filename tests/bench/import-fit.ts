import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { root } from '../../src/cli/project.mjs';
import { boilerplateReason } from '../../src/import/boilerplate.ts';
import { type PageBlock, splitIntoBlocks } from '../../src/import/html/blocks.ts';
import { parseHtml, withoutScripts } from '../../src/import/html/parse-html.ts';
import { findAddress } from '../../src/import/metadata/address.ts';
import { findOutlet } from '../../src/import/metadata/outlet.ts';
import { readFacts } from '../../src/import/metadata/page-facts.ts';
import { findTitle } from '../../src/import/metadata/title.ts';
import { runExtractors } from '../../src/import/page/extractors.ts';
import { describeBlocks } from '../../src/import/page/features.ts';
import { measureBlocks } from '../../src/import/page/measure-blocks.ts';
import { gatherHints } from '../../src/import/page/page-hints.ts';
import { MIN_PROBABILITY } from '../../src/import/page/rate-blocks.ts';
import { siftText } from '../../src/import/page/sift-text.ts';
import { keepTablesWhole } from '../../src/import/page/whole-tables.ts';
import { plainWords } from '../../src/text/words.ts';
import { type FitRow, fitWeights } from './import/fit-weights.ts';
import { judgeBlocks } from './import/judge-blocks.ts';
import { type PageScore, scorePage, type Truth } from './import/measures.ts';
import { type CaptureFolder, openCaptures } from './import/open-captures.ts';

/** Into how many parts the pages are split, to judge weights on pages that they were not fitted to. */
const FOLDS = 5;

interface FitPage {
  truth: Truth;
  blocks: readonly PageBlock[];
  title: string | undefined;
  rows: (FitRow & { text: string })[];
}

/**
 * `npm run bench -- import-fit [FOLDER]`: fits the weights by which an import tells main text from the rest of a page, anew
 * and from nothing but the folder's pages, and writes them to `src/import/page/weights.ts`. Prints what they reach on pages
 * of sites that a fit has not seen, and on all.
 */
export async function importFit([folder]: string[]): Promise<boolean> {
  const captures = openCaptures(folder, 'import-fit');
  if (!captures) return false;
  console.error = console.warn = () => undefined;
  const pages: FitPage[] = [];
  for (const id of captures.ids) pages.push(await readFitPage(captures, id));
  const sites = [...new Set(pages.map(siteOf))];
  const isIn = (fold: number) => (page: FitPage) => sites.indexOf(siteOf(page)) % FOLDS === fold;
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(pages.filter((page) => !isIn(fold)(page)).map(({ rows }) => rows));
    return pages.filter(isIn(fold)).map((page) => scoreWith(weights, page));
  }).flat();
  const weights = fitWeights(pages.map(({ rows }) => rows));
  const fitted = pages.map((page) => scoreWith(weights, page));
  for (const [name, scores] of Object.entries({ 'whole sites held out': held, fitted }))
    console.log(
      `${name}, ${pages.length} pages: F1 ${mean(scores.map(({ f1 }) => f1))}, precision ${mean(scores.map(({ precision }) => precision))}, recall ${mean(scores.map(({ recall }) => recall))}`,
    );
  writeFileSync(join(root, 'src/import/page/weights.ts'), formatWeights(weights));
  return true;
}

async function readFitPage(captures: CaptureFolder, id: string): Promise<FitPage> {
  const { bytes, truth } = captures.read(id);
  const full = parseHtml(bytes.toString());
  const facts = readFacts(full);
  const page = withoutScripts(full);
  const url = findAddress(facts)?.value;
  const found = await runExtractors(unified().use(rehypeStringify).stringify(page), url);
  const blocks = splitIntoBlocks(page);
  const title = findTitle(facts, findOutlet(facts)?.value, url)?.value;
  const features = describeBlocks(blocks, gatherHints(found, facts, title), measureBlocks(blocks));
  const right = judgeBlocks(
    blocks.map(({ text }) => text),
    truth.text,
  );
  const rows = blocks.map(({ text }, index) => ({
    text,
    features: features[index] ?? {},
    right: right[index] ?? 0,
    words: plainWords(text).length,
  }));
  return { truth, blocks, title, rows };
}

/** The site of a page, of which no other page may be in what a fit has seen. */
function siteOf({ truth }: FitPage): string {
  return truth.url ? new URL(truth.url).hostname.replace(/^www\./, '') : truth.text;
}

function scoreWith(weights: Record<string, number>, { rows, truth, blocks, title }: FitPage): PageScore {
  const rates = rows.map(({ features }) => {
    const sum = Object.entries(features).reduce((total, [name, value]) => total + value * (weights[name] ?? 0), 0);
    return 1 / (1 + Math.exp(-sum));
  });
  const likely = rows.map(({ text }, index) => (rates[index] ?? 0) > MIN_PROBABILITY && !boilerplateReason(text));
  const taken = keepTablesWhole(blocks, likely, rates);
  const sifted = siftText(blocks, taken, { title }, measureBlocks(blocks));
  const text = rows
    .filter((_, index) => taken[index] && !sifted[index])
    .map((row) => row.text)
    .join('\n\n');
  return scorePage({ text, title: undefined, author: undefined, published: undefined, seconds: 0 }, truth);
}

function formatWeights(weights: Record<string, number>): string {
  const lines = Object.entries(weights).flatMap(([name, weight]) => {
    const rounded = Math.round(weight * 100) / 100;
    return Math.abs(rounded) >= 0.01 ? [`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${rounded},`] : [];
  });
  return `/**
 * How much each feature of a block speaks for its being main text, in log odds. Fitted by \`npm run bench -- import-fit\` to
 * the pages of a public benchmark; what counts next to nothing is left out.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(4);
}
