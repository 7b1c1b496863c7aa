import { foldedSpellings, foldLetters } from '../text/fold-letters.ts';
import { onDemand } from '../text/on-demand.ts';
import { hasUnspaced, UNSPACED_LETTER } from '../text/unspaced.ts';

/*
 * What words are found by: the same in the index and in a question. A word is found by each of its usual spellings, folded.
 * What signs join, such as `S-300` or `R&D`, is found as it stands, and by its parts. Where a script has no spaces, every
 * letter is found, and so is each pair of neighbours: whatever divides a text or a question into words, every run of letters is.
 */

/** A word as it stands in a text or a question. */
export interface WrittenWord {
  /** As it was written. */
  typed: string;
  /** The same in lower case, without apostrophes. */
  text: string;
  /** What it is found by: where it is one word its spellings; in a script without spaces, for each letter in a row. */
  keys: readonly (readonly string[])[];
  /** What its signs join; empty where it has none. */
  parts: readonly WrittenWord[];
}

/** A sign that joins what is before it to what follows it without a space, or an apostrophe. */
const JOINT = String.raw`[-\u2010\u2011.,:/&_@+#'’ʼʻ‘](?=[\p{L}\p{N}])`;

/** Letters and digits with their marks, what signs join to them, and the signs that end names such as `C++` and `C#`. */
const wordsWithSigns = onDemand(
  () => new RegExp(String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|${JOINT})*(?:(?<=\p{L})[+#]+)?`, 'gu'),
);
const POSSESSIVE = /['’ʼʻ‘]s$/iu;
const APOSTROPHES = /['’ʼʻ‘]/gu;
const HYPHENS = /[-\u2010\u2011]/g;
/** Letters with stops, the last of which is at the end of the word: `U.S.` */
const abbreviation = onDemand(() => /^(?:\p{L}\.)+\p{L}$/u);
const signs = onDemand(() => /[^\p{L}\p{N}\p{M}]+/u);

/** What nobody sees within words, and the marks of Hebrew abbreviations. */
const withinWords = onDemand(
  () => /\p{Default_Ignorable_Code_Point}|[׳״]|(?<=\p{Script=Hebrew}\p{M}*)"(?=\p{Script=Hebrew})/gu,
);

/**
 * Where a run without spaces is divided: behind a dash or an ellipsis between words; in scripts without spaces before each
 * letter, with what opens before it, and before a word of another script, with what opens before that.
 */
const dashCut = onDemand(() => /(?<=[\p{L}\p{M}\p{N}\p{Po}\p{Pe}\p{Pf}][—―…])(?=[\p{Ps}\p{Pi}]*[\p{L}\p{N}])/u);
const letterCut = onDemand(
  () =>
    new RegExp(
      String.raw`(?<![\p{Ps}\p{Pi}])(?=[\p{Ps}\p{Pi}]*${UNSPACED_LETTER})|(?<=${UNSPACED_LETTER}[^\p{L}\p{N}\p{Ps}\p{Pi}]*)(?=[\p{Ps}\p{Pi}]*[\p{L}\p{N}])`,
      'u',
    ),
);

const units = onDemand(
  () => new RegExp(String.raw`(${UNSPACED_LETTER})|(?:(?!${UNSPACED_LETTER})[\p{L}\p{N}]\p{M}*)+`, 'gu'),
);
const firstUnspaced = onDemand(() => new RegExp(String.raw`^[^\p{L}\p{N}]*(${UNSPACED_LETTER})(.*)`, 'su'));

/** Longer runs without a space are addresses and the like: they are found by their parts alone. */
const LONGEST = 40;

/** The words of a text. Where a script has no spaces, a dictionary divides it; browsers need not have the same one. */
export function writtenWords(text: string): WrittenWord[] {
  return Array.from(text.replace(withinWords(), '').matchAll(wordsWithSigns())).flatMap(({ 0: run, index, input }) => {
    const bare = run.replace(POSSESSIVE, '').replace(APOSTROPHES, '');
    const parts = bare.split(signs()).filter((part) => part !== '');
    const singles = parts.flatMap((part) => (hasUnspaced(part) ? divideUnspaced(part) : [part])).map(singleWord);
    const isJoined = parts.length > 1 || parts[0] !== bare;
    if (hasUnspaced(bare)) return singles;
    if (!isJoined) return singles.map((word) => ({ ...word, typed: run }));
    const written = bare.toLowerCase();
    const whole = foldedSpellings(written).map((spelling) => spelling.replace(HYPHENS, ''));
    const stop = abbreviation().test(run) && input[index + run.length] === '.' ? '.' : '';
    return [{ typed: run + stop, text: written, keys: [whole], parts: singles }];
  });
}

function singleWord(typed: string): WrittenWord {
  const text = typed.toLowerCase();
  if (!hasUnspaced(text)) return { typed, text, keys: [foldedSpellings(text)], parts: [] };
  const found = [...text.matchAll(units())];
  const keys = found.map(([unit, letter], at) => {
    const [, following] = found[at + 1] ?? [];
    return [foldLetters(letter && following ? letter + following : unit)];
  });
  return { typed, text, keys, parts: [] };
}

function divideUnspaced(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return [text];
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  const words = Array.from(segments, ({ segment }) => segment);
  // A name that no dictionary has is cut into its letters, each of which is in most articles.
  return words.every((word) => (word.match(units()) ?? []).length === 1) ? [text] : words;
}

/** A run of a text without spaces, divided into words as the index counts them. */
export function divideRun(run: string): string[] {
  return run.split(dashCut()).flatMap((word) => (hasUnspaced(word) ? word.split(letterCut()) : [word]));
}

/**
 * What a word of a text is found by.
 * @param word as it stands in the text, with the signs around it and the space behind it
 * @param next the word that follows
 */
export function keysOfText(word: string, next = ''): string[] {
  const [, letter, behind = ''] = firstUnspaced().exec(word) ?? [];
  if (letter !== undefined) {
    const [, second] = (behind === '' && !word.endsWith(' ') && firstUnspaced().exec(next)) || [];
    return [letter, ...(second === undefined ? [] : [letter + second])].map(foldLetters);
  }
  const keys = writtenWords(word).flatMap(({ text, keys: own, parts }) => {
    const whole = text.length > LONGEST && parts.length > 1 ? [] : own.flat();
    return [...whole, ...parts.flatMap((part) => part.keys.flat())];
  });
  return [...new Set(keys)];
}

/** The words without anything that is joined: what names and phrases are made of. */
export function singleWords(words: readonly WrittenWord[]): WrittenWord[] {
  return words.flatMap((word) => (word.parts.length > 0 ? word.parts : [word]));
}
