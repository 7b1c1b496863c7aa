import type { Chosen, FacetValues } from './facets.ts';
import type { Sort } from './state.ts';

/** One question to the index, about articles. */
export interface Question {
  /** Every one of these words must be in the article; null for every article. */
  words: string | null;
  /** Any value within a facet, all facets together. */
  chosen: Chosen;
  order: Sort;
}

/** What the index says to a question. */
export interface Reply {
  hits: readonly Hit[];
  /** The values of every facet, with their numbers among the hits. */
  values: FacetValues;
}

/** An article that was found. */
export interface Hit {
  /** Names it within the index. */
  id: string;
  /** Loads what is needed to show it. */
  load(): Promise<FoundArticle>;
}

/** An article that was found, with what is shown of it. */
export interface FoundArticle {
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

/** The page of a person, a topic or anything else with a name. */
export interface NamedPage {
  /** Its address, base path included. */
  href: string;
  /** What it is: `Person`. */
  under: string;
  name: string;
  aliases: readonly string[];
}

/** A search index. Everything it does may be rejected: it is loaded over the network. */
export interface Engine {
  /** Every value of every facet, with the number of all articles that carry it. */
  values(): Promise<FacetValues>;
  /** Every page that has a name, those first that come first among equals. */
  names(): Promise<readonly NamedPage[]>;
  ask(question: Question): Promise<Reply>;
}
