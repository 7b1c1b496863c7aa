import { editDistance } from '../../text/edit-distance.ts';
import { foldName } from '../../text/fold-name.ts';
import type { NameMention, PageNameIndex } from './page-names.ts';
import { type Query, splitIntoWords } from './query.ts';
import type { Postings, Term } from './rank.ts';
import type { Index } from './types.ts';

/** The most edits between two transliterations of one name: Hizbullah, Hezbollah. */
const MAX_TRANSLITERATION_EDITS = 3;

/** The words of a query and where they occur. */
export interface Terms {
  /** Words that occur, in any form. */
  terms: QueryTerm[];
  /** Words that do not occur. */
  absent: string[];
  /** Words that occur only as the beginning of longer ones. */
  prefixOnly: string[];
}

/** A term that may be part of names. */
interface QueryTerm extends Term {
  /** The pages whose names contain it, by their addresses without the base path. */
  names: readonly string[];
}

/** The words of a query, in its order, with repetitions and in lower case; words of phrases too, excluded words not. */
export function queryWords(query: Query): string[] {
  return query.flatMap((item) => (item.kind === 'field' || item.not ? [] : splitIntoWords(item.text)));
}

/** The words without stop words; all of them where all are stop words. */
export function contentWords(words: readonly string[], stopWords: ReadonlySet<string>): string[] {
  const others = words.filter((word) => !stopWords.has(word));
  return others.length > 0 ? others : [...words];
}

/**
 * Asks the index for every word, once each and all at the same time. Words with the same stem become one term. A word that
 * is part of a name stands for the other spellings of that name too, and for the articles that quote its bearer: their text
 * may have another name for them, or none.
 *
 * @param articlesQuoting gives the articles that quote some people, by the addresses of their pages
 */
export async function findTerms(
  words: readonly string[],
  nameIndex: PageNameIndex,
  articlesQuoting: (people: readonly string[]) => Promise<readonly number[]>,
  index: Index,
): Promise<Terms> {
  const mentions = nameIndex.mentions(words);
  const asked = await Promise.all(
    [...new Set(words)].map(async (word) => {
      const named = mentions.filter(({ start, end }) => words.slice(start, end).includes(word));
      const spellings = [word, ...new Set(named.flatMap((mention) => otherSpellings(word, mention)))];
      const people = named.map(({ page }) => page.path).filter((path) => path.startsWith('/people/'));
      const [quoting, withExactWord, ...lists] = await Promise.all([
        people.length > 0 ? articlesQuoting(people) : [],
        index.findPhrase(word),
        ...spellings.map((spelling) => index.find(spelling)),
      ]);
      const quoted: Postings = new Map(quoting.map((article) => [article, []]));
      const postings = unite([...lists, quoted]);
      return {
        word,
        count: words.filter((each) => each === word).length,
        postings,
        names: named.map(({ page }) => page.path),
        exact: withExactWord.size + quoted.size > 0,
      };
    }),
  );
  const terms: QueryTerm[] = [];
  for (const each of asked) {
    const same = terms.find((term) => isSame(term.postings, each.postings));
    if (each.postings.size === 0) continue;
    if (same) same.count += each.count;
    else terms.push(each);
  }
  return {
    terms,
    absent: asked.filter(({ postings }) => postings.size === 0).map(({ word }) => word),
    prefixOnly: asked.filter(({ postings, exact }) => postings.size > 0 && !exact).map(({ word }) => word),
  };
}

/** The words of a page's names that are another spelling of a word. */
function otherSpellings(word: string, { page }: NameMention): string[] {
  const folded = foldName(word);
  const words = [page.name, ...page.aliases].flatMap((name) => foldName(name).split(' '));
  return words.filter((other) => {
    if (other === folded || other.length < 5 || folded.length < 5 || other[0] !== folded[0]) return false;
    return editDistance(folded, other, MAX_TRANSLITERATION_EDITS) <= MAX_TRANSLITERATION_EDITS;
  });
}

/** The union of several lists. */
export function unite(lists: readonly Postings[]): Postings {
  const [first = new Map(), ...others] = lists.filter(({ size }) => size > 0);
  if (others.length === 0) return first;
  const union = new Map<number, readonly number[]>(first);
  for (const list of others) {
    for (const [unit, positions] of list) {
      const there = union.get(unit);
      union.set(unit, there ? [...new Set([...there, ...positions])].sort((a, b) => a - b) : positions);
    }
  }
  return union;
}

/** Whether two lists are equal, as they are for words with the same stem. */
function isSame(a: Postings, b: Postings): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [unit, positions] of a) {
    const others = b.get(unit);
    // Where somebody is quoted, their name need not stand.
    if (
      !others ||
      positions.length === 0 ||
      others.length !== positions.length ||
      others.some((other, at) => other !== positions[at])
    )
      return false;
  }
  return true;
}
