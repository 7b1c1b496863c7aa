/**
 * Noun phrases that may be a subject, read back from a verb or on from it:
 *
 *     the institute’s senior fellow Ann Lee | said      back to “the”; who speaks is Ann Lee
 *     said | a spokesman for Acme                       on to “Acme”; the noun is “spokesman”, of Acme
 */

import type { Mention } from './mentions.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { type Clause, isTimeWord, nameSubject, phraseSubject, type Subject } from './subjects.ts';
import { bareWord, isCapitalized, isPossessive, lowerAt, type Token } from './tokens.ts';
import { isFiniteVerbOfSpeech } from './verb-forms.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  IRREGULAR_VERBS,
  isNounOfPerson,
  isRoleNoun,
  ORGANIZATION_NOUNS,
  PAST_FORMS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WORDS_BEFORE_VERBS,
  wordSet,
} from './word-lists.ts';

/** Prepositions within a noun phrase: `a spokesman for Acme`. */
const WITHIN_PHRASE = wordSet('of for at from in on with by near under about to between');

/** The subject that ends with a token: before a verb. `who` leads to what it refers to. */
export function parsePhraseBefore(clause: Clause, end: number): Subject | undefined {
  if (/^(?:who|which)$/.test(lowerAt(clause.tokens, end))) return parseAntecedent(clause, end);
  let subject: Subject | undefined;
  let at = end;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    const inner = parseSimplePhraseBefore(clause, at);
    if (!inner && !isTimeWord(clause, at)) break;
    let from = inner?.outerFrom ?? at;
    if (!inner)
      while (
        from > 0 &&
        (isTimeWord(clause, from - 1) ||
          /^(?:last|this|next|early|late|\d+|the|a|few)$/.test(lowerAt(clause.tokens, from - 1)))
      )
        from -= 1;
    else if (!isComplement(inner, subject, clause)) subject = inner;
    else if (inner.kind === 'noun')
      subject = { ...inner, to: subject?.to ?? inner.to, of: inner.of ?? subject?.mention ?? subject?.of };
    else subject = inner;
    const before = clause.tokens[from - 1];
    if (before?.kind === 'word' && WITHIN_PHRASE.has(before.lower) && clause.tokens[from - 2]?.kind === 'word')
      at = from - 2;
    else if (!inner && before?.kind === 'word') at = from - 1;
    else break;
  }
  return subject;
}

/** Whether the later words complete this phrase, as `Acme` does in `a spokesman for Acme`. */
function isComplement(inner: Subject, later: Subject | undefined, clause: Clause): boolean {
  return (
    later !== undefined &&
    (inner.kind !== 'noun' || maySpeakAlone(inner) || clause.tokens[inner.outerFrom - 1]?.kind !== 'word')
  );
}

function maySpeakAlone({ head }: Subject): boolean {
  return isRoleNoun(head) || ORGANIZATION_NOUNS.has(head) || head.endsWith('s');
}

/** A pronoun, a name with its role, or a noun with its adjectives, without complements. */
function parseSimplePhraseBefore(clause: Clause, end: number): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const token = tokens[end];
  if (token?.kind !== 'word' || isTimeWord(clause, end)) return undefined;
  if (SUBJECT_PRONOUNS.has(token.lower)) return phraseSubject('pronoun', end, end, token.lower);
  if (token.lower === 'who') return parseAntecedent(clause, end);
  const mention = mentionAt[end];
  if (mention && !isPossessive(token)) {
    if (mention.to !== end) return undefined;
    if (isBehindUnnamed(clause, mention.from - 1)) return phraseSubject('noun', mention.from, end, '');
    const subject = nameSubject(mention);
    subject.outerFrom = startOfRoleBefore(clause, mention.from);
    if (isPossessive(tokens[subject.outerFrom - 1]))
      subject.outerFrom = mentionAt[subject.outerFrom - 1]?.from ?? subject.outerFrom - 1;
    if (/^(?:the|an?)$/.test(lowerAt(tokens, subject.outerFrom - 1))) subject.outerFrom -= 1;
    subject.alongside = namesBefore(clause, mention, subject.outerFrom);
    return subject;
  }
  if (/^(?:one|another|others|some|many|both|few|several|most|all)$/.test(token.lower))
    return phraseSubject('noun', end, end, token.lower);
  if (
    !isNounLike(token) ||
    PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    WORDS_BEFORE_VERBS.has(token.lower)
  )
    return undefined;
  return parseNounPhraseBefore(clause, end);
}

/** What `who` or `which` refers to: `Ann Lee, who said`, `the union, which said`. */
function parseAntecedent(clause: Clause, who: number): Subject | undefined {
  const at = clause.tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  if (at < 0 || clause.tokens[at]?.lower === 'who') return undefined;
  const nearest = parseSimplePhraseBefore(clause, at);
  if (clause.tokens[who]?.lower === 'which') {
    const body = nearest?.mention
      ? nearest.mention.kind === 'organization'
      : ORGANIZATION_NOUNS.has(nearest?.head ?? '');
    return body || DOCUMENT_NOUNS.has(nearest?.head ?? '') ? nearest : undefined;
  }
  return nearest?.mention && nearest.mention.kind !== 'organization' ? nearest : parsePhraseBefore(clause, at);
}

/** The subject that begins at a token: after an inverted verb, or after “according to”. */
export function parsePhraseAfter(clause: Clause, from: number): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  if (SUBJECT_PRONOUNS.has(first.lower)) return phraseSubject('pronoun', from, from, first.lower);
  let end = -1;
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const mention = mentionAt[at];
    if (mention && end >= from && isVerbBeforeObject(tokens[at - 1])) {
      end = at - 2;
      break;
    }
    if (mention?.from === at && !isPossessive(tokens[mention.to])) {
      const next = tokens[mention.to + 1];
      // `her Weston counterpart, Jo Park,`
      const isApposed =
        DETERMINERS.has(first.lower) && tokens[mention.to + 2]?.text === ',' && mentionAt[mention.to + 3] !== undefined;
      const modifies = next?.kind === 'word' && (isRoleOrOrganization(next) || isApposed) && !mentionAt[mention.to + 1];
      if (!modifies && isBesideUnnamed(clause, mention.to + 1)) return phraseSubject('noun', from, mention.to, '');
      if (!modifies) return { ...nameSubject(mention), outerFrom: from, alongside: namesAfter(clause, mention) };
      at = mention.to;
      end = at;
      continue;
    }
    if (
      cannotBeInPhrase(token) ||
      isTimeWord(clause, at) ||
      (end >= 0 && /[a-z]ed$/.test(token.text) && endsAtVerb(tokens[at + 1])) ||
      (end >= 0 && (isOnlyVerb(token) || PAST_FORMS.has(token.lower))) ||
      (end >= 0 &&
        isNounOfPerson(bareWord(tokens[end])) &&
        IRREGULAR_VERBS.has(token.lower) &&
        endsAtVerb(tokens[at + 1]))
    )
      break;
    end = at;
  }
  if (end < from) return undefined;
  const named = parseAppositiveName(clause, endOfSecondNoun(clause, end) + 2);
  // `According to the lawsuit, Ann Lee`: no lawsuit has this name.
  if (named && !DOCUMENT_NOUNS.has(lowerAt(tokens, end))) return { ...named, outerFrom: from };
  const given = tokens[end + 1]?.text === ',' ? parseNameGiven(clause, end + 2) : undefined;
  if (given) return { ...given, outerFrom: from };
  // `Mother of three Ann Lee`
  const parent =
    lowerAt(tokens, end + 1) === 'of' && NUMBERS.test(lowerAt(tokens, end + 2)) ? mentionAt[end + 3] : undefined;
  if (parent?.from === end + 3 && isRoleNoun(lowerAt(tokens, end))) return { ...nameSubject(parent), outerFrom: from };
  const subject = parseNounPhraseBefore(clause, end);
  subject.from = from;
  subject.outerFrom = from;
  const byAuthor = DOCUMENT_NOUNS.has(subject.head) && lowerAt(tokens, end + 1) === 'by';
  if (byAuthor || /^(?:for|of|at|with|from|in)$/.test(lowerAt(tokens, end + 1))) {
    const inner = parsePhraseAfter(clause, end + 2);
    subject.of ??= inner?.mention ?? inner?.of;
    if (inner && inner.kind !== 'pronoun') subject.to = subject.outerTo = inner.to;
    const isApposed = inner?.kind === 'name' && tokens[inner.from - 1]?.text === ',' && inner.from > end + 2;
    const holder = isApposed ? inner : parseAppositiveName(clause, subject.to + 2);
    if (holder && isRoleNoun(subject.head)) return { ...holder, outerFrom: from };
  }
  return subject;
}

const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** Whether a past form that stands before a word is a verb and no adjective: `arrived on Friday`, not `retired judge`. */
function endsAtVerb(next: Token | undefined): boolean {
  return next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower);
}

/** Whether a word before a name is a verb of which the name is the object: `the board fired Lee`, not `retired judge Lee`. */
function isVerbBeforeObject(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isCapitalized(token) || isRoleNoun(bareWord(token))) return false;
  return (
    (/[a-z]{2}ed$/.test(token.lower) &&
      !/^(?:retired|united|celebrated|noted|renowned|disgraced|convicted)$/.test(token.lower)) ||
    IRREGULAR_VERBS.has(token.lower)
  );
}

/** The end of a phrase with a second noun: `chief` in `his cousin and finance chief`. */
function endOfSecondNoun({ tokens, mentionAt }: Clause, end: number): number {
  if (lowerAt(tokens, end + 1) !== 'and') return end;
  let at = end + 2;
  while (tokens[at]?.kind === 'word' && !mentionAt[at] && at < end + 6) at += 1;
  return tokens[at]?.text === ',' && isRoleNoun(lowerAt(tokens, at - 1)) ? at - 1 : end;
}

/** A name between commas after a noun, with a role or without: `his wife, Ann Lee,`, `her rival, the developer Jo Park,`. */
function parseAppositiveName({ tokens, mentionAt }: Clause, from: number): Subject | undefined {
  if (tokens[from - 1]?.text !== ',') return undefined;
  let at = from;
  while (at < from + 5 && tokens[at]?.kind === 'word' && !mentionAt[at]) at += 1;
  if (at > from && !(DETERMINERS.has(lowerAt(tokens, from)) && isRoleNoun(lowerAt(tokens, at - 1)))) return undefined;
  const mention = mentionAt[at];
  if (mention?.from !== at || mention.kind === 'organization') return undefined;
  const next = tokens[mention.to + 1];
  return next?.kind !== 'word' ? nameSubject(mention) : undefined;
}

/** How many words may say that somebody has a name: `who asked to be identified only by her first name,`. */
const MAX_WORDS_TO_NAME = 11;

/** By which name somebody goes in what is said behind a noun: `a witness, who gave her name only as Lee,`, `a witness, identified as Lee,`. */
export function parseNameGiven({ tokens, mentionAt }: Clause, from: number): Subject | undefined {
  if (!/^(?:who|identified|known|named|called|calling|identifying|going)$/.test(lowerAt(tokens, from)))
    return undefined;
  let at = from;
  while (at < from + MAX_WORDS_TO_NAME && tokens[at]?.kind === 'word' && !mentionAt[at]) at += 1;
  const mention = mentionAt[at];
  const words = tokens.slice(from, at).map(({ lower }) => lower);
  const isGiven = words.some((word) =>
    /^(?:names?|named|nickname|alias|pseudonym|identified|identifying|known|goes|going|called|calling)$/.test(word),
  );
  const isBeside = /^(?:as|only|name|alias|pseudonym|nickname|by|of|named|called|himself|herself)$/.test(
    words.at(-1) ?? '',
  );
  // `who has called Lee a fraud`
  const calls =
    /^(?:called|named)$/.test(words.at(-1) ?? '') && !(words.length === 1 || BE_FORMS.has(words.at(-2) ?? ''));
  const isWhole = mention?.from === at && tokens[mention.to + 1]?.kind !== 'word';
  return isWhole && mention.kind !== 'organization' && isGiven && isBeside && !calls ? nameSubject(mention) : undefined;
}

/** Whether somebody without a name shares a verb with the name before: `said Lee and the mayor.` */
function isBesideUnnamed({ tokens, mentionAt }: Clause, behind: number): boolean {
  let and = behind;
  while (tokens[and]?.text === ',' && mentionAt[and + 1]?.from === and + 1) and = (mentionAt[and + 1]?.to ?? and) + 1;
  if (tokens[and]?.text === ',') and += 1;
  const others = lowerAt(tokens, and) === 'and' ? [1, 2, 3, 4].map((away) => lowerAt(tokens, and + away)) : [];
  if (others.includes('others') && !mentionAt[and + 1]) return true;
  if (and !== behind) return false;
  if (lowerAt(tokens, and) !== 'and' || !DETERMINERS.has(lowerAt(tokens, and + 1)) || mentionAt[and + 2]) return false;
  const next = tokens[and + 3];
  return isRoleNoun(lowerAt(tokens, and + 2)) && (next?.kind !== 'word' || PREPOSITIONS.has(next.lower));
}

/** Whether somebody without a name shares a verb with the name behind: `the mayor and Lee said`, `she and Lee said`. */
function isBehindUnnamed({ tokens, mentionAt }: Clause, and: number): boolean {
  if (lowerAt(tokens, and) !== 'and' || mentionAt[and - 1]) return false;
  const isPronoun = /^(?:he|she|they)$/.test(lowerAt(tokens, and - 1));
  const isRole = isRoleNoun(lowerAt(tokens, and - 1)) && DETERMINERS.has(lowerAt(tokens, and - 2));
  const before = tokens[and - (isPronoun ? 2 : 3)];
  return (isPronoun || isRole) && before?.kind !== 'word';
}

/** `Lee` and `Park` before the name of `Lee, Park and Cole`. */
function namesBefore(clause: Clause, last: Mention, from = last.from): Mention[] {
  const { tokens, mentionAt } = clause;
  const names: Mention[] = [];
  const isBehindRole = from < last.from && lowerAt(tokens, from - 1) === 'and';
  // `Mayor Ann Lee and union president Jo Park said`, at the start of a sentence.
  const partner = isBehindRole ? mentionAt[from - 2] : undefined;
  if (partner && partner.kind !== 'organization' && !isPossessive(tokens[partner.to]))
    return startOfRoleBefore(clause, partner.from) === 0 ? [partner] : names;
  const joining = lengthOfJoining(tokens, last.from - 1, -1);
  if (joining === 0) return names;
  let at = last.from - 1 - joining;
  if (tokens[at]?.text === ',') at -= 1;
  for (let mention = mentionAt[at]; mention?.to === at; mention = mentionAt[at]) {
    names.unshift(mention);
    if (tokens[mention.from - 1]?.text !== ',') break;
    at = mention.from - 2;
  }
  return names;
}

/**
 * How many tokens from `at` on, or back from it, join the last name of several: `and`, `or`, `as well as`.
 * @param step 1 or -1
 */
function lengthOfJoining(tokens: readonly Token[], at: number, step: 1 | -1): number {
  const { text = '', lower = '' } = tokens[at] ?? {};
  const next = lowerAt(tokens, at + step);
  const isAnd = (word: string) => /^(?:and|or|nor|et|und|y|e|en|и)$/.test(word);
  if (AFTERWARDS.test(lower)) {
    if (step > 0) return 1;
    return isAnd(next) ? 2 : Number(tokens.slice(0, at).some((token) => token.lower === 'first'));
  }
  if (step > 0 && isAnd(lower)) return lengthOfAfterwards(tokens, at + 1) + 1;
  if (text === '&' || isAnd(lower)) return 1;
  if (step > 0 && lower === 'followed' && next === 'by') return 2;
  return lower === 'as' && lowerAt(tokens, at + step) === 'well' && lowerAt(tokens, at + 2 * step) === 'as' ? 3 : 0;
}

/** Words before the last of several who speak one after another: `said first Lee, then Park`. */
const AFTERWARDS = /^(?:then|later|afterwards?|next|finally|lastly|subsequently)$/;

/** How many tokens say behind `and` that somebody else says so later: `, later,`, `so did`. */
function lengthOfAfterwards(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) === 'so' && lowerAt(tokens, at + 1) === 'did') return 2;
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  if (!AFTERWARDS.test(lowerAt(tokens, at + comma))) return 0;
  return comma + 1 + (tokens[at + comma + 1]?.text === ',' ? 1 : 0);
}

/** `Park` and `Cole` after the name of `Lee, Park and Cole`; nobody where no “and” follows, as behind `Lee, Park’s lawyer`. */
function namesAfter({ tokens, mentionAt }: Clause, first: Mention): Mention[] {
  const names: Mention[] = [];
  for (let at = first.to + 1; ; ) {
    const comma = tokens[at]?.text === ',' ? 1 : 0;
    const joining = lengthOfJoining(tokens, at + comma, 1);
    const isList = comma > 0 && joining === 0;
    const from = at + comma + joining;
    // `said Lee, then Park.`, but not `said Lee, and Park left.`
    const next = tokens[(mentionAt[from]?.to ?? from) + 1];
    const isLast = joining > 0 && (comma === 0 || names.length > 0 || !next || /^[.!?]$/.test(next.text));
    const mention = isList || isLast ? mentionAt[from] : undefined;
    if (!mention || mention.from !== from || isPossessive(tokens[mention.to])) return [];
    names.push(mention);
    if (isLast) return names;
    at = mention.to + 1;
  }
}

function isRoleOrOrganization(token: Token): boolean {
  const word = bareWord(token);
  return isRoleNoun(word) || ORGANIZATION_NOUNS.has(word);
}

/**
 * The subject of a sentence: what begins it, after an introduction that ends with a comma.
 * @param before the subject ends before this token
 */
export function findMainSubject(clause: Clause, before: number): Subject | undefined {
  const { tokens } = clause;
  let from = 0;
  while (tokens[from]?.kind !== 'word' && from < before) from += 1;
  const first = tokens[from];
  if (!first) return undefined;
  const behind = findSubjectBehindVerb(clause, from, before);
  if (behind) return behind;
  const hasIntroduction =
    PREPOSITIONS.has(first.lower) ||
    CONJUNCTIONS.has(first.lower) ||
    TIME_WORDS.has(first.lower) ||
    /(?:ing|ed|ly)$|^(?:later|then|earlier|meanwhile|however|still|last|this|next|each|every|one|two|three)$/.test(
      first.lower,
    );
  const comma = hasIntroduction ? findEndOfIntroduction(clause, from, Math.min(before, from + 30)) : -1;
  if (comma >= 0) from = comma + 1;
  else if (/^(?:and|but|so|yet|then|later|still|meanwhile)$/.test(first.lower)) from += 1;
  const subject = parsePhraseAfter(clause, from);
  return subject && subject.to < before ? subject : undefined;
}

/** Verbs behind which a sentence names its subject that begins with a place: `Among them was Lee`. */
const VERBS_OF_PLACE =
  /^(?:is|was|are|were|sits?|sat|stands?|stood|comes?|came|walks?|walked|waits?|waited|lives?|lived|works?|worked)$/;

/** Whom a sentence is about that begins with where or among whom they are: `Among those waiting was Lee`, `One of them is Lee`. */
function findSubjectBehindVerb({ tokens, mentionAt }: Clause, from: number, before: number): Subject | undefined {
  const first = lowerAt(tokens, from);
  const isPlace = /^(?:among|beside|behind|between|next|near|at|in|on|with|also|then|there|outside|inside)$/.test(
    first,
  );
  if (!isPlace && !(first === 'one' && lowerAt(tokens, from + 1) === 'of')) return undefined;
  for (let at = from + 1; at < before && tokens[at]?.kind === 'word'; at += 1) {
    if (!VERBS_OF_PLACE.test(lowerAt(tokens, at))) continue;
    const mention = mentionAt[at + 1];
    return mention?.from === at + 1 && mention.kind !== 'organization' && !isPossessive(tokens[mention.to])
      ? nameSubject(mention)
      : undefined;
  }
  return undefined;
}

/** The comma behind which a sentence has its subject: not one around what is said of a name, nor one before a source. */
function findEndOfIntroduction(clause: Clause, from: number, to: number): number {
  const { tokens } = clause;
  const first = findCommaOutsideBrackets(tokens, from, to);
  for (let comma = first; comma >= 0; comma = findCommaOutsideBrackets(tokens, comma + 1, to)) {
    const next = tokens[comma + 1]?.lower ?? '';
    if (next === 'according' || PREPOSITIONS.has(next) || /^(?:who|which|an?)$/.test(next)) continue;
    const subject = parsePhraseAfter(clause, comma + 1);
    const after = subject && tokens[subject.to + 1];
    if (subject && subject.kind !== 'noun' && after?.kind === 'word' && !PREPOSITIONS.has(after.lower)) return comma;
  }
  return first;
}

function findCommaOutsideBrackets(tokens: readonly Token[], from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at] as Token;
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    else if (text === ',' && depth <= 0) return at;
  }
  return -1;
}

/** The noun phrase whose noun is at `end`, back to its article; the last name in it owns the noun: `Acme’s spokesman`. */
function parseNounPhraseBefore({ tokens, mentionAt }: Clause, end: number): Subject {
  let from = end;
  let of: Mention | undefined;
  for (let at = end - 1; at >= 0 && at > end - 9; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') break;
    if (DETERMINERS.has(token.lower)) {
      from = at;
      break;
    }
    if (cannotBeInPhrase(token) || isOnlyVerb(token)) break;
    if (mentionAt[at]) of = mentionAt[at];
    from = at;
  }
  return { ...phraseSubject('noun', from, end, lowerAt(tokens, end).replace(/'s?$/, '')), of };
}

function isNounLike(token: Token): boolean {
  return !DETERMINERS.has(token.lower) && !BE_FORMS.has(token.lower) && !/^\d+$/.test(token.text);
}

/** The first token of the role before a name: `the` in `the institute’s senior fellow Ann Lee`; the name’s own without one. */
export function startOfRoleBefore({ tokens, mentionAt }: Clause, from: number): number {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || !(isRoleNoun(bareWord(before)) || isPlainNounOfPerson(bareWord(before)))) return from;
  let at = from - 1;
  let hasCapital = false;
  for (let steps = 0; steps < 9 && at > 0; steps += 1) {
    const token = tokens[at - 1] as Token;
    if (token.kind !== 'word' || cannotBeInPhrase(token) || saysOrSaying(token)) break;
    if (TIME_WORDS.has(bareWord(token)) && !mentionAt[at - 1]) break;
    const isAdjective = /^(?:senior|former|longtime|veteran|retired|deputy|chief|acting|top|leading|junior)$/.test(
      token.lower,
    );
    if (hasCapital && !isCapitalized(token) && !isAdjective && !DETERMINERS.has(token.lower) && !isPossessive(token))
      break;
    hasCapital ||= isCapitalized(token);
    at -= 1;
    if (DETERMINERS.has(token.lower)) break;
  }
  return at;
}

/** Whether a noun says what somebody is, and no pronoun or noun of several: `miner`, not `another` or `staff`. */
function isPlainNounOfPerson(noun: string): boolean {
  return (
    isNounOfPerson(noun) &&
    !/^(?:one|another|source|some|many|few|several|child|children|witnesses|family|couple|media|side|industry|crew|opposition|(?:no|some|any|every)(?:one|body)|others)$/.test(
      noun,
    )
  );
}

function saysOrSaying(token: Token): boolean {
  return isFiniteVerbOfSpeech(token) || SPEECH_VERBS.get(token.lower)?.form === 'ing';
}

/** Whether a noun phrase ends before this word. */
function cannotBeInPhrase({ lower }: Token): boolean {
  return PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || SUBJECT_PRONOUNS.has(lower) || BE_FORMS.has(lower);
}

/** Whether a word is a verb and no noun, or belongs to a verb. */
function isOnlyVerb({ lower }: Token): boolean {
  return SPEECH_VERBS.get(lower)?.isAlsoNoun === false || WORDS_BEFORE_VERBS.has(lower);
}
