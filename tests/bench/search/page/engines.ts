import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createSearcher } from '../../../../src/search/engine/create-searcher.ts';
import { BLANK } from '../../../../src/search/engine/state.ts';
import { oneLine } from '../../../../src/text/one-line.ts';
import { type PlainIndex, plainSearch } from '../bm25.ts';

/** What an engine found: the addresses of the articles, or their ids, the best first; and how long it took, in milliseconds. */
export interface Found {
  ranking: string[];
  time: number;
}

/** A way to search. The first question loads what it needs. */
type Engine = (words: string, limit: number) => Promise<string[]>;

interface PagefindScript {
  search(words: string): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
}

/** This site's own search, as the search page asks it: in its worker, with what is shown of each result. */
function onRecord(): Engine {
  const searcher = createSearcher('/');
  return async (words, limit) => {
    let hrefs: string[] = [];
    await searcher.ask({ ...BLANK, words: oneLine(words) }, { limit, early: true, values: false }, ({ articles }) => {
      hrefs = articles?.results.map(({ href }) => href) ?? [];
    });
    return hrefs;
  };
}

/** Pagefind's own search over an index of the same texts, as its script and its program do it unasked. */
function pagefind(): Engine {
  let script: Promise<PagefindScript> | undefined;
  return async (words, limit) => {
    const path = '/bench/pagefind/pagefind.js';
    script ??= import(/* @vite-ignore */ path) as Promise<PagefindScript>;
    const { results } = await (await script).search(words);
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return pages.map(({ meta }) => meta.id);
  };
}

/** MiniSearch as it comes: BM25+, any word of the query, a whole index that is loaded first. */
function miniSearch(): Engine {
  let index: Promise<MiniSearch> | undefined;
  const load = async () => MiniSearch.loadJSON(await textOf('/bench/minisearch.json'), { fields: ['title', 'text'] });
  return async (words, limit) => {
    index ??= load();
    return (await index)
      .search(words)
      .slice(0, limit)
      .map(({ id }) => String(id));
  };
}

/** lunr as it comes, with its stemmer and its stop words; the words are not read as its query language. */
function lunrSearch(): Engine {
  let index: Promise<lunr.Index> | undefined;
  const load = async () => lunr.Index.load(JSON.parse(await textOf('/bench/lunr.json')));
  return async (words, limit) => {
    index ??= load();
    const found = (await index).query((query) => {
      for (const token of lunr.tokenizer(words)) query.term(token, {});
    });
    return found.slice(0, limit).map(({ ref }) => ref);
  };
}

/** Okapi BM25 over Porter stems, and nothing else. */
function plain(): Engine {
  let index: Promise<PlainIndex> | undefined;
  const load = async () => JSON.parse(await textOf('/bench/plain.json')) as PlainIndex;
  return async (words, limit) => {
    index ??= load();
    return plainSearch(await index, words).slice(0, limit);
  };
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.text();
}

const engines: Record<string, Engine> = {
  'On Record': onRecord(),
  Pagefind: pagefind(),
  MiniSearch: miniSearch(),
  lunr: lunrSearch(),
  'plain BM25': plain(),
};

Object.assign(globalThis, {
  askEngine: async (name: string, words: string, limit: number): Promise<Found> => {
    const engine = engines[name];
    if (!engine) throw new Error(`no engine is called ${name}`);
    const start = performance.now();
    const ranking = await engine(words, limit);
    return { ranking, time: performance.now() - start };
  },
});
