import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collection, readCollections } from './search/collection.ts';
import { measureCost } from './search/cost.ts';
import { type EngineReport, measureCollection } from './search/relevance.ts';

/** What lunr reaches with its stemmer; of any other collection, what it reaches in the same run. */
const TARGETS: Record<string, number> = { cranfield: 0.402, cisi: 0.396, med: 0.665 };

/**
 * `npm run bench -- search [FOLDER]`: the collections of a folder (`NAME.json.gz`, else of SEARCH_COLLECTIONS_DIR), built
 * and indexed as a site, each query asked of this site's search, of plain Pagefind, MiniSearch and lunr in one Chromium.
 * `--content DIR` (or `--site DIR`, built already): what a question costs there, in bytes and in time.
 */
export async function search(
  named: string | undefined,
  built: { content: string | undefined; site: string | undefined },
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-search-'));
  try {
    if (built.content || built.site) return await measureCost(built, folder);
    const collections = readCollections(collectionsFolder(named));
    if (collections.length === 0) throw new Error('The folder holds no test collection: files named NAME.json.gz.');
    let met = true;
    for (const collection of collections) {
      const place = join(folder, collection.name);
      mkdirSync(place);
      met = report(collection, await measureCollection(collection, place)) && met;
      rmSync(place, { recursive: true });
    }
    return met;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function collectionsFolder(named: string | undefined): string {
  const folder = named ?? process.env['SEARCH_COLLECTIONS_DIR'];
  if (!folder || !existsSync(folder)) {
    throw new Error(
      `There is no folder of test collections${folder ? ` at ${folder}` : ''}. Name one: npm run bench -- search FOLDER, or set SEARCH_COLLECTIONS_DIR.`,
    );
  }
  return folder;
}

/** Prints what was measured. @returns whether the targets were met */
function report({ name, docs, queries }: Collection, reports: readonly EngineReport[]): boolean {
  const [ours] = reports;
  const target = TARGETS[name] ?? reports.find(({ engine }) => engine === 'lunr')?.ndcg ?? 0;
  if (!ours) return false;
  console.log(`\n${name}: ${docs.length} documents, ${queries.length} queries`);
  console.log('                nDCG@10    MAP  unanswered  requests   bytes a query   ms a query  95 in 100');
  for (const each of reports) {
    console.log(
      [
        each.engine.padEnd(12),
        each.ndcg.toFixed(4).padStart(11),
        each.map.toFixed(3).padStart(7),
        String(each.unanswered).padStart(12),
        String(each.requests).padStart(10),
        Math.round(each.bytes / queries.length)
          .toLocaleString('en')
          .padStart(16),
        each.median.toFixed(1).padStart(13),
        each.slow.toFixed(1).padStart(11),
        each === ours
          ? ''
          : `   ${(ours.ndcg / each.ndcg).toFixed(2)} × its nDCG@10, ${(ours.bytes / each.bytes).toFixed(2)} × its bytes`,
      ].join(''),
    );
  }
  const met = ours.ndcg >= target && ours.unanswered === 0;
  console.log(`Target: nDCG@10 at least ${target.toFixed(3)}, every query answered: ${met ? 'met' : 'MISSED'}.`);
  return met;
}
