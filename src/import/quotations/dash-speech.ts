/**
 * Speech that a dash opens, as Spanish, Russian, French, Italian and Portuguese have it, with or without quotation marks elsewhere:
 *
 *     —Llueve —dijo Ana Ruiz—. Y mucho.        two quotations: `Llueve`, `Y mucho.`
 *     — Идёт дождь, — сказал Иван Попов.       one
 *     — Il pleut, dit Ann Lee.                 one, which ends before the verb
 *
 * A paragraph is speech only where a verb of speech follows a dash or a comma in it: a dash begins items of lists too.
 */

import type { QuotedSpan } from '../../text/quotation-marks.ts';
import type { SpeechWords } from './speech-words.ts';
import { lowerWord } from './tokens.ts';

/** How far behind a dash its verb may stand, in words: `se ha preguntado`. */
const MAX_WORDS_TO_VERB = 4;

const OPENING = /^[—–][^\S\n]*(?=[\p{L}\p{N}¿¡])/u;

/** A dash with white space on one side at least; not the one of `1990–2000`. */
const DASH = /(?<=\s)[—–]|[—–](?=\s|[.,;:!?])/gu;

/** A verb behind a comma, a question or an exclamation, with its subject behind it: `, dit Ann Lee`. */
const INVERTED = /([,?!…»])\s+(?=\p{Ll})/gu;

/** The quotations in a paragraph that begins with a dash; empty where it is no speech. */
export function findDashSpeech(text: string, start: number, end: number, words: SpeechWords): QuotedSpan[] {
  const paragraph = text.slice(start, end);
  const opening = OPENING.exec(paragraph)?.[0].length;
  if (opening === undefined || /["“”«»„\n]/u.test(paragraph)) return [];
  const dashes = [...paragraph.slice(opening).matchAll(DASH)].map(({ index }) => index + opening);
  const bounds = [opening, ...dashes.map((dash) => dash + 1), paragraph.length];
  const parts = bounds.slice(0, -1).map((from, at) => ({ from, to: dashes[at] ?? paragraph.length }));
  const isCue = ({ from, to }: { from: number; to: number }) => beginsWithVerb(paragraph.slice(from, to), words);
  const [, second] = parts;
  if (second && isCue(second)) {
    // Speech and what says whose it is follow one another in turn.
    if (parts.some((part, at) => at > 1 && at % 2 === 1 && !isCue(part))) return [];
    return parts.flatMap((part, at) => (at % 2 === 0 ? spanOf(text, start + part.from, start + part.to) : []));
  }
  if (parts.length > 1) return [];
  for (const match of paragraph.matchAll(INVERTED)) {
    const to = match.index + 1;
    if (!beginsWithVerb(paragraph.slice(to), words)) continue;
    return spanOf(text, start + opening, start + (match[1] === ',' ? match.index : to));
  }
  return [];
}

/**
 * The pieces of a quotation in which dashes set off who says it: `«Идёт дождь, — сказал Иван Попов. — И снег»`. It stays whole where what
 * stands between is no such thing, and where a verb of speech follows the quotation too: then it tells of somebody else's words.
 */
export function splitAtCues(text: string, span: QuotedSpan, blockEnd: number, words: SpeechWords): QuotedSpan[] {
  if (!span.isClosed || span.parts.length > 1) return [span];
  const said = text.slice(span.start, span.end);
  const dashes = [...said.matchAll(DASH)].map(({ index }) => index);
  const bounds = [...dashes, said.length];
  const isCue = (at: number) => beginsWithVerb(said.slice((bounds[at] ?? 0) + 1, bounds[at + 1]), words);
  const behind = text.slice(span.outerEnd, blockEnd).replace(/^[\s,.—–]+/u, '');
  const cues = dashes.flatMap((dash, at) => (/[,?!…][^\S\n]*$/u.test(said.slice(0, dash)) && isCue(at) ? [at] : []));
  const [first] = cues;
  if (first === undefined || beginsWithVerb(behind, words)) return [span];
  // What stands between two dashes of the same speech is speech as well: `То, что было, — беда`.
  const pieces: QuotedSpan[] = [];
  let from = 0;
  for (const cue of cues) {
    pieces.push(...spanOf(text, span.start + from, span.start + (bounds[cue] ?? 0)));
    from = bounds[cue + 1] ?? said.length;
    if (from < said.length) from += 1;
  }
  // The closing mark would be left over.
  if (from >= said.length) return [span];
  pieces.push(...spanOf(text, span.start + from, span.end));
  const [opening, closing] = [pieces[0], pieces.at(-1)];
  if (!opening || !closing) return [span];
  opening.outerStart = span.outerStart;
  closing.outerEnd = span.outerEnd;
  return pieces;
}

/** Whether a text begins with a verb of speech, small words before it or none: `dijo Ana`, `lui a répondu Ann`, `a-t-elle dit`. */
function beginsWithVerb(part: string, { verbs, between }: SpeechWords): boolean {
  for (const [at, word] of part.trim().split(/\s+/u).slice(0, MAX_WORDS_TO_VERB).entries()) {
    const bare = lowerWord(word.replace(/[.,:;!?]+$/u, '')).replace(/-(?:t-)?(?:il|elle)$/u, '');
    if (verbs.has(bare)) return !/^\p{Lu}/u.test(word);
    if (!between.has(bare) && !(at === 0 && /^[a-z]{1,2}$/.test(bare))) return false;
  }
  return false;
}

/** A quotation without marks; nothing where it has no words. */
function spanOf(text: string, from: number, to: number): QuotedSpan[] {
  let [start, end] = [from, to];
  while (start < end && /[\s.,;:]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,]/u.test(text.charAt(end - 1))) end -= 1;
  if (!/\p{L}/u.test(text.slice(start, end))) return [];
  return [{ start, end, outerStart: start, outerEnd: end, parts: [{ start, end }], isClosed: true }];
}
