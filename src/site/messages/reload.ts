import { type ReloadMessages, reloadEn } from './reload-en.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, ReloadMessages> = { en: reloadEn };

/** The strings about a script that is not there, in a language (BCP 47), or in English where there is no table for it. */
export function reloadMessagesFor(language: string): ReloadMessages {
  return TABLES[language.toLowerCase().split('-')[0] ?? ''] ?? reloadEn;
}
