import { searchFolder } from '../../browser/build.ts';
import { loadStemmer } from '../stemmer.ts';
import {
  type AccountRow,
  CHUNKS,
  type CollectionTable,
  chunkFile,
  type EventTable,
  type FacetTable,
  FRAGMENTS,
  type Fragment,
  fragmentFile,
  isSpeaker,
  type PageNameTable,
  parseContent,
  type QuotationTable,
  type SpeakerTable,
  TABLE_ENDING,
  unpackWords,
  type VocabularyTable,
  vocabularyShard,
} from '../tables.ts';
import { type Postings, postingsOf, splitChunk, type WordEntry } from '../word-lists.ts';
import { networkFailure, SearchError } from './searcher.ts';
import type { Index, NamedPage, StoredArticle } from './types.ts';

/**
 * The most words whose postings are kept in memory, the most chunks, and the most articles with their texts. A word that half
 * of 100,000 articles have takes some 5 MB.
 */
const MAX_CACHED_WORDS = 64;
const MAX_CACHED_CHUNKS = 60;
const MAX_CACHED_ARTICLES = 300;

/** The most chunks that are loaded for what begins with some letters: those with the first such words. */
const MAX_CHUNKS_OF_BEGINNING = 3;

/**
 * The index of a build of the site, loaded over the network as `src/search/tables.ts` and `src/search/word-lists.ts` tell.
 * Nothing is loaded before it is asked for, and nothing twice in a row; of words and articles, those that were asked for last are
 * kept. What failed is tried again the next time.
 *
 * @param base the path that the site is served under, with a slash at its end
 * @param build the name of the build: no file of the index has the same address as one of another build
 */
export function siteIndex(base: string, build: string): Index {
  const folder = `${searchFolder(base, build)}/`;
  const table = <Table>(name: string) => fetchTable<Table>(`${folder}${name}${TABLE_ENDING}`);
  const [cached, chunks, words, articles] = [
    createCache(),
    createCache(MAX_CACHED_CHUNKS),
    createCache(MAX_CACHED_WORDS),
    createCache(MAX_CACHED_ARTICLES),
  ];

  /** The words of a chunk, by their letters, in their order. */
  function chunk(number: number): Promise<ReadonlyMap<string, WordEntry>> {
    const load = async () => {
      const bytes = await fetchBytes(`${folder}${CHUNKS}/${chunkFile(number)}`);
      return new Map(Array.from(splitChunk(bytes), (entry) => [entry.word, entry]));
    };
    return chunks(number, load);
  }

  /** Where the words of each chunk begin. */
  const limits = () => cached('limits', async () => unpackWords((await index.collection()).chunks));

  /** How many words titles have, as far as words in them were found. */
  const titles = new Map<number, number>();

  const index: Index = {
    build,
    collection: () => cached('collection', () => table<CollectionTable>('collection')),
    stemmers: () =>
      cached('stemmers', async () => {
        const { language, languages } = await index.collection();
        const load = async (each: string) => ({ stem: await loadStemmer(each) });
        const others = languages.map(async ([each, articles]) => ({
          ...(await load(each)),
          articles: new Set(articles),
        }));
        return Promise.all([load(language), ...others]).catch((error: unknown) => {
          throw new SearchError(networkFailure(), error);
        });
      }),
    find: (stem) =>
      words(stem, async (): Promise<Postings> => {
        const number = chunkOf(stem, await limits());
        const entry = number === undefined ? undefined : (await chunk(number)).get(stem);
        return entry ? postingsOf(entry, (article, length) => titles.set(article, length)) : new Map();
      }),
    titleLength: (article) => titles.get(article) ?? 0,
    beginning: async (letters) => {
      const numbers = chunksWithBeginning(letters, await limits()).slice(0, MAX_CHUNKS_OF_BEGINNING);
      const entries = (await Promise.all(numbers.map(chunk))).flatMap((each) => [...each.values()]);
      return entries.flatMap(({ word, count }) => (word.startsWith(letters) ? [[word, count] as const] : []));
    },
    facets: () => cached('facets', () => table<FacetTable>('facets')),
    quotations: () => cached('quotations', () => table<QuotationTable>('quotations')),
    quotationsBy: async (path) => {
      const number = isSpeaker(path) ? (await index.names()).findIndex((page) => page.path === path) : -1;
      return number < 0 ? [] : cached(`speaker ${number}`, () => table<SpeakerTable>(`speaker/${number}`));
    },
    names: () =>
      cached('names', async () => {
        const { paths, subtitles, names, aliases } = await table<PageNameTable>('names');
        return paths.map((path, at): NamedPage => {
          const [subtitle = '', name = ''] = [subtitles[at], names[at]];
          return { href: base + path.slice(1), path, subtitle, name, aliases: aliases[at] ?? [] };
        });
      }),
    events: () =>
      cached('events', async () => {
        const { paths, happened, around } = await table<EventTable>('events');
        return paths.map((path, at) => ({ path, happened: happened[at] ?? '', around: around[at] ?? '' }));
      }),
    accounts: (event) =>
      cached(`event ${event}`, async () => {
        const rows = await table<AccountRow[]>(`event/${event}`);
        return rows.map(([path, outlet, title]) => ({ href: base + path.slice(1), outlet, title }));
      }),
    vocabulary: (word) => {
      const shard = `vocabulary/${vocabularyShard(word)}`;
      return cached(shard, () => table<VocabularyTable>(shard));
    },
    load: (article) =>
      articles(article, async () => {
        const address = `${folder}${FRAGMENTS}/${fragmentFile(article)}`;
        return toArticle(await fetchTable<Fragment>(address), base);
      }),
  };
  return index;
}

/** Remembers what was loaded, of more than so many what was asked for last. What failed is tried again the next time. */
function createCache(most = Number.POSITIVE_INFINITY) {
  const loaded = new Map<string | number, Promise<unknown>>();
  return <Value>(key: string | number, load: () => Promise<Value>): Promise<Value> => {
    const promise =
      (loaded.get(key) as Promise<Value> | undefined) ??
      load().catch((error: unknown) => {
        loaded.delete(key);
        throw error;
      });
    // What was asked for last is the last.
    loaded.delete(key);
    loaded.set(key, promise);
    const [oldest] = loaded.keys();
    if (loaded.size > most && oldest !== undefined) loaded.delete(oldest);
    return promise;
  };
}

/** The number of the chunk that a word is in, if it is in any. @param limits see `CollectionTable` */
function chunkOf(word: string, limits: readonly string[]): number | undefined {
  const [last] = limits.slice(-1);
  if (last === undefined || word > last) return undefined;
  const after = limits.slice(0, -1).findIndex((limit) => limit > word);
  const number = after < 0 ? limits.length - 2 : after - 1;
  return number < 0 ? undefined : number;
}

/** The numbers of the chunks that words with these first letters are in. */
function chunksWithBeginning(letters: string, limits: readonly string[]): number[] {
  return limits.slice(0, -1).flatMap((from, number) => {
    const to = limits[number + 1] ?? '';
    const begins = from.startsWith(letters) || from < letters;
    return begins && (to.startsWith(letters) || to > letters) ? [number] : [];
  });
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

async function fetchTable<Table>(address: string): Promise<Table> {
  const text = new TextDecoder().decode(await fetchBytes(address));
  try {
    return JSON.parse(text) as Table;
  } catch (error) {
    throw new SearchError(networkFailure(), error);
  }
}

/**
 * Loads a gzipped file of the index. Some hosts send it unzipped already.
 *
 * @throws {SearchError} where it cannot be loaded
 */
async function fetchBytes(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new SearchError('missing', `${response.status} for ${address}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpack(bytes) : bytes;
  } catch (error) {
    throw error instanceof SearchError ? error : new SearchError(networkFailure(), error);
  }
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
