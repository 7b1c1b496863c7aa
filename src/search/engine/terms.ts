import { editDistance } from '../../text/edit-distance.ts';
import { foldName, type NameIndex, type NameMention } from './names.ts';
import { type Query, wordsOf } from './query.ts';
import type { Postings, Term } from './rank.ts';
import type { Index } from './types.ts';

/** The most edits between two transliterations of one name: Hizbullah, Hezbollah. */
const MAX_TRANSLITERATION_EDITS = 3;

/** The words of a query, as ranking needs them. */
export interface Terms {
  /** Those that anything has. */
  terms: QueryTerm[];
  /** Those that nothing has. */
  absent: string[];
  /** Those that nothing has as they are, only what begins with them or with a part of them. */
  guessed: string[];
}

/** A term, and whose name it is part of. */
interface QueryTerm extends Term {
  /** The pages whose names it stands in, by their addresses without the base path. */
  names: readonly string[];
}

/**
 * The words that a query looks for, in its order and with repetitions, lower case: those of rows too, but not what must
 * not be there.
 */
export function queryWords(query: Query): string[] {
  return query.flatMap((item) => (item.kind === 'field' || item.not ? [] : wordsOf(item.text)));
}

/** Of the words those that say something: stop words are left out, unless there is nothing else. */
export function contentWords(words: readonly string[], stopWords: ReadonlySet<string>): string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : [...words];
}

/**
 * Asks the index for every word, once, and at the same time. Words whose stem is one are one term. A word that is a
 * name's stands also for that name's other spellings.
 */
export async function findTerms(words: readonly string[], book: NameIndex, index: Index): Promise<Terms> {
  const mentions = book.mentions(words);
  const asked = await Promise.all(
    [...new Set(words)].map(async (word) => {
      const named = mentions.filter(({ start, end }) => words.slice(start, end).includes(word));
      const spellings = [word, ...new Set(named.flatMap((mention) => otherSpellings(word, mention)))];
      const [as, ...lists] = await Promise.all([
        index.findPhrase(word),
        ...spellings.map((spelling) => index.find(spelling)),
      ]);
      const postings = join(lists);
      return {
        word,
        count: words.filter((each) => each === word).length,
        postings,
        names: named.map(({ page }) => page.path),
        exact: as.size > 0,
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
    guessed: asked.filter(({ postings, exact }) => postings.size > 0 && !exact).map(({ word }) => word),
  };
}

/** The words of a page's other names that are the same word in another spelling. */
function otherSpellings(word: string, { page }: NameMention): string[] {
  const folded = foldName(word);
  const words = [page.name, ...page.aliases].flatMap((name) => foldName(name).split(' '));
  return words.filter((other) => {
    if (other === folded || other.length < 5 || folded.length < 5 || other[0] !== folded[0]) return false;
    return editDistance(folded, other, MAX_TRANSLITERATION_EDITS) <= MAX_TRANSLITERATION_EDITS;
  });
}

/** Several lists as one. */
function join(lists: readonly Postings[]): Postings {
  const [first = new Map(), ...others] = lists.filter(({ size }) => size > 0);
  if (others.length === 0) return first;
  const joined = new Map<number, readonly number[]>(first);
  for (const list of others) {
    for (const [unit, positions] of list) {
      const there = joined.get(unit);
      joined.set(unit, there ? [...new Set([...there, ...positions])].sort((a, b) => a - b) : positions);
    }
  }
  return joined;
}

/** Whether two lists are of one stem: then they are the same to the last position. */
function isSame(a: Postings, b: Postings): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [unit, positions] of a) {
    const others = b.get(unit);
    if (!others || others.length !== positions.length || others.some((other, at) => other !== positions[at]))
      return false;
  }
  return true;
}
