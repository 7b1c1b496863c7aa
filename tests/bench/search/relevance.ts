import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../open-browser.ts';
import { type Collection, writeContent } from './collection.ts';
import { writeLunr, writeMiniSearch, writePagefind, writePlain } from './other-indexes.ts';
import type { Found } from './page/engines.ts';
import { mean, quantile, scoresOf } from './scores.ts';
import { BENCH_PATH, buildBenchPage, buildSite, type MeasuredSite, serveMeasured } from './site.ts';

declare const askEngine: (name: string, words: string, limit: number) => Promise<Found>;

const ENGINES = ['On Record', 'plain BM25', 'lunr', 'MiniSearch', 'Pagefind'] as const;
/** How many results a reader sees, and how many are ranked: an answer behind these counts as none. */
const SHOWN = 10;
const RANKED = 100;

/** What an engine answers to a collection: means over the queries, then what each costs. */
export interface EngineReport {
  engine: string;
  ndcg: number;
  map: number;
  /** The mean reciprocal rank. */
  mrr: number;
  unanswered: number;
  /** For all queries together. */
  requests: number;
  bytes: number;
  /** In milliseconds, but for the first query. */
  median: number;
  slow: number;
}

/**
 * Builds collections of the same texts as a site, and asks every query of every engine in one page of Chromium each.
 * @returns by collection the reports of all engines
 */
export async function measureCollections(
  collections: readonly [Collection, ...Collection[]],
  folder: string,
): Promise<EngineReport[][]> {
  const [{ docs }] = collections;
  const [content, site, bench] = ['content', 'site', 'bench'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const ids = writeContent(collections[0], content);
  await buildSite(content, site);
  await buildBenchPage(bench);
  const texts = docs.map(({ id, title = '', text }) => ({ id: String(id), title, text }));
  writeMiniSearch(texts, join(bench, BENCH_PATH));
  writeLunr(texts, join(bench, BENCH_PATH));
  writePlain(texts, join(bench, BENCH_PATH));
  await writePagefind(texts, join(bench, BENCH_PATH));
  const toId = (found: string) => String(ids.get(/\/articles\/([^/]+)\/$/.exec(found)?.[1] ?? '') ?? found);

  const [browser, served] = await Promise.all([openBrowser(), serveMeasured(site, bench)]);
  try {
    const measured: EngineReport[][] = [];
    for (const collection of collections) {
      const reports: EngineReport[] = [];
      for (const engine of ENGINES) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(served.origin + BENCH_PATH);
        await page.waitForFunction(() => 'askEngine' in globalThis);
        reports.push(await measureEngine(engine, collection, { page, served, toId }));
        await context.close();
      }
      measured.push(reports);
    }
    return measured;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measureEngine(
  engine: string,
  { queries }: Collection,
  { page, served, toId }: { page: Page; served: MeasuredSite; toId: (found: string) => string },
): Promise<EngineReport> {
  const ask = (words: string, limit: number) =>
    page.evaluate(([name, text, most]) => askEngine(name, text, most), [engine, words, limit] as const);
  served.takeTransfers();
  const times: number[] = [];
  for (const { text } of queries) times.push((await ask(text, SHOWN)).time);
  const transfers = served.takeTransfers();
  const scores = [];
  let unanswered = 0;
  for (const { text, relevant } of queries) {
    const ranking = (await ask(text, RANKED)).ranking.map(toId);
    if (ranking.length === 0) unanswered += 1;
    scores.push(scoresOf(ranking, new Set(relevant.map(String))));
  }
  return {
    engine,
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    map: mean(scores.map(({ averagePrecision }) => averagePrecision)),
    mrr: mean(scores.map(({ reciprocalRank }) => reciprocalRank)),
    unanswered,
    requests: transfers.length,
    bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0),
    median: quantile(times.slice(1), 0.5),
    slow: quantile(times.slice(1), 0.95),
  };
}
