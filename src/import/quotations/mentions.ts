/**
 * Names in sentences, by capitals and word lists:
 *
 *     Prime Minister Ann Lee met the Institute for Rain on Monday.
 *       Ann Lee              a person, with the title “prime minister”
 *       Institute for Rain   an organization
 */

import { bareWord, isCapitalized, isPossessive, type Token } from './tokens.ts';
import {
  DEMONYMS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_GIVEN_NAMES,
  NOUNS_AFTER_ORGANIZATIONS,
  ORGANIZATION_NAME_WORDS,
  ORGANIZATION_NAMES,
  PLACE_NAMES,
  PREPOSITIONS,
  ROLE_NOUNS,
  SENTENCE_STARTERS,
  TIME_WORDS,
  TITLES,
} from './word-lists.ts';

/** A name in a sentence. */
export interface Mention {
  /** First and last token, titles included. */
  from: number;
  to: number;
  /** The first token of the name after titles and modifiers. */
  nameFrom: number;
  /** The words of the name. */
  words: string[];
  /** The words of the title in lower case, honorifics included. */
  titles: string[];
  kind: 'person' | 'organization' | 'unknown';
  /** Whom it may mean; filled by `linkMentions`. */
  entities: Entity[];
  /** Whether it is in a heading, where any word may have a capital. */
  isInHeading: boolean;
}

/** A person or an organization that a text names. */
export interface Entity {
  kind: 'person' | 'organization';
  /** The words of the fullest name that the text gives. */
  words: string[];
  gender: 'he' | 'she' | undefined;
  /** The role that the text gives at the name, in its own words. */
  role: string | undefined;
  /** The nouns of titles and roles, by which `the minister` is resolved. */
  nouns: Set<string>;
  /** Whether a cue has the name as its subject. */
  speaks: boolean;
  /** Whether a title, or a later surname alone, shows that this is a person and not two capitalized words. */
  isConfirmed: boolean;
}

/** How a text spells its words, each without dot and possessive ending. */
interface Spelling {
  /** With a capital although no sentence begins there. */
  capitalized: Set<string>;
  lower: Set<string>;
  /** The kinds of known names, which are in lower case and without dots. */
  known: ReadonlyMap<string, 'person' | 'organization'>;
}

/** `al-Karimi`, `d’Artagnan`: names whose capital comes later. */
const ARABIC_NAME_START = /^(?:al|el|an|ad|as|ash|at|az|ar|d['’])-?\p{Lu}/u;
const MAX_NAME_TOKENS = 16;
const GENERATION_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const NAME_CONNECTORS = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

/** @param sentences all of the text */
export function buildSpelling(sentences: readonly (readonly Token[])[], known: Spelling['known']): Spelling {
  const spelling: Spelling = { capitalized: new Set(), lower: new Set(), known };
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!isNameWord(token)) spelling.lower.add(bareWord(token));
      else if (!mayBeCapitalizedAnyway(tokens, at)) spelling.capitalized.add(bareWord(token));
    }
  }
  return spelling;
}

/** The names in a sentence. */
export function findMentions(tokens: readonly Token[], spelling: Spelling): Mention[] {
  const mentions: Mention[] = [];
  const isInHeading = isHeading(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBeginName(tokens, at)) continue;
    const to = endOfName(tokens, at);
    const mention = parseMention(tokens, at, to, spelling);
    if (mention) mentions.push({ ...mention, isInHeading });
    at = to;
  }
  return mentions;
}

/** Whether a sentence is a short line without a full stop, most of whose words have a capital. */
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

/** Whether a word has a capital in any case, since it begins a sentence or follows a colon, a dash or a quotation. */
function mayBeCapitalizedAnyway(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'quote' || /^[:.!?…—–(]/u.test(before.text);
}

function isNameWord(token: Token | undefined): boolean {
  return isCapitalized(token) || (token?.kind === 'word' && ARABIC_NAME_START.test(token.text));
}

function mayBeginName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isNameWord(token) || /^i(?:'\w+)?$/.test(token.lower)) return false;
  if (isTimeName(tokens, at)) return false;
  return !(
    SENTENCE_STARTERS.has(bareWord(token)) &&
    (mayBeCapitalizedAnyway(tokens, at) || !isNameWord(tokens[at + 1]))
  );
}

/** `Monday` and `May`, but not the `April` of `April Lee`. */
function isTimeName(tokens: readonly Token[], at: number): boolean {
  const word = bareWord(tokens[at]);
  if (!TIME_WORDS.has(word)) return false;
  return !(/^(?:may|april|june|august|jan)$/.test(word) && isNameWord(tokens[at + 1]) && !isTimeName(tokens, at + 1));
}

/** The last token of a name that begins at a token. */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  let isOrganization = false;
  for (let steps = 0; steps < MAX_NAME_TOKENS; steps += 1) {
    const [token, next, after, third] = [tokens[to], tokens[to + 1], tokens[to + 2], tokens[to + 3]];
    if (!token || (isPossessive(token) && !ORGANIZATION_NAME_WORDS.has(bareWord(next)))) return to;
    isOrganization ||= ORGANIZATION_NAME_WORDS.has(bareWord(token));
    const isNext = next !== undefined && next.start - token.end <= (isPossessive(token) ? 2 : 1);
    if (!isNext) return to;
    if (isNameWord(next) && !isTimeName(tokens, to + 1)) to += 1;
    else if (NAME_PARTICLES.has(next.lower) && next.kind === 'word' && isNameWord(after)) to += 2;
    else if (NAME_PARTICLES.has(next.lower) && NAME_PARTICLES.has(after?.lower ?? '') && isNameWord(third)) to += 3;
    else if (next.text === ',' && GENERATION_SUFFIXES.has(bareWord(after)) && isCapitalized(after)) to += 2;
    else if (joinsNames(token, next, after, isOrganization) && isNameWord(after)) to += 2;
    else if (isOrganization && /^(?:of|for|on|in|and)$/.test(next.lower) && after?.lower === 'the' && isNameWord(third))
      to += 3;
    else return to;
  }
  return to;
}

/** Whether two capitalized words with a small word between are one name: `Procter & Gamble`, `Bank of Rain`. */
function joinsNames(token: Token, next: Token, after: Token | undefined, isOrganization: boolean): boolean {
  if (next.text === '&') return true;
  if (!NAME_CONNECTORS.has(next.lower)) return false;
  return (
    isOrganization ||
    (next.lower === 'of' &&
      ((TITLES.has(bareWord(token)) && TITLES.has(bareWord(after))) ||
        /^(?:states|republic|bank|house)$/.test(bareWord(token))))
  );
}

/** Divides a run of capitalized words into title and name: `Prime Minister` and `Ann Lee`. */
function parseMention(tokens: readonly Token[], from: number, to: number, spelling: Spelling): Mention | undefined {
  const words = tokens.slice(from, to + 1);
  const bare = words.map((token) => bareWord(token));
  const known = spelling.known.get(bare.join(' '));
  const organizationWord = bare.findLastIndex((word) => ORGANIZATION_NAME_WORDS.has(word));
  const last = bare.findLastIndex((word) => !NAME_SUFFIXES.has(word));
  let title = bare.findLastIndex((word, index) => index < last && (TITLES.has(word) || ROLE_NOUNS.has(word)));
  if (known || organizationWord > title || /^(?:of|for|and)$/.test(bare[title + 1] ?? '')) title = -1;
  let nameFrom = title + 1;
  if (!known && organizationWord <= title) {
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
  const kind = known ?? (titles.length > 0 ? 'person' : kindOf(tokens, from, to, organizationWord >= 0));
  return {
    from,
    to,
    nameFrom: from + nameFrom,
    words: name.filter(({ kind, text }) => kind === 'word' || text === '&').map(nameText),
    titles,
    kind,
    entities: [],
    isInHeading: false,
  };
}

/** A word as a name has it: without the possessive of its last word, with the apostrophe of a plural. */
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
  if (!mayBeCapitalizedAnyway(tokens, at)) return true;
  return spelling.capitalized.has(word) || !(spelling.lower.has(word) || /(?:ly|ing|ed)$/.test(word));
}

/** What a name without a title names, by its words and those beside it. */
function kindOf(tokens: readonly Token[], from: number, to: number, hasOrganizationWord: boolean): Mention['kind'] {
  const [first, before, next] = [tokens[from], tokens[from - 1], tokens[to + 1]];
  if (hasOrganizationWord) return 'organization';
  const length = to - from + 1;
  if (length === 1 && /^(?:\p{Lu}\.?){2,7}s?$/u.test(first?.text ?? '')) return 'organization';
  if (NOT_GIVEN_NAMES.has(bareWord(first)) || length > 6) return 'organization';
  if (/^\p{Lu}\.$/u.test(tokens[to]?.text ?? '') && length === 2) return 'person';
  const noun = next?.kind === 'word' && !isCapitalized(next) && !PREPOSITIONS.has(next.lower);
  if (length > 1 && /^(?:in|near|across|outside|inside)$/.test(before?.lower ?? '') && !isPossessive(tokens[to]))
    return 'organization';
  if (NOUNS_AFTER_ORGANIZATIONS.has(bareWord(next)) && length === 1) return 'organization';
  if (length === 1 && (PLACE_NAMES.has(bareWord(first)) || ORGANIZATION_NAMES.has(bareWord(first))))
    return 'organization';
  if (before?.lower === 'the' && !noun) return 'organization';
  return length === 1 ? 'unknown' : 'person';
}
