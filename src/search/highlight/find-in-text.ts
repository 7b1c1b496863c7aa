import { foldName } from '../../text/fold-name.ts';
import { UNSPACED_LETTER } from '../../text/unspaced.ts';

/** A range of a text in UTF-16 units, the end not included. */
export interface TextRange {
  start: number;
  end: number;
}

/** Between the letters of a word that nobody sees: soft hyphens and spaces without width. */
const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}`;

/** A word, with the marks that do not end it. Where a script has no spaces, each letter is looked for by itself, in a row. */
const WORD = new RegExp(
  String.raw`${UNSPACED_LETTER}|(?:(?!${UNSPACED_LETTER})[\p{L}\p{N}](?:[\p{M}'’ʼ‘׳״]|${UNSEEN})*|(?<=\p{Script=Hebrew}\p{M}*)"(?=\p{Script=Hebrew}))+`,
  'gu',
);

/** What follows a word without being part of it: "Russia’s" is found by "Russia", and the other way round. */
const POSSESSIVE = /(?:['’ʼ‘]s)?['’ʼ‘]*$/iu;

/** What may separate words that follow one another: "Bar-Ilan", "1,000". A line break ends a paragraph. */
const BETWEEN = /^[^\p{L}\p{N}\n]{0,3}$/u;

/**
 * Finds words in a text: whole words, compared as the search compares names (`foldName`), without overlaps.
 * @param words each a word, or several that follow one another
 */
export function findInText(text: string, words: readonly string[]): TextRange[] {
  const wanted = words.map((word) => splitWords(word).map(({ fold }) => fold)).filter((each) => each.length > 0);
  wanted.sort((a, b) => b.length - a.length);
  const textWords = splitWords(text);
  const found: TextRange[] = [];
  for (let at = 0; at < textWords.length; at += 1) {
    const match = wanted.find((folds) => standsAt(folds, textWords, at, text));
    if (!match) continue;
    const first = textWords[at] as TextWord;
    at += match.length - 1;
    found.push({ start: first.start, end: (textWords[at] as TextWord).end });
  }
  return found;
}

interface TextWord extends TextRange {
  fold: string;
}

function splitWords(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const core = word.replace(POSSESSIVE, '');
    return { start: index, end: index + core.length, fold: foldName(core) };
  });
}

function standsAt(folds: readonly string[], textWords: readonly TextWord[], at: number, text: string): boolean {
  return folds.every((fold, index) => {
    const word = textWords[at + index];
    const before = textWords[at + index - 1];
    if (word?.fold !== fold) return false;
    return index === 0 || !before || BETWEEN.test(text.slice(before.end, word.start));
  });
}
