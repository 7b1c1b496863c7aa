import type { CollectionTable, FacetTable, QuotationTable, VocabularyTable } from '../tables.ts';
import type { Postings } from './rank.ts';

/** An article that was found, with what is shown of it. */
export interface ArticleResult {
  /** Its address, base path included. */
  href: string;
  title: string;
  /** What it is, in a line: `Report · JNS · about September 2022`. */
  under: string;
  /** What it says, in a sentence or two, where the index knows. */
  summary?: string;
  /** A language tag, where the page's is another than the site's. */
  language?: string;
  text: IndexedText;
  /** The words of the query that it has not. */
  lacks: readonly string[];
}

/** The text of an article as the index holds it. */
export interface IndexedText {
  words: readonly string[];
  /** What stands between two words: a space, or nothing where a language puts none. */
  joint: string;
  /** The numbered paragraphs: the anchor of each, and the position of its first word. */
  passages: readonly { anchor: string; start: number }[];
  /** The positions of the words that match. */
  matches: readonly number[];
}

/** Somebody's words that were found. */
export interface QuotationResult {
  /** Its own address, base path included: `/articles/moscow/#no-mutual-interest`. */
  href: string;
  /** The words, in pieces: those that match, and what stands between them. */
  pieces: readonly SnippetPiece[];
  speaker: { name: string; href?: string; role?: string };
  /** The article that it stands in. */
  title: string;
  under: string;
  language?: string;
  lacks: readonly string[];
}

/** A piece of a text: words that match, or what stands between them. */
export interface SnippetPiece {
  text: string;
  match: boolean;
}

/** The page of a person, a topic or anything else with a name. */
export interface NamedPage {
  /** Its address, base path included. */
  href: string;
  /** The address without the base path: `/people/anna-geifman/`. */
  path: string;
  /** What it is: `Person`. */
  under: string;
  name: string;
  aliases: readonly string[];
}

/** An article as the index keeps it. */
export interface StoredArticle extends Omit<ArticleResult, 'text' | 'lacks'> {
  text: Omit<IndexedText, 'matches'>;
  quotations: readonly StoredQuotation[];
}

/** A quotation as the index keeps it, in the order of the text. */
interface StoredQuotation {
  anchor: string;
  /** The position of its first word, and the one behind its last. */
  start: number;
  end: number;
  speaker: QuotationResult['speaker'];
}

/**
 * The index, as a plan asks it. Articles are numbered from 0 in the order of their dates, the oldest first. Everything
 * may be rejected with a `SearchTrouble`: it is loaded over the network.
 */
export interface Index {
  collection(): Promise<CollectionTable>;
  /** Every page that has a name, those first that come first among equals. */
  names(): Promise<readonly NamedPage[]>;
  facets(): Promise<FacetTable>;
  quotations(): Promise<QuotationTable>;
  /** The part of the vocabulary that holds what begins with the same letter. */
  vocabulary(word: string): Promise<VocabularyTable>;
  /** Where a word stands, in any of its forms, or one that begins with it. Articles that do not have it are left out. */
  find(word: string): Promise<Postings>;
  /** The articles that have these words in a row, in any of their forms, and nothing that only begins with them. */
  findPhrase(words: string): Promise<ReadonlySet<number>>;
  load(article: number): Promise<StoredArticle>;
}
