import { dataFolder } from '../../browser/build.ts';
import { loadStemmer, type Stemmer } from '../stemmer.ts';
import {
  type AccountRow,
  articleOf,
  type CollectionTable,
  type EventRow,
  type FacetTable,
  type Fragment,
  fragmentName,
  type NameRow,
  parseContent,
  type QuotationTable,
  TABLE_ENDING,
  type VocabularyTable,
  vocabularyShard,
} from '../tables.ts';
import { type PlacedKey, phraseKeys } from '../word-keys.ts';
import { findByKeys } from './find-keys.ts';
import { pagefindEntry, pagefindHead } from './pagefind-head.ts';
import type { Postings } from './rank.ts';
import { networkFailure, SearchError } from './searcher.ts';
import type { Index, NamedPage, StoredArticle } from './types.ts';

/** The most words whose postings are kept in memory. */
const MAX_CACHED_WORDS = 200;

/**
 * The index of a build of the site, loaded over the network: Pagefind's own files through its script, and the tables of
 * `src/search/tables.ts`. Nothing is loaded before it is asked for, and nothing twice; what failed is tried again the next
 * time.
 *
 * @param base the path that the site is served under, with a slash at its end
 * @param build the name of the build: no file of the index has the same address as one of another build
 */
export function pagefindIndex(base: string, build: string): Index {
  const folder = `${dataFolder(base, build)}pagefind/`;
  const table = <Table>(name: string) => fetchTable<Table>(`${folder}${name}${TABLE_ENDING}`);
  const cache = new Map<string, Promise<unknown>>();
  let attempts = 0;
  let failed = 0;
  serveHead(folder, () => index.collection());
  watchChunks(folder, () => {
    failed += 1;
  });

  function cached<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
    const there = cache.get(key) as Promise<Value> | undefined;
    const promise =
      there ??
      load().catch((error: unknown) => {
        cache.delete(key);
        throw error;
      });
    // The least recently used words are dropped first.
    cache.delete(key);
    cache.set(key, promise);
    const words = [...cache.keys()].filter((each) => each.startsWith('find '));
    for (const oldest of words.slice(0, -MAX_CACHED_WORDS)) cache.delete(oldest);
    return promise;
  }

  async function openInstance(): Promise<PagefindInstance> {
    if (typeof WebAssembly === 'undefined') throw new SearchError('unsupported');
    attempts += 1;
    // Browsers do not load a module again that failed to load: another attempt needs another address.
    const address = `${folder}pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`;
    try {
      const [bundle] = await Promise.all([
        import(/* @vite-ignore */ address) as Promise<PagefindBundle>,
        // Pagefind waits for ever where it does not get its head.
        index.collection(),
      ]);
      return bundle.createInstance({ basePath: folder, noWorker: true });
    } catch (error) {
      throw error instanceof SearchError ? error : new SearchError(networkFailure(), error);
    }
  }

  async function search(term: string): Promise<readonly SearchResult[]> {
    const instance = await cached('instance', openInstance);
    const before = failed;
    try {
      const { results } = await instance.search(term);
      // Pagefind treats a chunk that it could not load as empty.
      if (failed > before) throw new SearchError(networkFailure());
      return results;
    } catch (error) {
      cache.delete('instance');
      throw error instanceof SearchError ? error : new SearchError(networkFailure(), error);
    }
  }

  /** The stemmers of the languages that the collection has besides the site's. */
  function stemmers(): Promise<readonly Stemmer[]> {
    return cached('stemmers', async () => {
      const { languages } = await index.collection();
      return Promise.all(languages.map(loadStemmer)).catch((error: unknown) => {
        throw new SearchError(networkFailure(), error);
      });
    });
  }

  async function findKey({ key, isWhole }: PlacedKey): Promise<Postings> {
    // Pagefind takes a key for the beginning of words, and where none has it, goes back letter by letter until one does.
    const whole = isWhole ? new Set((await search(`"${key}"`)).map(({ id }) => id)) : undefined;
    const results = (await search(key)).filter(({ id }) => whole?.has(id) ?? true);
    return new Map(results.map(({ id, words }) => [articleOf(id), [...new Set(words)].sort((a, b) => a - b)]));
  }

  const index: Index = {
    build,
    collection: () => cached('collection', () => table<CollectionTable>('collection')),
    facets: () => cached('facets', () => table<FacetTable>('facets')),
    quotations: () => cached('quotations', () => table<QuotationTable>('quotations')),
    names: () =>
      cached('names', async () => {
        const rows = await table<NameRow[]>('names');
        return rows.map(([path, subtitle, name, ...aliases]): NamedPage => {
          return { href: base + path.slice(1), path, subtitle, name, aliases };
        });
      }),
    events: () => cached('events', () => table<EventRow[]>('events')),
    accounts: (event) =>
      cached(`event ${event}`, async () => {
        const rows = await table<AccountRow[]>(`event/${event}`);
        return rows.map(([path, outlet, title]) => ({ href: base + path.slice(1), outlet, title }));
      }),
    vocabulary: (word) => {
      const shard = `vocabulary/${vocabularyShard(word)}`;
      return cached(shard, () => table<VocabularyTable>(shard));
    },
    find: (word) => cached(`find ${word}`, async () => findByKeys(word, await stemmers(), findKey)),
    findPhrase: (words) =>
      cached(`find "${words}"`, async () => {
        const rows = phraseKeys(words, await stemmers());
        const found = await Promise.all(rows.map((keys) => search(`"${keys.join(' ')}"`)));
        return new Set(found.flat().map(({ id }) => articleOf(id)));
      }),
    load: (article) =>
      cached(`article ${article}`, async () => {
        const address = `${folder}fragment/${fragmentName(article)}.pf_fragment`;
        return toArticle(await fetchTable<Fragment>(address), base);
      }),
  };
  return index;
}

function toArticle(
  { url, title, subtitle, summary, language, content, passages, quotations }: Fragment,
  base: string,
): StoredArticle {
  return {
    href: base + url.replace(/^\//, ''),
    title,
    subtitle,
    ...(summary && { summary }),
    ...(language && { language }),
    text: {
      words: parseContent(content),
      passages: passages.map(([anchor, start, ...speakers]) => ({ anchor, start, speakers })),
      quotations: quotations.map(([anchor, start, end, { name, path, role }, last]) => ({
        anchor,
        start,
        end,
        path: path ?? name,
        speaker: { name, ...(path && { href: base + path.slice(1) }), ...(role && { role }) },
        last,
      })),
    },
  };
}

/**
 * Answers Pagefind's requests for the head of the index in a folder. It is no file: with a row for each article it would be
 * the largest of all that a first question loads, and everything in it follows from the table of the collection.
 */
function serveHead(folder: string, collection: () => Promise<CollectionTable>): void {
  const original = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...request: Parameters<typeof fetch>) => {
    const address = String(request[0]).replace(/\?.*$/, '');
    if (address === `${folder}pagefind-entry.json`) return new Response(pagefindEntry(await collection()));
    if (address === `${folder}pagefind.head.pf_meta`) return new Response(pagefindHead(await collection()));
    return original(...request);
  };
}

/** Calls back when a chunk of the index in a folder cannot be loaded, which Pagefind does not report. */
function watchChunks(folder: string, fail: () => void): void {
  const original = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...request: Parameters<typeof fetch>) => {
    const address = String(request[0]);
    const isChunk = address.startsWith(folder) && address.endsWith('.pf_index');
    try {
      const response = await original(...request);
      if (isChunk && !response.ok) fail();
      return response;
    } catch (error) {
      if (isChunk) fail();
      throw error;
    }
  };
}

/** What Pagefind writes at the beginning of its compressed files. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Loads a file of the index: gzipped JSON, with or without Pagefind's signature. Some hosts send it unzipped already.
 *
 * @throws {SearchError} where it cannot be loaded, or something else is sent in its place
 */
async function fetchTable<Table>(address: string): Promise<Table> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new SearchError('missing', `${response.status} for ${address}`);
    let bytes: Uint8Array = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = await unpack(bytes);
    const text = new TextDecoder().decode(bytes);
    return JSON.parse(text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text) as Table;
  } catch (error) {
    throw error instanceof SearchError ? error : new SearchError(networkFailure(), error);
  }
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The part of the API of Pagefind 1.6 that is used here (https://pagefind.app/docs/api/). */
interface PagefindBundle {
  createInstance(options: PagefindOptions): PagefindInstance;
}

interface PagefindOptions {
  basePath: string;
  /** Keeps Pagefind from starting a worker of its own. */
  noWorker: boolean;
}

interface PagefindInstance {
  /** A term in quotation marks matches whole words only; any other also matches as the beginning of words. */
  search(term: string): Promise<{ results: readonly SearchResult[] }>;
}

interface SearchResult {
  /** The name of the article's fragment: see `fragmentName` in `src/search/tables.ts`. */
  id: string;
  /** The positions of the matching words. */
  words: readonly number[];
}
