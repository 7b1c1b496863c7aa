import type { Listed } from './listing.ts';
import { markedPieces } from './passage.ts';
import type { Quoted } from './quoted.ts';
import type { Term } from './rank.ts';
import type { FoundArticle, FoundQuotation, Index } from './types.ts';

/** Loads an article that is listed, with the places of what it has of the terms. */
export async function toFoundArticle(listed: Listed, terms: readonly Term[], index: Index): Promise<FoundArticle> {
  const { quotations: _, text, ...article } = await index.load(listed.unit);
  return { ...article, text: { ...text, matches: placesOf(terms, listed.unit) }, lacks: lacking(listed, terms) };
}

/** Loads a quotation that is listed, with its article. */
export async function toFoundQuotation(
  listed: Listed,
  terms: readonly Term[],
  quoted: Quoted,
  index: Index,
): Promise<FoundQuotation> {
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

function lacking({ has, whole }: Listed, terms: readonly Term[]): string[] {
  return whole ? [] : terms.filter((_, index) => !has.includes(index)).map(({ word }) => word);
}
