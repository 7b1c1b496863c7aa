/**
 * Quotations that are nobody’s words: titles of works and programmes, terms of the law, nicknames.
 *
 *     the film “Low Tide”         on “Meet the Town”         hits including “Salt and Stone”
 *     the so-called “tax”         charged with “conspiracy to defraud”
 */

import type { Clause } from './subjects.ts';
import { isPossessive, type Token } from './tokens.ts';
import { WORK_NOUNS, wordSet } from './word-lists.ts';

/** Words before the title of a work. */
const WORDS_BEFORE_TITLES = wordSet('on in including include includes included like from host watch watched told');

/** Words after which a quotation is what something is called. */
const NAMING_WORDS = wordSet('so-called nicknamed aka alias');

/** Nouns of other languages before the title of a work. */
const FOREIGN_WORK_NOUNS = wordSet(`
  zeitung tageszeitung wochenzeitung zeitschrift magazin sendung buch roman lied journal quotidien hebdomadaire émission périódico diario
  revista programa libro novela película giornale quotidiano settimanale rivista romanzo jornal filme krant dagblad weekblad tijdschrift boek
  газета газете газеты газету журнал журналу журнала журнале книга книге книги фильм фильме фильма романе романа עיתון הספר הסרט
  صحيفة مجلة كتاب فيلم رواية
`);

/** Words that a title has in small letters. */
const SMALL_WORDS = wordSet('a an the of to in on at for and or with by from my as is');

/** How terms of the law begin that charges are made of. */
const LEGAL_TERM =
  /^(?:attempted |aggravated )?(?:conspiracy|failure|obstruction|incitement|assault|contempt|intent|reckless|negligent)/iu;

/** How words begin that charge somebody. */
const CHARGE = /^(?:charg|accus|convict|indict|guilty|count|sentenc|acquit)/;

/** Whether a quotation is a title, a term or a nickname, and no speech. */
export function isTitleOrTerm({ tokens }: Pick<Clause, 'tokens'>, at: number): boolean {
  const quote = tokens[at];
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  if (!quote || before?.kind !== 'word') return false;
  const isWork = WORK_NOUNS.has(before.lower) || FOREIGN_WORK_NOUNS.has(before.lower);
  if (isWork ? !/^\p{Ll}/u.test(quote.text) : NAMING_WORDS.has(before.lower)) return true;
  if (LEGAL_TERM.test(quote.text) && isWithinCharge(tokens, at)) return true;
  const mayBeTitle = WORDS_BEFORE_TITLES.has(before.lower) || isPossessive(before);
  if (mayBeTitle && quote.text.includes(' ') && isTitleCase(quote.text)) return true;
  const goesOn = before.lower === 'and' && tokens[at - 2]?.kind === 'quote';
  return goesOn && isTitleCase(quote.text) && isTitleOrTerm({ tokens }, at - 2);
}

/** Whether somebody is charged with what is quoted. */
function isWithinCharge(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ lower }) => CHARGE.test(lower));
}

/** Whether all words but small ones have a capital. */
function isTitleCase(words: string): boolean {
  return words.split(/\s+/u).every((word, at) => {
    const isSmall = at > 0 && SMALL_WORDS.has(word.toLowerCase());
    return isSmall || /^(?:[^\p{L}]*\p{Lu}|\d)/u.test(word);
  });
}
