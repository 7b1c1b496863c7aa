import type { BookMessages } from './en/book.ts';
import type { CiteMessages } from './en/cite.ts';
import type { NotebookMessages } from './en/notebook.ts';
import type { ReadingMessages } from './en/reading.ts';
import type { SaveMessages } from './en/save.ts';
import type { SearchMessages } from './en/search.ts';

/*
 * The strings that browsers load: those of the page's language alone, which is always one that there are tables of
 * (`interfaceLanguage`). Each is asked for where it is first needed.
 */

/** The strings of the search, in the page's language. @throws where they cannot be loaded */
export async function loadSearchMessages(): Promise<SearchMessages> {
  return (await load(SEARCH)).search;
}

/** The strings of the notebook's page, in the page's language. @throws where they cannot be loaded */
export async function loadNotebookMessages(): Promise<NotebookMessages> {
  return (await load(NOTEBOOK)).notebook;
}

/** The strings of what is printed or saved as an EPUB, in the page's language. @throws where they cannot be loaded */
export async function loadBookMessages(): Promise<BookMessages> {
  return (await load(BOOK)).book;
}

/** The strings of the reading settings and the help, in the page's language. @throws where they cannot be loaded */
export async function loadReadingMessages(): Promise<ReadingMessages> {
  return (await load(READING)).reading;
}

/** The words for copying, saving and sharing, in the page's language. @throws where they cannot be loaded */
export async function loadSaveMessages(): Promise<SaveMessages> {
  return (await load(SAVE)).save;
}

/** The words of the dialog that cites, in the page's language. @throws where they cannot be loaded */
export async function loadCiteMessages(): Promise<CiteMessages> {
  return (await load(CITE)).cite;
}

/** By language how its table is loaded; the bundler has to see each. */
type Tables<Table> = { en: () => Promise<Table> } & Record<string, () => Promise<Table>>;

function load<Table>(tables: Tables<Table>): Promise<Table> {
  const [language = ''] = document.documentElement.lang.toLowerCase().split('-');
  return (tables[language] ?? tables.en)();
}

const SEARCH: Tables<{ search: SearchMessages }> = {
  ar: () => import('./ar/search.ts'),
  de: () => import('./de/search.ts'),
  en: () => import('./en/search.ts'),
  es: () => import('./es/search.ts'),
  fr: () => import('./fr/search.ts'),
  he: () => import('./he/search.ts'),
  ru: () => import('./ru/search.ts'),
};

const NOTEBOOK: Tables<{ notebook: NotebookMessages }> = {
  ar: () => import('./ar/notebook.ts'),
  de: () => import('./de/notebook.ts'),
  en: () => import('./en/notebook.ts'),
  es: () => import('./es/notebook.ts'),
  fr: () => import('./fr/notebook.ts'),
  he: () => import('./he/notebook.ts'),
  ru: () => import('./ru/notebook.ts'),
};

const BOOK: Tables<{ book: BookMessages }> = {
  ar: () => import('./ar/book.ts'),
  de: () => import('./de/book.ts'),
  en: () => import('./en/book.ts'),
  es: () => import('./es/book.ts'),
  fr: () => import('./fr/book.ts'),
  he: () => import('./he/book.ts'),
  ru: () => import('./ru/book.ts'),
};

const READING: Tables<{ reading: ReadingMessages }> = {
  ar: () => import('./ar/reading.ts'),
  de: () => import('./de/reading.ts'),
  en: () => import('./en/reading.ts'),
  es: () => import('./es/reading.ts'),
  fr: () => import('./fr/reading.ts'),
  he: () => import('./he/reading.ts'),
  ru: () => import('./ru/reading.ts'),
};

const SAVE: Tables<{ save: SaveMessages }> = {
  ar: () => import('./ar/save.ts'),
  de: () => import('./de/save.ts'),
  en: () => import('./en/save.ts'),
  es: () => import('./es/save.ts'),
  fr: () => import('./fr/save.ts'),
  he: () => import('./he/save.ts'),
  ru: () => import('./ru/save.ts'),
};

const CITE: Tables<{ cite: CiteMessages }> = {
  ar: () => import('./ar/cite.ts'),
  de: () => import('./de/cite.ts'),
  en: () => import('./en/cite.ts'),
  es: () => import('./es/cite.ts'),
  fr: () => import('./fr/cite.ts'),
  he: () => import('./he/cite.ts'),
  ru: () => import('./ru/cite.ts'),
};
