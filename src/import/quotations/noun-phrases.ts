import type { Mention } from './mentions.ts';
import { isPlainVerb, standsOutside } from './phrase-ends.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { type Clause, makePhrase, type Subject } from './subjects.ts';
import { bareWord, isCapitalized, isPossessive, type Token } from './tokens.ts';
import { isRoleNoun } from './unnamed-speakers.ts';
import { BE_FORMS, DETERMINERS, TIMES } from './word-lists.ts';

export function readNounBefore({ tokens, mentionAt }: Clause, end: number): Subject | undefined {
  let from = end;
  let of: Mention | undefined;
  for (let at = end - 1; at >= 0 && at > end - 9; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') break;
    if (DETERMINERS.has(token.lower)) {
      from = at;
      if (/^(?:of|one|some|many|all|both|most)$/.test(tokens[at - 1]?.lower ?? '') && token.lower === 'the') from = at;
      break;
    }
    if (standsOutside(token) || isPlainVerb(token)) break;
    if (mentionAt[at]) of = mentionAt[at];
    from = at;
  }
  return { ...makePhrase('noun', from, end, (tokens[end]?.lower ?? '').replace(/'s?$/, '')), of };
}

export function isNounLike(token: Token): boolean {
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
