/**
 * Tokens and sentences. A whole quotation is one token, so that what surrounds it reads as one sentence:
 *
 *     Lee said “it rains.” Park left.   →   Lee · said · “…”  |  Park · left · .
 */

import { isAbbreviation } from '../../text/abbreviations.ts';
import type { QuotedBlock, QuotedSpan } from '../../text/quotation-marks.ts';
import { isFirstName } from './first-names.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { isRoleNoun, SENTENCE_STARTERS, TITLES } from './word-lists.ts';

/** A word, a punctuation mark, or a whole quotation in a paragraph: a `term` is what is quoted without being anybody’s speech. */
export interface Token {
  kind: 'word' | 'mark' | 'quote' | 'term';
  /** As it stands; of a quotation without its marks. */
  text: string;
  lower: string;
  start: number;
  end: number;
  /** The quotation; of a `quote` or a `term` only. */
  span: QuotedSpan | undefined;
}

const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‑&.@־״׳-](?=[\p{L}\p{N}])|(?<=\p{Script=Hebrew})["”“](?=\p{Script=Hebrew})|(?<=\p{Script=Hebrew})['’׳]|\.-(?=\p{L})){0,200}|\.\.\.|…|--|[.,:;!?()[\]—–’'&/،؛؟-]|\n/gu;

/** Arabic marks by those that they are read as. */
const ARABIC_MARKS: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
]);

/** A line of fewer characters was ended on purpose. */
const FULL_LINE_CHARACTERS = 55;

/** The tokens of a paragraph, each of its quotations as one. */
export function parseTokens(text: string, block: QuotedBlock): Token[] {
  const tokens: Token[] = [];
  let from = block.start;
  for (const span of block.spans) {
    parseWords(text, from, span.outerStart, tokens);
    const { outerStart: start, outerEnd: end } = span;
    if (isNickname(text, span, tokens)) {
      const name = text.slice(start, end);
      tokens.push({ kind: 'word', text: name, lower: name.toLowerCase(), start, end, span: undefined });
    } else tokens.push({ kind: 'quote', text: text.slice(span.start, span.end), lower: '', start, end, span });
    from = end;
  }
  parseWords(text, from, block.end, tokens);
  return tokens;
}

/**
 * Whether what is quoted is part of a name: `Karl “Curly” Hagen`.
 * @param tokens those before it
 */
function isNickname(text: string, { start, end, outerStart, outerEnd }: QuotedSpan, tokens: readonly Token[]): boolean {
  const [further, before] = [tokens.at(-2), tokens.at(-1)];
  const isWithinName =
    before?.end === outerStart - 1 && isCapitalized(before) && /^ \p{Lu}/u.test(text.slice(outerEnd, outerEnd + 2));
  if (!isWithinName || !/^\p{Lu}[\p{L}'’. -]{0,20}$/u.test(text.slice(start, end))) return false;
  const word = bareWord(before);
  const isSecondName = isCapitalized(further) && further?.end === before.start - 1;
  return isSecondName || isFirstName(word) || TITLES.has(word) || isRoleNoun(word);
}

function parseWords(text: string, from: number, to: number, tokens: Token[]): void {
  const words = text.slice(from, to);
  let expected = 0;
  for (const match of words.matchAll(TOKEN)) {
    let word = ARABIC_MARKS.get(match[0]) ?? match[0];
    if (match.index < expected) continue;
    const kind = /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark';
    if (kind === 'word' && words[match.index + word.length] === '.' && isAbbreviation(word)) word += '.';
    expected = match.index + word.length;
    const start = from + match.index;
    const before = tokens.at(-1);
    if (/^['’]$/.test(word)) {
      if (before?.end === start && before.lower.endsWith('s')) before.lower += "'";
      continue;
    }
    if (word === '\n' && !endsShortLine(text, start)) continue;
    const lower = lowerWord(word);
    tokens.push({ kind, text: word, lower, start, end: start + word.length, span: undefined });
  }
}

/** A word in lower case, with one sign for each apostrophe and Hebrew mark of an abbreviation: `יו״ר` for `יו"ר`. */
const ARABIC_VOWELS = /(?<=\p{Script=Arabic}\p{M}*)[\u064B-\u0652]/gu;

export function lowerWord(word: string): string {
  return /\p{Script=Hebrew}/u.test(word)
    ? word.replace(/["”“]/gu, '״').replace(/['’]/gu, '׳')
    : word.toLowerCase().replaceAll('’', "'").replace(ARABIC_VOWELS, '');
}

/** Whether a line ends early, as one of a list or a poem does: such an end is kept, that of a full line is not. */
function endsShortLine(text: string, end: number): boolean {
  return end - text.lastIndexOf('\n', end - 1) < FULL_LINE_CHARACTERS;
}

export function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[“"‘«„]?\p{Lu}/u.test(token.text);
}

/** A token in lower case; empty where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The text from the first to the last of some tokens. */
export function textBetween(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}

/** Whether a word ends as a possessive does: `Lee’s`, `the workers’`. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /'s?$/u.test(token.lower);
}

/** A word in lower case without its dot or possessive ending: `lee` for `Lee’s`, `sen` for `Sen.`. */
export function bareWord(token: Pick<Token, 'lower'> | undefined): string {
  return token ? token.lower.replace(/'s?$|\.$/u, '') : '';
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[—–-]|--)$/.test(token.text);
}

/** How many tokens may stand between a quotation and the verb of its cue. */
const MAX_TOKENS_TO_VERB = 14;

/** The sentences of a paragraph. A quotation and the cue that belongs to it are one. */
export function splitSentences(tokens: readonly Token[], text: string): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at, text)) continue;
    sentences.push(tokens.slice(from, at + 1));
    from = at + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return true;
  if (token.text === '\n') return true;
  // A number, or a letter of a script without capitals.
  const begins = next.kind === 'quote' || isCapitalized(next) || /^[\p{N}\p{Lo}]/u.test(next.text);
  if (!begins) return false;
  if (token.kind === 'word') {
    const bare = token.lower.replace(/\.$/, '');
    return (
      token.text.endsWith('.') &&
      !TITLES.has(bare) &&
      token.text.length > 2 &&
      SENTENCE_STARTERS.has(next.lower) &&
      isCapitalized(next)
    );
  }
  if (token.kind === 'mark') return /^[.!?…]/u.test(token.text);
  const last = token.span ? lastCharacterOf(token.span, text) : '';
  if (last === '.' || token.span?.isClosed === false) return true;
  return /[!?…]/u.test(last) && !leadsToVerb(tokens, at + 1);
}

/** Whether a cue seems to follow: a verb of speech in the same sentence and near. */
function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + MAX_TOKENS_TO_VERB); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote' || (token.kind === 'mark' && /[.!?]/.test(token.text))) return false;
    const verb = SPEECH_VERBS.get(token.lower);
    if (
      /^(?:shot|shoots|fired|fires|hit|hits|chimed|cut|broke|went|goes) (?:back|in|on)$/.test(
        `${token.lower} ${tokens[at + 1]?.lower ?? ''}`,
      )
    )
      return true;
    if (verb?.use === 'speak' && (verb.form === 'past' || verb.form === 'third-person') && !isCapitalized(token))
      return true;
  }
  return false;
}

/** The last character of the words in a quotation, without the marks that close one within it. */
export function lastCharacterOf({ start, end }: QuotedSpan, text: string): string {
  return text
    .slice(Math.max(start, end - 4), end)
    .replace(/[\s’”'"»]+$/u, '')
    .slice(-1);
}
