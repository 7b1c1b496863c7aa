import type { Postings } from '../word-lists.ts';
import { divideRun, singleWords, writtenWords } from '../words.ts';
import type { Query } from './query.ts';
import type { Match } from './rank.ts';
import type { QueryTerm } from './terms.ts';

/**
 * Puts first what is asked for by its title: an article whose title is the query, word for word, then those that have the
 * query in their titles. Words that say nothing alone are not looked for, so any other may stand at their places.
 *
 * @param titleLength how many words the title of an article has that has any of the words in it; its text begins with it
 */
export function putWholeTitlesFirst(
  articles: readonly Match[],
  { query, terms, absent }: { query: Query; terms: readonly QueryTerm[]; absent: readonly string[] },
  titleLength: (article: number) => number,
): readonly Match[] {
  const words = asTitle(query);
  if (terms.length === 0 || absent.length > 0) return articles;
  const places = terms.map((term) =>
    words.flatMap((own, at) => (term.words.some((word) => own.has(word)) ? [at] : [])),
  );
  if (places.some((own) => own.length === 0)) return articles;
  const rankOf = ({ unit, matchesAll }: Match) => {
    const length = matchesAll ? titleLength(unit) : 0;
    if (length < words.length || !standsInTitle(unit, length - words.length, terms, places)) return 0;
    return length === words.length ? 2 : Math.min(1, terms.length - 1);
  };
  const ranks = new Map(articles.map((match) => [match, rankOf(match)]));
  return articles.toSorted((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
}

/** What each word of a query could be as a word of a title, in their order. */
function asTitle(query: Query): ReadonlySet<string>[] {
  const texts = query.flatMap((item) => (item.kind === 'field' || item.not ? [] : item.text.split(' ')));
  return texts.flatMap(divideRun).map((word) => {
    const written = writtenWords(word);
    return new Set([...written, ...singleWords(written)].map(({ text }) => text));
  });
}

/**
 * Whether an article has all terms at their places, counted from one of its first words.
 * @param last the last word that they may be counted from
 */
function standsInTitle(
  article: number,
  last: number,
  terms: readonly { postings: Postings }[],
  places: readonly (readonly number[])[],
): boolean {
  const found = terms.map(({ postings }) => new Set(postings.get(article)));
  return Array.from({ length: last + 1 }, (_, start) => start).some((start) =>
    places.every((own, term) => own.every((place) => found[term]?.has(start + place))),
  );
}
