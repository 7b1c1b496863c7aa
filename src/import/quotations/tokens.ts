import type { Block, QuotedSpan } from './quoted-spans.ts';

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

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen rep gov gen lt col maj capt cpl sgt cmdr adm brig rev hon st jr sr inc corp ltd co no vs jan feb mar apr jun jul
  aug sep sept oct nov dec mt ft messrs supt det insp sec pres dept est approx fr`.split(/\s+/),
);

/** The tokens of a paragraph, each of its quotations as one. */
export function readTokens(text: string, block: Block): Token[] {
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
