import { foldedSpellings, foldLetters } from '../text/fold-letters.ts';
import { UNSPACED_LETTER } from '../text/unspaced.ts';
import type { Stemmer } from './stemmer.ts';

/*
 * What words are found by: the same keys in the index and in a question. Most words have one, themselves as they are folded;
 * one with several usual spellings has a key for each. Where a script has no spaces, a letter has a key, and so has each pair
 * of neighbours: whatever divides a text or a question into words, every run of letters is found. A word of an article in
 * another language than the site's has its stem in that language as well; a question tries the stems of all languages that the
 * collection has.
 */

/** A key of a question. */
export interface PlacedKey {
  key: string;
  /** How many words behind the first it stands, and how many it is of. */
  offset: number;
  width: number;
  /** Whether it is the whole of what is looked for, and not the beginning. */
  isWhole: boolean;
}

/** Parts the keys of one word. What has it within is no word. */
export const KEY_MARK = '\u02D0';

const ASCII = /^[\0-\x7f]*$/;
const APOSTROPHES = /['’ʼʻ‘]/g;
/** What holds the letters of a Hebrew abbreviation together. */
const WITHIN_WORDS = /[׳״]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu;
const OTHER_SIGNS = /(?![\0-\x7f])[\p{P}\p{S}\p{Z}]/gu;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;
const FIRST_UNSPACED = new RegExp(String.raw`^[^\p{L}\p{N}]*(${UNSPACED_LETTER})(.*)`, 'su');
const UNITS = new RegExp(String.raw`(${UNSPACED_LETTER})|(?:(?!${UNSPACED_LETTER})[\p{L}\p{N}][\p{M}\p{P}]*)+`, 'gu');

/**
 * What Pagefind is given for a word: one run of characters without spaces, of which it makes the keys. What it would do to
 * letters by itself is done here, as for questions.
 *
 * @param word as it stands in the text, with the signs around it and the space behind it
 * @param next the word that follows
 * @param stem the stemmer of its language, where that is another than the site's
 */
export function indexedForm(word: string, next: string, stem?: Stemmer): string {
  const spelt = word.trim().replace(APOSTROPHES, "'").replace(WITHIN_WORDS, '').replace(OTHER_SIGNS, '-');
  // Pagefind reads words that begin so as orders.
  if (!stem && ASCII.test(spelt)) return spelt.replace(/^_+/, '') || '-';
  return keysOf(spelt, next, stem).join(`-${KEY_MARK}-`) || '-';
}

function keysOf(word: string, next: string, stem: Stemmer | undefined): string[] {
  const [, letter, behind = ''] = FIRST_UNSPACED.exec(word) ?? [];
  if (letter !== undefined) {
    const [, second] = (behind === '' && !word.endsWith(' ') && FIRST_UNSPACED.exec(next)) || [];
    return [letter, ...(second === undefined ? [] : [letter + second])].map((key) => withoutMarks(foldLetters(key)));
  }
  const spellings = foldedSpellings(word);
  if (spellings.length === 1 && !stem) return spellings.map(withoutMarks);
  // Pagefind makes a key of each part of a run, and one of all that is in it: which is another key here.
  const keys = spellings.flatMap((each) => [each.replace(NO_LETTERS, ''), ...each.split(NO_LETTERS)]);
  const stems = stem ? keys.map(stem) : [];
  return [...new Set([...keys, ...stems].map(withoutMarks))].filter((key) => key !== '');
}

/** What a word of a question is divided into, as the index is: letters of scripts without spaces, and words of others. */
export function unitsOf(word: string): string[] {
  return word.match(UNITS) ?? [];
}

/**
 * The rows of keys by which a word of a question is found, each in its own way: any row will do, but has to stand whole.
 * @param word letters and digits
 * @param stems the stemmers of the other languages that the collection has
 */
export function questionKeys(word: string, stems: readonly Stemmer[] = []): PlacedKey[][] {
  const units = [...word.matchAll(UNITS)];
  if (!units.some(([, letter]) => letter)) {
    const spellings = spellingsOf(word);
    const own = new Set(spellings.map(withoutMarks));
    const others = new Set(stems.flatMap((stem) => spellings.map((each) => withoutMarks(stem(each)))));
    const placed = (isWhole: boolean) => (key: string) => [{ key, offset: 0, width: 1, isWhole }];
    return [
      ...Array.from(own, placed(false)),
      ...Array.from(others, placed(true)).filter(([each]) => !own.has(each?.key ?? '')),
    ];
  }
  const row: PlacedKey[] = [];
  for (const [offset, [unit, letter]] of units.entries()) {
    const [, following] = units[offset + 1] ?? [];
    const last = row.at(-1);
    if (letter && following)
      row.push({ key: withoutMarks(foldLetters(letter + following)), offset, width: 2, isWhole: true });
    else if (!last || last.offset + last.width <= offset) {
      row.push({ key: withoutMarks(foldLetters(unit)), offset, width: 1, isWhole: false });
    }
  }
  return [row];
}

/**
 * The rows of keys, one for each word as the index counts them, by which a phrase is found: any of them will do.
 * @param stems see `questionKeys`
 */
export function phraseKeys(phrase: string, stems: readonly Stemmer[] = []): string[][] {
  const words = phrase.split(/\s+/).flatMap((word) => {
    const units = [...word.matchAll(UNITS)];
    if (!units.some(([, letter]) => letter)) return [spellingsOf(word).filter((spelling) => spelling !== '')];
    return units.map(([unit, letter], at) => {
      const [, following] = units[at + 1] ?? [];
      return [foldLetters(letter && following ? letter + following : unit)];
    });
  });
  const spelt = words.filter((spellings) => spellings.length > 0);
  const count = Math.max(...spelt.map((spellings) => spellings.length), 0);
  const rows = Array.from({ length: count }, (_, number) => spelt.map((each) => each[number] ?? each[0] ?? ''));
  const all = [...rows, ...stems.flatMap((stem) => rows.map((row) => row.map(stem)))];
  const different = new Map(all.map((row) => [row.join(' '), row]));
  return Array.from(different.values(), (row) => row.map(withoutMarks));
}

/** The spellings of a word in a script with spaces, as letters and digits. */
function spellingsOf(word: string): string[] {
  return foldedSpellings(word.replace(WITHIN_WORDS, '')).map((each) => each.replace(NO_LETTERS, ''));
}

/**
 * Combining marks as letters, each before the letter that it belongs to, so that one without it is no beginning of it.
 * Pagefind leaves out all marks, which takes the vowels from words of Thai or Hindi, and makes が to か; so they are given as
 * letters that no text has. Cyrillic й it takes for и, which its stems expect.
 */
function withoutMarks(folded: string): string {
  if (ASCII.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replaceAll('\u0306', '')
    .replace(
      /(\P{M}?)(\p{M}+)/gu,
      (_, letter: string, marks: string) => Array.from(marks, asHieroglyph).join('') + letter,
    );
}

/** From here on stand a thousand letters and more that no living language writes: Egyptian hieroglyphs. */
const FIRST_HIEROGLYPH = 0x1_30_00;

function asHieroglyph(mark: string): string {
  return String.fromCodePoint(FIRST_HIEROGLYPH + ((mark.codePointAt(0) ?? 0) & 0x3ff));
}
