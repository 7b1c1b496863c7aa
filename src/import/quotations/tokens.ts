import type { QuotedBlock, QuotedSpan } from '../../text/quotation-marks.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { STARTERS, TITLES, wordSet } from './word-lists.ts';

/** A word, a punctuation mark, or a whole quotation in a paragraph. */
export interface Token {
  kind: 'word' | 'mark' | 'quote';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** The quotation; of a `quote` only. */
  span: QuotedSpan | undefined;
}

const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‑&.@-](?=[\p{L}\p{N}])|\.-(?=\p{L})){0,200}|\.\.\.|…|--|[.,:;!?()[\]—–’'&/-]|\n/gu;

const FULL_LINE = 55;

const ABBREVIATIONS =
  wordSet(`mr mrs ms dr prof sen rep gov gen lt col maj capt cpl sgt cmdr adm brig rev hon st jr sr inc corp ltd co no vs jan feb mar apr jun jul
  aug sep sept oct nov dec mt ft messrs supt det insp sec pres dept est approx fr`);

/** The tokens of a paragraph, each of its quotations as one. */
export function readTokens(text: string, block: QuotedBlock): Token[] {
  const tokens: Token[] = [];
  let from = block.start;
  for (const span of block.spans) {
    readWords(text, from, span.outerStart, tokens);
    const { outerStart: start, outerEnd: end } = span;
    tokens.push({ kind: 'quote', text: '', lower: '', start, end, span });
    from = end;
  }
  readWords(text, from, block.end, tokens);
  return tokens;
}

function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  const piece = text.slice(from, to);
  let expected = 0;
  for (const match of piece.matchAll(TOKEN)) {
    let word = match[0];
    if (match.index < expected) continue;
    const kind = /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark';
    if (kind === 'word' && piece[match.index + word.length] === '.' && isAbbreviation(word)) word += '.';
    expected = match.index + word.length;
    const start = from + match.index;
    const before = tokens.at(-1);
    if (/^['’]$/.test(word)) {
      if (before?.end === start && before.lower.endsWith('s')) before.lower += "'";
      continue;
    }
    if (word === '\n' && !endsShortLine(text, start)) continue;
    const lower = word.toLowerCase().replaceAll('’', "'");
    tokens.push({ kind, text: word, lower, start, end: start + word.length, span: undefined });
  }
}

/** A line that ends early is one of a list or of verse, and not merely broken because it was full. */
function endsShortLine(text: string, end: number): boolean {
  return end - text.lastIndexOf('\n', end - 1) < FULL_LINE;
}

function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    (/^\p{Lu}/u.test(word) && ABBREVIATIONS.has(word.toLowerCase()))
  );
}

export function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a word ends in the mark of a possessor. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /'s?$/u.test(token.lower);
}

/** A word in lower case without its dot and its possessive ending. */
export function bareWord(token: Token | undefined): string {
  return token ? token.lower.replace(/'s?$|\.$/u, '') : '';
}

/** How many words may stand between a quotation and the verb of its cue. */
const REACH = 14;

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
  const begins = next.kind === 'quote' || isCapitalized(next) || /^\p{N}/u.test(next.text);
  if (!begins) return false;
  if (token.kind === 'word') {
    const bare = token.lower.replace(/\.$/, '');
    return (
      token.text.endsWith('.') &&
      !TITLES.has(bare) &&
      token.text.length > 2 &&
      STARTERS.has(next.lower) &&
      isCapitalized(next)
    );
  }
  if (token.kind === 'mark') return /^[.!?…]/u.test(token.text);
  const last = lastSign(text, token);
  if (last === '.' || token.span?.isClosed === false) return true;
  return /[!?…]/u.test(last) && !leadsToVerb(tokens, at + 1);
}

/** Whether a cue seems to follow: a verb of speech in the same sentence and near. */
function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote' || (token.kind === 'mark' && /[.!?]/.test(token.text))) return false;
    const verb = SPEECH_VERBS.get(token.lower);
    if (verb?.use === 'speak' && (verb.form === 'past' || verb.form === 's') && !isCapitalized(token)) return true;
  }
  return false;
}

/** The last character of the words in a quotation, nested marks left aside. */
export function lastSign(text: string, token: Token): string {
  const span = token.span;
  if (!span) return '';
  return text
    .slice(Math.max(span.start, span.end - 4), span.end)
    .replace(/[\s’”'"»]+$/u, '')
    .slice(-1);
}
