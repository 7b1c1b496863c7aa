import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fragmentName, type QuotationRow } from '../tables.ts';
import { type IndexPage, packBody, readBody } from './pagefind-files.ts';
import { indexedWords, placeQuotations } from './place-quotations.ts';
import type { IndexedArticle } from './read-article.ts';

/** How many fragments are in hand at a time: enough to keep every processor busy. */
const AT_ONCE = 32;

/** What a fragment is made of: an article as Pagefind 1.6 indexed it. */
interface Fragment {
  /** The address without the base path. */
  url: string;
  content: string;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** What was learned of the articles while their fragments were written, in the order of their numbers. */
export interface WrittenFragments {
  articles: IndexedArticle[];
  /** In words. */
  lengths: number[];
  quotations: QuotationRow[][];
}

/**
 * Writes the fragments of an index anew, named by the numbers of their articles and with their quotations. Pagefind leaves
 * out an article without any word, which gets no number.
 *
 * @param pages the articles in the order of their numbers
 * @param told is given every text, and every byte that is written
 * @throws when the pages are in another order than the articles
 */
export async function writeFragments(
  pages: readonly IndexPage[],
  articles: readonly IndexedArticle[],
  [source, target]: [source: string, target: string],
  told: { text: (text: string) => void; bytes: (bytes: Uint8Array) => void },
): Promise<WrittenFragments> {
  await mkdir(target, { recursive: true });
  const order = new Map(articles.map((article, index) => [article.address, { article, index }]));
  const written: WrittenFragments = { articles: [], lengths: [], quotations: [] };
  let last = -1;
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const batch = pages.slice(from, from + AT_ONCE);
    const fragments = await Promise.all(batch.map(([name]) => readFragment(join(source, `${name}.pf_fragment`))));
    const writing = fragments.map(async (fragment, index) => {
      const known = order.get(fragment.url);
      if (!known || known.index <= last) throw new Error(`the search index has ${fragment.url} out of its order`);
      last = known.index;
      const words = indexedWords(fragment.content);
      const quotations = placeQuotations(known.article.quotations, words, fragment.anchors);
      written.articles.push(known.article);
      written.lengths.push(words.length);
      written.quotations.push(quotations);
      const bytes = Buffer.from(JSON.stringify({ ...lighten(fragment), quotations }));
      told.text(fragment.content);
      told.bytes(bytes);
      await writeFile(join(target, `${fragmentName(from + index)}.pf_fragment`), await packBody(bytes));
    });
    await Promise.all(writing);
  }
  return written;
}

async function readFragment(file: string): Promise<Fragment> {
  return JSON.parse((await readBody(file)).toString('utf8')) as Fragment;
}

/** Leaves out what stands in the tables, and the text of anchors that are no headings: it is in the article's text. */
function lighten(fragment: Fragment): Fragment {
  const anchors = fragment.anchors.map((anchor) => (/^h\d$/.test(anchor.element) ? anchor : { ...anchor, text: '' }));
  return { ...fragment, filters: {}, anchors };
}
