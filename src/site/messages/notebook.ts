import { type NotebookMessages, notebookEn } from './en/notebook.ts';

/** One table per language, by primary language subtag. */
const TABLES: Record<string, NotebookMessages> = { en: notebookEn };

/** The notebook's strings in a language (BCP 47), or in English where there is no table for it. */
export function notebookMessagesFor(language: string): NotebookMessages {
  return TABLES[language.toLowerCase().split('-')[0] ?? ''] ?? notebookEn;
}
