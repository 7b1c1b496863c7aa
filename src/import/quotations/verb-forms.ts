import { SPEECH_VERBS, type VerbForm } from './speech-verbs.ts';
import { type Clause, PRONOUNS } from './subjects.ts';
import { isPossessive, type Token } from './tokens.ts';
import { BE_FORMS, DETERMINERS, maySpeak, PREPOSITIONS, TIMES } from './word-lists.ts';

const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'did',
  'does',
  'do',
  "didn't",
  'to',
  "doesn't",
  "don't",
]);

/** Verbs that speak with a particle behind them. */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  `went on, goes on, shot back, shoots back, fired back, fires back, hit back, hits back, pushed back, chimed in, chimes in, piped up,
  summed up, sums up, chipped in, called out, cut in, broke in, spoke up`
    .split(/,\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

export function readVerbForm({ tokens }: Clause, at: number): VerbForm | undefined {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (token.kind !== 'word') return undefined;
  if (/^puts?$|^putting$/.test(token.lower))
    return /^(?:it|this)$/.test(tokens[at + 1]?.lower ?? '')
      ? { use: 'speak', form: 'past', noun: false, weak: false }
      : undefined;
  if (
    PHRASAL.has(token.lower) &&
    PHRASAL.get(token.lower) === tokens[at + 1]?.lower &&
    tokens[at + 2]?.kind !== 'word'
  ) {
    return { use: 'speak', form: 'past', noun: false, weak: false };
  }
  const form = SPEECH_VERBS.get(token.lower);
  if (!form || (form.weak && !isBesideQuote(tokens, at))) return undefined;
  if (form.form === 'base') {
    const plural =
      before !== undefined &&
      (/^(?:they|we|i|you|who)$/.test(before.lower) ||
        (/[^s]s$/.test(before.lower) && (!form.noun || maySpeak(before.lower))) ||
        before.lower === 'people');
    return MODALS.has(before?.lower ?? '') || MODALS.has(tokens[at - 2]?.lower ?? '') || plural ? form : undefined;
  }
  if (
    form.noun &&
    (DETERMINERS.has(before?.lower ?? '') || isPossessive(before) || PREPOSITIONS.has(before?.lower ?? ''))
  )
    return undefined;
  return form;
}

export function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 4; before -= 1) {
    const { lower, kind } = tokens[before] as Token;
    if (BE_FORMS.has(lower) || /^(?:wasn't|isn't|weren't|aren't)$/.test(lower)) return true;
    if (kind !== 'word' || !(/ly$/.test(lower) || /^(?:also|not|never|once|often|then|widely|so)$/.test(lower)))
      return false;
  }
  return false;
}

/** Whether a quotation stands right before a verb and its subject, or right behind the verb. */
function isBesideQuote(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at + 3).some(({ kind }) => kind === 'quote');
}

export function isQuoteNear(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 6).some(({ kind }) => kind === 'quote');
}

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
