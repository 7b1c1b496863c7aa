import type { Match, Term } from './rank.ts';

/**
 * What somebody said with the words of a query, besides those that name them: the best of their quotations that has any.
 *
 * @param path the address of their page without the base path
 * @param terms of the query, each with the pages whose names contain it
 * @param quotations those that match, the best first
 */
export function findOwnWords(
  path: string,
  terms: readonly (Pick<Term, 'word'> & { names: readonly string[] })[],
  quotations: readonly Match[],
  speakerOf: (quotation: number) => string,
): Match | undefined {
  return quotations.find(
    (match) => speakerOf(match.unit) === path && match.terms.some((term) => !terms[term]?.names.includes(path)),
  );
}
