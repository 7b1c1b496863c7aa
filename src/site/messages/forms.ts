import { commaOf } from '../../text/comma.ts';
import { joinInLine } from '../../text/join-in-line.ts';
import { onDemand } from '../../text/on-demand.ts';
import { remembering } from '../../text/remembering.ts';

/** How a language counts, lists, quotes and begins a sentence: what its tables are written with. */
export interface Forms<Category extends string> {
  /** With the separators of the language and the digits 0 to 9: `1,234`. */
  number(value: number): string;
  /** The form that a language has for a number; where it has a `#`, the number stands. */
  plural(value: number, forms: Record<Category, string>): string;
  /** `a, b and c`. */
  and(items: readonly string[]): string;
  /** `a, b or c`. */
  or(items: readonly string[]): string;
  /** `a, b, c`. */
  list(items: readonly string[]): string;
  /** `a · b · c`. */
  line(items: readonly string[]): string;
  /** What stands between two things that belong together: `, `. */
  comma: string;
  /** What stands between items of which something else is made than text, such as links: `, ` and ` and `. */
  between(items: readonly string[], kind: 'and' | 'or' | 'list'): string[];
  /** A text in the quotation marks of the language. */
  quote(text: string): string;
  /** A text as a sentence begins. */
  sentence(text: string): string;
}

/**
 * Makes the forms of a language by `Intl`.
 * @param locale a BCP 47 tag @param marks the quotation marks, opening and closing, with the space that they take
 */
export function createForms<Category extends string>(
  locale: string,
  [open, close]: readonly [string, string],
): Forms<Category> {
  // In every language, so that numbers are the same in lists, texts, addresses and files.
  const numbers = onDemand(() => new Intl.NumberFormat(locale, { numberingSystem: 'latn' }));
  const rules = onDemand(() => new Intl.PluralRules(locale));
  const categoryOf = remembering((value: number) => rules().select(value) as Category);
  const lists = {
    and: onDemand(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    or: onDemand(() => new Intl.ListFormat(locale, { type: 'disjunction' })),
  };
  const comma = onDemand(() => commaOf(locale));
  const number = (value: number) => (hasNoSeparator(value) ? String(value) : numbers().format(value));
  return {
    number,
    plural: (value, forms) => forms[categoryOf(value)].replace('#', number(value)),
    and: (items) => lists.and().format(items),
    or: (items) => lists.or().format(items),
    list: (items) => joinInLine(items, comma(), locale),
    line: (items) => joinInLine(items, ' · ', locale),
    get comma() {
      return comma();
    },
    between: (items, kind) => {
      if (kind === 'list') return items.slice(1).map(comma);
      const parts = lists[kind]().formatToParts(items);
      return parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
    },
    quote: (text) => open + text + close,
    sentence: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}

/** Whether a number is written alike in every language. */
function hasNoSeparator(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}
