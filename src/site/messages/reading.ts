import { type ReadingMessages, readingEn } from './en/reading.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, ReadingMessages> = { en: readingEn };

/** The strings of the reading settings and the help, in a language (BCP 47), or in English where there is no table for it. */
export function readingMessagesFor(language: string): ReadingMessages {
  return TABLES[language.toLowerCase().split('-')[0] ?? ''] ?? readingEn;
}
