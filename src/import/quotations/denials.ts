/**
 * Words that a sentence quotes to say that nobody has said them:
 *
 *     Lee did not call the board “thieves.”
 *     Lee refused to call the plan “theft.”
 *     Anna Vogel nannte den Rat nicht „Diebe“.
 */

import type { Clause } from './subjects.ts';
import { lowerAt, type Token } from './tokens.ts';
import { wordSet } from './word-lists.ts';

/** Whether the words before a verb of speech say in English that somebody does not do what it says. */
export function isNegated(tokens: readonly Token[], verb: number): boolean {
  const [before, first] = [lowerAt(tokens, verb - 1), lowerAt(tokens, verb - 2)];
  if (/^(?:not|never)$|n't$/.test(before)) return true;
  if (before === 'to') return /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/.test(first);
  return before === 'of' && first === 'short';
}

/** Words by which other languages than English deny, and the forms of verbs by which they say what somebody is called. */
const NEGATIONS = wordSet(`
  pas jamais nicht nie niemals kein keine keinen keinem keiner no nunca non mai não niet nooit geen не никогда לא לעולם لم لا لن ما
`);
const NAMING_VERBS = wordSet(`
  dit traité traitée qualifié qualifiée appelé appelée nommé parlé sagt sagte gesagt nennt nannte genannt bezeichnet bezeichnete
  dijo dicho llama llamó llamado calificó calificado tachó tachado detto chiamato chiamata definito definita disse dito chama
  chamou chamado zei zegt gezegd noemt noemde genoemd сказал сказала говорил говорила назвал назвала называл называла
  אמר אמרה קרא קראה כינה כינתה يقل تقل قال قالت يصف تصف وصف وصفت
`);

/** What joins to a denial something that is none: `ne parle pas et dit`. */
const JOINING = wordSet('et mais und aber y pero e ma mas en maar и но а');

/** The tokens of the quotations of which a clause of another language than English says that nobody has said them. */
export function findDeniedAbroad({ tokens }: Clause): ReadonlySet<number> {
  return new Set(tokens.flatMap(({ span }, at) => (span && isDeniedAbroad(tokens, at) ? [at] : [])));
}

function isDeniedAbroad(tokens: readonly Token[], at: number): boolean {
  let isNamed = NAMING_VERBS.has(lowerAt(tokens, at + 1));
  let isNegative = false;
  for (let before = at - 1; tokens[before]?.kind === 'word'; before -= 1) {
    const word = lowerAt(tokens, before);
    if (JOINING.has(word) && isNamed) break;
    isNamed ||= NAMING_VERBS.has(word);
    isNegative ||= NEGATIONS.has(word);
  }
  return isNamed && isNegative;
}
