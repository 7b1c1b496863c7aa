/** What this project uses of the script that Pagefind 1.6 puts beside an index (https://pagefind.app/docs/api/). */
export interface PagefindBundle {
  createInstance(): PagefindInstance;
}

export interface PagefindInstance {
  search(words: string | null, options: SearchOptions): Promise<SearchReply>;
  /** Loads every filter, and gives each value with the number of all pages that carry it. */
  filters(): Promise<Counts>;
  destroy(): Promise<void>;
}

export interface SearchOptions {
  /** All of the filters; any of the values in a list. */
  filters: Record<string, { any: readonly string[] }>;
  sort?: { date: 'asc' | 'desc' };
}

interface SearchReply {
  results: readonly SearchResult[];
  /** The numbers among the results, for the filters that are loaded. */
  filters: Counts;
}

export interface SearchResult {
  id: string;
  /** The positions of the matching words. */
  words: readonly number[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  /** The page's text, with `<` and `>` escaped, and its words set apart by U+200B in languages without spaces. */
  raw_content: string;
  meta: Record<string, string | undefined>;
  anchors: readonly { id: string; location: number }[];
}

/** The number of pages by filter and value. */
export type Counts = Record<string, Record<string, number>>;
