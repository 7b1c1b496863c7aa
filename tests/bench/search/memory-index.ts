import type { Index } from '../../../src/search/engine/types.ts';
import { readText } from '../../../src/search/index/read-text.ts';
import { commonWords, countVocabulary, stopWords } from '../../../src/search/index/vocabulary.ts';
import { createWordReader } from '../../../src/search/index/word-reader.ts';
import { loadStemmer } from '../../../src/search/stemmer.ts';
import { lengthClass } from '../../../src/search/tables.ts';
import type { Postings } from '../../../src/search/word-lists.ts';
import { keysOfText } from '../../../src/search/words.ts';
import type { Collection } from './collection.ts';

/** The index of a test collection in memory: the words and the rest of it that ranking asks for, as a build writes them. */
export async function memoryIndex({ docs }: Collection): Promise<Index> {
  const stem = await loadStemmer('en');
  const texts = docs.map(({ title = '', text }) => `${title} ${text}`.split(/\s+/).filter((word) => word !== ''));
  const found = new Map<string, Map<number, number[]>>();
  const reader = createWordReader(stem);
  for (const [article, words] of texts.entries()) {
    for (const [place, word] of words.entries()) {
      for (const term of new Set(keysOfText(word).map(stem))) {
        const postings = found.get(term) ?? new Map<number, number[]>();
        found.set(term, postings);
        const places = postings.get(article) ?? [];
        postings.set(article, places);
        places.push(place);
      }
    }
  }
  const none: Postings = new Map();
  const common = commonWords(
    countVocabulary(
      texts.map((words) => reader.read(words)),
      reader.vocabulary,
    ),
    docs.length,
  );
  const titles = docs.map(({ title = '' }) => readText([title], '').words.length);
  return {
    build: '',
    collection: async () => ({
      language: 'en',
      languages: [],
      chunks: [[], []],
      titleLength: titles.reduce((sum, each) => sum + each, 0) / Math.max(1, titles.length),
      lengths: texts.map(({ length }) => lengthClass(length)),
      stopWords: stopWords('en', common),
      quotations: 0,
      sizes: { facets: 0, quotations: 0 },
    }),
    stemmers: async () => [{ stem }],
    find: async (word) => found.get(word) ?? none,
    titleLength: (article) => titles[article] ?? 0,
    beginning: async (letters) =>
      found
        .entries()
        .flatMap(([word, { size }]) => (word.startsWith(letters) ? [[word, size] as const] : []))
        .toArray(),
    names: async () => [],
    events: async () => [],
    accounts: async () => [],
    facets: async () => ({}),
    quotations: async () => ({ speakers: [], rows: docs.map(() => []), topics: docs.map(() => []) }),
    quotationsBy: async () => [],
    vocabulary: async () => [],
    load: async (article) => ({
      href: String(docs[article]?.id),
      title: '',
      subtitle: '',
      text: { words: texts[article] ?? [], passages: [], quotations: [] },
    }),
  };
}
