import { type SaveMessages, saveEn } from './en/save.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, SaveMessages> = { en: saveEn };

/** The words for copying, saving and sharing in a language (BCP 47), or in English where there is no table for it. */
export function saveMessagesFor(language: string): SaveMessages {
  return TABLES[language.toLowerCase().split('-')[0] ?? ''] ?? saveEn;
}
