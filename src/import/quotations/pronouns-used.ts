/**
 * By which pronoun a text means somebody whose first name men and women have, as far as it says so before they speak:
 *
 *     Kim Lee and her brother run the ferry.       “she”
 *     Kim Lee runs the ferry. She bought it.       “she”
 *     Kim Lee runs the ferry. “It rains,” she said. nothing yet: the words may be somebody else’s
 */

import type { Cue } from './cues.ts';
import { isNameOfEither } from './first-names.ts';
import { isLikelyPerson, pronounOf } from './link-mentions.ts';
import type { Entity } from './mentions.ts';
import type { Clause } from './subjects.ts';
import { bareWord, lowerAt } from './tokens.ts';
import { CONJUNCTIONS, genderOfNoun, PREPOSITIONS, TIME_WORDS } from './word-lists.ts';

/** Pronouns that may mean the subject of a sentence; “him” means somebody else. */
const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['he', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'herself'].map((word) => [word, 'she'] as const),
]);

/** A sentence as far as it is known who is named in it. */
interface NamingSentence {
  clause: Clause;
  cues: readonly Cue[];
}

/**
 * Adds to the one person whom a sentence and the one before it name by which pronoun the sentence means them.
 * @param named everybody whom the text has named so far
 */
export function recordPronounUsed(
  { clause, cues }: NamingSentence,
  before: NamingSentence | undefined,
  named: Iterable<Entity>,
): void {
  const here = peopleIn(clause);
  const people = new Set([...here, ...(before ? peopleIn(before.clause) : [])]);
  const [person] = people;
  if (people.size !== 1 || !person || person.gender || !isNameOfEither(person.words[0] ?? '')) return;
  const from = here.size > 0 ? Math.min(...clause.mentions.map(({ to }) => to)) : -1;
  const used = new Set<'he' | 'she'>();
  for (const [at, { lower }] of clause.tokens.entries()) {
    const pronoun = PRONOUNS.get(lower);
    const isOfCue = cues.some(({ subject }) => subject.from === at);
    if (pronoun && at > from && !isOfCue && (lower !== 'her' || isPossessiveHer(clause, at))) used.add(pronoun);
  }
  const [pronoun] = used;
  if (used.size !== 1 || !pronoun) return;
  const isOfNoun = clause.tokens.some((token) => genderOfNoun(bareWord(token)) === pronoun);
  const isOfOther = [...named].some(
    (other) => other !== person && isLikelyPerson(other) && (pronounOf(other) ?? pronoun) === pronoun,
  );
  if (!isOfNoun && !isOfOther) person.gender = pronoun;
}

/** `her boat`, not `asked her about` */
function isPossessiveHer({ tokens }: Clause, at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  const isNoun =
    ![PREPOSITIONS, CONJUNCTIONS, TIME_WORDS].some((list) => list.has(next)) && !/^(?:the|an?)$/.test(next);
  return tokens[at + 1]?.kind === 'word' && isNoun;
}

function peopleIn({ mentions }: Clause): ReadonlySet<Entity> {
  return new Set(mentions.flatMap(({ entities }) => entities).filter(isLikelyPerson));
}
