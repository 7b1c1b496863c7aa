/**
 * The tables that On Record puts beside Pagefind's index, as gzipped JSON: what a plan needs to know of every article
 * before any is loaded. Articles are numbered from 0 in the order of their dates, the oldest first.
 */
export const TABLE_ENDING = '.pf_table';

/** Loaded with the first question. `collection.pf_table` */
export interface CollectionTable {
  /** The folder below `fragment/` that holds the articles, each named by its number in base 36. */
  fragments: string;
  /** The length of each article: see `lengthClass`. Its size is the number of articles. */
  lengths: number[];
  /** Words of the collection's language that say nothing alone, lower case. */
  stopWords: string[];
  /** How many quotations there are. */
  quotations: number;
  /** What the others take over the network, in bytes. */
  sizes: { facets: number; quotations: number };
}

/** `facets.pf_table`: by facet its values, and by article the indexes of those it carries. */
export type FacetTable = Record<string, { values: [id: string, name: string][]; rows: number[][] }>;

/** `quotations.pf_table`: where in the text of each article somebody's words stand, and whose they are. */
export interface QuotationTable {
  /** The address of each speaker's page without the base path (`/people/anna-geifman/`), or the name of one who has none. */
  speakers: string[];
  /** By article: for each quotation the words between the last one's end and its start, its words, its speaker's index. */
  rows: number[][];
}

/** `vocabulary/<letter>.pf_table`: words that begin with it as they stand in articles, lower case, and in how many. */
export type VocabularyTable = [word: string, articles: number][];

/**
 * `names.pf_table`: everything that has a page and a name of its own, best first. The address without the base path, what
 * the page is (`Person`), its name, its aliases.
 */
export type NameRow = [path: string, subtitle: string, name: string, ...aliases: string[]];

/** A quotation in a fragment: its anchor, the positions of its first word and behind its last, the speaker, their role. */
export type QuotationRow = [
  anchor: string,
  start: number,
  end: number,
  speaker: { name: string; path?: string; role?: string },
];

/** How Pagefind tells the words of an indexed text apart: white space but for U+FEFF, or the mark it puts between words itself. */
export const SPACES = /[^\S\uFEFF]+/;
export const WORD_MARK = '\u200B';

/** How a table writes the length of a text of so many words: eighths of a power of two. */
export function lengthClass(words: number): number {
  return Math.round(8 * Math.log2(Math.max(1, words)));
}

/** The number of words that a class stands for, within some four in a hundred. */
export function lengthOfClass(each: number): number {
  return 2 ** (each / 8);
}

/** The shard of the vocabulary that a word is in. */
export function vocabularyShard(word: string): string {
  const first = word.normalize('NFD')[0]?.toLowerCase() ?? '';
  return /[a-z]/.test(first) ? first : 'other';
}

/**
 * What the fragment of an article is called in its folder: its number in base 36, the last digit first. In a list of them
 * what differs then stands in front of what does not, and the list compresses a third better.
 */
export function fragmentName(article: number): string {
  return reverse(article.toString(36));
}

/** The number of an article, from the `id` of one of Pagefind's results: `<folder>/<fragment>`. */
export function articleOf(id: string): number {
  return Number.parseInt(reverse(id.slice(id.lastIndexOf('/') + 1)), 36);
}

function reverse(digits: string): string {
  return [...digits].reverse().join('');
}
