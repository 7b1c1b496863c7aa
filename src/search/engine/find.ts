import { type CollectionTable, lengthOfClass } from '../tables.ts';
import type { Postings } from '../word-lists.ts';
import { singleWords, writtenWords } from '../words.ts';
import {
  FEEDBACK_RESULTS,
  feedbackBonus,
  feedbackWords,
  KEPT_RESULTS,
  MIN_FEEDBACK_TERMS,
  rankAgain,
} from './feedback.ts';
import { memoize } from './memoize.ts';
import { buildPageNameIndex, type PageNameIndex } from './page-names.ts';
import { parseQuery, type Query } from './query.ts';
import { type QuotationLookup, quotationsBy } from './quotation-table.ts';
import { type Lengths, listMatches, type Match, type Term } from './rank.ts';
import { nearestWord } from './spelling.ts';
import { contentWords, findTerms, findText, queryWords, type Terms } from './terms.ts';
import type { Index } from './types.ts';

/**
 * Phrases must stand as they are only in queries with at most this many other words. A longer query is a text, and its
 * quotation marks are part of it.
 */
const MAX_WORDS_BESIDE_PHRASES = 8;

/** What the words of a query find, before filters and sorting. */
export interface QueryMatches extends Terms {
  query: Query;
  /** Whether the text holds nothing that could be looked for: signs alone. */
  isUnreadable: boolean;
  /** The query in a spelling that the collection has; undefined where it needs none. */
  correction: Query | undefined;
  /** For each excluded part of the query, the articles that contain it. */
  excluded: readonly Pick<Postings, 'has'>[];
  nameIndex: PageNameIndex;
  articles: readonly Match[];
}

/** The lengths of the articles of an index, and of the titles that have a word that was found. */
export function lengthsOf({ lengths, titleLength }: CollectionTable, index: Index): Lengths {
  return { ...textLengthsOf(lengths), titles: { mean: titleLength, lengthOf: index.titleLength } };
}

const textLengthsOf = memoize((classes: readonly number[]): Lengths => {
  const lengths = classes.map(lengthOfClass);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { size: lengths.length, mean, lengthOf: (unit) => lengths[unit] ?? mean };
});

const nameIndexOf = memoize(buildPageNameIndex);

/**
 * Finds the articles that match a query. Where none of its words occurs as it is spelt, and the collection has a word near some, the
 * corrected query is searched for instead. A query of nothing but signs finds nothing.
 *
 * @param text as typed
 * @throws {SearchError}
 */
export async function findArticles(text: string, index: Index): Promise<QueryMatches> {
  const query = parseQuery(text);
  const nameIndex = nameIndexOf(await index.names());
  const found = await findAsSpelt(query, nameIndex, index);
  const matches = query.length === 0 && text !== '' ? { ...found, articles: [], isUnreadable: true } : found;
  const correction = await correctSpelling(matches, index);
  const isFound = matches.terms.some(({ word }) => !matches.respelt.includes(word));
  if (!correction || isFound) return { ...matches, correction };
  return { ...(await findAsSpelt(correction, nameIndex, index)), correction };
}

async function findAsSpelt(query: Query, nameIndex: PageNameIndex, index: Index): Promise<QueryMatches> {
  const words = queryWords(query);
  const collection = await index.collection();
  const { stopWords } = collection;
  const lengths = lengthsOf(collection, index);
  const [terms, withPhrases, excluded] = await Promise.all([
    findTerms(contentWords(words, new Set(stopWords)), nameIndex, (people) => articlesQuoting(people, index), index),
    Promise.all(phrasesOf(query).map((phrase) => findText(phrase, index))),
    Promise.all(query.flatMap((item) => (item.kind !== 'field' && item.not ? [findText(item.text, index)] : []))),
  ]);
  const articles =
    words.length === 0 ? everything(lengths.size).toReversed() : listWithPhrases(terms.terms, lengths, withPhrases);
  return {
    ...terms,
    query,
    isUnreadable: false,
    nameIndex,
    correction: undefined,
    excluded,
    articles: articles.filter(({ unit }) => !excluded.some((others) => others.has(unit))),
  };
}

/**
 * Ranks articles again, by the words too that the first of them have in common: see `rankAgain`.
 *
 * @param articles those that are listed, the best first
 * @returns the same articles; in the same order where the query has too few words
 */
export async function rankByFirstResults(
  terms: readonly Term[],
  articles: readonly Match[],
  index: Index,
): Promise<readonly Match[]> {
  if (terms.length < MIN_FEEDBACK_TERMS || articles.length <= KEPT_RESULTS) return articles;
  const [collection, stemmers] = await Promise.all([index.collection(), index.stemmers()]);
  const first = await Promise.all(
    articles.slice(0, FEEDBACK_RESULTS).map(async ({ unit, score }) => ({ score, ...(await index.load(unit)).text })),
  );
  const words = await Promise.all(
    feedbackWords(first, new Set(collection.stopWords), stemmers[0]?.stem ?? String).map(async (word) => ({
      ...word,
      postings: await index.find(word.stem),
    })),
  );
  const asked = terms.reduce((sum, { count }) => sum + count, 0);
  return rankAgain(articles, feedbackBonus(words, asked, lengthsOf(collection, index)));
}

/** The articles that quote some people, by the addresses of their pages. */
async function articlesQuoting(people: readonly string[], index: Index): Promise<readonly number[]> {
  const { bySpeaker, articleOf } = await quotationsBy(people, index);
  return [...new Set(people.flatMap(bySpeaker).map(articleOf))];
}

/**
 * The quotations that contain the words, or whose speaker has a name that contains them, the best first.
 * @param asked whose words come before all others, by the addresses of their pages
 */
export async function matchQuotations(
  matches: QueryMatches,
  quotations: QuotationLookup,
  asked: readonly string[],
  index: Index,
): Promise<Match[]> {
  const { articleOf, lengths, within } = quotations;
  const isAllowed = ({ unit }: Match) => !matches.excluded.some((articles) => articles.has(articleOf(unit)));
  if (matches.isUnreadable) return [];
  if (queryWords(matches.query).length === 0) {
    return everything(lengths.size)
      .filter(isAllowed)
      .sort((a, b) => articleOf(b.unit) - articleOf(a.unit) || a.unit - b.unit);
  }
  const withPhrases = await Promise.all(
    phrasesOf(matches.query).map(async (phrase) => within(await findText(phrase, index))),
  );
  const terms = matches.terms.map((term) => {
    return {
      ...term,
      postings: withSpeakers(within(term.postings), term.names, quotations),
      ...(term.lesser && { lesser: { has: (unit: number) => term.lesser?.has(articleOf(unit)) ?? false } }),
    };
  });
  const listed = listWithPhrases(terms, lengths, withPhrases).filter(isAllowed);
  const isOwn = ({ unit }: Match) => asked.includes(quotations.speakerOf(unit));
  return [...listed.filter(isOwn), ...listed.filter((match) => !isOwn(match))];
}

/**
 * Puts first the articles that quote those who are asked for with most of the other words of the query. What matches all
 * words stays before what does not.
 */
export function putOwnWordsFirst(
  { articles, terms }: Pick<QueryMatches, 'articles' | 'terms'>,
  asked: readonly string[],
  { articleOf, bySpeaker, within }: QuotationLookup,
): readonly Match[] {
  const own = asked.flatMap(bySpeaker);
  const said = terms
    .filter(({ names }) => !names.some((path) => asked.includes(path)))
    .map((term) => within(term.postings));
  const most = new Map<number, number>();
  for (const quotation of own) {
    const words = said.filter((postings) => postings.has(quotation)).length;
    most.set(articleOf(quotation), Math.max(words, most.get(articleOf(quotation)) ?? 0));
  }
  const rankOf = ({ unit, matchesAll }: Match) => (matchesAll ? said.length + 1 : 0) + (most.get(unit) ?? 0);
  return articles.toSorted((a, b) => rankOf(b) - rankOf(a));
}

/** The people whom the words of a query name, by the addresses of their pages. */
export function namedPeople({ query, nameIndex }: Pick<QueryMatches, 'query' | 'nameIndex'>): string[] {
  const paths = nameIndex.mentions(singleWords(queryWords(query)).map(({ text }) => text)).map(({ page }) => page.path);
  return [...new Set(paths)].filter((path) => path.startsWith('/people/'));
}

function everything(size: number): Match[] {
  return Array.from({ length: size }, (_, unit) => ({ unit, matchesAll: true, terms: [], score: 0 }));
}

/** Lists what contains every phrase as it stands; where nothing does, what contains its words in another order. */
function listWithPhrases(
  terms: readonly Term[],
  lengths: Lengths,
  withPhrases: readonly Pick<ReadonlySet<number>, 'has'>[],
): Match[] {
  const matches = listMatches(terms, lengths, (unit) => withPhrases.every((units) => units.has(unit)));
  if (matches.length > 0 || withPhrases.length === 0) return matches;
  return listMatches(terms, lengths, () => true).map((match) => ({ ...match, matchesAll: false }));
}

/** Adds the quotations of the speakers whose names contain a term, without positions. */
function withSpeakers(postings: Postings, names: readonly string[], quotations: QuotationLookup): Postings {
  const spoken = names.flatMap((path) => quotations.bySpeaker(path));
  if (spoken.length === 0) return postings;
  return new Map<number, readonly number[]>([...spoken.map((unit) => [unit, []] as const), ...postings]);
}

/** The phrases that results must contain as they stand. */
function phrasesOf(query: Query): string[] {
  const wanted = query.filter(({ not }) => !not);
  const others = wanted.flatMap((item) => (item.kind === 'word' ? writtenWords(item.text) : []));
  if (others.length > MAX_WORDS_BESIDE_PHRASES) return [];
  return wanted.flatMap((item) => (item.kind === 'phrase' ? [item.text] : []));
}

/**
 * The query with the words that do not occur replaced by the nearest that do, words of names included; undefined where
 * there is none. The candidates begin with the word's first letter or, as if the two were swapped, its second.
 */
async function correctSpelling(
  { query, absent, respelt, nameIndex }: QueryMatches,
  index: Index,
): Promise<Query | undefined> {
  const corrections = new Map<string, string>();
  const capitalized = new Set(query.flatMap((item) => (item.kind === 'field' ? [] : capitalizedWords(item.text))));
  await Promise.all(
    [...absent, ...respelt].flatMap(writtenWords).map(async ({ text, parts }) => {
      if (parts.length > 0) return;
      const shards = await Promise.all(
        [...new Set([text[0] ?? '', text[1] ?? ''])].map((letter) => index.vocabulary(letter)),
      );
      const candidates = withNamesFirst(shards.flat(), nameIndex, capitalized.has(text));
      const nearest = nearestWord(text, candidates) ?? nameIndex.soundingLike(text);
      if (nearest !== undefined) corrections.set(text, nearest);
    }),
  );
  if (corrections.size === 0) return undefined;
  return query.map((item) => {
    if (item.kind === 'field' || item.not) return item;
    const words = writtenWords(item.text).map(({ text }) => text);
    if (!words.some((word) => corrections.has(word))) return item;
    const text = words.map((word) => corrections.get(word) ?? word).join(' ');
    return { ...item, text: withCapitalOf(item.text, text) };
  });
}

/**
 * What a misspelt word may have been meant as: of words as near, and in as many articles, a name is meant. What was typed with a
 * capital letter is a name wherever one is as near as any word.
 */
function withNamesFirst(
  words: readonly (readonly [string, number])[],
  { words: names }: PageNameIndex,
  isCapitalized: boolean,
): (readonly [string, number])[] {
  if (isCapitalized) return [...names.map(([name]) => [name, Number.POSITIVE_INFINITY] as const), ...words];
  const ofNames = new Set(names.map(([name]) => name));
  return [...names, ...words.filter(([word]) => ofNames.has(word)), ...words.filter(([word]) => !ofNames.has(word))];
}

/** The words of a text that begin with a capital letter, in lower case. */
function capitalizedWords(text: string): string[] {
  const capitalized = text.split(/\s+/).filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return writtenWords(capitalized.join(' ')).map((word) => word.text);
}

/** A text that begins with a capital letter where the other one does: names are suggested as they were typed. */
function withCapitalOf(typed: string, text: string): string {
  if (!/^\p{Lu}/u.test(typed)) return text;
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
