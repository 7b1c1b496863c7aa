import { bareWord, isCapitalized, isPossessive, type Token } from './tokens.ts';
import {
  BODY_NAMES,
  DEMONYMS,
  NOT_GIVEN_NAMES,
  OF_BODIES,
  ORGANIZATION_WORDS,
  PARTICLES,
  PLACES,
  PREPOSITIONS,
  ROLE_NOUNS,
  STARTERS,
  SUFFIXES,
  TIMES,
  TITLES,
} from './word-lists.ts';

/** A name at a place of a sentence; the indexes of its first and last token, titles included. */
export interface Mention {
  from: number;
  to: number;
  /** The first token of the name behind titles and modifiers. */
  nameFrom: number;
  /** The words of the name. */
  words: string[];
  /** The words of the title, honorifics too; empty without one. */
  titles: string[];
  kind: 'person' | 'organization' | 'unknown';
  /** Whom it may mean: filled once the whole text is read. */
  entities: Entity[];
  /** Whether it stands in a heading, where capitals say little. */
  heading: boolean;
}

/** Somebody whom a text names. */
export interface Entity {
  kind: 'person' | 'organization';
  /** The words of the fullest name that the text gives. */
  words: string[];
  gender: 'he' | 'she' | undefined;
  /** The role that stands at the name, in the text's words. */
  role: string | undefined;
  /** The words of titles and roles, by which `the minister` is known. */
  nouns: Set<string>;
  /** Whether the text has the entity speak under its name. */
  speaks: boolean;
  /** Whether more than two capitals tell that a person is one: a title, or a later surname. */
  evident: boolean;
}

/** How a text spells its words: which begin with a capital inside a sentence, and which stand in lower case. */
interface Spelling {
  capitalized: Set<string>;
  lower: Set<string>;
  /** The kind of a known name in lower case, if it is one. */
  known: ReadonlyMap<string, 'person' | 'organization'>;
}

const ARABIC_ARTICLE = /^(?:al|el|an|ad|as|ash|at|az|ar|d['’])-?\p{Lu}/u;
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const CONNECTORS = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

export function readSpelling(sentences: readonly (readonly Token[])[], known: Spelling['known']): Spelling {
  const spelling: Spelling = { capitalized: new Set(), lower: new Set(), known };
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!isNameWord(token)) spelling.lower.add(bareWord(token));
      else if (!isFirst(tokens, at)) spelling.capitalized.add(bareWord(token));
    }
  }
  return spelling;
}

/** The names in a sentence. */
export function findMentions(tokens: readonly Token[], spelling: Spelling): Mention[] {
  const mentions: Mention[] = [];
  const heading = isHeading(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens, at)) continue;
    const to = lastOfName(tokens, at);
    const mention = readMention(tokens, at, to, spelling);
    if (mention) mentions.push({ ...mention, heading });
    at = to;
  }
  return mentions;
}

/** A short line without a full stop, most of its words with a capital. */
function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (
    tokens.length > 20 ||
    words.length < 2 ||
    !tokens.every(({ kind, text }) => kind === 'word' || !/^[.!?…]$/.test(text))
  )
    return false;
  return !tokens.some(({ kind }) => kind === 'quote') && words.filter(isCapitalized).length > 0.6 * words.length;
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'quote' || /^[:.!?…—–(]/u.test(before.text);
}

function isNameWord(token: Token | undefined): boolean {
  return isCapitalized(token) || (token?.kind === 'word' && ARABIC_ARTICLE.test(token.text));
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isNameWord(token) || /^i(?:'\w+)?$/.test(token.lower)) return false;
  if (isTime(tokens, at)) return false;
  return !(STARTERS.has(bareWord(token)) && (isFirst(tokens, at) || !isNameWord(tokens[at + 1])));
}

function isTime(tokens: readonly Token[], at: number): boolean {
  const word = bareWord(tokens[at]);
  if (!TIMES.has(word)) return false;
  return !(/^(?:may|april|june|august|jan)$/.test(word) && isNameWord(tokens[at + 1]) && !isTime(tokens, at + 1));
}

function lastOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  let body = false;
  for (let steps = 0; steps < 16; steps += 1) {
    const [token, next, after, third] = [tokens[to], tokens[to + 1], tokens[to + 2], tokens[to + 3]];
    if (!token || (isPossessive(token) && !ORGANIZATION_WORDS.has(bareWord(next)))) return to;
    body ||= ORGANIZATION_WORDS.has(bareWord(token));
    const glued = next !== undefined && next.start - token.end <= (isPossessive(token) ? 2 : 1);
    if (!glued) return to;
    if (isNameWord(next) && !isTime(tokens, to + 1)) to += 1;
    else if (PARTICLES.has(next.lower) && next.kind === 'word' && isNameWord(after)) to += 2;
    else if (PARTICLES.has(next.lower) && PARTICLES.has(after?.lower ?? '') && isNameWord(third)) to += 3;
    else if (next.text === ',' && GENERATIONS.has(bareWord(after)) && isCapitalized(after)) to += 2;
    else if (joins(token, next, after, body) && isNameWord(after)) to += 2;
    else if (body && /^(?:of|for|on|in|and)$/.test(next.lower) && after?.lower === 'the' && isNameWord(third)) to += 3;
    else return to;
  }
  return to;
}

function joins(token: Token, next: Token, after: Token | undefined, body: boolean): boolean {
  if (next.text === '&') return true;
  if (!CONNECTORS.has(next.lower)) return false;
  return (
    body ||
    (next.lower === 'of' &&
      ((TITLES.has(bareWord(token)) && TITLES.has(bareWord(after))) ||
        /^(?:states|republic|bank|house)$/.test(bareWord(token))))
  );
}

function readMention(tokens: readonly Token[], from: number, to: number, spelling: Spelling): Mention | undefined {
  const words = tokens.slice(from, to + 1);
  const bare = words.map((token) => bareWord(token));
  const known = spelling.known.get(bare.join(' '));
  const body = bare.findLastIndex((word) => ORGANIZATION_WORDS.has(word));
  const last = bare.findLastIndex((word) => !SUFFIXES.has(word));
  let title = bare.findLastIndex((word, index) => index < last && (TITLES.has(word) || ROLE_NOUNS.has(word)));
  if (known || body > title || /^(?:of|for|and)$/.test(bare[title + 1] ?? '')) title = -1;
  let nameFrom = title + 1;
  if (!known && body <= title) {
    while (last - nameFrom >= 2 && DEMONYMS.has(bare[nameFrom] ?? '')) nameFrom += 1;
    if (last - nameFrom >= 2 && /^\p{Lu}{2,}$/u.test(words[nameFrom]?.text ?? '')) nameFrom += 1;
  }
  const name = words.slice(nameFrom);
  const titles = bare.slice(0, title + 1);
  if (nameFrom === 0 && name.length === 1 && !isLoneName(tokens, from, spelling)) return undefined;
  if (
    titles.length === 0 &&
    bare.every((word) => TITLES.has(word) || ROLE_NOUNS.has(word) || DEMONYMS.has(word)) &&
    !known
  )
    return undefined;
  const kind = known ?? (titles.length > 0 ? 'person' : kindOf(tokens, from, to, body >= 0));
  return {
    from,
    to,
    nameFrom: from + nameFrom,
    words: name.filter(({ kind, text }) => kind === 'word' || text === '&').map(nameText),
    titles,
    kind,
    entities: [],
    heading: false,
  };
}

function nameText(token: Token, at: number, all: readonly Token[]): string {
  const plural = token.lower.endsWith("s'");
  if (at < all.length - 1) return plural ? `${token.text}’` : token.text;
  return plural || !isPossessive(token) ? token.text : token.text.replace(/['’]s?$/u, '');
}

/** Whether a single capitalized word is a name and not merely the first word of a sentence. */
function isLoneName(tokens: readonly Token[], at: number, spelling: Spelling): boolean {
  const word = bareWord(tokens[at]);
  if (spelling.known.has(word)) return true;
  if (DEMONYMS.has(word) || TITLES.has(word) || ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/, '')))
    return false;
  if (!isFirst(tokens, at)) return true;
  return spelling.capitalized.has(word) || !(spelling.lower.has(word) || /(?:ly|ing|ed)$/.test(word));
}

function kindOf(tokens: readonly Token[], from: number, to: number, body: boolean): Mention['kind'] {
  const [first, before, next] = [tokens[from], tokens[from - 1], tokens[to + 1]];
  if (body) return 'organization';
  const length = to - from + 1;
  if (length === 1 && /^(?:\p{Lu}\.?){2,7}s?$/u.test(first?.text ?? '')) return 'organization';
  if (NOT_GIVEN_NAMES.has(bareWord(first)) || length > 6) return 'organization';
  if (/^\p{Lu}\.$/u.test(tokens[to]?.text ?? '') && length === 2) return 'person';
  const noun = next?.kind === 'word' && !isCapitalized(next) && !PREPOSITIONS.has(next.lower);
  if (length > 1 && /^(?:in|near|across|outside|inside)$/.test(before?.lower ?? '') && !isPossessive(tokens[to]))
    return 'organization';
  if (OF_BODIES.has(bareWord(next)) && length === 1) return 'organization';
  if (length === 1 && (PLACES.has(bareWord(first)) || BODY_NAMES.has(bareWord(first)))) return 'organization';
  if (before?.lower === 'the' && !noun) return 'organization';
  return length === 1 ? 'unknown' : 'person';
}
