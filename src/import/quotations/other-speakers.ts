/**
 * Others of whom a speaker tells, so that words behind may be theirs:
 *
 *     Lee said Park had resigned, citing “stress.”          Lee or Park
 *     Lee heard from Park that it was “late.”               Lee or Park
 *     Lee said Park had made “a big mistake.”               Lee
 */

import type { Cue } from './cues.ts';
import { isLikelyPerson, pronounOf } from './link-mentions.ts';
import type { Entity, Mention } from './mentions.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import type { Clause } from './subjects.ts';
import { isPossessive, lowerAt } from './tokens.ts';
import { PREPOSITIONS, WILL, wordSet } from './word-lists.ts';

/** Words that begin a clause of what somebody says. */
const BEGINS_CLAUSE = wordSet('that how when after because as while since where why whether if');

/** Words for what somebody says or writes. */
const NOUNS_OF_WORDS = wordSet(
  'word words phrase phrases line lines motto slogan slogans mantra nickname nicknames saying sayings',
);

/** Participles that go on with what the speaker says: `Lee said Park had left, adding it was “late”`. */
const GOES_ON = wordSet('adding noting stressing emphasizing emphasising');

/** Verbs that say how something was. */
const REMEMBERS = /^(?:recall|remember|describ|recount)/;

/** Verbs with which somebody learns something from somebody. */
const LEARNS = wordSet('hear heard hears learn learned learnt learns got gets received receives');

/** Whom else a speaker tells of before words whose cue names the speaker, if the words may be theirs. */
export function findOtherSpeaker(clause: Clause, cue: Cue, at: number, speaker: Entity): Entity | undefined {
  if (cue.use === 'source' || cue.verb > at || cue.isRelative) return undefined;
  const { tokens, mentions } = clause;
  if (/^[,:]$/.test(tokens[at - 1]?.text ?? '') && !cue.borrowsSubject) return undefined;
  const from = cue.borrowsSubject ? cue.subject.to : cue.verb;
  const to = cue.borrowsSubject ? cue.verb : at;
  const other = mentions.findLast(
    (mention) =>
      mention.from > from && mention.to < to && isOther(mention, speaker) && !isPossessive(tokens[mention.to]),
  );
  if (!other) return undefined;
  const mayBe = cue.borrowsSubject
    ? isInnerSubject(clause, other, from) && !goesOn(clause, cue, speaker)
    : isSourceOf(clause, other) || (isInnerSubject(clause, other, from) && saysIn(clause, cue, other, at));
  return mayBe ? other.entities[0] : undefined;
}

function isOther({ entities }: Mention, speaker: Entity): boolean {
  const [entity] = entities;
  return entities.length === 1 && entity !== undefined && entity !== speaker && isLikelyPerson(entity);
}

/** Whether somebody is the subject of a clause within what is said. */
function isInnerSubject({ tokens }: Clause, { from, to }: Mention, start: number): boolean {
  const [before, next] = [lowerAt(tokens, from - 1), lowerAt(tokens, to + 1)];
  const isFollowed =
    tokens[to + 1]?.kind === 'word' && !PREPOSITIONS.has(next) && !/^(?:and|or|who|whom|that|as)$/.test(next);
  const isBehindThat =
    tokens.slice(start + 1, from).some(({ lower }) => BEGINS_CLAUSE.has(lower)) && !PREPOSITIONS.has(before);
  return isFollowed && (SPEECH_VERBS.has(before) || isBehindThat);
}

/** Whether words are heard or come from somebody: `heard from Park that`, `greeted by Park with`. */
function isSourceOf({ tokens }: Clause, { from, to }: Mention): boolean {
  const before = lowerAt(tokens, from - 1);
  const next = lowerAt(tokens, to + 1);
  const verbs = [2, 3, 4].map((back) => lowerAt(tokens, from - back));
  return (
    (before === 'from' && next === 'that' && verbs.some((verb) => LEARNS.has(verb))) ||
    (before === 'by' && /^(?:with|as|that|to)$/.test(next) && /(?:ed|en|ld)$/.test(verbs[0] ?? ''))
  );
}

/** Whether a clause of somebody says something: it has a verb of speech, a clause of its own or a noun of words. */
function saysIn({ tokens }: Clause, { verb }: Cue, { to }: Mention, at: number): boolean {
  const between = tokens.slice(to + 1, at).map(({ lower }) => lower);
  // `Lee said that Park had “lied” and that …`
  if (tokens.slice(to + 1, at).some(({ kind }) => kind === 'quote')) return false;
  const isToCome = between.some((word) => WILL.has(word)) && !REMEMBERS.test(lowerAt(tokens, verb));
  if (isToCome) return false;
  return between.some(
    (word, place) =>
      (place > 0 && BEGINS_CLAUSE.has(word) && word !== 'as') ||
      NOUNS_OF_WORDS.has(word) ||
      saysSomething(word, between[place + 1]),
  );
}

/** Whether a word is a verb of speech; one that has other senses only before `as` and `that`: `dismissed it as`. */
function saysSomething(word: string, next: string | undefined): boolean {
  const verb = SPEECH_VERBS.get(word);
  return verb !== undefined && (!verb.needsQuotation || next === 'as' || next === 'that');
}

/** Whether a verb without a subject of its own goes on with what the speaker says. */
function goesOn({ tokens }: Clause, { verb }: Cue, speaker: Entity): boolean {
  const object = lowerAt(tokens, verb + 1);
  const gender = object === 'him' ? 'he' : object === 'her' ? 'she' : undefined;
  return GOES_ON.has(lowerAt(tokens, verb)) || (gender !== undefined && pronounOf(speaker) !== gender);
}
