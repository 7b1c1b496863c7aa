import { type SearchMessages, searchEn } from './en/search.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, SearchMessages> = { en: searchEn };

/** The search page's strings in a language (BCP 47), or in English where there is no table for it. */
export function searchMessagesFor(language: string): SearchMessages {
  return TABLES[language.toLowerCase().split('-')[0] ?? ''] ?? searchEn;
}
