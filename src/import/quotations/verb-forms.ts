/**
 * What a verb and the words beside it say: whether it is a verb of speech at all, passive, or followed by an object.
 *
 *     Lee claims “…”   a verb      the claims “…”   a noun
 *     Lee said “…”     no object   Lee said it was “…”   an object
 */

import { SPEECH_VERBS, type VerbForm } from './speech-verbs.ts';
import type { Clause } from './subjects.ts';
import { isPossessive, lowerAt, type Token } from './tokens.ts';
import { BE_FORMS, DETERMINERS, maySpeak, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS, wordSet } from './word-lists.ts';

/** Words before the base form of a verb. */
const MODALS = wordSet(`will would can could may might should must did does do didn't to doesn't don't`);

/** Verbs that mean speaking only with a particle, by verb. */
const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map(
  `went on, goes on, shot back, shoots back, fired back, fires back, hit back, hits back, pushed back, chimed in, chimes in, piped up,
  summed up, sums up, chipped in, called out, cut in, broke in, spoke up`
    .split(/,\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** The form of `put it` and of phrasal verbs, whatever their tense. */
const SPEAKS: VerbForm = { use: 'speak', form: 'past', isAlsoNoun: false, needsQuotation: false };

/** Verbs before whoever is heard, and how many tokens these may be called by: `heard the defendant, Jo Lee, say`. */
const HEARING = /^(?:over)?hear(?:d|s)?$/;
const MAX_TOKENS_TO_HEARD = 9;

/** The form of a verb of speech, where the words beside it allow that it is one: `the claims` is none. */
export function parseVerbForm({ tokens, mentionAt }: Clause, at: number): VerbForm | undefined {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (token.kind !== 'word') return undefined;
  // `“…,” Lee put in.`
  const isInserted = /^puts?$/.test(token.lower) && lowerAt(tokens, at + 1) === 'in' && tokens[at + 2]?.kind !== 'word';
  if (isInserted && tokens.slice(0, at).some(({ kind }) => kind === 'quote')) return SPEAKS;
  if (/^puts?$|^putting$/.test(token.lower)) return /^(?:it|this)$/.test(lowerAt(tokens, at + 1)) ? SPEAKS : undefined;
  if (
    PHRASAL_VERBS.has(token.lower) &&
    PHRASAL_VERBS.get(token.lower) === tokens[at + 1]?.lower &&
    tokens[at + 2]?.kind !== 'word'
  ) {
    return SPEAKS;
  }
  if (token.lower === 'asked' && before?.lower === 'frequently') return undefined;
  const form = SPEECH_VERBS.get(token.lower);
  // `taught her that`
  const that = /^(?:him|her|them|me|us)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (!form || (form.needsQuotation && !isBesideQuote(tokens, at) && lowerAt(tokens, that) !== 'that'))
    return undefined;
  // `Mortgage rates as a help`
  if (form.form === 'third-person' && form.isAlsoNoun && form.use === 'describe' && lowerAt(tokens, at + 1) === 'as')
    return undefined;
  // `a Harbour Partners report`
  if (form.form === 'base' && form.isAlsoNoun && mentionAt[at - 1]?.kind === 'organization') return undefined;
  if (form.form === 'base') {
    const plural =
      before !== undefined &&
      (/^(?:they|we|i|you|who)$/.test(before.lower) ||
        (/[^s]s$/.test(before.lower) && (!form.isAlsoNoun || maySpeak(before.lower))) ||
        before.lower === 'people');
    // `heard Lee say “no”`
    const isHeard =
      token.lower !== 'let' &&
      tokens.slice(Math.max(0, at - MAX_TOKENS_TO_HEARD), at).some(({ lower }) => HEARING.test(lower));
    if (isHeard && (mentionAt[at - 1] || before?.text === ',' || /^(?:him|her|them)$/.test(before?.lower ?? '')))
      return form;
    return MODALS.has(before?.lower ?? '') || MODALS.has(lowerAt(tokens, at - 2)) || plural ? form : undefined;
  }
  if (
    form.isAlsoNoun &&
    (DETERMINERS.has(before?.lower ?? '') || isPossessive(before) || PREPOSITIONS.has(before?.lower ?? ''))
  )
    return undefined;
  return form;
}

/** `said` and `says`, not the noun of `claims adjuster Ann Lee`, nor `saying`. */
export function isFiniteVerbOfSpeech({ lower }: Token): boolean {
  const verb = SPEECH_VERBS.get(lower);
  return verb?.form === 'past' || lower === 'says' || (verb?.form === 'third-person' && !verb.isAlsoNoun);
}

/** Whether a form of “be” stands before a verb: `was widely quoted`, `was saying`. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 4; before -= 1) {
    const { lower, kind } = tokens[before] as Token;
    if (BE_FORMS.has(lower) || /^(?:wasn't|isn't|weren't|aren't)$/.test(lower)) return true;
    if (kind !== 'word' || !(/ly$/.test(lower) || /^(?:also|not|never|once|often|then|widely|so)$/.test(lower)))
      return false;
  }
  return false;
}

/** Whether a quotation stands right before a verb and its subject, or right after the verb. */
function isBesideQuote(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at + 3).some(({ kind }) => kind === 'quote');
}

/** Whether a quotation follows within a few words. */
export function isBeforeQuote(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 6).some(({ kind }) => kind === 'quote');
}

/** Words that begin an object or a clause. */
const OBJECT_START =
  /^(?:that|a|an|the|he|she|it|they|we|i|you|his|her|its|their|this|these|those|there|what|how|why|whether|if|who|not|no|nothing)$/;

/** Verbs that may have somebody spoken to as their object: `told the paper`. */
const VERBS_WITH_ADDRESSEE = wordSet('tell told tells asked informed assured reminded warned telling advised urged');

/** What is told, and is nobody spoken to: `told the story of`. */
const THINGS_TOLD = /^(?:stor(?:y|ies)|tales?|truth|lies?|jokes?|anecdotes?|history|difference|time)$/;

/** Whether a verb has an object or a clause of its own: `said it was late`, not `said on Monday`. */
export function hasOwnObject({ tokens, mentionAt }: Clause, verb: number): boolean {
  let at = verb + 1;
  if (VERBS_WITH_ADDRESSEE.has(lowerAt(tokens, verb))) {
    if (SUBJECT_PRONOUNS.has(lowerAt(tokens, at)) || /^(?:him|her|them|us|me)$/.test(lowerAt(tokens, at))) at += 1;
    else if (THINGS_TOLD.test(lowerAt(tokens, at + 1)) && DETERMINERS.has(lowerAt(tokens, at))) return true;
    else if (DETERMINERS.has(lowerAt(tokens, at)) || mentionAt[at] || /s$/.test(lowerAt(tokens, at))) {
      const isPlural = !mentionAt[at] && !DETERMINERS.has(lowerAt(tokens, at));
      at = mentionAt[at] ? (mentionAt[at]?.to ?? at) + 1 : at + 1;
      // `told lawmakers Seoul would answer`
      if (isPlural && mentionAt[at]) return true;
      while (
        tokens[at]?.kind === 'word' &&
        !PREPOSITIONS.has(lowerAt(tokens, at)) &&
        !OBJECT_START.test(lowerAt(tokens, at)) &&
        at < verb + 8
      )
        at += 1;
    }
  }
  const next = tokens[at];
  if (next?.kind !== 'word' || TIME_WORDS.has(next.lower) || PREPOSITIONS.has(next.lower)) return false;
  return (
    OBJECT_START.test(next.lower) ||
    mentionAt[at] !== undefined ||
    !/ly$|^(?:when|while|as|after|before|last|earlier|later|again|also|to|once|then)$/.test(next.lower)
  );
}

/** Whether the object of a verb may be who is spoken to: `told the paper`. */
export function takesAddressee({ lower }: Token): boolean {
  return VERBS_WITH_ADDRESSEE.has(lower);
}
