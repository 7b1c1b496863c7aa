import { pages as ar } from './ar/pages.ts';
import { pages as de } from './de/pages.ts';
import type { Messages } from './en/pages.ts';
import { pages as en } from './en/pages.ts';
import { pages as es } from './es/pages.ts';
import { pages as fr } from './fr/pages.ts';
import { pages as he } from './he/pages.ts';
import { pages as ru } from './ru/pages.ts';

export type { Messages } from './en/pages.ts';

/** The tables, by the primary subtag of their language. What browsers load of a language is in `load.ts`. */
const TABLES: Record<string, Messages> = { ar, de, en, es, fr, he, ru };

/** The languages that the interface speaks. */
export const LANGUAGES: readonly string[] = Object.keys(TABLES);

/** The language of the interface where the content is in another (BCP 47): the same where there is a table for it, else English. */
export function interfaceLanguage(language: string): string {
  return primaryOf(language) in TABLES ? language : 'en';
}

/** The language of the tables where the content is in a language (BCP 47): its primary subtag. */
export function tableLanguage(language: string): string {
  return primaryOf(interfaceLanguage(language));
}

/**
 * The locale of dates and numbers where the content is in a language (BCP 47): that of the interface, always with the digits
 * 0 to 9, which addresses, paragraphs and quoted texts have too.
 */
export function interfaceLocale(language: string): string {
  const locale = interfaceLanguage(language);
  const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
  return numberingSystem === 'latn' ? locale : new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
}

/** The strings of the pages where the content is in a language (BCP 47); in English where there is no table for it. */
export function messagesFor(language: string): Messages {
  return TABLES[tableLanguage(language)] ?? en;
}

function primaryOf(language: string): string {
  return new Intl.Locale(language).language;
}
