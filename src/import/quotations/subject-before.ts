import { rolesBefore } from './noun-phrases.ts';
import { readPhraseBefore } from './phrase-before.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { type Clause, CONJUNCTIONS, isDash, nameSubject, type Subject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isRoleNoun, maySpeak } from './unnamed-speakers.ts';
import { BE_FORMS, BEFORE_VERBS, BODIES, TIMES } from './word-lists.ts';

const REACH = 45;

/** The subject that ends before a verb. */
export function findSubjectBefore(clause: Clause, verb: number): Subject | undefined {
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
