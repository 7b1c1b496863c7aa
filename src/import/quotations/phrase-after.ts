import type { Mention } from './mentions.ts';
import { readNounBefore } from './noun-phrases.ts';
import { isPlainVerb, standsOutside } from './phrase-ends.ts';
import { type Clause, CONJUNCTIONS, isTimeWord, makePhrase, nameSubject, PRONOUNS, type Subject } from './subjects.ts';
import { bareWord, isPossessive, type Token } from './tokens.ts';
import { isRoleNoun } from './unnamed-speakers.ts';
import { BODIES, PREPOSITIONS, TIMES } from './word-lists.ts';

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
  if (!subject) return undefined;
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
