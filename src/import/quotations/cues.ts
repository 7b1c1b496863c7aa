/**
 * The words of a sentence that say who speaks:
 *
 *     Ann Lee said                  a verb and its subject
 *     said Ann Lee, a fellow,       inverted
 *     was called “wet” by Ann Lee   passive
 *     according to Ann Lee          a source
 *     Ann Lee’s claim               a noun
 *
 * How far a cue reaches is known here; `attribute.ts` decides which quotation it belongs to.
 */

import { isNegated } from './denials.ts';
import type { Mention } from './mentions.ts';
import {
  findMainSubject,
  parseNameGiven,
  parsePhraseAfter,
  parsePhraseBefore,
  startOfRoleBefore,
} from './noun-phrases.ts';
import { SPEECH_VERBS, type VerbUse } from './speech-verbs.ts';
import { type Clause, nameSubject, phraseSubject, type Subject } from './subjects.ts';
import { bareWord, isCapitalized, isDash, isPossessive, lowerAt, type Token } from './tokens.ts';
import { hasOwnObject, isBeforeQuote, isPassive, parseVerbForm, takesAddressee } from './verb-forms.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DOCUMENT_NOUNS,
  isRoleNoun,
  maySpeak,
  ORGANIZATION_NOUNS,
  PREPOSITIONS,
  RECORDINGS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WORDS_BEFORE_VERBS,
  WORK_NOUNS,
  wordSet,
} from './word-lists.ts';

/** Words that say who speaks. Places are indexes of tokens. */
export interface Cue {
  subject: Subject;
  /** What the verb does with a quotation; `source` for `according to`. */
  use: VerbUse | 'source';
  /** The token that stands for the speaking: the verb, or `according`. */
  verb: number;
  /** First and last token of the cue as a reader is shown it. */
  from: number;
  to: number;
  /** First and last token with roles and insertions: `said Lee, a fellow at the Institute`. */
  outerFrom: number;
  outerTo: number;
  /** Whether the verb has an object of its own, so that no quotation need stand before it: `said it was late`. */
  hasObject: boolean;
  /** Whether the verb has the subject of another: `adding`, `and called`. */
  borrowsSubject: boolean;
  /** Whether it is a relative clause about somebody: `a woman who suggested`. */
  isRelative: boolean;
  /** Whether the sentence says that the words were not said, or that only somebody else says they were. */
  isDenied: boolean;
}

/** How many tokens may lie between a passive verb and its agent: `called “wet” on Monday by Lee`. */
const MAX_TOKENS_TO_AGENT = 7;

/** How many tokens may lie between `quoted` and `as saying`. */
const MAX_TOKENS_FROM_QUOTED = 25;

/** How many tokens may lie between a possessive and the noun of speech: `Lee’s latest public claim`. */
const MAX_TOKENS_TO_OWNER = 4;

/** How many tokens an insertion between a subject and its verb may have, and one after an inverted subject. */
const MAX_INSERTION_TOKENS = 45;
const MAX_INSERTION_AFTER_TOKENS = 40;

/** Things on which words stand, besides documents. */
const THINGS_WITH_WORDS = /^(?:t-)?(?:shirt|poster|button|hat|cap|placard|sticker|billboard|graffiti|text|mug)s?$/;

/** Verbs whose object speaks. */
const CITING = /^(?:(?:quot|cit|resent|reshar)(?:es|ed|ing)|(?:retweet|repost)(?:s|ed|ing))$/;

const NOBODY = wordSet('nobody none neither');

/** Verbs that say of a thing what it has or does: `it offers`. */
const TRAIT_VERBS = /^(?:add|offer|refer|support|promote|raise|talk|speak)/;

/** Verbs before `to say`, which whoever stands before them does. */
const HABIT_VERBS = wordSet(
  'prefers preferred chose chooses hopes hoped used began continued likes liked loves loved seemed wanted wants tends tended',
);

const POSSESSIVES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/** Words before what is known, which `called` does not name: `the union called it`, against `a union called “Light”`. */
const DEFINITE = wordSet('the his her its their this that');

const SPEECH_NOUNS =
  wordSet(`words word phrase term claim claims statement statements remarks remark comments comment description assertion assertions
  warning warnings call calls message answer reply response argument admission accusation insistence suggestion verdict tweet post
  letter speech motto slogan pledge promise vow demand question complaint characterization characterisation declaration`);

/** Of these, nouns of which a quotation behind `is` says what somebody thinks of them: `Lee’s speech was “a disaster”`. */
const JUDGED_NOUNS =
  wordSet(`claim claims statement statements remarks remark comments comment description assertion assertions
  argument accusation tweet post letter speech pledge promise complaint question characterization characterisation declaration call calls`);

/** The cues of a sentence, in the order of their verbs. */
export function findCues(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < clause.tokens.length; at += 1) {
    // `Lee’s warning` is a noun, `Lee, warning` a verb.
    const owned = isPossessive(clause.tokens[at - 1]) ? parseNounCue(clause, at) : undefined;
    const cue =
      owned ?? parseSourceCue(clause, at) ?? parseVerbCue(clause, at, cues.at(-1)) ?? parseNounCue(clause, at);
    if (!cue || NO_CUES.some((isNone) => isNone(clause, cue))) continue;
    // `“…,” Park recalled Lee saying`
    const { to, outerFrom, outerTo } = cue.subject;
    const isBeside = to === at - 1 || (clause.tokens[at - 1]?.text === ',' && outerTo === at - 1);
    const memory = isBeside && outerFrom > 0 ? cues.at(-1) : undefined;
    if (memory?.verb === outerFrom - 1 && /ing$/.test(lowerAt(clause.tokens, at))) {
      cues.pop();
      cue.from = memory.from;
      cue.outerFrom = memory.outerFrom;
    }
    cues.push(isDenied(clause, cue) ? { ...cue, isDenied: true } : cue);
  }
  return cues;
}

/** `Lee never said “no”`, `Lee denied having said “no”`, `Park accused Lee of saying “no”` */
function isDenied({ tokens, mentionAt }: Pick<Clause, 'tokens' | 'mentionAt'>, { subject, verb, use }: Cue): boolean {
  if (isNegated(tokens, verb) && use !== 'think' && isBeforeQuote(tokens, verb)) return true;
  if (isAccusationOfSaying(tokens, verb) || isWished({ tokens, mentionAt }, subject, verb)) return true;
  if (isRequestToSay(tokens, verb) || citesAnother({ tokens, mentionAt }, verb)) return true;
  if (isMemoryOfAnother({ tokens, mentionAt }, verb)) return true;
  if (isJoinedByInsertion({ tokens, mentionAt }, subject, verb) || isOfFigure(tokens, subject, verb)) return true;
  // `endless forms, as Lee might have put it`
  const isImagined = [1, 2, 3].some((back) => /^(?:might|would|could)$/.test(lowerAt(tokens, verb - back)));
  if (isImagined && subject.to < verb && lowerAt(tokens, subject.outerFrom - 1) === 'as') return true;
  if (use !== 'think' && isSupposed(tokens, subject, verb)) return true;
  const isDenial = (at: number) => /^den(?:y|ies|ied|ying)$/.test(lowerAt(tokens, at));
  const isParticiple = lowerAt(tokens, verb).endsWith('ing') || /^(?:having|ever)$/.test(lowerAt(tokens, verb - 1));
  if (isParticiple && [1, 2, 3].some((back) => isDenial(verb - back))) return true;
  const clauseFrom = lowerAt(tokens, subject.outerFrom - 1) === 'that' ? subject.outerFrom - 2 : subject.outerFrom - 1;
  return subject.outerFrom < verb && isDenial(clauseFrom);
}

/** Verbs whose object shall do something: `Park wants Lee to say`. */
const WISHING =
  /^(?:want|ask|urge|tell|expect|force|beg|order|press|allow|advise|encourage|persuade|challenge|instruct|forbid|warn|convince|invite)(?:s|d|ed)?$|^(?:told|forbade|begged|forced|forbidden)$/;

/** `Park wants Lee to say “no”`: nobody has said it. */
function isWished(
  { tokens, mentionAt }: Pick<Clause, 'tokens' | 'mentionAt'>,
  { to: end }: Subject,
  verb: number,
): boolean {
  const isStop = /^(?:stop|start|keep|avoid)$/.test(lowerAt(tokens, verb - 1));
  const to = isStop ? verb - 2 : verb - 1;
  if (lowerAt(tokens, to) !== 'to' || end >= to) return false;
  const mention = mentionAt[to - 1];
  const isPronoun = /^(?:him|her|them)$/.test(lowerAt(tokens, to - 1));
  return (mention !== undefined || isPronoun) && WISHING.test(lowerAt(tokens, (mention?.from ?? to - 1) - 1));
}

/** `if Lee says “no”`, `Lee should say “no”`, `Lee might call it “theft”`, `falsely claimed that Lee said “no”`. */
function isSupposed(tokens: readonly Token[], { outerFrom }: Subject, verb: number): boolean {
  if (outerFrom > verb || !isBeforeQuote(tokens, verb)) return false;
  const before = [1, 2, 3].map((back) => lowerAt(tokens, verb - back));
  if (
    before.slice(0, 2).some((word) => /^(?:should|might)$/.test(word)) ||
    before.includes('falsely') ||
    before.includes('wrongly')
  )
    return true;
  const opening = lowerAt(tokens, outerFrom - 1);
  if (opening === 'if' || (opening === 'had' && outerFrom === 1)) return true;
  return [2, 3].some((back) => /^(?:falsely|wrongly)$/.test(lowerAt(tokens, outerFrom - back)));
}

/** `accused Lee of saying “no”`: what somebody says that somebody else has said. */
function isAccusationOfSaying(tokens: readonly Token[], verb: number): boolean {
  if (!/^accus/.test(lowerAt(tokens, verb))) return false;
  const quote = tokens.findIndex(({ kind }, at) => at > verb && kind === 'quote');
  return tokens.some(
    ({ lower }, at) =>
      at > verb && at < quote && lower === 'of' && SPEECH_VERBS.get(lowerAt(tokens, at + 1))?.form === 'ing',
  );
}

/** `Lee, along with Park, wrote “no”`: not Lee alone. */
function isJoinedByInsertion(
  { tokens, mentionAt }: Pick<Clause, 'tokens' | 'mentionAt'>,
  { to }: Subject,
  verb: number,
): boolean {
  const [first, second] = [lowerAt(tokens, to + 2), lowerAt(tokens, to + 3)];
  const isJoined = /^(?:along|together|jointly) with$/.test(`${first} ${second}`);
  return to < verb && tokens[to + 1]?.text === ',' && isJoined && mentionAt[to + 4] !== undefined;
}

/** How a sentence begins that tells what happens in a story. */
const IN_STORY =
  /^(?:in|during) (?:the|a|one|another) (?:opening |first |final |last )?(?:film|movie|play|novel|scene|sketch|sitcom|musical|opera|comedy|drama|act)$/;

/** Whether somebody speaks in a story: `In the film, Dr. Moore tells his patient, “No.”`, against `In the novel, Lee writes` */
function isOfFigure(tokens: readonly Token[], { kind, from }: Subject, verb: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const start = tokens.slice(0, Math.max(0, comma)).map(({ lower }) => lower);
  return (
    kind === 'name' &&
    from > comma &&
    IN_STORY.test(start.join(' ')) &&
    /^(?:says|tells|asks|shouts|whispers|yells|cries)$/.test(lowerAt(tokens, verb))
  );
}

/** `Lee asked that Park say “no”` */
function isRequestToSay(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:ask|demand|insist|request|suggest|propose|recommend)/.test(lowerAt(tokens, verb))) return false;
  const quote = tokens.findIndex(({ kind }, at) => at > verb && kind === 'quote');
  return lowerAt(tokens, verb + 1) === 'that' && SPEECH_VERBS.get(lowerAt(tokens, quote - 1))?.form === 'base';
}

/** Whether the words that follow are those of somebody whom the speaker cites: `Lee reported, citing Park, that it was “over”`. */
function citesAnother({ tokens, mentionAt }: Pick<Clause, 'tokens' | 'mentionAt'>, verb: number): boolean {
  const quote = tokens.findIndex(({ kind }, at) => at > verb && kind === 'quote');
  // `Reading from a letter by Park, Lee said:`
  const start = `${lowerAt(tokens, 0)} ${lowerAt(tokens, 1)}`;
  if (quote > 0 && /^(?:(?:quoting|reciting|paraphrasing) |reading (?:aloud|from)$)/.test(start)) return true;
  return tokens
    .slice(0, Math.max(quote, 0))
    .some(({ lower }, at) => at > verb && /^(?:citing|quoting)$/.test(lower) && mentionAt[at + 1] !== undefined);
}

/** Whether somebody tells before a colon what somebody else taught or did: `Lee remembers what Park taught her: “Wait.”` */
function isMemoryOfAnother({ tokens, mentionAt }: Pick<Clause, 'tokens' | 'mentionAt'>, verb: number): boolean {
  if (!/^(?:remember|recall|recount|repeat)/.test(lowerAt(tokens, verb)) || lowerAt(tokens, verb + 1) !== 'what')
    return false;
  const colon = tokens.findIndex(({ text }, at) => at > verb && text === ':');
  return tokens.some((_, at) => at > verb && at < colon && mentionAt[at] !== undefined);
}

/** What has the form of a cue and says of nobody that they speak. */
const NO_CUES: readonly ((clause: Clause, cue: Cue) => boolean)[] = [isByNoSpeaker, isThoughtOfMany, isTraitOfThing];

/** `the rain said nothing`, `nobody said` */
function isByNoSpeaker(_: Clause, { subject: { kind, head } }: Cue): boolean {
  return kind === 'noun' && (!maySpeak(head) || NOBODY.has(head));
}

/** `if they want the “fast” one`: what people in general think is nobody’s words, unless these follow at once. */
function isThoughtOfMany({ tokens }: Clause, { subject, use, verb }: Cue): boolean {
  return use === 'think' && subject.head === 'they' && tokens[verb + 1]?.kind !== 'quote';
}

/** `it refers to “comfort”`: what a thing has or does, and no words of it. */
function isTraitOfThing({ tokens }: Clause, { subject, verb }: Cue): boolean {
  const word = lowerAt(tokens, verb);
  if (subject.head !== 'it' || !TRAIT_VERBS.test(word)) return false;
  const next = tokens[verb + 1];
  return word.startsWith('offer') || (next?.kind === 'word' && next.lower !== 'that');
}

/** `according to Lee`, `in the words of Lee`. */
function parseSourceCue(clause: Clause, at: number): Cue | undefined {
  const { tokens } = clause;
  const lower = (offset: number) => tokens[at + offset]?.lower;
  const length =
    lower(0) === 'according' && lower(1) === 'to'
      ? 2
      : lower(0) === 'in' && lower(1) === 'the' && /^words?$/.test(lower(2) ?? '') && lower(3) === 'of'
        ? 4
        : 0;
  if (length === 0) return undefined;
  const subject = parsePhraseAfter(clause, at + length);
  if (!subject) return undefined;
  const outerTo = endOfInsertion(clause, subject.outerTo);
  return cueOf({ subject, use: 'source', verb: at, from: at, to: subject.to, outerTo });
}

/** `Lee’s claim that`, `in her words` */
function parseNounCue(clause: Clause, at: number): Cue | undefined {
  const { tokens, mentionAt } = clause;
  if (!SPEECH_NOUNS.has(lowerAt(tokens, at))) return undefined;
  const author = /^(?:by|from|of)$/.test(lowerAt(tokens, at + 1)) ? mentionAt[at + 2] : undefined;
  // `the warning by Lee that`, `the words of Lee: “…”`
  if (author?.from === at + 2 && /^(?:that|:)$/.test(lowerAt(tokens, author.to + 1)))
    return cueOf({
      subject: nameSubject(author),
      use: 'describe',
      verb: author.to,
      from: at,
      to: author.to,
      hasObject: true,
    });
  // `“…” — those were the words of Lee`
  const pointed = author && [3, 2, 1].map((back) => lowerAt(tokens, at - back)).join(' ');
  // `“…,” was the verdict of Lee`
  const isBehindQuote = tokens[at - 3]?.kind === 'quote' && /^ (?:is|was) (?:the|a)$/.test(pointed ?? '');
  if (author?.from === at + 2 && (isBehindQuote || /^th[oe]se (?:are|were) the$/.test(pointed ?? '')))
    return cueOf({
      subject: nameSubject(author),
      use: 'source',
      verb: at - 2,
      from: isBehindQuote ? at - 2 : at - 3,
      to: author.to,
    });
  for (let owner = at - 1; owner >= 0 && owner > at - MAX_TOKENS_TO_OWNER; owner -= 1) {
    const { kind, lower } = tokens[owner] as Token;
    const mention = mentionAt[owner];
    const pronoun = POSSESSIVES.get(lower);
    const subject =
      mention?.to === owner && isPossessive(tokens[owner])
        ? nameSubject(mention)
        : pronoun
          ? phraseSubject('pronoun', owner, owner, pronoun)
          : possessiveNoun(clause, owner);
    if (subject) return holdsWords(clause, subject, at) ? nounCue(subject, at) : undefined;
    if (kind !== 'word' || PREPOSITIONS.has(lower)) return undefined;
  }
  return undefined;
}

/** `the bank’s` in `the bank’s own answer` */
function possessiveNoun(clause: Clause, at: number): Subject | undefined {
  const token = clause.tokens[at];
  if (!isPossessive(token) || clause.mentionAt[at] || !maySpeak(bareWord(token))) return undefined;
  return parsePhraseBefore(clause, at);
}

/**
 * Whether the words that a noun of speech stands for follow it: `Lee’s claim that`, `in Lee’s words, “…”`. In `Park called Lee’s
 * claim “…”` they are those of Park.
 */
function holdsWords({ tokens }: Clause, { from }: Subject, noun: number): boolean {
  const [next, after] = [tokens[noun + 1], tokens[noun + 2]];
  const verb = lowerAt(tokens, from - 1) === 'to' ? from - 2 : from - 1;
  // `Park answered Lee’s letter: “…”`
  if (next?.text === ':' && /^(?:answer|repl(?:y|ied)|respond|react)/.test(lowerAt(tokens, verb))) return false;
  if (next?.lower === 'that' || next?.text === ':') return true;
  if (next?.lower === 'to' && after?.kind === 'quote') return true;
  if (lowerAt(tokens, noun) === 'question' && next?.text === ',' && after?.kind === 'quote') return true;
  if (next?.kind === 'quote' && SPEECH_VERBS.get(lowerAt(tokens, from - 1))?.use === 'speak') return true;
  if (lowerAt(tokens, from - 1) === 'in') return true;
  if (next && BE_FORMS.has(next.lower)) {
    if (JUDGED_NOUNS.has(lowerAt(tokens, noun)) || isReported(tokens, from)) return false;
    return after?.kind === 'quote' || after?.lower === 'that';
  }
  const isFirst = from === 0 || tokens[from - 1]?.kind === 'mark';
  return isFirst
    ? next?.kind === 'quote' || (next?.lower === 'of' && after?.kind === 'quote')
    : next?.lower === 'of' && after?.kind === 'quote';
}

/** Whether a speaker of the sentence says something of the noun: `Park said Lee’s words were “wrong”`. */
function isReported(tokens: readonly Token[], from: number): boolean {
  const before = lowerAt(tokens, from - 1);
  return SPEECH_VERBS.has(before === 'that' ? lowerAt(tokens, from - 2) : before);
}

function nounCue(subject: Subject, noun: number): Cue {
  return cueOf({ subject, use: 'describe', verb: noun, from: subject.from, to: noun, hasObject: true });
}

/**
 * The cue of a verb.
 * @param earlier the cue before it in the sentence, whose subject it may share
 */
function parseVerbCue(clause: Clause, at: number, earlier: Cue | undefined): Cue | undefined {
  const { tokens, mentionAt } = clause;
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const cited = CITING.test(token.lower) && !isPassive(tokens, at) ? mentionAt[at + 1] : undefined;
  // `Park cited Lee: “…”`
  if (cited?.from === at + 1 && tokens[cited.to + 1]?.text === ':')
    return invertedCue(clause, at, nameSubject(cited), 'speak');
  const passedOn = CITING.test(token.lower) && !isPassive(tokens, at) ? findCited(clause, at) : undefined;
  if (passedOn) return invertedCue(clause, at, passedOn, 'speak');
  const form = parseVerbForm(clause, at);
  if (!form || mentionAt[at] || (isCapitalized(token) && at > 0)) return undefined;
  if (form.form === 'past' && isPassive(tokens, at))
    return parseAgentCue(clause, at, form.use) ?? parseUnknownAgentCue(clause, at);
  if (form.form === 'ing' && before?.lower === 'as') return parseQuotedAsCue(clause, at);
  if (form.form !== 'ing' && isInverted(clause, at) && !beginsObject(clause, at + 1)) {
    const subject = parsePhraseAfter(clause, at + 1);
    if (subject) return invertedCue(clause, at, subject, form.use);
  }
  const thing = form.form === 'ing' ? findThingRead(clause, at - 1) : undefined;
  if (thing) return directCue(clause, at, thing, form.use);
  const heard = form.form === 'ing' ? findHeardSpeaker(clause, at - 1, earlier) : undefined;
  if (heard) return directCue(clause, at, heard, form.use);
  const direct = form.form === 'ing' && !isPassive(tokens, at) ? undefined : findSubjectBefore(clause, at);
  const isHabit = form.form === 'base' && before?.lower === 'to' && HABIT_VERBS.has(lowerAt(tokens, at - 2));
  const habitSubject = isHabit ? findSubjectBefore(clause, at - 2) : findSubjectOfInfinitive(clause, at);
  if (habitSubject) return directCue(clause, at, habitSubject, form.use);
  if (direct && !(form.form === 'base' && before?.lower === 'to')) {
    if (form.use === 'describe' && isNameOfWork(clause, at, direct)) return undefined;
    if (form.isAlsoNoun && isBareNoun(direct)) return undefined;
    return directCue(clause, at, direct, form.use);
  }
  if (form.form === 'past' && before?.text === ',' && !takesAddressee(token) && mentionAt[at + 1]?.from === at + 1) {
    return invertedCue(clause, at, nameSubject(mentionAt[at + 1] as Mention), form.use);
  }
  // `That choice, says Lee, saved a lot`
  const named =
    form.form === 'third-person' && form.use === 'speak' && before?.text === ',' ? mentionAt[at + 1] : undefined;
  if (named?.from === at + 1 && /^[,.]$/.test(tokens[named.to + 1]?.text ?? '.'))
    return invertedCue(clause, at, nameSubject(named), form.use);
  if (form.form === 'past' && tokens[at + 1]?.lower === 'by') return parseAgentCue(clause, at, form.use);
  // `Acme launched Light, described as “new”`: not by Acme.
  const isDescribed =
    form.form === 'past' &&
    form.use === 'describe' &&
    (/^(?:as|to as)\b/.test(`${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`) ||
      tokens[at + 1]?.kind === 'quote');
  if (isDescribed && before?.text === ',') return undefined;
  const mayBorrow =
    form.form === 'ing' ||
    (before?.kind === 'quote' && beginsObject(clause, at + 1)) ||
    before?.lower === 'to' ||
    /^(?:and|but|,|then|also|later)$/.test(before?.text ?? '');
  if (form.form === 'ing' && before?.lower === 'by' && isBeforeQuote(tokens, at)) {
    const main = findMainSubject(clause, at);
    return main ? borrowedCue(clause, at, main, form.use) : undefined;
  }
  if (earlier && form.form === 'ing' && /^(?:for|in|after|before|while|when|since)$/.test(before?.lower ?? ''))
    return undefined;
  if (
    !mayBorrow ||
    (form.form === 'ing' && /^(?:of|on|from|about|with|into|through|the|a|his|her|their)$/.test(before?.lower ?? ''))
  )
    return undefined;
  if (before?.lower === 'to' && earlier && !earlier.borrowsSubject && !isBeforeQuote(tokens, at)) return undefined;
  // `sharper thinking`
  if (form.form === 'ing' && form.use === 'think' && before?.kind === 'word' && tokens[at + 1]?.kind !== 'quote')
    return undefined;
  // `Lee got Park to say`, but not `Lee flew to Texas to say`.
  const other = before?.lower === 'to' ? mentionAt[at - 2] : undefined;
  const leading = lowerAt(tokens, (other?.from ?? 0) - 1);
  if (other && /^(?:got|gets?|had|has|led|leads|helped|helps|drove|moved|pushed|caused)$/.test(leading))
    return undefined;
  // `Lee laughed, adding`: the subject of the verb before, or of the sentence.
  const isAside =
    earlier?.use === 'source' || (earlier && (isInRelative(clause, earlier) || isParenthetical(clause, earlier)));
  if (before?.lower === 'and' && earlier && tellsOfAnother(clause, earlier, at))
    return { ...borrowedCue(clause, at, earlier.subject, form.use), isDenied: true };
  const subject = findMainSubject(clause, at);
  // `Asked whether he wished to speak, Lee stood and said`
  const isLater = earlier !== undefined && subject?.kind !== 'noun' && (subject?.from ?? 0) > earlier.verb;
  // `Lee called it “wet”; Park went on to call it “dry”`
  if (earlier && tokens.slice(earlier.verb, at).some(({ text }) => text === ';'))
    return { ...borrowedCue(clause, at, earlier.subject, form.use), isDenied: true };
  const main = isAside || isLater ? subject : (earlier?.subject ?? subject);
  return main ? borrowedCue(clause, at, main, form.use) : undefined;
}

/** Somebody without a name whose words another gives behind a colon: `her aunt` in `Lee quoted her aunt, a baker: “Wait.”` */
function findCited(clause: Clause, verb: number): Subject | undefined {
  const { tokens } = clause;
  const quote = tokens.findIndex(({ kind }, at) => at > verb && kind === 'quote');
  if (
    tokens[quote - 1]?.text !== ':' ||
    (!DEFINITE.has(lowerAt(tokens, verb + 1)) && !/^an?$/.test(lowerAt(tokens, verb + 1)))
  )
    return undefined;
  const subject = parsePhraseAfter(clause, verb + 1);
  return subject?.kind === 'noun' && maySpeak(subject.head) ? subject : undefined;
}

/** Whether somebody tells what a relative did and maybe said: `Lee said her son, Jo, came home and said, “No.”` */
function tellsOfAnother({ tokens, mentionAt }: Clause, { verb, use }: Cue, at: number): boolean {
  if (use !== 'speak' || tokens[at + 1]?.text !== ',' || tokens[at + 2]?.kind !== 'quote') return false;
  const start = lowerAt(tokens, verb + 1) === 'that' ? verb + 2 : verb + 1;
  return (
    mentionAt[start] !== undefined ||
    (/^(?:his|her|their|the|an?)$/.test(lowerAt(tokens, start)) && isRoleNoun(lowerAt(tokens, start + 1)))
  );
}

/** Verbs and a preposition before who is heard: `with Lee saying`. */
const BEFORE_HEARD = /^(?:with|(?:recall|remember|hear|overhear|film|record|show)(?:s|ed|d|ing)?|shown)$/;

/** `a recording of Lee saying` */
const RECORDING = new RegExp(`^${RECORDINGS}$`);

/** `Lee` in `Park recalled Lee saying`; somebody unknown in `Park recalled him saying`. */
function findHeardSpeaker(clause: Clause, end: number, earlier: Cue | undefined): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const relative = earlier && findHeardRelative(clause, end, earlier.verb);
  if (relative) return relative;
  const mention = mentionAt[end];
  const from = (mention?.from ?? end) - 1;
  const isRecording = lowerAt(tokens, from) === 'of' && RECORDING.test(lowerAt(tokens, from - 1));
  if (earlier?.verb !== from && !isRecording && !BEFORE_HEARD.test(lowerAt(tokens, from))) return undefined;
  if (/^(?:him|her|them)$/.test(lowerAt(tokens, end))) return phraseSubject('pronoun', end, end, '');
  return mention?.to === end && !isPossessive(tokens[end]) ? nameSubject(mention) : undefined;
}

/** How many words whoever is heard may be called by without a name: `her late elder brother`. */
const MAX_WORDS_OF_RELATIVE = 4;

/** `her brother` in `Park recalled her brother saying`, `Jo Lee` in `Park recalled her brother, Jo Lee, saying`. */
function findHeardRelative({ tokens, mentionAt }: Clause, end: number, verb: number): Subject | undefined {
  const name = tokens[end]?.text === ',' ? mentionAt[end - 1] : undefined;
  const isApposed = name !== undefined && tokens[name.from - 1]?.text === ',';
  const noun = isApposed ? name.from - 2 : end;
  const from = verb + 1;
  const isPhrase =
    noun > from && noun - from < MAX_WORDS_OF_RELATIVE && /^(?:his|her|their|the|an?)$/.test(lowerAt(tokens, from));
  const isOfWords = tokens.slice(from, noun + 1).every(({ kind }, at) => kind === 'word' && !mentionAt[from + at]);
  if (!isPhrase || !isOfWords || !isRoleNoun(lowerAt(tokens, noun))) return undefined;
  if (isApposed) return { ...nameSubject(name), outerFrom: from, outerTo: end };
  return phraseSubject('noun', from, noun, lowerAt(tokens, noun));
}

/** What words stand on or in, before `saying` or `reading`: `Lee got an email saying`, `Lee got a letter from Park saying`. */
function findThingRead(clause: Clause, end: number): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const sender = mentionAt[end]?.to === end && /^(?:from|by)$/.test(lowerAt(tokens, (mentionAt[end]?.from ?? 0) - 1));
  const at = sender ? (mentionAt[end]?.from ?? 0) - 2 : end;
  const noun = lowerAt(tokens, at);
  return DOCUMENT_NOUNS.has(noun) || THINGS_WITH_WORDS.test(noun) ? phraseSubject('noun', at, at, noun) : undefined;
}

/** Whether a subject is one noun without an article, as in `a third of party claims`. */
function isBareNoun({ kind, head, from, to }: Subject): boolean {
  return (
    kind === 'noun' &&
    from === to &&
    !head.endsWith('s') &&
    head !== 'one' &&
    !/^(?:police|staff|media|people)$/.test(head)
  );
}

/** `Park` in `only for Park to tweet` */
function findSubjectOfInfinitive(clause: Clause, verb: number): Subject | undefined {
  if (lowerAt(clause.tokens, verb - 1) !== 'to') return undefined;
  const subject = parsePhraseBefore(clause, verb - 2);
  return subject && lowerAt(clause.tokens, subject.outerFrom - 1) === 'for' ? subject : undefined;
}

/** Whether a cue is a relative clause about somebody else: `whom Park once called “brave,”`. */
function isInRelative({ tokens }: Clause, { subject, isRelative }: Cue): boolean {
  return isRelative || /^whom?$/.test(lowerAt(tokens, subject.outerFrom - 1));
}

/** Whether a cue stands between commas: `Lee looked up, Park said, and told them`. */
function isParenthetical({ tokens }: Clause, { from, to }: Cue): boolean {
  return tokens[from - 1]?.text === ',' && tokens[to + 1]?.text === ',';
}

/** Whether a pronoun behind a verb is the subject of another: `“…,” said it was late`. */
function beginsObject({ tokens }: Clause, at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return (
    SUBJECT_PRONOUNS.has(lowerAt(tokens, at)) &&
    (BE_FORMS.has(next) || /^(?:has|had|would|will|could|can|did|does)$/.test(next))
  );
}

/** Whether the subject may follow the verb: `“…,” said Lee`, or a verb that begins its sentence. */
function isInverted({ tokens }: Clause, at: number): boolean {
  const [before, further] = [tokens[at - 1], tokens[at - 2]];
  if (!before || before.kind === 'quote') return true;
  return (before.text === ',' || isDash(before)) && further?.kind === 'quote';
}

/** Whether the quotation names what stands before the verb: `a film called “Low Tide”`. */
function isNameOfWork({ tokens }: Clause, verb: number, subject: Subject): boolean {
  if (tokens[verb + 1]?.kind !== 'quote') return false;
  if (WORK_NOUNS.has(lowerAt(tokens, verb))) return true;
  const isDefinite = DEFINITE.has(lowerAt(tokens, subject.from)) && maySpeak(subject.head);
  const isWhat = /^(?:what|which)$/.test(lowerAt(tokens, subject.outerFrom - 1));
  return (
    !isWhat &&
    !isDefinite &&
    subject.kind === 'noun' &&
    /^(?:called|dubbed|labeled|branded)$/.test(lowerAt(tokens, verb))
  );
}

/** `was called “wet” by Lee`, near a quotation. */
function parseAgentCue(clause: Clause, verb: number, use: VerbUse): Cue | undefined {
  const { tokens } = clause;
  for (let at = verb + 1; at <= verb + MAX_TOKENS_TO_AGENT; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    if (token.lower !== 'by') continue;
    const subject = parsePhraseAfter(clause, at + 1);
    if (!subject || isAnswerTo(tokens, verb, subject.to)) return undefined;
    // `had been called “wet” by Lee`
    if (tokens[at - 1]?.kind === 'quote')
      return cueOf({ subject, use: 'describe', verb: at, from: at, to: subject.to, outerTo: subject.outerTo });
    const isAfterQuote = tokens.slice(Math.max(0, verb - 4), verb).some(({ kind }) => kind === 'quote');
    // `was assured by Lee, an engineer, that the door was “open”`
    const ends = [subject.to, endOfInsertion(clause, subject.to)];
    const isTelling =
      (takesAddressee(tokens[verb] as Token) || lowerAt(tokens, verb) === 'promised') &&
      ends.some((end) => beginsClauseWithQuote(tokens, end));
    if (!isAfterQuote && !isTelling && !isBeforeQuote(tokens, subject.to)) return undefined;
    return cueOf({
      subject,
      use: use === 'speak' ? 'speak' : 'describe',
      verb,
      from: verb,
      to: subject.to,
      outerTo: subject.outerTo,
    });
  }
  return undefined;
}

/** Whether “that” follows, and a quotation in its clause: `that the door was “open”`. */
function beginsClauseWithQuote(tokens: readonly Token[], to: number): boolean {
  const that = tokens[to + 1]?.text === ',' ? to + 2 : to + 1;
  return lowerAt(tokens, that) === 'that' && isFollowedByQuote(tokens, that);
}

/** Whether a quotation follows before any mark. */
function isFollowedByQuote(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).find(({ kind }) => kind !== 'word')?.kind === 'quote';
}

/** `Lee said he was told he was “too late”`, `“No,” he was told.`: words of somebody whom the sentence does not name. */
function parseUnknownAgentCue({ tokens }: Clause, verb: number): Cue | undefined {
  const isTold = /^(?:told|informed|assured|warned|reminded|advised|promised)$/.test(lowerAt(tokens, verb));
  // `members would be told “later,” informed “by radio,” told not to call it “late”`: what the speaker says of it.
  const isToCome = [1, 2].some((back) => lowerAt(tokens, verb - back) === 'be');
  const isOfManner = PREPOSITIONS.has(lowerAt(tokens, verb + 1)) || lowerAt(tokens, verb + 1) === 'not';
  const isInformed = lowerAt(tokens, verb) === 'informed' && tokens[verb + 1]?.kind === 'quote';
  const isInverted = tokens.slice(Math.max(0, verb - 4), verb).some(({ kind }) => kind === 'quote');
  if (!isTold || isToCome || isOfManner || isInformed || !(isInverted || isFollowedByQuote(tokens, verb)))
    return undefined;
  const subject = phraseSubject('noun', verb, verb, 'somebody');
  return cueOf({ subject, use: 'speak', verb, from: verb, to: verb, isDenied: true });
}

/** Whether what follows a name is no question of whoever asks: `Asked by Lee, “No,” Park said`. */
function isAnswerTo(tokens: readonly Token[], verb: number, to: number): boolean {
  if (!/^(?:asked|questioned|pressed|quizzed|grilled|interviewed)$/.test(lowerAt(tokens, verb))) return false;
  const quote = tokens.find(({ kind }, at) => at > to && kind === 'quote');
  return quote !== undefined && !/\?\W*$/u.test(quote.text);
}

/** `Lee was quoted as saying`, `the paper quoted Lee as saying`: who is quoted speaks. */
function parseQuotedAsCue(clause: Clause, verb: number): Cue | undefined {
  const { tokens } = clause;
  for (let at = verb - 2; at >= 0 && at > verb - MAX_TOKENS_FROM_QUOTED; at -= 1) {
    const { lower } = tokens[at] as Token;
    if (!/^(?:quoted|cited|quotes|cites|quoting|citing|described|recorded|heard|seen|reported)$/.test(lower)) continue;
    const passive = isPassive(tokens, at);
    const subject = passive ? findSubjectBefore(clause, at) : parsePhraseAfter(clause, at + 1);
    if (!subject) return undefined;
    const [from, outerFrom] = passive ? [subject.from, subject.outerFrom] : [at, at];
    return cueOf({ subject, use: 'speak', verb, from, to: verb, outerFrom });
  }
  return undefined;
}

/** `Lee said`, `Lee pointed out` */
function directCue(clause: Clause, verb: number, subject: Subject, use: VerbUse): Cue {
  const [from, outerFrom] = subject.to < verb ? [subject.from, subject.outerFrom] : [verb, verb];
  const to = endOfVerb(clause, verb);
  const isRelative = clause.tokens
    .slice(subject.to + 1, verb)
    .some(({ lower }) => lower === 'who' || lower === 'which');
  return cueOf({
    subject,
    use,
    verb,
    from,
    to,
    outerFrom,
    outerTo: verb,
    hasObject: hasOwnObject(clause, verb),
    isRelative,
  });
}

/** `adding`, `and called`: the subject stands further off, and is no part of the cue. */
function borrowedCue(clause: Clause, verb: number, subject: Subject, use: VerbUse): Cue {
  const [to, hasObject] = [endOfVerb(clause, verb), hasOwnObject(clause, verb)];
  return cueOf({ subject, use, verb, from: verb, to, outerTo: verb, hasObject, borrowsSubject: true });
}

/** `said Lee`, `said Lee, a fellow at the Institute` */
function invertedCue(clause: Clause, verb: number, subject: Subject, use: VerbUse): Cue {
  return cueOf({ subject, use, verb, from: verb, to: subject.to, outerTo: endOfInsertion(clause, subject.outerTo) });
}

/** A verb with its particle: `shot back`. */
function endOfVerb({ tokens }: Clause, verb: number): number {
  return /^(?:out|back|on|up)$/.test(lowerAt(tokens, verb + 1)) ? verb + 1 : verb;
}

/** Creates a cue, by default without an object, with a subject of its own, and with nothing added to it. */
export function cueOf(cue: Pick<Cue, 'subject' | 'use' | 'verb' | 'from' | 'to'> & Partial<Cue>): Cue {
  return {
    outerFrom: cue.from,
    outerTo: cue.to,
    hasObject: false,
    borrowsSubject: false,
    isRelative: false,
    isDenied: false,
    ...cue,
  };
}

/** The subject of a verb that it stands before: `Lee has said`, `Lee, a fellow at the Institute, said`. */
function findSubjectBefore(clause: Clause, verb: number): Subject | undefined {
  let at = verb - 1;
  while (at >= 0 && isBetweenSubjectAndVerb(clause, at)) at -= 1;
  const token = clause.tokens[at];
  if (!token) return undefined;
  if (token.text === ',' || token.text === ')' || isDash(token)) return findSubjectBeforeInsertion(clause, at, verb);
  const phrase = parsePhraseBefore(clause, at);
  const subject = phrase && (holderOfRole(clause, phrase) ?? phrase);
  if (subject) subject.outerTo = verb - 1;
  return subject;
}

/**
 * `Lee, a senior fellow at the Institute, said`, `the union’s head, Jo Park, said`, `Lee (58) said`
 * @param end the token that closes the insertion
 */
function findSubjectBeforeInsertion(clause: Clause, end: number, verb: number): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const closing = tokens[end]?.text ?? '';
  const opening = closing === ')' ? /^\($/ : isDash(tokens[end]) ? /^(?:[—–-]|--)$/ : /^,$/;
  // `her rival, Rep. Jo Park (D-Ore.), said`
  const bracket =
    tokens[end - 1]?.text === ')' ? tokens.findLastIndex(({ text }, at) => at < end && text === '(') : end;
  const inner = mentionAt[bracket - 1];
  const roleStart = inner?.to === bracket - 1 ? startOfRoleBefore(clause, inner.from) : -1;
  // `the vicar, the Rev. Jo Park, said`, `her co-author, retired Admiral Jo Park, said`
  const isTitled =
    inner !== undefined &&
    inner.titles.length > 0 &&
    /^(?:the|retired|former|then)$/.test(lowerAt(tokens, roleStart - 1));
  const roleFrom = isTitled ? roleStart - 1 : roleStart;
  if (closing === ',' && inner && tokens[roleFrom - 1]?.text === ',') {
    const noun = parsePhraseBefore(clause, roleFrom - 2);
    const fits = inner.kind === 'organization' ? ORGANIZATION_NOUNS.has(noun?.head ?? '') : noun?.kind !== 'name';
    const partner =
      lowerAt(tokens, (noun?.outerFrom ?? 0) - 1) === 'and' ? mentionAt[(noun?.outerFrom ?? 0) - 2] : undefined;
    if (noun && fits && partner)
      return { ...nameSubject(inner), alongside: [partner], outerFrom: partner.from, outerTo: verb - 1 };
    if (noun && fits && !isWithinInsertion(clause, noun))
      return { ...nameSubject(inner), outerFrom: noun.outerFrom, outerTo: verb - 1 };
  }
  for (let at = end - 1; at > 0 && at > end - MAX_INSERTION_TOKENS; at -= 1) {
    const token = tokens[at] as Token;
    if (/^[!?;:]$/.test(token.text) && token.kind === 'mark') break;
    if (!opening.test(token.text)) continue;
    const phrase = parsePhraseBefore(clause, at - 1);
    const subject = phrase && (holderOfRole(clause, phrase) ?? phrase);
    const named = subject?.kind === 'noun' ? parseNameGiven(clause, at + 1) : undefined;
    if (subject && named?.to === end - 1) return { ...named, outerFrom: subject.outerFrom, outerTo: verb - 1 };
    if (
      subject &&
      subject.outerFrom < at &&
      !isWithinWhose(clause, subject) &&
      mayStartClause(clause, subject) &&
      (subject.kind !== 'noun' || maySpeak(subject.head))
    ) {
      return { ...subject, outerTo: verb - 1 };
    }
  }
  return undefined;
}

/** How many words may stand between `whose` and the name of whom it tells. */
const MAX_TOKENS_FROM_WHOSE = 5;

/** Whether a name is of what is said of somebody else: `Lee, whose wife, Jo Park, is a judge, said`. */
function isWithinWhose({ tokens }: Clause, { outerFrom }: Subject): boolean {
  const isApposed = tokens[outerFrom - 1]?.text === ',';
  const from = isApposed ? Math.max(0, outerFrom - 1 - MAX_TOKENS_FROM_WHOSE) : outerFrom - 1;
  return tokens.slice(Math.max(0, from), outerFrom).some(({ lower }) => lower === 'whose');
}

/** Whether a noun is part of what is said of somebody else: `Lee, speaking through an aide`, `Lee, brother of the mayor`. */
function isWithinInsertion({ tokens, mentionAt }: Clause, { outerFrom }: Subject): boolean {
  const before = lowerAt(tokens, outerFrom - 1);
  // `As his lawyer, Jo Park, put it`
  if (before === 'as' && outerFrom === 1) return false;
  if (PREPOSITIONS.has(before) || before === 'via') return true;
  const name = before === ',' ? mentionAt[outerFrom - 2] : undefined;
  return name !== undefined && name.words.length > 1 && !PREPOSITIONS.has(lowerAt(tokens, name.from - 1));
}

/** The name before a role whose closing comma is missing: `Ann Lee, a fellow at the Institute said`. */
function holderOfRole({ tokens, mentionAt }: Clause, { kind, head, outerFrom }: Subject): Subject | undefined {
  const mention = mentionAt[outerFrom - 2];
  if (kind !== 'noun' || !isRoleNoun(head) || tokens[outerFrom - 1]?.text !== ',' || mention?.to !== outerFrom - 2)
    return undefined;
  // `Asked by Ann Lee, the mayor said`
  if (PREPOSITIONS.has(lowerAt(tokens, mention.from - 1))) return undefined;
  return mention.kind === 'organization' ? undefined : nameSubject(mention);
}

/** `has`, `also`, `repeatedly` */
function isBetweenSubjectAndVerb({ tokens, mentionAt }: Clause, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || mentionAt[at]) return false;
  // `has since admitted`
  if (token.lower === 'since') return /^(?:has|have|had)$/.test(lowerAt(tokens, at - 1));
  return WORDS_BEFORE_VERBS.has(token.lower) || BE_FORMS.has(token.lower) || /[a-z]{2}ly$|n't$/.test(token.lower);
}

/** Whether a subject stands where a clause may begin: after punctuation, a conjunction, a time or another cue. */
function mayStartClause({ tokens }: Clause, subject: Subject): boolean {
  const before = tokens[subject.outerFrom - 1];
  return (
    before?.kind !== 'word' ||
    /^(?:senior|junior)$/.test(before.lower) ||
    CONJUNCTIONS.has(before.lower) ||
    TIME_WORDS.has(before.lower) ||
    SPEECH_VERBS.has(before.lower)
  );
}

/** The last token of what follows a name between commas: `Institute` in `said Lee, a fellow at the Institute, on Monday`. */
function endOfInsertion({ tokens }: Clause, to: number): number {
  if (tokens[to + 1]?.text !== ',') return to;
  for (let at = to + 2; at < to + MAX_INSERTION_AFTER_TOKENS; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || /^[.,;:]$/.test(token.text)) return at - 1;
  }
  return to;
}
