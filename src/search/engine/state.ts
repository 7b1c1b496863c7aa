import { oneLine } from '../../text/one-line.ts';
import { type Chosen, chosenBeside, FACETS, type Facet } from './facets.ts';

/** The orders of the results; the first is what an address means that names none. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;

export type Sort = (typeof SORTS)[number];

/** What a list of results may hold; the first is what an address means that names none. */
export const LISTS = ['articles', 'quotations'] as const;

export type List = (typeof LISTS)[number];

/** Everything that a reader asked for. The address of the search page holds it whole. */
export interface SearchState {
  /** The words to find, single spaces between them; empty where everything is to be listed. */
  words: string;
  chosen: Chosen;
  sort: Sort;
  show: List;
}

/** What is asked for by an address that asks for nothing. */
export const BLANK: SearchState = { words: '', chosen: {}, sort: 'relevance', show: 'articles' };

/**
 * Reads the query part of an address (`?q=…&expert=…`, with or without the question mark). Parameters that are not
 * ours are passed over, and so is an order that there is not.
 */
export function parseState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const lists = FACETS.map((facet) => [facet, canonical(parameters.getAll(facet))] as const);
  const sort = SORTS.find((each) => each === parameters.get('sort')) ?? 'relevance';
  const show = LISTS.find((each) => each === parameters.get('show')) ?? 'articles';
  return {
    words: oneLine(parameters.get('q') ?? ''),
    chosen: Object.fromEntries(lists.filter(([, ids]) => ids.length > 0)),
    sort,
    show,
  };
}

/** Writes a state as the query part of an address: the same state always in the same way, and nothing for a blank one. */
export function formatState({ words, chosen, sort, show }: SearchState): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const facet of FACETS) for (const id of chosen[facet] ?? []) parameters.append(facet, id);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (show !== 'articles') parameters.set('show', show);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The state with a value chosen that was not, or no longer chosen where it was. */
export function toggleValue(state: SearchState, facet: Facet, id: string): SearchState {
  const ids = state.chosen[facet] ?? [];
  const others = chosenBeside(state.chosen, facet);
  const left = canonical(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  return { ...state, chosen: left.length === 0 ? others : { ...others, [facet]: left } };
}

/** The facets of which anything is chosen. */
export function activeFacets({ chosen }: SearchState): Facet[] {
  return FACETS.filter((facet) => chosen[facet] !== undefined);
}

/** Whether a state asks for nothing: there are no words, and no value is chosen. */
export function isBlank(state: SearchState): boolean {
  return state.words === '' && activeFacets(state).length === 0;
}

/** The order that the results take. Without words nothing matches better than anything else, and the newest come first. */
export function orderOf({ words, sort }: SearchState): Sort {
  return words === '' && sort === 'relevance' ? 'newest' : sort;
}

function canonical(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '').sort();
}
