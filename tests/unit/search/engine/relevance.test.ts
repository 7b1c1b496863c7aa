import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../../../../src/cli/project.mjs';
import { FACETS } from '../../../../src/search/engine/facets.ts';
import { plan } from '../../../../src/search/engine/plan.ts';
import type { Answer } from '../../../../src/search/engine/searcher.ts';
import { BLANK } from '../../../../src/search/engine/state.ts';
import type { Index } from '../../../../src/search/engine/types.ts';
import { writeIndex } from '../../../../src/search/index/write-index.ts';
import type { ArticleRecord } from '../../../../src/site/search-records.ts';
import { mean, scoresOf } from '../../../bench/search/scores.ts';
import { collectionOf, indexFolder, openIndex } from '../indexed-collection.ts';

/**
 * The relevance of the results on a small collection of short texts about everyday subjects, with questions of which it
 * is known which texts answer them. The index is the real one, read by the planner as in the browser. The public test
 * collections, which are larger, are measured by `npm run bench -- search`.
 */
interface JudgedCollection {
  documents: { id: string; title: string; text: string }[];
  questions: { text: string; relevant: string[] }[];
}

/**
 * The mean nDCG@10 that the ranking reaches, rounded down. Without its bonus for the opening it is 0.923; the one for
 * proximity makes no difference here.
 */
const MIN_NDCG = 0.935;

const collection = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/relevance/collection.json'), 'utf8'),
) as JudgedCollection;
const folder = mkdtempSync(join(tmpdir(), 'on-record-relevance-'));
let index: Index;

function recordOf({ id, title, text }: JudgedCollection['documents'][number]): ArticleRecord {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as ArticleRecord['facets'];
  const html = `<div class="passage" id="p1"><p>${text}</p></div>`;
  return {
    address: `/articles/${id}/`,
    title,
    subtitle: 'Report',
    summary: '',
    byline: '',
    facets,
    html,
    quotations: [],
    positions: {},
  };
}

/** The documents that a question finds, the best first. */
async function rankingOf(words: string): Promise<string[]> {
  const answers: Answer[] = [];
  await plan({ ...BLANK, words }, { limit: 10, values: false }, index, (answer) => answers.push(answer));
  return (answers.at(-1)?.articles?.results ?? []).map(({ href }) => href.split('/').at(-2) ?? '');
}

beforeAll(async () => {
  const records = collectionOf(collection.documents.map(recordOf));
  await writeIndex(records, indexFolder(folder), join(folder, 'cache'));
  index = openIndex(folder);
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

test('every question is answered', async () => {
  const rankings = await Promise.all(collection.questions.map(({ text }) => rankingOf(text)));
  const unanswered = collection.questions.filter((_, at) => rankings[at]?.length === 0);
  expect(unanswered.map(({ text }) => text)).toEqual([]);
});

test(`the mean nDCG@10 is at least ${MIN_NDCG}`, async () => {
  const scores = await Promise.all(
    collection.questions.map(async ({ text, relevant }) => ({
      text,
      ndcg: scoresOf(await rankingOf(text), new Set(relevant)).ndcg,
    })),
  );
  const worst = scores.toSorted((a, b) => a.ndcg - b.ndcg).map(({ text, ndcg }) => `${ndcg.toFixed(3)} ${text}`);
  expect(mean(scores.map(({ ndcg }) => ndcg)), worst.join('\n')).toBeGreaterThanOrEqual(MIN_NDCG);
});
