import { isNounLike, readNounBefore, rolesBefore } from './noun-phrases.ts';
import { type Clause, CONJUNCTIONS, isTimeWord, makePhrase, nameSubject, PRONOUNS, type Subject } from './subjects.ts';
import { isPossessive } from './tokens.ts';
import { isRoleNoun } from './unnamed-speakers.ts';
import { BEFORE_VERBS, BODIES, PREPOSITIONS } from './word-lists.ts';

/** Prepositions that hang a complement on a noun or a name, and do not begin a clause. */
const WITHIN_PHRASE = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'on',
  'with',
  'by',
  'near',
  'under',
  'about',
  'to',
  'between',
]);

/** The phrase that ends with the token at `end`, back to its first word. */
export function readPhraseBefore(clause: Clause, end: number): Subject | undefined {
  if (clause.tokens[end]?.lower === 'who') return readAntecedent(clause, end);
  let subject: Subject | undefined;
  let at = end;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    const inner = readSimpleBefore(clause, at);
    if (!inner && !isTimeWord(clause, at)) break;
    let from = inner?.outerFrom ?? at;
    if (!inner)
      while (
        from > 0 &&
        (isTimeWord(clause, from - 1) ||
          /^(?:last|this|next|early|late|\d+|the|a|few)$/.test(clause.tokens[from - 1]?.lower ?? ''))
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

/** Whether what was read before is a complement of this phrase, as `Acme` is in `a spokesman for Acme`. */
function isComplement(inner: Subject, later: Subject | undefined, clause: Clause): boolean {
  return (
    later !== undefined &&
    (inner.kind !== 'noun' || isHead(inner) || clause.tokens[inner.outerFrom - 1]?.kind !== 'word')
  );
}

function isHead({ head }: Subject): boolean {
  return isRoleNoun(head) || BODIES.has(head) || head.endsWith('s');
}

function readSimpleBefore(clause: Clause, end: number): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const token = tokens[end];
  if (token?.kind !== 'word' || isTimeWord(clause, end)) return undefined;
  if (PRONOUNS.has(token.lower)) return makePhrase('pronoun', end, end, token.lower);
  if (token.lower === 'who') return readAntecedent(clause, end);
  const mention = mentionAt[end];
  if (mention && !isPossessive(token)) {
    if (mention.to !== end) return undefined;
    const subject = nameSubject(mention);
    subject.outerFrom = rolesBefore(clause, mention.from);
    if (isPossessive(tokens[subject.outerFrom - 1]))
      subject.outerFrom = mentionAt[subject.outerFrom - 1]?.from ?? subject.outerFrom - 1;
    if (/^(?:the|an?)$/.test(tokens[subject.outerFrom - 1]?.lower ?? '')) subject.outerFrom -= 1;
    if (tokens[mention.from - 1]?.lower === 'and' || tokens[mention.from - 1]?.text === '&')
      subject.beside = mentionAt[mention.from - 2];
    return subject;
  }
  if (/^(?:one|another|others|some|many|both|few|several|most|all)$/.test(token.lower))
    return makePhrase('noun', end, end, token.lower);
  if (
    !isNounLike(token) ||
    PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower) ||
    BEFORE_VERBS.has(token.lower)
  )
    return undefined;
  return readNounBefore(clause, end);
}

function readAntecedent(clause: Clause, who: number): Subject | undefined {
  const at = clause.tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  if (at < 0 || clause.tokens[at]?.lower === 'who') return undefined;
  const nearest = readSimpleBefore(clause, at);
  return nearest?.mention && nearest.mention.kind !== 'organization' ? nearest : readPhraseBefore(clause, at);
}
