/**
 * Quotations that are set apart from a text and stand in it too, to draw readers in: a text has them once.
 *
 *     “What we lack,” the mayor said, “is the boat.” … WHAT WE LACK IS THE BOAT  Lena Holt
 */

import { hasUnspaced, UNSPACED_LETTER } from '../text/unspaced.ts';

/** A line of a text, and what it may be. */
export interface TextLine {
  text: string;
  /** Where the words of one element end: behind how many of the line. A signature may begin there. */
  ends?: ReadonlySet<number>;
  /** How it is set: `apart` in a frame, `alike` for those set as one another, or `never` where it is no pull quote and no source. */
  set: 'apart' | 'never' | { alike: string };
  /** Whether the text says it, and leads to no words that are set apart: only such lines hold what others pull out. */
  isBody: boolean;
}

/** Fewer words than these are no pull quote, by how they are set; more have to be there where the text has other words between them. */
const MIN_WORDS = { apart: 4, marked: 5, other: 6, alike: 8 };
const MIN_GAPPED = { apart: 6, marked: 6 };

/** The most words of the line that signs a quotation. */
export const MAX_SIGNATURE_WORDS = 12;

/** The most words in a row that a pull quote leaves out. */
const MAX_GAP = 12;

/** A letter of a script without spaces between words is as much as half a word. */
const WORD = new RegExp(String.raw`${UNSPACED_LETTER}|(?:(?!${UNSPACED_LETTER})[\p{L}\p{N}])+`, 'gu');

const IS_MARKED = /^\P{L}{0,3}["“”«»„‟「『‘‚‹][^\n]+["“”«»‟」』’‘›]/u;

/** What stands before a quotation that names who said it: `Lena Holt: “…”`. */
const NAMED_BEFORE = /^[^"“”«»„「『:]{2,60}:\s*(?=["“«„»「『])/u;

interface Word {
  word: string;
  start: number;
  end: number;
}

/** The words of what a text has, and where in it each pair of words stands. */
interface Body {
  words: string[];
  /** Of which line each word is. */
  lineOf: number[];
  sizes: ReadonlyMap<number, number>;
  pairs: ReadonlyMap<string, number[]>;
}

/** The places of the lines that are pull quotes. */
export function findPullQuotes(lines: readonly TextLine[]): ReadonlySet<number> {
  const body = indexBody(lines);
  const found = new Set<number>();
  lines.forEach((line, place) => {
    if (line.set === 'never' || /[:：]$/u.test(lines[place - 1]?.text ?? '')) return;
    if (isPulled(line, place, lines, body)) found.add(place);
  });
  return found;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.toLowerCase().matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

function indexBody(lines: readonly TextLine[]): Body {
  const words: string[] = [];
  const lineOf: number[] = [];
  const sizes = new Map<number, number>();
  const pairs = new Map<string, number[]>();
  lines.forEach(({ text, isBody }, place) => {
    if (!isBody) return;
    const own = wordsOf(text);
    sizes.set(place, own.length);
    own.forEach(({ word }, index) => {
      const next = own[index + 1];
      if (next) {
        const pair = `${word} ${next.word}`;
        const known = pairs.get(pair);
        if (known) known.push(words.length);
        else pairs.set(pair, [words.length]);
      }
      words.push(word);
      lineOf.push(place);
    });
  });
  return { words, lineOf, sizes, pairs };
}

function isPulled(line: TextLine, place: number, lines: readonly TextLine[], body: Body): boolean {
  const lead = NAMED_BEFORE.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(lead);
  const isApart = line.set === 'apart';
  const isMarked = IS_MARKED.test(text);
  // What an editor puts in brackets is not what somebody said.
  const words = wordsOf(text.replace(/\[[^\]]*\]/g, (part) => ' '.repeat(part.length)));
  const unit = hasUnspaced(text) ? 2 : 1;
  const least = unit * (isApart ? MIN_WORDS.apart : isMarked ? MIN_WORDS.marked : MIN_WORDS.other);
  if (words.length < least || (!isApart && !isMarked && /[?？]$/u.test(text))) return false;
  const starts = body.pairs.get(`${words[0]?.word} ${words[1]?.word}`) ?? [];
  const most = isApart || isMarked ? MAX_SIGNATURE_WORDS * unit : 0;
  return starts.some((start) => {
    const source = body.lineOf[start] as number;
    if (source === place) return false;
    const size = isApart ? Number.POSITIVE_INFINITY : (body.sizes.get(source) ?? 0);
    const isAlike = !isApart && !isMarked && isSetAlike(line, lines[source]);
    const { whole, gapped } = follow(words, start, body, place);
    const enough = isAlike ? MIN_WORDS.alike * unit : least;
    const mayHaveGaps = isApart || isMarked;
    const gaps = unit * (isApart ? MIN_GAPPED.apart : MIN_GAPPED.marked);
    const counted = mayHaveGaps && gapped > whole ? { count: gapped, needed: gaps } : { count: whole, needed: enough };
    for (let count = counted.count; count >= counted.needed && count >= words.length - most; count -= 1)
      if (count < size && (count === words.length || isSignedFrom(text, words, count, line, lead))) return true;
    return false;
  });
}

function isSetAlike({ set }: TextLine, other: TextLine | undefined): boolean {
  return typeof set === 'object' && typeof other?.set === 'object' && set.alike === other.set.alike;
}

/**
 * How many of the words follow one another from a place in the text on, and how many where it may have others between.
 * @param own the line of the words, which is not what they are taken from
 */
function follow(
  words: readonly Word[],
  start: number,
  { words: body, lineOf }: Body,
  own: number,
): { whole: number; gapped: number } {
  let [index, at] = [0, start];
  let whole: number | undefined;
  for (;;) {
    while (index < words.length && words[index]?.word === body[at] && lineOf[at] !== own) {
      index += 1;
      at += 1;
    }
    whole ??= index;
    if (index === words.length) break;
    const [first, second] = [words[index]?.word, words[index + 1]?.word];
    let next = at;
    const end = Math.min(body.length, at + MAX_GAP + 1);
    while (next < end && !(body[next] === first && body[next + 1] === second && lineOf[next] !== own)) next += 1;
    if (second === undefined || next === end) break;
    at = next;
  }
  return { whole, gapped: index };
}

/** Whether the words from one on sign a quotation: they stand in an element of their own, or behind its closing mark or a dash. */
function isSignedFrom(
  text: string,
  words: readonly Word[],
  count: number,
  { ends, set }: TextLine,
  lead: number,
): boolean {
  const [last, next] = [words[count - 1] as Word, words[count] as Word];
  const between = text.slice(last.end, next.start);
  // In a line like the others of a text, more than a name may be a sentence on what somebody has said.
  const isSentence = set !== 'apart' && /^\p{Ll}|[.!?]$/u.test(text.slice(next.start));
  if (/[—–|(@]|--|\s-\s/u.test(between)) return true;
  if (isSentence) return false;
  if (/["“”«»」』]/u.test(between)) return true;
  if (/\p{Ll}/u.test(text[next.start] ?? '')) return false;
  return /[.!?…。]\s/u.test(between) || (lead === 0 && ends?.has(count) === true);
}

/** Whether a line below a quotation says with a dash who said it. */
export function isSignature(text: string): boolean {
  return /^(?:[—–-]|--|―)\s*\p{L}/u.test(text) && text.split(' ').length <= MAX_SIGNATURE_WORDS;
}

/** Whether a line begins with a quotation mark, or the dash of a signature. */
export function beginsWithMark(text: string): boolean {
  return /^\s*["“”«»„‟「『—–-]/u.test(text);
}
