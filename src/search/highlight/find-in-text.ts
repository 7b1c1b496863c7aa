import { foldName } from '../engine/names.ts';

/** A stretch of a text, the end not included, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Scripts that put no spaces between words: each of their letters is looked for by itself, in a row. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;

/** What may stand within a word without ending it. */
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|(?:(?!${UNSPACED})[\p{L}\p{N}][\p{M}'’ʼ‘]*)+`, 'gu');

/** What follows a name, and is not of it: "Russia’s" is found by "Russia", and the other way round. */
const AFTER = /(?:['’ʼ‘]s)?['’ʼ‘]*$/iu;

/** What may stand between the parts of one thing: "Bar-Ilan", "1,000". A line is the end of a paragraph. */
const BETWEEN = /^[^\p{L}\p{N}\n]{0,3}$/u;

/**
 * Where words stand in a text: as whole words, and as alike as names are to a search (`foldName`). None overlap.
 * @param words each a word, or several that follow one another
 */
export function findInText(text: string, words: readonly string[]): TextRange[] {
  const wanted = words.map((word) => wordsOf(word).map(({ fold }) => fold)).filter((each) => each.length > 0);
  wanted.sort((a, b) => b.length - a.length);
  const there = wordsOf(text);
  const found: TextRange[] = [];
  for (let at = 0; at < there.length; at += 1) {
    const fits = wanted.find((folds) => standsAt(folds, there, at, text));
    if (!fits) continue;
    const first = there[at] as Word;
    at += fits.length - 1;
    found.push({ start: first.start, end: (there[at] as Word).end });
  }
  return found;
}

interface Word extends TextRange {
  fold: string;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const core = word.replace(AFTER, '');
    return { start: index, end: index + core.length, fold: foldName(core) };
  });
}

function standsAt(folds: readonly string[], there: readonly Word[], at: number, text: string): boolean {
  return folds.every((fold, index) => {
    const word = there[at + index];
    const before = there[at + index - 1];
    if (word?.fold !== fold) return false;
    return index === 0 || !before || BETWEEN.test(text.slice(before.end, word.start));
  });
}
