/**
 * The tables of the search index beside its words, as gzipped JSON: what a plan needs to know of every article
 * before any is loaded. Articles are numbered from 0 in the order of their dates, the oldest first.
 */
export const TABLE_ENDING = '.table';

/** Loaded with the first question. `collection.table` */
export interface CollectionTable {
  /** The language that the words have their stems of (BCP 47). */
  language: string;
  /** Where the words of a chunk begin, by the chunk's number, and behind them the last word of all. */
  chunks: WordList;
  /** The length of each article: see `lengthClass`. Its size is the number of articles. */
  lengths: number[];
  /** How many words a title has in the mean. A text begins with its title. */
  titleLength: number;
  /** The languages of its articles besides its own, as far as stems of them are known (ISO 639-1), and the articles in each. */
  languages: [language: string, articles: number[]][];
  /** Words of the collection's language that say nothing alone, lower case. */
  stopWords: string[];
  /** How many quotations there are. */
  quotations: number;
  /** What the others take over the network, in bytes. */
  sizes: { facets: number; quotations: number };
}

/** `facets.table`: by facet its values, and by article the indexes of those it carries. */
export type FacetTable = Record<string, { values: [id: string, name: string][]; rows: number[][] }>;

/** `quotations.table`: where in the text of each article somebody's words stand, and whose they are. */
export interface QuotationTable {
  /** The address of each speaker's page without the base path (`/people/anna-geifman/`), or the name of one who has none. */
  speakers: string[];
  /** By article: for each quotation the words between the last one's end and its start, its words, its speaker's index. */
  rows: number[][];
  /** By article: for each quotation the number of its topics, then their indexes among the values of the facet. */
  topics: number[][];
}

/**
 * `speaker/<number>.table`: the quotations of one speaker, by the number of their page in the table of names, in the order of
 * the articles: how many articles after the one before, the number of the quotation in its article, where it starts there, its
 * words.
 */
export type SpeakerTable = [distance: number, index: number, start: number, length: number][];

/** Whether a page, by its address without the base path, is of somebody who may be quoted. */
export function isSpeaker(path: string): boolean {
  return path.startsWith('/people/') || path.startsWith('/organizations/');
}

/** `vocabulary/<letter>.table`: words that begin with it as they stand in articles, lower case, and in how many. */
export type VocabularyTable = [word: string, articles: number][];

/**
 * `names.table`: everything that has a page and a name of its own, best first: the addresses without the base path, what
 * the pages are (`Person`), their names, their aliases. Like is next to like, which is a sixth less to load than row by row.
 */
export interface PageNameTable {
  paths: string[];
  subtitles: string[];
  names: string[];
  aliases: string[][];
}

/** `events.table`: what events are found by besides their names: what happened and when; where and who. */
export interface EventTable {
  paths: string[];
  happened: string[];
  around: string[];
}

/** `event/<number>.table`: articles that report an event, by its number in the table of events: the place in each. */
export type AccountRow = [path: string, outlet: string, title: string];

/** `fragment/<number>.fragment`: what a result shows of an article, and its text. */
export interface Fragment {
  /** Its address without the base path. */
  url: string;
  title: string;
  /** What it is, in a line: `Report · JNS · about September 2022`. */
  subtitle: string;
  summary?: string;
  /** A language tag (BCP 47), where it is another than the site's. */
  language?: string;
  /** The text as it was indexed: see `parseContent`. */
  content: string;
  /** The numbered paragraphs: the anchor of each, the position of its first word, and whose position it reports. */
  passages: [anchor: string, start: number, ...speakers: string[]][];
  quotations: QuotationRow[];
}

/**
 * A quotation in a fragment: its anchor, the positions of its first word and behind its last, the speaker, their role. Its
 * first word begins with the opening mark; behind its last the text may go on without a space, so it is given as it ends the
 * quotation.
 */
export type QuotationRow = [
  anchor: string,
  start: number,
  end: number,
  speaker: { name: string; path?: string; role?: string },
  last: string,
];

/** Words in their order: of each how many letters the one before begins with too, and the rest of it. */
export type WordList = [shared: number[], rests: string[]];

/** Makes a list of sorted words short. */
export function packWords(words: readonly string[]): WordList {
  const shared = words.map((word, at) => sharedLetters(words[at - 1] ?? '', word));
  return [shared, words.map((word, at) => word.slice(shared[at]))];
}

/** The words of such a list. */
export function unpackWords([shared, rests]: WordList): string[] {
  const words: string[] = [];
  for (const [at, rest] of rests.entries()) words.push((words[at - 1] ?? '').slice(0, shared[at]) + rest);
  return words;
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** What parts the words of a text where it has no space between them. */
const WORD_MARK = '\u200B';

/** The text of an article, in which its words can be counted. @param words each with the space that may be behind it */
export function formatContent(words: readonly string[]): string {
  return words.map((word) => (word.endsWith(' ') ? word : word + WORD_MARK)).join('');
}

/** The words of such a text, each with the space that may be behind it. */
export function parseContent(content: string): string[] {
  return content.match(/[^ \u200B]+ ?/g) ?? [];
}

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

/** The folders of an index, and of its parts, that hold the fragments of articles, and the chunks of words. */
export const [FRAGMENTS, CHUNKS] = ['fragment', 'index'];

/** The file of the fragment of an article, by its number. */
export function fragmentFile(article: number): string {
  return `${article.toString(36)}.fragment`;
}

/** The file of a chunk of words, by its number. */
export function chunkFile(chunk: number): string {
  return `${chunk.toString(36)}.chunk`;
}
