import type { Source } from '../../schema/source.ts';
import { type AuthorName, splitName } from './author-name.ts';
import { citationDate } from './citation-date.ts';

/** What is known of an article that is cited: from the collection, or as a reader has kept it. */
export interface CitedArticle {
  /** The article's permanent id. */
  article: string;
  /** The headline as it is shown: in square brackets where the editors supplied it. */
  title: string;
  /** The names of the authors; empty where the source names none. */
  authors: readonly string[];
  /** How each of them is filed, by `filedAs`; unknown of what was kept before it was. */
  filedAs?: readonly string[];
  outlet: string;
  outletKind?: Source['kind'];
  /** The date as readers see it, and in Extended Date/Time Format. */
  date: string;
  published: string;
  /** BCP 47. */
  language?: string;
  /** The address of the original, where it is known. */
  url?: string;
}

/** Where an article was read: the site, and the address of the article there in full. */
export interface ReadIn {
  site: string;
  address: string;
}

/** The words that stand in a citation. */
export interface CitationWords {
  /** "Dated about September 2022." */
  dated(date: string): string;
  /** "Read in On Record, https://…" */
  readIn(site: string, address: string): string;
  /** "The address is that of the edition in On Record; that of the original is not known." */
  addressOfEdition(site: string): string;
}

/** An article as a list of references has it. What is not known is left out. */
export interface Citation {
  id: string;
  outletKind: Source['kind'];
  title: string;
  authors: AuthorName[];
  outlet: string;
  date: string;
  published: string;
  language?: string;
  /** The address of the original; where that is not known, of the edition that was read. */
  address?: string;
  /** What numbers do not say of the date. */
  dateNote?: string;
  /** What the address is, or where the article was read; then what was kept of it. */
  notes: string[];
  /** The reader's own notes. */
  own: string[];
}

/**
 * Cites an article: what is cited is the original, with its own date and address; the notes say where it was read.
 * @param read undefined where the site does not know its own address
 */
export function citeArticle(cited: CitedArticle, read: ReadIn | undefined, words: CitationWords): Citation {
  const { article, title, authors, outlet, outletKind = 'newspaper', date, published, language, url } = cited;
  const address = url ?? read?.address;
  const place = read && (url === undefined ? words.addressOfEdition(read.site) : words.readIn(read.site, read.address));
  return {
    id: article,
    outletKind,
    title,
    authors: authors.map((name, index) => splitName(name, cited.filedAs?.[index] ?? name)),
    outlet,
    date,
    published,
    ...(language && { language }),
    ...(address && { address }),
    ...(!isInNumbers(published) && { dateNote: words.dated(date) }),
    notes: place ? [place] : [],
    own: [],
  };
}

/** Whether year, month and day say all that is known of a date. */
function isInNumbers(published: string): boolean {
  const cited = citationDate(published);
  return cited?.points.length === 1 && !cited.circa && cited.season === undefined;
}
