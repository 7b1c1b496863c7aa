import { lengthOfClass } from '../tables.ts';
import { memoize } from './memoize.ts';
import { buildNameIndex, type NameIndex } from './names.ts';
import { type Query, wordsOf } from './query.ts';
import type { QuotationLookup } from './quotation-table.ts';
import { type Lengths, list, type Match, type Postings, type Term } from './rank.ts';
import { nearestWord } from './spelling.ts';
import { contentWords, findTerms, queryWords, type Terms } from './terms.ts';
import type { Index } from './types.ts';

/**
 * With so many other words a query is a text, and what it quotes is no more than a way of speaking: then rows are words like
 * the others.
 */
const TEXT = 8;

/** What the words of a query find, before anything is filtered or put in another order. */
export interface Found extends Terms {
  query: Query;
  /** Another spelling that the collection has. */
  instead: Query | undefined;
  /** Articles that have what must not be there, for each such part of the query. */
  ruledOut: readonly ReadonlySet<number>[];
  book: NameIndex;
  articles: readonly Match[];
}

const lengthsOf = memoize((classes: readonly number[]): Lengths => {
  const lengths = classes.map(lengthOfClass);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { size: lengths.length, mean, lengthOf: (unit) => lengths[unit] ?? mean };
});
const nameIndexOf = memoize(buildNameIndex);

/**
 * Finds the articles. Where the words find nothing as they are spelt, and the collection has a word near each, those are
 * looked for instead.
 *
 * @throws {SearchError}
 */
export async function findArticles(query: Query, index: Index): Promise<Found> {
  const book = nameIndexOf(await index.names());
  const found = await findAsSpelt(query, book, index);
  const instead = await correct(query, found, book, index);
  if (!instead || !found.terms.every(({ word }) => found.guessed.includes(word))) return { ...found, instead };
  return { ...(await findAsSpelt(instead, book, index)), instead };
}

async function findAsSpelt(query: Query, book: NameIndex, index: Index): Promise<Found> {
  const words = queryWords(query);
  const { lengths: classes, stopWords } = await index.collection();
  const lengths = lengthsOf(classes);
  const [terms, inRows, ruledOut] = await Promise.all([
    findTerms(contentWords(words, new Set(stopWords)), book, index),
    Promise.all(rowsOf(query).map((row) => index.findPhrase(row))),
    Promise.all(query.flatMap((item) => (item.kind !== 'field' && item.not ? [index.findPhrase(item.text)] : []))),
  ]);
  const all = Array.from({ length: lengths.size }, (_, number) => lengths.size - 1 - number);
  const articles =
    words.length === 0 ? all.map((unit) => ({ unit, whole: true, has: [] })) : listInRows(terms.terms, lengths, inRows);
  return {
    ...terms,
    query,
    book,
    instead: undefined,
    ruledOut,
    articles: articles.filter(({ unit }) => !ruledOut.some((ruled) => ruled.has(unit))),
  };
}

/** The quotations that have the words, or whose speaker has a name that they stand in, the best first. */
export async function findQuotations(found: Found, quoted: QuotationLookup, index: Index): Promise<Match[]> {
  const allowed = ({ unit }: Match) => !found.ruledOut.some((ruled) => ruled.has(quoted.articleOf(unit)));
  if (queryWords(found.query).length === 0) {
    return Array.from({ length: quoted.lengths.size }, (_, unit) => ({ unit, whole: true, has: [] }))
      .filter(allowed)
      .sort((a, b) => quoted.articleOf(b.unit) - quoted.articleOf(a.unit) || a.unit - b.unit);
  }
  const inRows = await Promise.all(
    rowsOf(found.query).map(async (row) => quoted.within(await placesOfRow(wordsOf(row), index))),
  );
  const terms = found.terms.map((term) => {
    return { ...term, postings: withSpeakers(quoted.within(term.postings), term.names, quoted) };
  });
  return listInRows(terms, quoted.lengths, inRows).filter(allowed);
}

/** What is found and has the words of every row as they stand; where nothing has, what has them in another order. */
function listInRows(
  terms: readonly Term[],
  lengths: Lengths,
  inRows: readonly Pick<ReadonlySet<number>, 'has'>[],
): Match[] {
  const inAll = list(terms, lengths, (unit) => inRows.every((row) => row.has(unit)));
  if (inAll.length > 0 || inRows.length === 0) return inAll;
  return list(terms, lengths, () => true).map((each) => ({ ...each, whole: false }));
}

function withSpeakers(postings: Postings, names: readonly string[], quoted: QuotationLookup): Postings {
  const spoken = names.flatMap((path) => quoted.bySpeaker(path));
  if (spoken.length === 0) return postings;
  return new Map<number, readonly number[]>([...spoken.map((unit) => [unit, []] as const), ...postings]);
}

/** The rows of words that must stand as they are. */
function rowsOf(query: Query): string[] {
  const wanted = query.filter(({ not }) => !not);
  const others = wanted.flatMap((item) => (item.kind === 'word' ? wordsOf(item.text) : []));
  return others.length > TEXT ? [] : wanted.flatMap((item) => (item.kind === 'phrase' ? [item.text] : []));
}

/** Where words stand in a row: by article the position of the first. */
async function placesOfRow(words: readonly string[], index: Index): Promise<Postings> {
  const [first, ...others] = await Promise.all(words.map((word) => index.find(word)));
  const places = new Map<number, number[]>();
  for (const [article, positions] of first ?? []) {
    const lists = others.map((postings) => new Set(postings.get(article)));
    const starts = positions.filter((position) => lists.every((list, at) => list.has(position + at + 1)));
    if (starts.length > 0) places.set(article, starts);
  }
  return places;
}

/**
 * The query with words that nothing has replaced by the nearest that the collection has, names included; undefined where
 * there is none. A word is looked for among those that begin with its first letter or, swapped with it, its second. One
 * that was guessed and is the beginning of another may still be in the making, and stays.
 */
async function correct(
  query: Query,
  { absent, guessed }: { absent: readonly string[]; guessed: readonly string[] },
  book: NameIndex,
  index: Index,
): Promise<Query | undefined> {
  if (absent.length + guessed.length === 0) return undefined;
  const nearest = new Map<string, string>();
  await Promise.all(
    [...absent, ...guessed].map(async (word) => {
      const shards = await Promise.all(
        [...new Set([word[0] ?? '', word[1] ?? ''])].map((letter) => index.vocabulary(letter)),
      );
      const words = [...book.words, ...shards.flat()];
      if (guessed.includes(word) && words.some(([each]) => each.startsWith(word))) return;
      const found = nearestWord(word, words);
      if (found !== undefined) nearest.set(word, found);
    }),
  );
  if (nearest.size === 0) return undefined;
  return query.map((item) => {
    if (item.kind === 'field' || item.not) return item;
    const words = wordsOf(item.text);
    return words.some((word) => nearest.has(word))
      ? { ...item, text: words.map((word) => nearest.get(word) ?? word).join(' ') }
      : item;
  });
}
