import { SPEECH_VERBS } from './speech-verbs.ts';
import { CONJUNCTIONS, PRONOUNS } from './subjects.ts';
import type { Token } from './tokens.ts';
import { BE_FORMS, BEFORE_VERBS, PREPOSITIONS } from './word-lists.ts';

/** Whether a word can be no part of a noun phrase, so that the phrase ends before it. */
export function standsOutside({ lower }: Token): boolean {
  return PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || PRONOUNS.has(lower) || BE_FORMS.has(lower);
}

/** Whether a word is a verb and nothing else: one that no noun looks like, or what stands before one. */
export function isPlainVerb({ lower }: Token): boolean {
  return SPEECH_VERBS.get(lower)?.noun === false || BEFORE_VERBS.has(lower);
}
