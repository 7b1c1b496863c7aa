import type { Mention } from './mentions.ts';
import { bareWord, type Token } from './tokens.ts';
import { TIMES } from './word-lists.ts';

/** A sentence with the names in it. */
export interface Clause {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** The name that each token belongs to. */
  mentionAt: readonly (Mention | undefined)[];
}

/** Who does something, as a sentence puts it. */
export interface Subject {
  kind: 'name' | 'pronoun' | 'noun';
  /** First and last token of the words that say who: without roles and what is added between commas. */
  from: number;
  to: number;
  /** First and last token of all that belongs to it. */
  outerFrom: number;
  outerTo: number;
  mention: Mention | undefined;
  /** Another name that shares the subject: `Lee and Park said`. */
  beside: Mention | undefined;
  /** The noun at the head of an unnamed subject, and the name it belongs to: `a spokesman for Acme`. */
  head: string;
  of: Mention | undefined;
}

export const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);

export const CONJUNCTIONS = new Set([
  'and',
  'but',
  'or',
  'that',
  'which',
  'who',
  'whom',
  'if',
  'when',
  'while',
  'because',
  'than',
  'as',
  'what',
  'where',
  'whether',
  'so',
  'then',
  'how',
  'why',
  'whose',
  'yet',
  'though',
  'although',
  'until',
  'once',
  'to',
  'not',
]);

export function makeClause(tokens: readonly Token[], mentions: readonly Mention[]): Clause {
  const mentionAt: (Mention | undefined)[] = [];
  for (const mention of mentions) for (let at = mention.from; at <= mention.to; at += 1) mentionAt[at] = mention;
  return { tokens, mentions, mentionAt };
}

export function nameSubject(mention: Mention): Subject {
  const { from, to } = mention;
  return { kind: 'name', from, to, outerFrom: from, outerTo: to, mention, beside: undefined, head: '', of: undefined };
}

export function makePhrase(kind: Subject['kind'], from: number, to: number, head: string): Subject {
  return { kind, from, to, outerFrom: from, outerTo: to, mention: undefined, beside: undefined, head, of: undefined };
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[—–-]|--)$/.test(token.text);
}

export function isTimeWord({ tokens, mentionAt }: Clause, at: number): boolean {
  return TIMES.has(bareWord(tokens[at])) && !mentionAt[at];
}
