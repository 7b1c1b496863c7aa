import { HASH_PRIME, HASH_SEED, hashOf } from './hash.ts';

/** What a character is to a scan: between words, of a word, holding one together, or not there for a reader. */
const BETWEEN = 0;
const OF_WORD = 1;
const HOLDS = 2;
const UNSEEN = 3;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
/** Letters of scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const INNER_MARKS = "'’ʼ-‐‑.,·";
const NOT_SEEN = /\p{Default_Ignorable_Code_Point}/u;
const IGNORED = /[\p{Default_Ignorable_Code_Point}'’ʼ\-‐‑.,·]/gu;

/** The class of every UTF-16 code unit. Halves of characters beyond the first plane count as letters: most are. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (INNER_MARKS.includes(character)) return HOLDS;
  if (unit > 0xd7ff && unit < 0xe000) return OF_WORD;
  if (NOT_SEEN.test(character)) return UNSEEN;
  return WORD_CHARACTER.test(character) ? OF_WORD : BETWEEN;
});

/** Takes the digest of a word (32 bits), and where in the text it stands. */
export type TakeWord = (digest: number, start: number, end: number) => void;

/**
 * Finds the words of a plain text. Case, apostrophes, hyphens, soft hyphens, characters without width and forms of
 * composition make no difference to a word's digest. Where a script has no spaces, words are those of the Unicode
 * standard's segmentation.
 */
export function scanWords(text: string, take: TakeWord): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    while (at < length && CLASSES[text.charCodeAt(at)] !== OF_WORD) at += 1;
    if (at >= length) return;
    const start = at;
    let digest = HASH_SEED;
    let plain = true;
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = CLASSES[unit];
      if (kind === OF_WORD) {
        if (unit > 127) plain = false;
        digest = Math.imul(digest ^ (unit > 64 && unit < 91 ? unit | 32 : unit), HASH_PRIME);
      } else if (kind === BETWEEN || (kind === HOLDS && CLASSES[text.charCodeAt(at + 1)] !== OF_WORD)) break;
    }
    if (plain) take(digest >>> 0, start, at);
    else takeFolded(text, start, at, take);
  }
}

/** Words with other letters than A to Z: composed, in lower case, and cut where their script has no spaces. */
function takeFolded(text: string, start: number, end: number, take: TakeWord): void {
  const word = text.slice(start, end);
  if (!WORD_CHARACTER.test(word)) return;
  if (!UNSPACED.test(word)) {
    take(hashOf(foldWord(word)), start, end);
    return;
  }
  for (const { segment, index } of segmenter().segment(word)) {
    if (WORD_CHARACTER.test(segment)) take(hashOf(foldWord(segment)), start + index, start + index + segment.length);
  }
}

let words: Intl.Segmenter | undefined;
function segmenter(): Intl.Segmenter {
  words ??= new Intl.Segmenter('und', { granularity: 'word' });
  return words;
}

/** A word as it is compared. */
export function foldWord(word: string): string {
  return word.replace(IGNORED, '').normalize('NFKC').toLowerCase().normalize('NFC');
}

/** The words of a text, as they are compared, each with its place. */
export function wordsIn(text: string): { word: string; start: number; end: number }[] {
  const found: { word: string; start: number; end: number }[] = [];
  scanWords(text, (_, start, end) => found.push({ word: foldWord(text.slice(start, end)), start, end }));
  return found;
}
