import { type PlaceMessages, placeEn } from './place-en.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, PlaceMessages> = { en: placeEn };

/** The names of the buttons in a language (BCP 47), or in English where there is no table for it. */
export function placeMessagesFor(language: string): PlaceMessages {
  return TABLES[language.toLowerCase().split('-')[0] ?? ''] ?? placeEn;
}
