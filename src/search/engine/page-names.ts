import { editDistance } from '../../text/edit-distance.ts';
import { foldName, nameSpellings } from '../../text/fold-name.ts';
import { hasUnspaced } from '../../text/unspaced.ts';
import { soundKey } from './sound-key.ts';
import { MIN_BEGINNING, maxEdits } from './spelling.ts';
import type { NamedPage } from './types.ts';

/** The most named pages that are shown above the results. */
const MAX_NAMED_PAGES = 4;

/** The most words of a query that are looked up as one name. */
const MAX_NAME_WORDS = 6;

/**
 * How well a query names something: 0 by its name, 1 by an alias, 2 by the beginning of either, 3 by some words of either,
 * in any order. The last word may be unfinished. Undefined where no name has all words.
 *
 * @param query folded
 * @param names the name, then the aliases, each in its usual spellings, folded
 */
function rankName(query: string, names: readonly (readonly string[])[]): 0 | 1 | 2 | 3 | undefined {
  if (query === '') return undefined;
  const whole = names.findIndex((spellings) => spellings.some((name) => sameLetters(name, query)));
  if (whole !== -1) return whole === 0 ? 0 : 1;
  if (isSingleLetter(query)) return undefined;
  const naming = names.flat().filter((name) => containsWords(name, query));
  if (naming.length === 0) return undefined;
  return naming.some((name) => name.startsWith(query)) ? 2 : 3;
}

/** "Al-Aqsa", "al aqsa" and "alaqsa" are one name. */
function sameLetters(a: string, b: string): boolean {
  return a.replaceAll(' ', '') === b.replaceAll(' ', '');
}

/** One letter is part of too many names to mean any of them; in a script without spaces, it may be a whole word. */
function isSingleLetter(query: string): boolean {
  return query.length < 2 && !hasUnspaced(query);
}

function containsWords(name: string, asked: string): boolean {
  const words = name.split(' ');
  const [last = '', ...others] = asked.split(' ').reverse();
  const mayBegin = last.length >= MIN_BEGINNING || hasUnspaced(last);
  const lastFits = words.some((word) => word === last || (mayBegin && word.startsWith(last)));
  return lastFits && others.every((word) => words.includes(word));
}

function nearlyContains(name: string, asked: string, soundsLike: string | undefined): boolean {
  const words = name.split(' ');
  return asked.split(' ').every((each) => words.some((word) => isNearly(each, word) || word === soundsLike));
}

/** The shorter word decides how many edits there may be, so that "put" is not "Putin". */
function isNearly(typed: string, word: string): boolean {
  const limit = maxEdits(Math.min(typed.length, word.length));
  return editDistance(typed, word, limit) <= limit;
}

/** A name in a query. */
export interface NameMention {
  page: NamedPage;
  /** The index of its first word in the query, and the index after its last. */
  start: number;
  end: number;
}

/** The names of all pages, indexed for lookup. */
export interface PageNameIndex {
  /** The pages that the whole query names, the best first; where there are none, those whose name it contains. */
  namedBy(words: readonly string[]): NamedPage[];
  /**
   * The names in a query, the longest first, without overlaps; a name may belong to several pages. Where there is none, the
   * one name that the whole query may be a misspelling of.
   */
  mentions(words: readonly string[]): NameMention[];
  /** The one word of names that is another transliteration of a word: see `soundKey`. */
  soundingLike(word: string): string | undefined;
  /** Every word of every name, folded, each with 1 as its number of articles. */
  readonly words: readonly (readonly [string, number])[];
}

/** @param pages in the order in which equally good matches are listed */
export function buildPageNameIndex(pages: readonly NamedPage[]): PageNameIndex {
  const folded = pages.map((page) => ({ page, names: [page.name, ...page.aliases].map(nameSpellings) }));
  const byName = new Map<string, NamedPage[]>();
  for (const { page, names } of folded) for (const name of new Set(names.flat())) add(byName, name, page);
  for (const [surname, page] of surnames(folded)) if (!byName.has(surname)) add(byName, surname, page);

  let last: { asked: string; pages: NamedPage[] } | undefined;

  function mentions(words: readonly string[]): NameMention[] {
    const found: NameMention[] = [];
    for (let length = Math.min(MAX_NAME_WORDS, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const end = start + length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        for (const page of pagesNamed(words.slice(start, end))) found.push({ page, start, end });
      }
    }
    return found;
  }

  function pagesNamed(words: readonly string[]): Set<NamedPage> {
    return new Set(askedNames(words).flatMap((name) => byName.get(name) ?? []));
  }

  /** The pages that a misspelt query may name. The last result is remembered. */
  function misspelt(words: readonly string[]): NamedPage[] {
    const [asked = ''] = askedNames(words);
    if (last?.asked !== asked) {
      const soundsLike = asked
        .split(' ')
        .map(soundingLike)
        .find((word) => word !== undefined);
      const pages = folded.filter(({ names }) => names.flat().some((name) => nearlyContains(name, asked, soundsLike)));
      last = { asked, pages: isSingleLetter(asked) ? [] : pages.map(({ page }) => page) };
    }
    return last.pages;
  }

  const nameWords = [...new Set(folded.flatMap(({ names }) => names.flat().flatMap((name) => name.split(' '))))];
  /** Made when it is first asked for: the words that sound alike, by their sounds. */
  let bySound: ReadonlyMap<string | undefined, readonly string[]> | undefined;

  function soundingLike(word: string): string | undefined {
    const sounds = soundKey(foldName(word));
    if (sounds === undefined) return undefined;
    bySound ??= Map.groupBy(nameWords, soundKey);
    const [only, ...others] = bySound.get(sounds) ?? [];
    return others.length === 0 ? only : undefined;
  }

  return {
    mentions: (words) => {
      const found = mentions(words);
      if (found.length > 0 || words.length > MAX_NAME_WORDS) return found;
      const [only, ...others] = misspelt(words);
      return only && others.length === 0 ? [{ page: only, start: 0, end: words.length }] : [];
    },
    namedBy: (words) => {
      const asked = askedNames(words);
      const ranked = folded
        .flatMap(({ page, names }) => {
          const ranks = asked.flatMap((each) => rankName(each, names) ?? []);
          return ranks.length === 0 ? [] : [{ page, rank: Math.min(...ranks) }];
        })
        .sort((a, b) => a.rank - b.rank);
      if (ranked.length > 0) return ranked.slice(0, MAX_NAMED_PAGES).map(({ page }) => page);
      // A query that contains a name as it is spelt is not a misspelling of another.
      const inside = new Set(mentions(words).map(({ page }) => page));
      return [...(inside.size > 0 || words.length > MAX_NAME_WORDS ? inside : misspelt(words))].slice(
        0,
        MAX_NAMED_PAGES,
      );
    },
    soundingLike,
    words: nameWords.map((word) => [word, 1] as const),
  };
}

/** What the words of a query are as a name, in its usual spellings. A name without spaces may have been cut into words. */
function askedNames(words: readonly string[]): string[] {
  const spellings = nameSpellings(words.join(' '));
  return words.length > 1 && words.every(hasUnspaced)
    ? [...spellings, ...spellings.map((each) => each.replaceAll(' ', ''))]
    : spellings;
}

/** The last names that only one person has, by their name or by an alias that spells it in another script or way. */
function* surnames(folded: readonly { page: NamedPage; names: readonly string[][] }[]): Iterable<[string, NamedPage]> {
  const owners = new Map<string, Set<NamedPage>>();
  for (const { page, names } of folded) {
    if (!page.path.startsWith('/people/')) continue;
    const [own = [], ...aliases] = names.map((spellings) => spellings.map((name) => name.split(' ')));
    const spelt = aliases.flat().filter((alias) => own.some((name) => isSpelling(alias, name)));
    for (const surname of [...own, ...spelt].filter(({ length }) => length > 1).map((words) => words.at(-1) ?? ''))
      if (surname.length > 2) owners.set(surname, (owners.get(surname) ?? new Set()).add(page));
  }
  for (const [surname, [page, ...others]] of owners) if (page && others.length === 0) yield [surname, page];
}

/** Whether an alias is a name in another script, or with a surname that sounds the same: "Iron Lady" ends in no surname. */
function isSpelling(alias: readonly string[], name: readonly string[]): boolean {
  const [ours = '', theirs = ''] = [alias.at(-1), name.at(-1)];
  if (alias.length !== name.length || ours === theirs) return false;
  const sounds = soundKey(ours);
  return scriptRow(ours) === scriptRow(theirs) ? sounds !== undefined && sounds === soundKey(theirs) : true;
}

/** The 256 characters of Unicode among which a word begins: folded, the letters of an alphabet are in one row. */
function scriptRow(word: string): number {
  return (word.codePointAt(0) ?? 0) >> 8;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
