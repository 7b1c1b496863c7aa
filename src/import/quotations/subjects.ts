/**
 * Who does something, as a sentence puts it. Three kinds:
 *
 *     Ann Lee said        a name
 *     she said            a pronoun
 *     the minister said   a noun
 */

import type { Mention } from './mentions.ts';
import { bareWord, type Token } from './tokens.ts';
import { TIME_WORDS } from './word-lists.ts';

/** A sentence, and the names in it. */
export interface Clause {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** The name that each token belongs to. */
  mentionAt: readonly (Mention | undefined)[];
}

/** Who does something, as a sentence puts it. */
export interface Subject {
  kind: 'name' | 'pronoun' | 'noun';
  /** First and last token of the words that say who, without roles and insertions between commas. */
  from: number;
  to: number;
  /** First and last token of all that belongs to it. */
  outerFrom: number;
  outerTo: number;
  mention: Mention | undefined;
  /** Other names that share the subject, in order: `Lee and Park said`. */
  alongside: readonly Mention[];
  /** The noun at the head of an unnamed subject, and the name it belongs to: `a spokesman for Acme`. */
  head: string;
  of: Mention | undefined;
}

/** @param mentions of the sentence, in order */
export function buildClause(tokens: readonly Token[], mentions: readonly Mention[]): Clause {
  const mentionAt: (Mention | undefined)[] = [];
  for (const mention of mentions) for (let at = mention.from; at <= mention.to; at += 1) mentionAt[at] = mention;
  return { tokens, mentions, mentionAt };
}

/** A subject that is a name alone. */
export function nameSubject(mention: Mention): Subject {
  const { from, to } = mention;
  return { kind: 'name', from, to, outerFrom: from, outerTo: to, mention, alongside: [], head: '', of: undefined };
}

/** A subject without a name: a pronoun, or the noun phrase of which `head` is the noun. */
export function phraseSubject(kind: Subject['kind'], from: number, to: number, head: string): Subject {
  return { kind, from, to, outerFrom: from, outerTo: to, mention: undefined, alongside: [], head, of: undefined };
}

/** Whether a token is a word of time and no part of a name: `Monday` in `on Monday`, not in `Monday Group`. */
export function isTimeWord({ tokens, mentionAt }: Clause, at: number): boolean {
  return TIME_WORDS.has(bareWord(tokens[at])) && !mentionAt[at];
}
