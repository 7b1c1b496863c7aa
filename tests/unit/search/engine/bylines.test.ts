import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { forFacets } from '../../../../src/search/engine/facets.ts';
import { plan } from '../../../../src/search/engine/plan.ts';
import type { Answer } from '../../../../src/search/engine/searcher.ts';
import { BLANK } from '../../../../src/search/engine/state.ts';
import type { Index } from '../../../../src/search/engine/types.ts';
import { writeIndex } from '../../../../src/search/index/write-index.ts';
import type { ArticleRecord } from '../../../../src/site/search-records.ts';
import { collectionOf, indexFolder, openIndex } from '../indexed-collection.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-bylines-'));
let index: Index;

function recordOf(id: string, byline: string, text: string): ArticleRecord {
  return {
    address: `/articles/${id}/`,
    title: 'What the ferries of the north coast carry in winter',
    subtitle: 'Report · The Harbour Gazette · 12 May 2015',
    summary: 'Freight, post and now and then a passenger: a winter on board, and what it costs.',
    byline,
    facets: forFacets(() => []),
    html: `<div class="passage" id="p1"><p>${text}</p></div>`,
    quotations: [],
    positions: {},
  };
}

async function found(words: string): Promise<(string | undefined)[]> {
  const told: Answer[] = [];
  await plan({ ...BLANK, words }, { limit: 20, values: false }, index, (answer) => told.push(answer));
  return (told.at(-1)?.articles?.results ?? []).map(({ href }) => href.split('/').at(-2));
}

beforeAll(async () => {
  const articles = [
    recordOf('own', 'Lena Holt', 'The boats leave at six, and nobody waits.'),
    recordOf('mention', '', 'The boats leave at six, says Lena Holt.'),
  ];
  await writeIndex(collectionOf(articles), indexFolder(folder), join(folder, 'cache'));
  index = openIndex(folder);
}, 30_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('what somebody wrote comes before what names them', async () => {
  expect(await found('Lena Holt')).toEqual(['own', 'mention']);
});
