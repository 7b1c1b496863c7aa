import type { Mention } from './mentions.ts';
import { findMainSubject, readPhraseAfter, readPhraseBefore, rolesBefore } from './noun-phrases.ts';
import { SPEECH_VERBS, type VerbUse } from './speech-verbs.ts';
import { type Clause, CONJUNCTIONS, isDash, nameSubject, type Subject } from './subjects.ts';
import { isCapitalized, isPossessive, type Token } from './tokens.ts';
import { isComplete, isPassive, isQuoteNear, readVerbForm, takesAddressee } from './verb-forms.ts';
import {
  BE_FORMS,
  BEFORE_VERBS,
  BODIES,
  isRoleNoun,
  maySpeak,
  PREPOSITIONS,
  TIMES,
  WORKS,
  wordSet,
} from './word-lists.ts';

/** Words that say who speaks. */
export interface Cue {
  subject: Subject;
  use: VerbUse | 'source';
  /** The token that stands for the speaking: the verb, or `according`. */
  verb: number;
  /** First and last token of the words that say so. */
  from: number;
  to: number;
  /** First and last token of the cue with everything added to its subject. */
  outerFrom: number;
  outerTo: number;
  /** Whether the verb has words of its own for what was said, so that no quotation before it is needed. */
  complete: boolean;
  /** Whether the subject was taken from further off: of `adding`, `and called`. */
  carried: boolean;
}

/** The cues of a sentence, in the order of their verbs. */
export function findCues(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < clause.tokens.length; at += 1) {
    const cue = readSource(clause, at) ?? readVerb(clause, at, cues.at(-1)) ?? readSpeechNoun(clause, at);
    if (cue && (cue.subject.kind !== 'noun' || maySpeak(cue.subject.head))) cues.push(cue);
  }
  return cues;
}

const HABITS = new Set([
  'used',
  'began',
  'continued',
  'likes',
  'liked',
  'loves',
  'loved',
  'seemed',
  'wanted',
  'wants',
  'tends',
  'tended',
]);

function readVerb(clause: Clause, at: number, earlier: Cue | undefined): Cue | undefined {
  const { tokens, mentionAt } = clause;
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const form = readVerbForm(clause, at);
  if (!form || mentionAt[at] || (isCapitalized(token) && at > 0)) return undefined;
  if (form.form === 'past' && isPassive(tokens, at)) return readAgent(clause, at, form.use);
  if (form.form === 'ing' && before?.lower === 'as') return readQuotedAs(clause, at);
  if (form.form !== 'ing' && isInverted(clause, at)) {
    const subject = readPhraseAfter(clause, at + 1);
    if (subject) return inverted(clause, at, subject, form.use);
  }
  const direct = form.form === 'ing' && !isPassive(tokens, at) ? undefined : findSubjectBefore(clause, at);
  const habit = form.form === 'base' && before?.lower === 'to' && HABITS.has(tokens[at - 2]?.lower ?? '');
  const habitual = habit ? findSubjectBefore(clause, at - 2) : undefined;
  if (habitual) return build(clause, at, habitual, form.use, false);
  if (direct && !(form.form === 'base' && before?.lower === 'to')) {
    if (form.use === 'name' && isNamed(clause, at, direct)) return undefined;
    return build(clause, at, direct, form.use, false);
  }
  if (form.form === 'past' && before?.text === ',' && !takesAddressee(token) && mentionAt[at + 1]?.from === at + 1) {
    return inverted(clause, at, nameSubject(mentionAt[at + 1] as Mention), form.use);
  }
  if (form.form === 'past' && tokens[at + 1]?.lower === 'by') return readAgent(clause, at, form.use);
  const dependent =
    form.form === 'ing' || before?.lower === 'to' || /^(?:and|but|,|then|also|later)$/.test(before?.text ?? '');
  if (earlier && form.form === 'ing' && /^(?:for|by|in|after|before|while|when|since)$/.test(before?.lower ?? ''))
    return undefined;
  if (!dependent || (form.form === 'ing' && /^(?:of|from|about|with|the|a|his|her|their)$/.test(before?.lower ?? '')))
    return undefined;
  if (before?.lower === 'to' && earlier && !earlier.carried && !isQuoteNear(tokens, at)) return undefined;
  const main = earlier?.subject ?? findMainSubject(clause, at);
  return main ? build(clause, at, main, form.use, true) : undefined;
}

/** A passive: who speaks stands behind “by”, if anywhere. */
function readAgent(clause: Clause, verb: number, use: VerbUse): Cue | undefined {
  const { tokens } = clause;
  for (let at = verb + 1; at < verb + 8; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    if (token.lower !== 'by') continue;
    const subject = readPhraseAfter(clause, at + 1);
    if (!subject) return undefined;
    if (
      !isQuoteNear(tokens, subject.to) &&
      !tokens.slice(Math.max(0, verb - 4), verb).some(({ kind }) => kind === 'quote')
    )
      return undefined;
    return {
      subject,
      use: use === 'speak' ? 'speak' : 'name',
      verb,
      from: verb,
      to: subject.to,
      outerFrom: verb,
      outerTo: subject.outerTo,
      complete: false,
      carried: false,
    };
  }
  return undefined;
}

/** `Lee was quoted as saying`, `the paper quoted Lee as saying`: the words are of whom is quoted. */
function readQuotedAs(clause: Clause, verb: number): Cue | undefined {
  const { tokens } = clause;
  for (let at = verb - 2; at >= 0 && at > verb - 25; at -= 1) {
    const { lower } = tokens[at] as Token;
    if (!/^(?:quoted|cited|quotes|cites|quoting|citing|described|recorded|heard|seen|reported)$/.test(lower)) continue;
    const passive = isPassive(tokens, at);
    const subject = passive ? findSubjectBefore(clause, at) : readPhraseAfter(clause, at + 1);
    if (!subject) return undefined;
    const from = passive ? subject.from : at;
    return {
      subject,
      use: 'speak',
      verb,
      from,
      to: verb,
      outerFrom: passive ? subject.outerFrom : at,
      outerTo: verb,
      complete: false,
      carried: false,
    };
  }
  return undefined;
}

/** Whether the subject may stand behind the verb: right after a quotation, or at the head of a sentence. */
function isInverted({ tokens }: Clause, at: number): boolean {
  const [before, further] = [tokens[at - 1], tokens[at - 2]];
  if (!before) return true;
  if (before.kind === 'quote') return true;
  return (before.text === ',' || isDash(before)) && further?.kind === 'quote';
}

/** Whether what is before a verb such as “called” is itself named by the quotation: `a film called “Low Tide”`. */
function isNamed({ tokens }: Clause, verb: number, subject: Subject): boolean {
  if (tokens[verb + 1]?.kind !== 'quote') return false;
  if (WORKS.has(tokens[verb]?.lower ?? '')) return true;
  const what = tokens[subject.outerFrom - 1]?.lower === 'what';
  return !what && subject.kind === 'noun' && /^(?:called|dubbed|labeled|branded)$/.test(tokens[verb]?.lower ?? '');
}

function inverted(clause: Clause, verb: number, subject: Subject, use: VerbUse): Cue {
  const end = endOfInsert(clause, subject.outerTo);
  return {
    subject,
    use,
    verb,
    from: verb,
    to: subject.to,
    outerFrom: verb,
    outerTo: end,
    complete: false,
    carried: false,
  };
}

function build(clause: Clause, verb: number, subject: Subject, use: VerbUse, carried: boolean): Cue {
  const near = !carried && subject.to < verb;
  const from = near ? subject.from : verb;
  const to = /^(?:out|back|on|up)$/.test(clause.tokens[verb + 1]?.lower ?? '') ? verb + 1 : verb;
  const complete = isComplete(clause, verb);
  return {
    subject,
    use,
    verb,
    from,
    to,
    outerFrom: near ? subject.outerFrom : verb,
    outerTo: verb,
    complete,
    carried,
  };
}

const REACH = 45;

/** The subject that ends before a verb. */
function findSubjectBefore(clause: Clause, verb: number): Subject | undefined {
  let at = verb - 1;
  while (at >= 0 && skipsBeforeVerb(clause, at)) at -= 1;
  const token = clause.tokens[at];
  if (!token) return undefined;
  if (token.text === ',' || token.text === ')' || isDash(token)) return findAroundInsert(clause, at, verb);
  const phrase = readPhraseBefore(clause, at);
  const subject = phrase && (ownerOfRole(clause, phrase) ?? phrase);
  if (subject) subject.outerTo = verb - 1;
  return subject;
}

/** The name before a role whose closing comma is missing: `Ann Lee, a fellow at the Institute said`. */
function ownerOfRole({ tokens, mentionAt }: Clause, { kind, head, outerFrom }: Subject): Subject | undefined {
  const mention = mentionAt[outerFrom - 2];
  if (kind !== 'noun' || !isRoleNoun(head) || tokens[outerFrom - 1]?.text !== ',' || mention?.to !== outerFrom - 2)
    return undefined;
  return mention.kind === 'organization' ? undefined : nameSubject(mention);
}

function skipsBeforeVerb({ tokens, mentionAt }: Clause, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || mentionAt[at]) return false;
  return BEFORE_VERBS.has(token.lower) || BE_FORMS.has(token.lower) || /[a-z]{2}ly$|n't$/.test(token.lower);
}

/** A subject with an insertion behind it: `Lee, a senior fellow at the Institute, said`; `the union’s head, Jo Park, said`. */
function findAroundInsert(clause: Clause, end: number, verb: number): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const closing = tokens[end]?.text ?? '';
  const opening = closing === ')' ? /^\($/ : isDash(tokens[end]) ? /^(?:[—–-]|--)$/ : /^,$/;
  const inner = mentionAt[end - 1];
  const apposed = inner?.to === end - 1 ? rolesBefore(clause, inner.from) : -1;
  if (closing === ',' && inner && tokens[apposed - 1]?.text === ',') {
    const noun = readPhraseBefore(clause, apposed - 2);
    const fits = inner.kind === 'organization' ? BODIES.has(noun?.head ?? '') : noun?.kind !== 'name';
    if (noun && fits) return { ...nameSubject(inner), outerFrom: noun.outerFrom, outerTo: verb - 1 };
  }
  for (let at = end - 1; at > 0 && at > end - REACH; at -= 1) {
    const token = tokens[at] as Token;
    if (/^[.!?;:]$/.test(token.text) && token.kind === 'mark') break;
    if (!opening.test(token.text)) continue;
    const phrase = readPhraseBefore(clause, at - 1);
    const subject = phrase && (ownerOfRole(clause, phrase) ?? phrase);
    if (
      subject &&
      subject.outerFrom < at &&
      startsClause(clause, subject) &&
      (subject.kind !== 'noun' || maySpeak(subject.head))
    ) {
      return { ...subject, outerTo: verb - 1 };
    }
  }
  return undefined;
}

/** Whether a subject stands where a clause may begin. */
function startsClause({ tokens }: Clause, subject: Subject): boolean {
  const before = tokens[subject.outerFrom - 1];
  return (
    before?.kind !== 'word' ||
    CONJUNCTIONS.has(before.lower) ||
    TIMES.has(before.lower) ||
    SPEECH_VERBS.has(before.lower)
  );
}

const SPEECH_NOUNS =
  wordSet(`words word phrase term claim claims statement statements remarks remark comments comment description assertion assertions
  warning warnings call calls message answer reply response argument admission accusation insistence suggestion verdict tweet post
  letter speech motto slogan pledge promise vow demand complaint characterization characterisation declaration`);

/** `according to Lee`, `in the words of Lee`. */
function readSource(clause: Clause, at: number): Cue | undefined {
  const { tokens } = clause;
  const lower = (offset: number) => tokens[at + offset]?.lower;
  const length =
    lower(0) === 'according' && lower(1) === 'to'
      ? 2
      : lower(0) === 'in' && lower(1) === 'the' && /^words?$/.test(lower(2) ?? '') && lower(3) === 'of'
        ? 4
        : 0;
  if (length === 0) return undefined;
  const subject = readPhraseAfter(clause, at + length);
  if (!subject) return undefined;
  const end = endOfInsert(clause, subject.outerTo);
  return {
    subject,
    use: 'source',
    verb: at,
    from: at,
    to: subject.to,
    outerFrom: at,
    outerTo: end,
    complete: false,
    carried: false,
  };
}

/** `Lee’s claim that`, `her words`. */
function readSpeechNoun(clause: Clause, at: number): Cue | undefined {
  const { tokens, mentionAt } = clause;
  const token = tokens[at] as Token;
  if (!SPEECH_NOUNS.has(token.lower)) return undefined;
  for (let from = at - 1; from >= 0 && from > at - 4; from -= 1) {
    const owner = tokens[from] as Token;
    const mention = mentionAt[from];
    if (mention?.to === from && isPossessive(owner)) {
      const subject: Subject = {
        kind: 'name',
        from: mention.from,
        to: from,
        outerFrom: mention.from,
        outerTo: from,
        mention,
        beside: undefined,
        head: '',
        of: undefined,
      };
      return {
        subject,
        use: 'name',
        verb: at,
        from: mention.from,
        to: at,
        outerFrom: mention.from,
        outerTo: at,
        complete: true,
        carried: false,
      };
    }
    if (owner.lower === 'his' || owner.lower === 'her') {
      const head = owner.lower === 'his' ? 'he' : 'she';
      const subject: Subject = {
        kind: 'pronoun',
        from,
        to: from,
        outerFrom: from,
        outerTo: from,
        mention: undefined,
        beside: undefined,
        head,
        of: undefined,
      };
      return {
        subject,
        use: 'name',
        verb: at,
        from,
        to: at,
        outerFrom: from,
        outerTo: at,
        complete: true,
        carried: false,
      };
    }
    if (owner.kind !== 'word' || PREPOSITIONS.has(owner.lower)) return undefined;
  }
  return undefined;
}

/** Where something added to a name between commas ends. */
function endOfInsert({ tokens }: Clause, to: number): number {
  if (tokens[to + 1]?.text !== ',') return to;
  for (let at = to + 2; at < to + 40; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || /^[.,;:]$/.test(token.text)) return at - 1;
  }
  return to;
}

/** Whether a quotation is the name of a work, or of what is only called so. */
export function isWorkTitle({ tokens }: Clause, at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  if (before?.kind !== 'word') return false;
  return WORKS.has(before.lower) || /^(?:so-called|nicknamed|aka|alias)$/.test(before.lower);
}
