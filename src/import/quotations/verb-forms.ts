import { SPEECH_VERBS, type VerbForm } from './speech-verbs.ts';
import type { Clause } from './subjects.ts';
import { isPossessive, type Token } from './tokens.ts';
import { maySpeak } from './unnamed-speakers.ts';
import { BE_FORMS, DETERMINERS, PREPOSITIONS } from './word-lists.ts';

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

export function isProgressive(tokens: readonly Token[], at: number): boolean {
  return isPassive(tokens, at);
}

/** Whether a quotation stands right before a verb and its subject, or right behind the verb. */
function isBesideQuote(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at + 3).some(({ kind }) => kind === 'quote');
}

export function isQuoteNear(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 6).some(({ kind }) => kind === 'quote');
}
