import type { FacetValues } from './facets.ts';
import type { SearchState } from './state.ts';
import type { ArticleResult, NamedPage, QuotationResult } from './types.ts';

/** What a reader wants to see of an answer. */
export interface AskOptions {
  /** How many results of the list that is shown. */
  limit: number;
  /** Whether the values of facets are wanted, however large their table is. */
  values: boolean;
}

/** Why nothing can be found: no WebAssembly, no connection, or no index where it should be. */
export type SearchFailure = 'unsupported' | 'offline' | 'missing';

/** Thrown where the index cannot be asked. */
export class SearchError extends Error {
  readonly trouble: SearchFailure;

  constructor(trouble: SearchFailure, cause?: unknown) {
    super(`search: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

/** One list of results: how many there are, and the first of them. */
export interface ResultList<Result> {
  total: number;
  /** How many of them have every word that was asked for; they are the first. */
  whole: number;
  results: readonly Result[];
}

/** What a state finds. What comes later, or costs too much unasked, is undefined. */
export interface Answer {
  /** Undefined where nothing was asked for. */
  articles: ResultList<ArticleResult> | undefined;
  quotations: ResultList<QuotationResult> | undefined;
  /** Pages of people, topics and others that the words name, the best named first. */
  pages: readonly NamedPage[];
  /** The values of each facet, with their numbers in the list that is shown. */
  values: FacetValues | undefined;
  /** The words in a spelling that the collection has, where some of them have none. */
  instead: string | undefined;
  /** Whether that is what was found, because the words as typed find nothing. */
  replaced: boolean;
  /** Fields whose value nothing has, with the nearest that there are. */
  unknown: readonly { field: string; value: string; nearest: readonly string[] }[];
  /** Words that no article has. */
  absent: readonly string[];
}

/** Answers states. One object a page: it loads nothing before it is asked. */
export interface Searcher {
  /**
   * Asks for a state, and tells what is found: the first results, then, once more, everything. An answer to a state that
   * is no longer the last one asked for is never told.
   *
   * @param options how much of the answer is wanted
   * @returns when everything is told
   * @throws {SearchError}
   */
  ask(state: SearchState, options: AskOptions, tell: (answer: Answer) => void): Promise<void>;
  /** The facets' values that a field being typed may mean (`expert:ann`), the best first. @throws {SearchError} */
  complete(field: string, text: string): Promise<readonly string[]>;
}

/** What the page tells the worker. */
export type WorkerRequest = { turn: number; base: string; language: string } & (
  | { type: 'ask'; state: SearchState; options: AskOptions }
  | { type: 'complete'; field: string; text: string }
);

/** What the worker tells the page. */
export type WorkerMessage = { turn: number } & (
  | { type: 'answer'; answer: Answer }
  | { type: 'done' }
  | { type: 'completed'; values: readonly string[] }
  | { type: 'trouble'; trouble: SearchFailure | undefined; message: string }
);
