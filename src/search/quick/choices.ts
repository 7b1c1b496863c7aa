import type { Answer } from '../engine/searcher.ts';
import { findSnippet, type Snippet } from '../engine/snippet.ts';
import { BLANK, formatState } from '../engine/state.ts';
import type { ArticleResult, NamedPage } from '../engine/types.ts';
import { resultHref } from '../highlight/result-link.ts';

/** The most articles that the quick search shows; the others are on the search page. */
export const MAX_ARTICLES = 5;

/** A place that a reader can go to from the quick search. */
export type Choice = { href: string } & (
  | { kind: 'page'; page: NamedPage }
  | { kind: 'article'; article: ArticleResult; passage: Snippet }
  | { kind: 'correction'; words: string }
  /** The search page, with the number of articles where it is known. */
  | { kind: 'all'; words: string; total: number | undefined }
);

/** Whether an answer has results. */
export function hasResults({ articles, quotations, pages }: Answer): boolean {
  return pages.length > 0 || (articles?.total ?? 0) > 0 || (quotations?.total ?? 0) > 0;
}

/**
 * The choices of the quick search: the pages that the query names, the articles, the corrected query, the search page.
 * @param answer the answer so far
 * @param search the address of the search page
 */
export function choicesOf(words: string, answer: Answer, search: string): Choice[] {
  const searchFor = (asked: string) => search + formatState({ ...BLANK, words: asked });
  const choices: Choice[] = answer.pages.map((page) => ({ kind: 'page', href: page.href, page }));
  for (const article of answer.articles?.results.slice(0, MAX_ARTICLES) ?? []) {
    const passage = findSnippet(article);
    const place = passage.anchor === undefined ? article.href : `${article.href}#${passage.anchor}`;
    choices.push({ kind: 'article', href: resultHref(place, passage.pieces), article, passage });
  }
  if (answer.correction !== undefined && !answer.corrected)
    choices.push({ kind: 'correction', href: searchFor(answer.correction), words: answer.correction });
  if (hasResults(answer)) choices.push({ kind: 'all', href: searchFor(words), words, total: answer.articles?.total });
  return choices;
}
