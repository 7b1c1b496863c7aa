import type { Stemmer } from '../stemmer.ts';
import type { CollectionTable, FacetTable, QuotationTable, SpeakerTable, VocabularyTable } from '../tables.ts';
import type { Postings } from '../word-lists.ts';

/** An article among the results. */
export interface ArticleResult {
  /** Its address, base path included. */
  href: string;
  title: string;
  /** Its kind, outlet and date: `Report · JNS · about September 2022`. */
  subtitle: string;
  /** Its summary, where it has one. */
  summary?: string;
  /** Its language (BCP 47), where it is not the site's. */
  language?: string;
  text: IndexedText;
  /** The words of the query that it does not contain. */
  missing: readonly string[];
  /** Whose words are asked for, by the addresses of their pages without the base path; empty where nobody's in particular. */
  asked: readonly string[];
}

/** The text of an article as the index holds it. */
export interface IndexedText {
  /** Each with the space that may be behind it. */
  words: readonly string[];
  /** The numbered paragraphs: the anchor of each, the position of its first word, and whose position it reports (`path`). */
  passages: readonly { anchor: string; start: number; speakers: readonly string[] }[];
  /** What is quoted in it, in the order of the text. */
  quotations: readonly StoredQuotation[];
  /** The positions of the words that match. */
  matches: readonly number[];
}

/** A quotation among the results. */
export interface QuotationResult {
  /** Its own address, base path included: `/articles/moscow/#no-mutual-interest`. */
  href: string;
  /** Its words between their quotation marks, divided into what matches and what does not. */
  pieces: readonly SnippetPiece[];
  /** What its sentence says before and after it, where the quotation is none of its own. */
  sentence?: { before: string; after: string };
  speaker: { name: string; href?: string; role?: string };
  /** The article that it stands in. */
  title: string;
  subtitle: string;
  language?: string;
  missing: readonly string[];
}

/** A part of a text that is shown: words that match, or what is between them. */
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
  /** Its kind: `Person`. */
  subtitle: string;
  name: string;
  aliases: readonly string[];
  /** Of an event: articles that report it, each with the address of the place. */
  accounts?: readonly { href: string; outlet: string; title: string }[];
  /** Of a person: words of theirs that match. */
  saying?: QuotationResult;
}

/** An article as it is stored in the index. */
export interface StoredArticle extends Omit<ArticleResult, 'text' | 'missing' | 'asked'> {
  text: Omit<IndexedText, 'matches'>;
}

/** A quotation as it is stored in the index. */
export interface StoredQuotation {
  anchor: string;
  /** The position of its first word, and the position after its last. */
  start: number;
  end: number;
  /** The address of the speaker's page without the base path, or the name of one who has none. */
  path: string;
  speaker: QuotationResult['speaker'];
  /** Its last word, with the closing quotation mark and without what follows it in the text. */
  last: string;
}

/** The stemmer of a language. */
interface LanguageStemmer {
  stem: Stemmer;
  /** The articles in the language, whose words have such stems too; undefined for the site's, of which all words have them. */
  articles?: ReadonlySet<number>;
}

/** What an event is found by besides its names. */
export interface EventWords {
  /** Its address without the base path. */
  path: string;
  /** What happened and when. */
  happened: string;
  /** Where and who. */
  around: string;
}

/**
 * The index, as the planner asks it. Articles are numbered from 0 in the order of their dates, the oldest first. Every
 * promise may be rejected with a `SearchError`, since the index is loaded over the network.
 */
export interface Index {
  /** The name of the build that it belongs to (`src/browser/build.ts`). */
  build: string;
  collection(): Promise<CollectionTable>;
  /** Every page that has a name, in the order in which equally good matches are listed. */
  names(): Promise<readonly NamedPage[]>;
  events(): Promise<readonly EventWords[]>;
  /** The articles that report an event, by its number among the events. */
  accounts(event: number): Promise<NonNullable<NamedPage['accounts']>>;
  facets(): Promise<FacetTable>;
  quotations(): Promise<QuotationTable>;
  /** The quotations of one speaker, by the address of their page without the base path; none where there is no such page. */
  quotationsBy(path: string): Promise<SpeakerTable>;
  /** The part of the vocabulary whose words begin with the same letter. */
  vocabulary(word: string): Promise<VocabularyTable>;
  /** The stemmers of the site's language and of the others that articles are in, for folded words. */
  stemmers(): Promise<readonly LanguageStemmer[]>;
  /** Where a word occurs in any of its forms, by its stem; nowhere where no article has it. */
  find(stem: string): Promise<Postings>;
  /** How many words the title of an article has, where a word that was found stands in it; 0 where none does. */
  titleLength(article: number): number;
  /** Stems of the collection that begin with these letters, with the numbers of their articles: the first where they are many. */
  beginning(letters: string): Promise<readonly (readonly [stem: string, articles: number])[]>;
  load(article: number): Promise<StoredArticle>;
}
