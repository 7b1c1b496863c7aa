import type { CitedArticle } from '../domain/citation/citation.ts';
import type { BookMessages } from '../site/messages/en/book.ts';

/** What is gathered to be printed, or read without the site: articles and who says what in them. The same for paper and for EPUB. */
export interface Book {
  title: string;
  /** What it is about: `Topic`; of a notebook nothing. */
  kind?: string;
  /** The language of its own words (BCP 47). */
  language: string;
  /** That of its title and of the site's name, where it is another one. */
  contentLanguage?: string;
  /** By which reading programs know it again: the same for whatever is made of the same page. */
  identifier: string;
  /** The page that it was made of, in full. */
  address: string;
  /** The site's name, and its address in full. */
  site: { name: string; address: string };
  /** The day on which it was made: `2026-03-02`. */
  made: string;
  chapters: Chapter[];
}

/** What is said of a book itself. */
export type Imprint = Pick<Book, 'language' | 'contentLanguage' | 'made' | 'site'>;

/** The full address of a place in an article; of the article itself where the anchor is empty. */
export type AddressOf = (place: { article: string; anchor: string }) => string;

/** An article, or what was gathered of it. */
export interface Chapter {
  /** The article's id. */
  id: string;
  title: string;
  /** The language of the article (BCP 47). */
  language: string;
  facts: Fact[];
  parts: Part[];
}

/** What is known of an article: `Source: Sund Courier`. */
export interface Fact {
  name: string;
  value: string;
  /** Where the value leads; where it is the address itself, the same. */
  address?: string;
}

export interface Part {
  /** Undefined where the chapter has one part. */
  heading?: string;
  blocks: Block[];
}

export type Block =
  /** A paragraph of an article. Whose words it has where it has nothing but theirs. */
  | { is: 'paragraph'; number: string; text: string; address: string; credit?: Credit }
  /** Somebody's words, between their marks, with whose they are. */
  | { is: 'quotation'; text: string; credit: Credit; place: string; address: string }
  /** Words of a reader, which nobody is to take for words of the article. */
  | { is: 'note'; label: string; text: string };

/** Whose words they are, as their article presents them: the name, and what follows it. */
export interface Credit {
  name: string;
  more: string;
}

/** Whose words they are: the name, and `, senior researcher, as reported by Interfax`. */
export function creditFrom(
  { speaker = '', role = '', conveyed = '' }: { speaker?: string; role?: string; conveyed?: string },
  words: BookMessages,
): Credit {
  return { name: speaker, more: words.list([speaker, role, conveyed].filter(Boolean)).slice(speaker.length) };
}

/** What every chapter says of its article: its source, date and authors, where the original is and where it is here. */
export function articleFacts(
  { article, outlet, date, authors, url }: CitedArticle,
  addressOf: AddressOf,
  words: BookMessages,
): Fact[] {
  const here = addressOf({ article, anchor: '' });
  return [
    { name: words.source, value: outlet },
    { name: words.date, value: date },
    { name: words.authors, value: words.list(authors) || words.noByline },
    ...(url === undefined ? [] : [{ name: words.original, value: url, address: url }]),
    { name: words.here, value: here, address: here },
  ];
}
