import type { FacetTable } from '../tables.ts';
import { singleWords, type WrittenWord } from '../words.ts';
import { type Facet, SPEAKER_FOLDERS } from './facets.ts';
import { FEEDBACK_RESULTS, KEPT_RESULTS } from './feedback.ts';
import { buildFilters, countValues, hasFilters } from './filters.ts';
import {
  findArticles,
  matchQuotations,
  namedPeople,
  putOwnWordsFirst,
  type QueryMatches,
  rankByFirstResults,
} from './find.ts';
import { findEvents } from './find-events.ts';
import { findOwnWords } from './own-words.ts';
import { formatQuery, parseQuery } from './query.ts';
import {
  MAX_EAGER_TABLE_BYTES,
  type QuotationLookup,
  quotationsBy,
  quotationsOf,
  type WholeQuotationLookup,
} from './quotation-table.ts';
import type { Match, Term } from './rank.ts';
import type { Answer, AskOptions, ResultList } from './searcher.ts';
import { markedPieces, sentenceAroundWords } from './snippet.ts';
import { isBlank, orderOf, type SearchState } from './state.ts';
import { contentWords, queryWords } from './terms.ts';
import type { ArticleResult, Index, NamedPage, QuotationResult } from './types.ts';
import { putWholeTitlesFirst } from './whole-titles.ts';

/** Where the results of one list come from: the matches of the query, and how to load them. */
interface ResultSource<Result> {
  matches: readonly Match[];
  articleOf(unit: number): number;
  /** The indexes of a unit's values of a facet. */
  valuesOf(unit: number, facet: Facet, table: FacetTable | undefined): readonly number[];
  load(match: Match): Promise<Result>;
}

/** Quotations that match, the best first. */
interface MatchingQuotations extends Pick<ResultSource<QuotationResult>, 'matches' | 'load'> {
  /** The address of the speaker's page without the base path. */
  speakerOf(quotation: number): string;
}

/**
 * Answers a state of the search. The index is asked for the words of the query alone: sorting, filters, counts and further
 * results are worked out from what it returns.
 *
 * @param onAnswer called with the first results as soon as they are loaded, then with all that are wanted, and at last with
 *   the whole answer. What was told stays at its place; behind it, the results of a long question are ranked again.
 * @throws {SearchError}
 */
export async function plan(
  state: SearchState,
  options: AskOptions,
  index: Index,
  onAnswer: (answer: Answer) => void,
): Promise<void> {
  const query = parseQuery(state.words);
  const filtering = hasFilters(query, state);
  const [matches, collection, table] = await Promise.all([
    findArticles(state.words, index),
    index.collection(),
    filtering ? index.facets() : undefined,
    // On its way while words are found.
    filtering ? undefined : index.events(),
  ]);
  const blank = isBlank(state);
  const filters = buildFilters(matches.query, state, table);
  const listOf = (source: ResultSource<unknown>) => {
    const allowed = source.matches.filter(({ unit }) => filters.allows((facet) => source.valuesOf(unit, facet, table)));
    return sort(state, allowed, source.articleOf);
  };
  const resultsOf = async <Result>(
    source: ResultSource<Result>,
    limit: number,
    list: readonly Match[] = listOf(source),
  ): Promise<ResultList<Result>> => ({
    total: list.length,
    matchingAll: matches.absent.length > 0 ? 0 : list.filter(({ matchesAll }) => matchesAll).length,
    results: await Promise.all(list.slice(0, limit).map(source.load)),
  });

  const people = [...filters.speakers, ...namedPeople(matches)];
  const lookup = people.length > 0 ? await quotationsBy(people, index) : undefined;
  // Somebody who is never quoted is not asked for their words.
  const asked = people.filter((path) => (lookup?.bySpeaker(path).length ?? 0) > 0);
  const inOrder = (list: readonly Match[]) => {
    const own = lookup ? putOwnWordsFirst({ articles: list, terms: matches.terms }, asked, lookup) : list;
    return putWholeTitlesFirst(own, matches, index.titleLength);
  };
  const articles = articleSource({ ...matches, articles: inOrder(matches.articles) }, asked, index);
  const listed = listOf(articles);
  const limit = state.show === 'articles' && !blank ? options.limit : 0;
  const said = lookup && !blank ? await matchingQuotations(matches, asked, lookup, index) : undefined;
  const [firstResults, pages] = await Promise.all([
    blank ? undefined : resultsOf(articles, options.early ? Math.min(limit, KEPT_RESULTS) : limit, listed),
    filtering ? [] : findPages(matches, collection.stopWords, said, index),
  ]);
  const answer: Answer = {
    build: index.build,
    articles: firstResults,
    quotations: undefined,
    pages,
    values: undefined,
    correction: matches.correction && formatQuery(matches.correction),
    corrected: matches.query === matches.correction,
    unknown: filters.unknown,
    absent: matches.absent,
    beginnings: matches.beginnings,
  };
  const isRankedAgain = limit >= FEEDBACK_RESULTS && orderOf(state) === 'relevance';
  const others = (options.early || isRankedAgain) && Math.min(limit, listed.length) > KEPT_RESULTS;
  if (state.show === 'articles' && (options.early || !others)) onAnswer({ ...answer });
  const tellOthers = async () => {
    const list = isRankedAgain ? inOrder(await rankByFirstResults(matches.terms, listed, index)) : listed;
    answer.articles = await resultsOf(articles, limit, list);
    onAnswer({ ...answer });
  };

  const wantsQuotations = state.show === 'quotations' || collection.sizes.quotations <= MAX_EAGER_TABLE_BYTES;
  const wantsValues = options.values || filtering || collection.sizes.facets <= MAX_EAGER_TABLE_BYTES;
  const [quotations, values] = await Promise.all([
    wantsQuotations && !blank ? quotationSource(matches, asked, index) : undefined,
    wantsValues ? (table ?? index.facets()) : undefined,
    others ? tellOthers() : undefined,
  ]);
  if (quotations) answer.quotations = await resultsOf(quotations, state.show === 'quotations' ? options.limit : 0);
  const source = (state.show === 'quotations' ? quotations : undefined) ?? articles;
  const units = source.matches.map(({ unit }) => unit);
  if (values) {
    const valuesOf = (unit: number, facet: Facet) => source.valuesOf(unit, facet, values);
    answer.values = countValues(units, filters, values, valuesOf, collection.language);
  }
  onAnswer(answer);
}

/** The most pages that are shown above the results, and how many of them are events that only their date or place names. */
const MAX_PAGES = 4;
const MAX_EVENTS = 2;

/**
 * The pages that the words name, and the events with these words in their date, place or people; with their accounts, and
 * with what people said with these words.
 */
async function findPages(
  matches: QueryMatches,
  stopWords: readonly string[],
  said: MatchingQuotations | undefined,
  index: Index,
): Promise<readonly NamedPage[]> {
  const { query, nameIndex } = matches;
  const words = queryWords(query);
  const [pages, events] = await Promise.all([index.names(), index.events()]);
  const named = nameIndex.namedBy(textsOf(words));
  const happened = findEvents(textsOf(contentWords(words, new Set(stopWords))), events)
    .map((number) => events[number]?.path)
    .flatMap((path) => pages.find((page) => page.path === path && !named.includes(page)) ?? [])
    .slice(0, MAX_EVENTS);
  const shown = [...named.slice(0, MAX_PAGES - happened.length), ...happened];
  const withAccounts = await Promise.all(
    shown.map(async (page) => {
      const number = events.findIndex(({ path }) => path === page.path);
      return number < 0 ? page : { ...page, accounts: await index.accounts(number) };
    }),
  );
  return withOwnWords(withAccounts, matches, said);
}

/** The words that names are compared with. */
function textsOf(words: readonly WrittenWord[]): string[] {
  return singleWords(words).map(({ text }) => text);
}

/** Adds to the pages of people what they said with the words of the query. */
async function withOwnWords(
  pages: readonly NamedPage[],
  { terms }: QueryMatches,
  said: MatchingQuotations | undefined,
): Promise<readonly NamedPage[]> {
  if (!said) return pages;
  return Promise.all(
    pages.map(async (page) => {
      const own = findOwnWords(page.path, terms, said.matches, said.speakerOf);
      return own ? { ...page, saying: await said.load(own) } : page;
    }),
  );
}

function articleSource(matches: QueryMatches, asked: readonly string[], index: Index): ResultSource<ArticleResult> {
  return {
    matches: matches.articles,
    articleOf: (unit) => unit,
    valuesOf: (unit, facet, table) => table?.[facet]?.rows[unit] ?? [],
    load: async (match) => ({ ...(await loadArticle(match, matches.terms, index)), asked }),
  };
}

async function quotationSource(
  matches: QueryMatches,
  asked: readonly string[],
  index: Index,
): Promise<ResultSource<QuotationResult>> {
  const quotations = quotationsOf(await index.quotations());
  return {
    ...(await matchingQuotations(matches, asked, quotations, index)),
    articleOf: quotations.articleOf,
    valuesOf: (unit, facet, table) => valuesOfQuotation(unit, facet, quotations, table),
  };
}

async function matchingQuotations(
  matches: QueryMatches,
  asked: readonly string[],
  quotations: QuotationLookup,
  index: Index,
): Promise<MatchingQuotations> {
  return {
    speakerOf: quotations.speakerOf,
    matches: await matchQuotations(matches, quotations, asked, index),
    load: (match) => loadQuotation(match, matches.terms, quotations, index),
  };
}

/** A quotation has the values of its article, except that its speaker is the only one, and its topics are its own. */
function valuesOfQuotation(
  unit: number,
  facet: Facet,
  quotations: WholeQuotationLookup,
  table: FacetTable | undefined,
): readonly number[] {
  if (facet === 'topic') return quotations.topicsOf(unit);
  const values = table?.[facet]?.rows[quotations.articleOf(unit)] ?? [];
  const folder = SPEAKER_FOLDERS[facet];
  if (folder === undefined) return values;
  const speaker = quotations.speakerOf(unit);
  return values.filter((value) => speaker === `/${folder}/${table?.[facet]?.values[value]?.[0]}/`);
}

/** Sorts matches as the reader chose. Articles are numbered by their dates. */
function sort(state: SearchState, matches: readonly Match[], articleOf: (unit: number) => number): Match[] {
  const order = orderOf(state);
  if (order === 'relevance') return [...matches];
  const sign = order === 'newest' ? -1 : 1;
  return matches.toSorted((a, b) => sign * (articleOf(a.unit) - articleOf(b.unit)) || a.unit - b.unit);
}

/** Loads an article, with the positions of the terms in it. */
async function loadArticle(match: Match, terms: readonly Term[], index: Index): Promise<Omit<ArticleResult, 'asked'>> {
  const { text, ...article } = await index.load(match.unit);
  return {
    ...article,
    text: { ...text, matches: positionsIn(match.unit, terms) },
    missing: missingWords(match, terms),
  };
}

/** Loads a quotation, with its article. */
async function loadQuotation(
  match: Match,
  terms: readonly Term[],
  { articleOf, indexOf }: QuotationLookup,
  index: Index,
): Promise<QuotationResult> {
  const article = articleOf(match.unit);
  const { href, title, subtitle, language, text } = await index.load(article);
  const quotation = text.quotations[indexOf(match.unit)];
  if (!quotation) throw new Error(`the table of quotations has one more than the article ${href}`);
  const { anchor, start, end, speaker, last } = quotation;
  const sentence = sentenceAroundWords(quotation, text);
  return {
    href: `${href}#${anchor}`,
    pieces: markedPieces({ start, end }, positionsIn(article, terms), text.words.with(end - 1, last)),
    ...(sentence && { sentence }),
    speaker,
    title,
    subtitle,
    ...(language && { language }),
    missing: missingWords(match, terms),
  };
}

function positionsIn(article: number, terms: readonly Term[]): number[] {
  const positions = new Set(terms.flatMap(({ postings }) => postings.get(article) ?? []));
  return [...positions].sort((a, b) => a - b);
}

function missingWords(match: Match, terms: readonly Term[]): string[] {
  return match.matchesAll ? [] : terms.filter((_, index) => !match.terms.includes(index)).map(({ word }) => word);
}
