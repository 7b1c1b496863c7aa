import { editDistance } from '../../text/edit-distance.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Postings } from '../word-lists.ts';
import { singleWords, type WrittenWord, writtenWords } from '../words.ts';
import type { NameMention, PageNameIndex } from './page-names.ts';
import type { Query } from './query.ts';
import type { Term } from './rank.ts';
import { MIN_BEGINNING } from './spelling.ts';
import type { Index } from './types.ts';
import { findRows, placesOf } from './word-rows.ts';

/** The most edits between two transliterations of one name: Hizbullah, Hezbollah. */
const MAX_TRANSLITERATION_EDITS = 3;

/** The most stems that the beginning of a word stands for: those that most articles have. */
const MAX_STEMS_OF_BEGINNING = 12;

/** The words of a query and where they occur. */
export interface Terms {
  /** What occurs, in any form. */
  terms: QueryTerm[];
  /** Words that do not occur, as they were typed. */
  absent: string[];
  /** Words that occur only in another spelling of the name that they seem to be part of. */
  respelt: string[];
  /** Words that do not occur either, but others begin with their letters, and are found in their place. */
  beginnings: string[];
}

/** A term that may be part of names. */
export interface QueryTerm extends Term {
  /** The words of the query that it stands for, in lower case. */
  words: readonly string[];
  /** The pages whose names contain it, by their addresses without the base path. */
  names: readonly string[];
}

/** The words of a query, in its order, with repetitions; words of phrases too, excluded words not. */
export function queryWords(query: Query): WrittenWord[] {
  return query.flatMap((item) => (item.kind === 'field' || item.not ? [] : writtenWords(item.text)));
}

/** The words without stop words; all of them where all are stop words. */
export function contentWords(words: readonly WrittenWord[], stopWords: ReadonlySet<string>): WrittenWord[] {
  const others = words.filter(({ text, parts }) => parts.length > 0 || !stopWords.has(text));
  return others.length > 0 ? others : [...words];
}

/**
 * Looks for every word, once each and all at the same time. A joined word is looked for as it stands and as its parts in a
 * row; where neither occurs, as its longer parts. Words with the same stem become one term. A word that is part of a name
 * stands for the other spellings of that name too, and for the articles that quote its bearer: their text may have another
 * name for them, or none.
 *
 * @param articlesQuoting gives the articles that quote some people, by the addresses of their pages
 */
export async function findTerms(
  words: readonly WrittenWord[],
  nameIndex: PageNameIndex,
  articlesQuoting: (people: readonly string[]) => Promise<readonly number[]>,
  index: Index,
): Promise<Terms> {
  const find = await keyFinder(index);
  const all = singleWords(words).map(({ text }) => text);
  const mentions = nameIndex.mentions(all);
  const asked = Map.groupBy(words, ({ text }) => text);

  async function findWord(word: WrittenWord): Promise<QueryTerm & { isRespelt: boolean }> {
    const own = singleWords([word]).map(({ text }) => text);
    const named = mentions.filter(({ start, end }) => all.slice(start, end).some((each) => own.includes(each)));
    const spellings = word.parts.length > 0 ? [] : new Set(named.flatMap((each) => otherSpellings(word.text, each)));
    const people = named.map(({ page }) => page.path).filter((path) => path.startsWith('/people/'));
    const [quoting, whole, row, ...lists] = await Promise.all([
      people.length > 0 ? articlesQuoting(people) : [],
      findRow([word], find),
      word.parts.length > 1 ? findRow(word.parts, find) : new Map(),
      ...Array.from(spellings, (spelling) => find([spelling])),
    ]);
    const asItStands = unite([whole, ...lists, new Map(quoting.map((article) => [article, []]))]);
    const postings = unite([asItStands, row]);
    return {
      word: word.typed,
      words: [word.text],
      count: asked.get(word.text)?.length ?? 1,
      postings,
      ...(postings.size > asItStands.size && { lesser: without(postings, asItStands) }),
      names: named.map(({ page }) => page.path),
      isRespelt: whole.size + quoting.length === 0,
    };
  }

  async function findForms(word: WrittenWord): Promise<{ terms: QueryTerm[]; as: Finding }> {
    const term = await findWord(word);
    if (term.postings.size > 0) return { terms: [term], as: term.isRespelt && !term.lesser ? 'respelt' : 'itself' };
    if (word.parts.length > 0) {
      const parts = word.parts.filter(({ text }) => text.length >= MIN_BEGINNING);
      return { terms: await Promise.all(parts.map(findWord)), as: 'absent' };
    }
    const postings = word.keys.length === 1 ? await findBeginning(word.keys[0] ?? [], index) : new Map();
    const lesser = new Set(postings.keys());
    return { terms: [{ ...term, postings, lesser }], as: postings.size > 0 ? 'beginning' : 'absent' };
  }

  const different = Array.from(asked.values(), ([first]) => first as WrittenWord);
  const found = await Promise.all(different.map(findForms));
  const wordsThatAre = (finding: Finding) =>
    different.flatMap(({ typed }, at) => (found[at]?.as === finding ? [typed] : []));
  return {
    terms: joinSame(found.flatMap(({ terms }) => terms).filter(({ postings }) => postings.size > 0)),
    absent: wordsThatAre('absent'),
    respelt: wordsThatAre('respelt'),
    beginnings: wordsThatAre('beginning'),
  };
}

/** What a word of a query was found as. */
type Finding = 'itself' | 'respelt' | 'beginning' | 'absent';

/** The articles that have a text: a word as it stands, or several words in a row, with the places of the first. */
export async function findText(text: string, index: Index): Promise<Postings> {
  const find = await keyFinder(index);
  const words = writtenWords(text);
  const row = await findRow(singleWords(words), find, 'first');
  const [only, ...others] = words;
  return only && others.length === 0 && only.parts.length > 0 ? unite([await findRow([only], find), row]) : row;
}

/** Finds what has any of some spellings, by their stems. */
type KeyFinder = (spellings: readonly string[]) => Promise<Postings>;

async function keyFinder(index: Index): Promise<KeyFinder> {
  const stemmers = await index.stemmers();
  return async (spellings) => {
    const known = new Set<string>();
    const lists = stemmers.flatMap(({ stem, articles }) => {
      const stems = [...new Set(spellings.map((each) => stem(each)))].filter((each) => !known.has(each));
      if (!articles) for (const each of stems) known.add(each);
      return stems.map(async (each) => within(await index.find(each), articles));
    });
    return unite(await Promise.all(lists));
  };
}

/** Where words stand in a row: the places of all of them, or of the first. */
async function findRow(
  words: readonly WrittenWord[],
  find: KeyFinder,
  which: 'first' | 'all' = 'all',
): Promise<Postings> {
  const lists = await Promise.all(words.flatMap(({ keys }) => keys).map(find));
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : placesOf(findRows(lists), which);
}

/**
 * Where words occur that begin with these letters, in any of their spellings: words by their stems, and those of the vocabulary,
 * since a word may begin with more letters than its stem has.
 */
async function findBeginning(spellings: readonly string[], index: Index): Promise<Postings> {
  const long = spellings.filter((letters) => [...letters].length >= MIN_BEGINNING);
  const [{ stem } = { stem: String }] = await index.stemmers();
  const found = await Promise.all(
    long.map(async (letters) => {
      const [stems, words] = await Promise.all([index.beginning(letters), index.vocabulary(letters)]);
      const forms = words.filter(([word]) => foldLetters(word).startsWith(letters));
      return [...stems, ...forms.map(([word, articles]) => [stem(foldLetters(word)), articles] as const)];
    }),
  );
  const most = [...new Map(found.flat().sort(([, a], [, b]) => a - b))].slice(-MAX_STEMS_OF_BEGINNING);
  return unite(await Promise.all(most.map(([each]) => index.find(each))));
}

/** The words of a page's names that are another spelling of a word. */
function otherSpellings(word: string, { page }: NameMention): string[] {
  const folded = foldName(word);
  const words = [page.name, ...page.aliases].flatMap((name) => foldName(name).split(' '));
  return words.filter((other) => {
    // What begins with the word is no other spelling: the word may not be finished.
    if (other.startsWith(folded) || other.length < 5 || folded.length < 5 || other[0] !== folded[0]) return false;
    return editDistance(folded, other, MAX_TRANSLITERATION_EDITS) <= MAX_TRANSLITERATION_EDITS;
  });
}

/** Terms that occur at the same places are one, as words with the same stem are. */
function joinSame(terms: readonly QueryTerm[]): QueryTerm[] {
  const joined: QueryTerm[] = [];
  for (const term of terms) {
    const same = joined.find(({ postings }) => isSame(postings, term.postings));
    if (same) {
      same.count += term.count;
      same.words = [...same.words, ...term.words];
    } else joined.push({ ...term });
  }
  return joined;
}

/** The union of several lists. */
function unite(lists: readonly Postings[]): Postings {
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

/** The part of a list that is in some articles; all of it where they are undefined. */
function within(list: Postings, articles: ReadonlySet<number> | undefined): Postings {
  return articles ? new Map(Array.from(list).filter(([article]) => articles.has(article))) : list;
}

/** The units of a list that another does not have. */
function without(list: Postings, other: Postings): Set<number> {
  return new Set(list.keys().filter((unit) => !other.has(unit)));
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
