import type { FacetValues, Field } from './facets.ts';
import type { SearchState } from './state.ts';
import type { ArticleResult, NamedPage, QuotationResult } from './types.ts';

/** How much of an answer is wanted. */
export interface AskOptions {
  /** The most results of the list that is shown. */
  limit: number;
  /** Whether the first few of them are told before the others are loaded. */
  early?: boolean;
  /** Whether the values of facets are wanted even if their table is large. */
  values: boolean;
}

/**
 * Why a search failed: the browser lacks what it needs, there is no connection, the index is not there, or another version
 * of the site's program was published, whose index these scripts cannot read.
 */
export type SearchFailure = 'unsupported' | 'offline' | 'missing' | 'outdated';

/** Thrown where a search fails. */
export class SearchError extends Error {
  readonly failure: SearchFailure;

  constructor(failure: SearchFailure, cause?: unknown) {
    super(`search: ${failure}`, { cause });
    this.failure = failure;
  }
}

/** Why a request failed: the browser knows when there is no connection. */
export function networkFailure(): 'offline' | 'missing' {
  return navigator.onLine ? 'missing' : 'offline';
}

/** One list of results: how many there are, and the first of them. */
export interface ResultList<Result> {
  total: number;
  /** How many of them match all words; by relevance they come first. */
  matchingAll: number;
  results: readonly Result[];
}

/** The answer to a state, all of it from one build. What is loaded later, or only when asked for, is undefined. */
export interface Answer {
  /** The name of the build that it is from. */
  build: string;
  /** Undefined where nothing was asked for. */
  articles: ResultList<ArticleResult> | undefined;
  quotations: ResultList<QuotationResult> | undefined;
  /** Pages of people, topics and others that the words name, the best named first. */
  pages: readonly NamedPage[];
  /** The values of each facet, with the number of results in the list that is shown. */
  values: FacetValues | undefined;
  /** The query in a spelling that the collection has, where some of its words do not occur. */
  correction: string | undefined;
  /** Whether the results are those of the correction, because the query as typed finds nothing. */
  corrected: boolean;
  /** Fields with a value that does not exist, with the nearest that do. */
  unknown: readonly { field: Field; value: string; nearest: readonly string[] }[];
  /** Words that no article contains. */
  absent: readonly string[];
  /** Words that no article contains either: what begins with their letters is found in their place. */
  beginnings: readonly string[];
}

/** Answers states of the search. Each page has one, which loads no index before it is asked. */
export interface Searcher {
  /**
   * Asks for a state. A new question takes the place of the last one, whose answers are dropped.
   *
   * @param onAnswer called with the first results, then with more, and at last with the whole answer; where the build is replaced
   *   meanwhile, with those of the new one after those of the old
   * @returns after the last call of `onAnswer`
   * @throws {SearchError}
   */
  ask(state: SearchState, options: AskOptions, onAnswer: (answer: Answer) => void): Promise<void>;
  /** The facets' values that a field being typed may mean (`expert:ann`), the best first. @throws {SearchError} */
  complete(field: string, text: string): Promise<readonly string[]>;
  /** Calls back when the build that gave the last answer has been replaced: what is shown should be asked for again. */
  onReplaced(listener: () => void): void;
}

/** A message of the page to the worker. Requests are numbered. */
export type WorkerRequest = { id: number; base: string; build: string } & (
  | { type: 'ask'; state: SearchState; options: AskOptions }
  | { type: 'complete'; field: string; text: string }
);

/** A message of the worker to the page, with the number of the request that it answers, or that the build was replaced. */
export type WorkerMessage =
  | { type: 'replaced' }
  | ({ id: number } & (
      | { type: 'answer'; answer: Answer }
      | { type: 'done' }
      | { type: 'completed'; values: readonly string[] }
      | { type: 'failed'; failure: SearchFailure | undefined; message: string }
    ));
