import type { Answer } from '../engine/searcher.ts';
import { findSnippet, type Snippet } from '../engine/snippet.ts';
import { BLANK, formatState } from '../engine/state.ts';
import type { ArticleResult, NamedPage } from '../engine/types.ts';
import { highlightHref } from '../highlight/highlight-link.ts';

/** How many articles the quick search shows; the others are on the search page. */
export const ARTICLES = 5;

/** Something that a reader can go to from the quick search. */
export type Choice = { href: string } & (
  | { kind: 'page'; page: NamedPage }
  | { kind: 'article'; article: ArticleResult; passage: Snippet }
  | { kind: 'instead'; words: string }
  /** The search page; with the number of articles where it is known. */
  | { kind: 'all'; words: string; total: number | undefined }
);

/** Whether an answer has anything to go to. */
export function hasResults({ articles, quotations, pages }: Answer): boolean {
  return pages.length > 0 || (articles?.total ?? 0) > 0 || (quotations?.total ?? 0) > 0;
}

/**
 * What can be chosen: the pages that the words name, the articles, another spelling, and the search page.
 * @param answer what is known as yet
 * @param search the address of the search page
 */
export function choicesOf(words: string, answer: Answer, search: string): Choice[] {
  const searchFor = (asked: string) => search + formatState({ ...BLANK, words: asked });
  const choices: Choice[] = answer.pages.map((page) => ({ kind: 'page', href: page.href, page }));
  for (const article of answer.articles?.results.slice(0, ARTICLES) ?? []) {
    const passage = findSnippet(article);
    const place = passage.anchor === undefined ? article.href : `${article.href}#${passage.anchor}`;
    choices.push({ kind: 'article', href: highlightHref(place, passage.pieces), article, passage });
  }
  if (answer.instead !== undefined && !answer.replaced)
    choices.push({ kind: 'instead', href: searchFor(answer.instead), words: answer.instead });
  if (hasResults(answer)) choices.push({ kind: 'all', href: searchFor(words), words, total: answer.articles?.total });
  return choices;
}
