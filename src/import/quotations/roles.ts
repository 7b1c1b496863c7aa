import { oneLine } from '../../text/one-line.ts';
import type { Mention } from './mentions.ts';
import { readPhraseBefore, rolesBefore } from './noun-phrases.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { type Clause, isDash } from './subjects.ts';
import { bareWord, isCapitalized, type Token } from './tokens.ts';
import { BEFORE_VERBS, BODIES, DETERMINERS, HONORIFICS, isRoleNoun, PREPOSITIONS } from './word-lists.ts';

const LONGEST = 32;

/** The role that a sentence gives to a person at the name, in its own words, without an article. */
export function readRole(clause: Clause, mention: Mention, text: string): string | undefined {
  return readRoleAfter(clause, mention, text) ?? readRoleBefore(clause, mention, text);
}

/** What a body is, by a noun beside its name: `the union, UTC`, `UTC, a drivers’ union`, `the charity Open Door`. */
export function readBodyNoun({ tokens }: Clause, mention: Mention): string | undefined {
  const before = tokens[mention.from - 1];
  const near = before?.text === ',' ? tokens[mention.from - 2] : before;
  if (near && BODIES.has(near.lower)) return near.lower;
  if (tokens[mention.to + 1]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[mention.to + 2]?.lower ?? ''))
    return undefined;
  for (let at = mention.to + 3; at < mention.to + 8; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return undefined;
    const next = tokens[at + 1];
    if (BODIES.has(token.lower) && (next?.kind !== 'word' || /^(?:that|which|for|of|in|based)$/.test(next.lower)))
      return token.lower;
  }
  return undefined;
}

/** `Ann Lee, a senior fellow at the Institute`, `Ann Lee is a senior fellow`, `Ann Lee of the Institute`. */
function readRoleAfter({ tokens, mentionAt }: Clause, mention: Mention, text: string): string | undefined {
  let at = mention.to + 1;
  const next = tokens[at];
  if (!next) return undefined;
  if (next.lower === 'of' && mention.kind === 'person') {
    const body = mentionAt[at + 1] ?? (tokens[at + 1]?.lower === 'the' ? mentionAt[at + 2] : undefined);
    return body?.kind === 'organization' ? slice(text, next, tokens[body.to]) : undefined;
  }
  if (next.text === ',') {
    at += 1;
    while (/^(?:\d+|\p{Lu}{2,5}|PhD|Ph\.D\.|MSc|M\.D\.)$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',')
      at += 2;
  } else if (/^(?:is|was|serves)$/.test(next.lower)) at += tokens[at + 1]?.lower === 'as' ? 2 : 1;
  else if (!isDash(next) && next.text !== '(') return undefined;
  else at += 1;
  if (next.text !== ',' && !/^(?:an?|the|now|also)$/.test(tokens[at]?.lower ?? '')) return undefined;
  while (/^(?:an?|the|now|also|then|currently)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return namesRole(tokens, at) ? slice(text, tokens[at], tokens[endOfRole(tokens, at)]) : undefined;
}

/** Whether the phrase that begins at a token has a role at its head: a noun of roles before the first preposition. */
function namesRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower) || /^(?:who|whose|and)$/.test(token.lower))
      return false;
    if (SPEECH_VERBS.get(token.lower)?.form === 'past' && !isCapitalized(token)) return false;
    if (isRoleNoun(bareWord(token)) || /^(?:vice-|ex-|co-)/.test(token.lower)) return true;
  }
  return false;
}

function endOfRole(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < from + LONGEST; at += 1) {
    const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!token || token.kind === 'quote' || /^[.;:()!?]$/.test(token.text) || isDash(token)) break;
    if (/^(?:who|whose|which|where|when|while|but)$/.test(token.lower)) break;
    if (token.text === ',') {
      const place =
        isCapitalized(next) &&
        (/^(?:-|,)$/.test(after?.text ?? '') ||
          /-based$/.test(next?.lower ?? '') ||
          /-based$/.test(after?.lower ?? ''));
      if (!place || !isCapitalized(tokens[at - 1])) break;
      continue;
    }
    const spoken = SPEECH_VERBS.get(token.lower);
    if (at > from && spoken && !spoken.noun && !isCapitalized(token) && (spoken.form === 'past' || spoken.form === 's'))
      break;
    if (at > from && BEFORE_VERBS.has(token.lower) && !isCapitalized(token) && SPEECH_VERBS.has(next?.lower ?? ''))
      break;
    end = at;
  }
  while (
    end > from &&
    (PREPOSITIONS.has(tokens[end]?.lower ?? '') || /^(?:and|the|an?)$/.test(tokens[end]?.lower ?? ''))
  )
    end -= 1;
  return end;
}

/** `senior fellow Ann Lee`, `Prime Minister Ann Lee`. */
function readRoleBefore(clause: Clause, mention: Mention, text: string): string | undefined {
  const { tokens } = clause;
  let from = rolesBefore(clause, mention.from);
  if (from < mention.from) {
    while (DETERMINERS.has(tokens[from]?.lower ?? '')) from += 1;
    return slice(text, tokens[from], tokens[mention.nameFrom - 1]);
  }
  const apposed = readRoleApposed(clause, mention, text);
  if (apposed) return apposed;
  if (mention.titles.length === 0 || mention.titles.every((title) => HONORIFICS.has(title))) return undefined;
  return slice(text, tokens[mention.from], tokens[mention.nameFrom - 1]);
}

/** `the union’s head, Ann Lee,` */
function readRoleApposed(clause: Clause, mention: Mention, text: string): string | undefined {
  const { tokens } = clause;
  const next = tokens[mention.to + 1];
  if (tokens[mention.from - 1]?.text !== ',' || (next && next.kind !== 'mark') || mention.kind === 'organization')
    return undefined;
  const noun = readPhraseBefore(clause, mention.from - 2);
  if (noun?.kind !== 'noun' || !isRoleNoun(noun.head)) return undefined;
  const from = DETERMINERS.has(tokens[noun.from]?.lower ?? '') ? noun.from + 1 : noun.from;
  return slice(text, tokens[from], tokens[mention.from - 2]);
}

function slice(text: string, from: Token | undefined, to: Token | undefined): string | undefined {
  if (!from || !to || to.end <= from.start) return undefined;
  return oneLine(text.slice(from.start, to.end));
}
