import type { Mention } from './mentions.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { type Clause, CONJUNCTIONS, isTimeWord, makePhrase, nameSubject, PRONOUNS, type Subject } from './subjects.ts';
import { bareWord, isCapitalized, isPossessive, type Token } from './tokens.ts';
import { BE_FORMS, BEFORE_VERBS, BODIES, DETERMINERS, isRoleNoun, PREPOSITIONS, TIMES } from './word-lists.ts';

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

/** The subject that begins at a token: behind an inverted verb, or after “according to”. */
export function readPhraseAfter(clause: Clause, from: number): Subject | undefined {
  const { tokens, mentionAt } = clause;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  if (PRONOUNS.has(first.lower)) return makePhrase('pronoun', from, from, first.lower);
  let end = -1;
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const mention = mentionAt[at];
    if (mention?.from === at && !isPossessive(tokens[mention.to])) {
      const next = tokens[mention.to + 1];
      const modifies = next?.kind === 'word' && isRoleOrBody(next) && !mentionAt[mention.to + 1];
      if (!modifies) return { ...nameSubject(mention), outerFrom: from, beside: besideAfter(clause, mention) };
      at = mention.to;
      end = at;
      continue;
    }
    if (
      standsOutside(token) ||
      isTimeWord(clause, at) ||
      (end >= 0 && /[a-z]ed$/.test(token.text) && tokens[at + 1]?.lower === 'to') ||
      (end >= 0 && isPlainVerb(token))
    )
      break;
    end = at;
  }
  if (end < from) return undefined;
  const named = tokens[end + 1]?.text === ',' ? readApposedName(clause, end + 2) : undefined;
  if (named) return { ...named, outerFrom: from };
  const subject = readNounBefore(clause, end);
  subject.from = from;
  subject.outerFrom = from;
  if (/^(?:for|of|at|with|from|in)$/.test(tokens[end + 1]?.lower ?? '')) {
    const inner = readPhraseAfter(clause, end + 2);
    subject.of ??= inner?.mention ?? inner?.of;
    if (inner && inner.kind !== 'pronoun') subject.to = subject.outerTo = inner.to;
  }
  return subject;
}

/** A name that stands between commas behind a noun: `his wife, Ann Lee,`. */
function readApposedName({ tokens, mentionAt }: Clause, from: number): Subject | undefined {
  const mention = mentionAt[from];
  if (mention?.from !== from || mention.kind === 'organization') return undefined;
  const next = tokens[mention.to + 1];
  return next?.kind !== 'word' ? nameSubject(mention) : undefined;
}

function besideAfter({ tokens, mentionAt }: Clause, mention: Mention): Mention | undefined {
  return tokens[mention.to + 1]?.lower === 'and' ? mentionAt[mention.to + 2] : undefined;
}

function isRoleOrBody(token: Token): boolean {
  const word = bareWord(token);
  return isRoleNoun(word) || BODIES.has(word);
}

/** The subject of the whole sentence: what begins it, behind an introduction that ends with a comma. */
export function findMainSubject(clause: Clause, before: number): Subject | undefined {
  const { tokens } = clause;
  let from = 0;
  while (tokens[from]?.kind !== 'word' && from < before) from += 1;
  const first = tokens[from];
  if (!first) return undefined;
  const introduced =
    PREPOSITIONS.has(first.lower) ||
    CONJUNCTIONS.has(first.lower) ||
    TIMES.has(first.lower) ||
    /(?:ing|ed|ly)$|^(?:later|then|earlier|meanwhile|however|still|last|this|next|each|every|one|two|three)$/.test(
      first.lower,
    );
  const comma = introduced ? tokens.slice(from, Math.min(before, from + 30)).findIndex(({ text }) => text === ',') : -1;
  if (comma >= 0) from += comma + 1;
  else if (/^(?:and|but|so|yet|then|later|still|meanwhile)$/.test(first.lower)) from += 1;
  const subject = readPhraseAfter(clause, from);
  return subject && subject.to < before ? subject : undefined;
}

function readNounBefore({ tokens, mentionAt }: Clause, end: number): Subject {
  let from = end;
  let of: Mention | undefined;
  for (let at = end - 1; at >= 0 && at > end - 9; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') break;
    if (DETERMINERS.has(token.lower)) {
      from = at;
      break;
    }
    if (standsOutside(token) || isPlainVerb(token)) break;
    if (mentionAt[at]) of = mentionAt[at];
    from = at;
  }
  return { ...makePhrase('noun', from, end, (tokens[end]?.lower ?? '').replace(/'s?$/, '')), of };
}

function isNounLike(token: Token): boolean {
  return !DETERMINERS.has(token.lower) && !BE_FORMS.has(token.lower) && !/^\d+$/.test(token.text);
}

/** The first token of what stands before a name as its role: `the institute’s senior fellow Ann Lee`. */
export function rolesBefore({ tokens, mentionAt }: Clause, from: number): number {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || !isRoleNoun(bareWord(before))) return from;
  let at = from - 1;
  let capitals = false;
  for (let steps = 0; steps < 9 && at > 0; steps += 1) {
    const token = tokens[at - 1] as Token;
    if (token.kind !== 'word' || standsOutside(token) || SPEECH_VERBS.get(token.lower)?.form === 'past') break;
    if (TIMES.has(bareWord(token)) && !mentionAt[at - 1]) break;
    const adjective = /^(?:senior|former|longtime|veteran|retired|deputy|chief|acting|top|leading|junior)$/.test(
      token.lower,
    );
    if (capitals && !isCapitalized(token) && !adjective && !DETERMINERS.has(token.lower) && !isPossessive(token)) break;
    capitals ||= isCapitalized(token);
    at -= 1;
    if (DETERMINERS.has(token.lower)) break;
  }
  return at;
}

/** Whether a word can be no part of a noun phrase, so that the phrase ends before it. */
function standsOutside({ lower }: Token): boolean {
  return PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || PRONOUNS.has(lower) || BE_FORMS.has(lower);
}

/** Whether a word is a verb and nothing else: one that no noun looks like, or what stands before one. */
function isPlainVerb({ lower }: Token): boolean {
  return SPEECH_VERBS.get(lower)?.noun === false || BEFORE_VERBS.has(lower);
}
