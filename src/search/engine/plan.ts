import type { FacetTable } from '../tables.ts';
import type { Facet } from './facets.ts';
import { buildFilters, countValues, hasFilters } from './filters.ts';
import { type Found, findArticles, findQuotations } from './find.ts';
import { memoize } from './memoize.ts';
import { formatQuery, parseQuery } from './query.ts';
import { type QuotationLookup, readQuotationTable } from './quotation-table.ts';
import type { Match, Term } from './rank.ts';
import type { Answer, AskOptions, ResultList } from './searcher.ts';
import { markedPieces } from './snippet.ts';
import { isBlank, orderOf, type SearchState } from './state.ts';
import { queryWords } from './terms.ts';
import type { ArticleResult, Index, QuotationResult } from './types.ts';

/** A table up to this size is loaded unasked, in bytes: what it tells is worth that much to everybody. */
const UNASKED = 32_000;

/** One of the lists that a state finds. */
interface ResultSource<Result> {
  listed: readonly Match[];
  articleOf(unit: number): number;
  /** The indexes of a unit's values of a facet. */
  valuesOf(unit: number, facet: Facet, table: FacetTable | undefined): readonly number[];
  load(each: Match): Promise<Result>;
}

const lookupOf = memoize(readQuotationTable);

/**
 * Finds what a state asks for. The index is asked for every word, and nothing else: orders, filters, numbers and further
 * pages are worked out from the answers.
 *
 * @param tell called with the first results as soon as they are there, and once more with everything
 * @throws {SearchError}
 */
export async function plan(
  state: SearchState,
  options: AskOptions,
  index: Index,
  tell: (answer: Answer) => void,
): Promise<void> {
  const query = parseQuery(state.words);
  const filtering = hasFilters(query, state);
  const [found, collection, table] = await Promise.all([
    findArticles(query, index),
    index.collection(),
    filtering ? index.facets() : undefined,
  ]);
  const blank = isBlank(state);
  const filters = buildFilters(found.query, state, table);
  const show = async <Result>(source: ResultSource<Result>, limit: number): Promise<ResultList<Result>> => {
    const { listed, valuesOf, load } = source;
    const allowed = listed.filter(({ unit }) => filters.allows((facet) => valuesOf(unit, facet, table)));
    const shown = arrange(state, allowed, source.articleOf).slice(0, limit);
    return {
      total: allowed.length,
      whole: found.absent.length > 0 ? 0 : allowed.filter(({ whole }) => whole).length,
      results: await Promise.all(shown.map(load)),
    };
  };

  const articles = articleSource(found, index);
  const answer: Answer = {
    articles: blank ? undefined : await show(articles, state.show === 'articles' ? options.limit : 0),
    quotations: undefined,
    pages: filtering ? [] : found.book.namedBy(queryWords(found.query)),
    values: undefined,
    instead: found.instead && formatQuery(found.instead),
    replaced: found.query === found.instead,
    unknown: filters.unknown,
    absent: found.absent,
  };
  if (state.show === 'articles') tell({ ...answer });

  const wantsQuotations = state.show === 'quotations' || collection.sizes.quotations <= UNASKED;
  const wantsValues = options.values || filtering || collection.sizes.facets <= UNASKED;
  const [quotations, values] = await Promise.all([
    wantsQuotations && !blank ? quotationSource(found, index) : undefined,
    wantsValues ? (table ?? index.facets()) : undefined,
  ]);
  if (quotations) answer.quotations = await show(quotations, state.show === 'quotations' ? options.limit : 0);
  const { listed, valuesOf } = (state.show === 'quotations' ? quotations : undefined) ?? articles;
  const units = listed.map(({ unit }) => unit);
  if (values) {
    answer.values = countValues(units, filters, values, (unit, facet) => valuesOf(unit, facet, values));
  }
  tell(answer);
}

function articleSource(found: Found, index: Index): ResultSource<ArticleResult> {
  return {
    listed: found.articles,
    articleOf: (unit) => unit,
    valuesOf: (unit, facet, table) => table?.[facet]?.rows[unit] ?? [],
    load: (each) => loadArticle(each, found.terms, index),
  };
}

async function quotationSource(found: Found, index: Index): Promise<ResultSource<QuotationResult>> {
  const quoted = lookupOf(await index.quotations());
  return {
    listed: await findQuotations(found, quoted, index),
    articleOf: quoted.articleOf,
    valuesOf: (unit, facet, table) => valuesOfQuotation(unit, facet, quoted, table),
    load: (each) => loadQuotation(each, found.terms, quoted, index),
  };
}

/** A quotation has the values of its article, but its own expert alone: whoever says it. */
function valuesOfQuotation(
  unit: number,
  facet: Facet,
  quoted: QuotationLookup,
  table: FacetTable | undefined,
): readonly number[] {
  const row = table?.[facet]?.rows[quoted.articleOf(unit)] ?? [];
  if (facet !== 'expert') return row;
  const id = quoted.speakerOf(unit).split('/').at(-2);
  return row.filter((value) => table?.[facet]?.values[value]?.[0] === id);
}

/** Puts what is listed into the order that the reader chose. Articles are numbered by their dates. */
function arrange(state: SearchState, listed: readonly Match[], articleOf: (unit: number) => number): Match[] {
  const order = orderOf(state);
  if (order === 'relevance') return [...listed];
  const sign = order === 'newest' ? -1 : 1;
  return listed.toSorted((a, b) => sign * (articleOf(a.unit) - articleOf(b.unit)) || a.unit - b.unit);
}

/** Loads an article that is listed, with the places of what it has of the terms. */
async function loadArticle(listed: Match, terms: readonly Term[], index: Index): Promise<ArticleResult> {
  const { quotations: _, text, ...article } = await index.load(listed.unit);
  return { ...article, text: { ...text, matches: placesOf(terms, listed.unit) }, lacks: lacking(listed, terms) };
}

/** Loads a quotation that is listed, with its article. */
async function loadQuotation(
  listed: Match,
  terms: readonly Term[],
  quoted: QuotationLookup,
  index: Index,
): Promise<QuotationResult> {
  const article = quoted.articleOf(listed.unit);
  const { href, title, under, language, text, quotations } = await index.load(article);
  const quotation = quotations[quoted.indexOf(listed.unit)];
  if (!quotation) throw new Error(`the index is at odds with itself: ${href} lacks a quotation`);
  const { anchor, start, end, speaker } = quotation;
  return {
    href: `${href}#${anchor}`,
    pieces: markedPieces({ start, end }, placesOf(terms, article), text),
    speaker,
    title,
    under,
    ...(language && { language }),
    lacks: lacking(listed, terms),
  };
}

function placesOf(terms: readonly Term[], article: number): number[] {
  const places = new Set(terms.flatMap(({ postings }) => postings.get(article) ?? []));
  return [...places].sort((a, b) => a - b);
}

function lacking({ has, whole }: Match, terms: readonly Term[]): string[] {
  return whole ? [] : terms.filter((_, index) => !has.includes(index)).map(({ word }) => word);
}
