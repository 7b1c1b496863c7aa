import { type Clause, PRONOUNS } from './subjects.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, PREPOSITIONS, TIMES } from './word-lists.ts';

const PLAIN_AFTER =
  /^(?:that|a|an|the|he|she|it|they|we|i|you|his|her|its|their|this|these|those|there|what|how|why|whether|if|who|not|no|nothing)$/;

const ADDRESSEES = new Set([
  'tell',
  'told',
  'tells',
  'asked',
  'informed',
  'assured',
  'reminded',
  'warned',
  'telling',
  'advised',
  'urged',
]);

/** Whether a verb has its own object or clause: `said it was late`, not `said on Monday`. */
export function isComplete({ tokens, mentionAt }: Clause, verb: number): boolean {
  let at = verb + 1;
  if (ADDRESSEES.has(tokens[verb]?.lower ?? '')) {
    if (PRONOUNS.has(tokens[at]?.lower ?? '') || /^(?:him|her|them|us|me)$/.test(tokens[at]?.lower ?? '')) at += 1;
    else if (DETERMINERS.has(tokens[at]?.lower ?? '') || mentionAt[at] || /s$/.test(tokens[at]?.lower ?? '')) {
      at = mentionAt[at] ? (mentionAt[at]?.to ?? at) + 1 : at + 1;
      while (
        tokens[at]?.kind === 'word' &&
        !PREPOSITIONS.has(tokens[at]?.lower ?? '') &&
        !PLAIN_AFTER.test(tokens[at]?.lower ?? '') &&
        at < verb + 8
      )
        at += 1;
    }
  }
  const next = tokens[at];
  if (next?.kind !== 'word' || TIMES.has(next.lower) || PREPOSITIONS.has(next.lower)) return false;
  return (
    PLAIN_AFTER.test(next.lower) ||
    mentionAt[at] !== undefined ||
    !/ly$|^(?:when|while|as|after|before|last|earlier|later|again|also|to|once|then)$/.test(next.lower)
  );
}

/** Whether a verb is followed by whom it is said to: `told the paper`. */
export function takesAddressee({ lower }: Token): boolean {
  return ADDRESSEES.has(lower);
}
