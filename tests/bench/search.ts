import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collection, collectionsFolder, readCollections } from './search/collection.ts';
import { measureCost } from './search/cost.ts';
import { readKnownItems } from './search/known-items.ts';
import { type EngineReport, measureCollections } from './search/relevance.ts';
import { mean } from './search/scores.ts';

/** What all collections together must reach on the mean of their nDCG@10; of each, what plain BM25 reaches in the same run. */
const TARGET = 0.495;

/**
 * `npm run bench -- search [FOLDER]`: the collections of a folder (`NAME.json.gz`, else of SEARCH_COLLECTIONS_DIR), built
 * and indexed as a site, each query asked of this site's search, of plain BM25 over Porter stems, lunr, MiniSearch and
 * Pagefind in one Chromium. `--known DIR`: short questions made of the titles and names of a content folder.
 * `--content DIR` (or `--site DIR`, built already): what a question costs there, in bytes and in time.
 */
export async function search(
  named: string | undefined,
  built: { content: string | undefined; site: string | undefined; known: string | undefined },
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-search-'));
  try {
    if (built.content || built.site) return await measureCost(built, folder);
    // Short questions are asked of the same texts.
    const groups = built.known
      ? [readKnownItems(built.known)]
      : readCollections(collectionsFolder(named)).map((each) => [each]);
    if (groups.length === 0) throw new Error('The folder holds no test collection: files named NAME.json.gz.');
    const met: boolean[] = [];
    const reached: number[] = [];
    for (const [first, ...others] of groups) {
      if (!first) continue;
      const place = join(folder, first.name);
      mkdirSync(place);
      const measured = await measureCollections([first, ...others], place);
      for (const [at, collection] of [first, ...others].entries()) {
        const reports = measured[at] ?? [];
        met.push(report(collection, reports, built.known ? 'mrr' : 'ndcg'));
        reached.push(reports[0]?.ndcg ?? 0);
      }
      rmSync(place, { recursive: true });
    }
    return (built.known ? true : reportMean(reached)) && met.every(Boolean);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what was measured. @returns whether the targets were met */
function report(
  { name, docs, queries }: Collection,
  reports: readonly EngineReport[],
  measure: 'ndcg' | 'mrr',
): boolean {
  const [ours, plain] = reports;
  if (!ours || !plain) return false;
  console.log(`\n${name}: ${docs.length} documents, ${queries.length} queries`);
  console.log('                nDCG@10    MAP    MRR  unanswered  requests   bytes a query   ms a query  95 in 100');
  for (const each of reports) {
    console.log(
      [
        each.engine.padEnd(12),
        each.ndcg.toFixed(4).padStart(11),
        each.map.toFixed(3).padStart(7),
        each.mrr.toFixed(3).padStart(7),
        String(each.unanswered).padStart(12),
        String(each.requests).padStart(10),
        Math.round(each.bytes / queries.length)
          .toLocaleString('en')
          .padStart(16),
        each.median.toFixed(1).padStart(13),
        each.slow.toFixed(1).padStart(11),
      ].join(''),
    );
  }
  // Of whole texts the plainest ranking is the least; of short questions the best of all others is.
  const target = measure === 'ndcg' ? plain.ndcg : Math.max(...reports.slice(1).map(({ mrr }) => mrr));
  const met = ours[measure] >= target && ours.unanswered === 0;
  const what = measure === 'ndcg' ? 'nDCG@10' : 'MRR';
  console.log(`Target: ${what} at least ${target.toFixed(3)}, every query answered: ${met ? 'met' : 'MISSED'}.`);
  return met;
}

function reportMean(reached: readonly number[]): boolean {
  const met = mean(reached) >= TARGET;
  console.log(`\nMean nDCG@10: ${mean(reached).toFixed(4)}; target ${TARGET}: ${met ? 'met' : 'MISSED'}.`);
  return met;
}
