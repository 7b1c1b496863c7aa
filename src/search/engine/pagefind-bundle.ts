import type { QuotationRow } from '../tables.ts';

/** What this project uses of the script that Pagefind 1.6 puts beside an index (https://pagefind.app/docs/api/). */
export interface PagefindBundle {
  createInstance(options: PagefindOptions): PagefindInstance;
}

interface PagefindOptions {
  basePath: string;
  /** Keeps Pagefind from starting a worker of its own. */
  noWorker: boolean;
}

export interface PagefindInstance {
  /** A term between quotation marks is looked for as it is; any other one also as the beginning of words. */
  search(term: string): Promise<{ results: readonly SearchResult[] }>;
}

export interface SearchResult {
  /** `<digest>/<number in base 36>`: see `src/search/shrink-index.ts`. */
  id: string;
  /** The positions of the matching words. */
  words: readonly number[];
}

/** The file of an article, once unpacked. */
export interface Fragment {
  url: string;
  /** The page's text; its words are set apart by U+200B in languages without spaces. */
  content: string;
  meta: Record<string, string | undefined>;
  anchors: readonly { id: string; location: number }[];
  quotations: readonly QuotationRow[];
}
