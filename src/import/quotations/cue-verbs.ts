import { endOfInsert } from './cue-sources.ts';
import type { Cue } from './cues.ts';
import type { Mention } from './mentions.ts';
import { findMainSubject, readPhraseAfter } from './phrase-after.ts';
import type { VerbUse } from './speech-verbs.ts';
import { findSubjectBefore } from './subject-before.ts';
import { type Clause, isDash, nameSubject, type Subject } from './subjects.ts';
import { isCapitalized, type Token } from './tokens.ts';
import { isPassive, isProgressive, isQuoteNear, readVerbForm } from './verb-forms.ts';
import { isComplete, takesAddressee } from './verb-objects.ts';
import { WORKS } from './word-lists.ts';

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

export function readVerb(clause: Clause, at: number, earlier: Cue | undefined): Cue | undefined {
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
  const direct = form.form === 'ing' && !isProgressive(tokens, at) ? undefined : findSubjectBefore(clause, at);
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
  const main = earlier && !earlier.carried ? earlier.subject : (earlier?.subject ?? findMainSubject(clause, at));
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
  return (
    !what && subject.kind === 'noun' && /^(?:called|dubbed|labeled|labelled|branded)$/.test(tokens[verb]?.lower ?? '')
  );
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
