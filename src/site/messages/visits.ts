import { type VisitMessages, visitsEn } from './visits-en.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, VisitMessages> = { en: visitsEn };

/** The strings about what is new, in a language (BCP 47), or in English where there is no table for it. */
export function visitMessagesFor(language: string): VisitMessages {
  return TABLES[language.toLowerCase().split('-')[0] ?? ''] ?? visitsEn;
}
