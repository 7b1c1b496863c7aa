import { en, type Messages } from './en/pages.ts';

export type { Messages } from './en/pages.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, Messages> = { en };

/** The interface's strings in a language (BCP 47), or in English where there is no table for it. */
export function messagesFor(language: string): Messages {
  return TABLES[new Intl.Locale(language).language] ?? en;
}
