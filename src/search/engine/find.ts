import { lengthOfClass } from '../tables.ts';
import { unitsOf } from '../word-keys.ts';
import { memoize } from './memoize.ts';
import { buildPageNameIndex, type PageNameIndex } from './page-names.ts';
import { type Query, splitIntoWords } from './query.ts';
import { type QuotationLookup, quotationsOf } from './quotation-table.ts';
import { type Lengths, listMatches, type Match, type Postings, type Term } from './rank.ts';
import { nearestWord } from './spelling.ts';
import { contentWords, findTerms, queryWords, type Terms } from './terms.ts';
import type { Index } from './types.ts';

/**
 * Phrases must stand as they are only in queries with at most this many other words. A longer query is a text, and its
 * quotation marks are part of it.
 */
const MAX_WORDS_BESIDE_PHRASES = 8;

/** What the words of a query find, before filters and sorting. */
export interface QueryMatches extends Terms {
  query: Query;
  /** The query in a spelling that the collection has; undefined where it needs none. */
  correction: Query | undefined;
  /** For each excluded part of the query, the articles that contain it. */
  excluded: readonly ReadonlySet<number>[];
  nameIndex: PageNameIndex;
  articles: readonly Match[];
}

const lengthsOf = memoize((classes: readonly number[]): Lengths => {
  const lengths = classes.map(lengthOfClass);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { size: lengths.length, mean, lengthOf: (unit) => lengths[unit] ?? mean };
});
const nameIndexOf = memoize(buildPageNameIndex);

/**
 * Finds the articles that match a query. Where none of its words occurs as it is spelt, and the collection has a word near
 * each, the corrected query is searched for instead.
 *
 * @throws {SearchError}
 */
export async function findArticles(query: Query, index: Index): Promise<QueryMatches> {
  const nameIndex = nameIndexOf(await index.names());
  const matches = await findAsSpelt(query, nameIndex, index);
  const correction = await correctSpelling(matches, index);
  if (!correction || !matches.terms.every(({ word }) => matches.prefixOnly.includes(word))) {
    return { ...matches, correction };
  }
  return { ...(await findAsSpelt(correction, nameIndex, index)), correction };
}

async function findAsSpelt(query: Query, nameIndex: PageNameIndex, index: Index): Promise<QueryMatches> {
  const words = queryWords(query);
  const { lengths: classes, stopWords } = await index.collection();
  const lengths = lengthsOf(classes);
  const [terms, withPhrases, excluded] = await Promise.all([
    findTerms(contentWords(words, new Set(stopWords)), nameIndex, (people) => articlesQuoting(people, index), index),
    Promise.all(phrasesOf(query).map((phrase) => index.findPhrase(phrase))),
    Promise.all(query.flatMap((item) => (item.kind !== 'field' && item.not ? [index.findPhrase(item.text)] : []))),
  ]);
  const articles =
    words.length === 0 ? everything(lengths.size).toReversed() : listWithPhrases(terms.terms, lengths, withPhrases);
  return {
    ...terms,
    query,
    nameIndex,
    correction: undefined,
    excluded,
    articles: articles.filter(({ unit }) => !excluded.some((articles) => articles.has(unit))),
  };
}

/** The articles that quote some people, by the addresses of their pages. */
async function articlesQuoting(people: readonly string[], index: Index): Promise<readonly number[]> {
  const { bySpeaker, articleOf } = quotationsOf(await index.quotations());
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
  if (queryWords(matches.query).length === 0) {
    return everything(lengths.size)
      .filter(isAllowed)
      .sort((a, b) => articleOf(b.unit) - articleOf(a.unit) || a.unit - b.unit);
  }
  const withPhrases = await Promise.all(
    phrasesOf(matches.query).map(async (phrase) => within(await positionsOfPhrase(splitIntoWords(phrase), index))),
  );
  const terms = matches.terms.map((term) => {
    return { ...term, postings: withSpeakers(within(term.postings), term.names, quotations) };
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
  const paths = nameIndex.mentions(queryWords(query)).map(({ page }) => page.path);
  return [...new Set(paths)].filter((path) => path.startsWith('/people/'));
}

function everything(size: number): Match[] {
  return Array.from({ length: size }, (_, unit) => ({ unit, matchesAll: true, terms: [] }));
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
  const others = wanted.flatMap((item) => (item.kind === 'word' ? splitIntoWords(item.text) : []));
  if (others.length > MAX_WORDS_BESIDE_PHRASES) return [];
  return wanted.flatMap((item) => (item.kind === 'phrase' ? [item.text] : []));
}

/** Where words follow each other: by article the positions of the first. */
async function positionsOfPhrase(words: readonly string[], index: Index): Promise<Postings> {
  const units = words.flatMap(unitsOf);
  const [first, ...others] = await Promise.all(units.map((unit) => index.find(unit)));
  const found = new Map<number, number[]>();
  for (const [article, positions] of first ?? []) {
    const following = others.map((postings) => new Set(postings.get(article)));
    const starts = positions.filter((position) => following.every((set, at) => set.has(position + at + 1)));
    if (starts.length > 0) found.set(article, starts);
  }
  return found;
}

/**
 * The query with the words that do not occur replaced by the nearest that do, words of names included; undefined where
 * there is none. The candidates begin with the word's first letter or, as if the two were swapped, its second. A word that
 * is the beginning of a candidate may still be being typed, and stays.
 */
async function correctSpelling(
  { query, absent, prefixOnly, nameIndex }: QueryMatches,
  index: Index,
): Promise<Query | undefined> {
  if (absent.length + prefixOnly.length === 0) return undefined;
  const corrections = new Map<string, string>();
  await Promise.all(
    [...absent, ...prefixOnly].map(async (word) => {
      const shards = await Promise.all(
        [...new Set([word[0] ?? '', word[1] ?? ''])].map((letter) => index.vocabulary(letter)),
      );
      const candidates = [...nameIndex.words, ...shards.flat()];
      if (prefixOnly.includes(word) && candidates.some(([each]) => each.startsWith(word))) return;
      const nearest = nearestWord(word, candidates) ?? nameIndex.soundingLike(word);
      if (nearest !== undefined) corrections.set(word, nearest);
    }),
  );
  if (corrections.size === 0) return undefined;
  return query.map((item) => {
    if (item.kind === 'field' || item.not) return item;
    const words = splitIntoWords(item.text);
    if (!words.some((word) => corrections.has(word))) return item;
    const text = words.map((word) => corrections.get(word) ?? word).join(' ');
    return { ...item, text: withCapitalOf(item.text, text) };
  });
}

/** A text that begins with a capital letter where the other one does: names are suggested as they were typed. */
function withCapitalOf(typed: string, text: string): string {
  if (!/^\p{Lu}/u.test(typed)) return text;
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
