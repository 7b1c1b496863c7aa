import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fragmentName, type QuotationRow } from '../tables.ts';
import { type IndexPage, packBody, readBody } from './pagefind-files.ts';
import type { IndexedArticle } from './read-article.ts';
import type { ShownQuotation } from './read-quotations.ts';

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

/** How Pagefind tells words apart: white space but for U+FEFF, or the mark it puts between words itself. */
const SPACES = /[^\S\uFEFF]+/;
const WORD_MARK = '\u200B';

/** The words of an indexed text, as Pagefind counts them. */
function indexedWords(content: string): string[] {
  return content.split(content.includes(WORD_MARK) ? WORD_MARK : SPACES);
}

/**
 * Finds out where quotations stand among the words of their article. The index knows where each begins, for a word ends
 * before every anchor; where it ends follows from its letters, so that the stop or bracket that is glued to the last word
 * makes no difference.
 *
 * @param words of the article
 * @param anchors each with the position of the first word behind it
 */
function placeQuotations(
  quotations: readonly ShownQuotation[],
  words: readonly string[],
  anchors: readonly { id: string; location: number }[],
): QuotationRow[] {
  const starts = new Map(anchors.map(({ id, location }) => [id, location]));
  return quotations
    .flatMap(({ anchor, text, speaker }): QuotationRow[] => {
      const start = starts.get(anchor);
      if (start === undefined || start >= words.length) return [];
      const end = endOf(text, words, start) ?? start + text.trim().split(SPACES).length;
      return [[anchor, start, Math.min(end, words.length), speaker]];
    })
    .sort((a, b) => a[1] - b[1]);
}

/** The position behind the word that holds the last letter of a text; undefined where its letters do not stand there. */
function endOf(text: string, words: readonly string[], start: number): number | undefined {
  let left = lettersOf(text);
  if (left === '') return undefined;
  for (let position = start; position < words.length; position++) {
    const letters = lettersOf(words[position] ?? '');
    if (letters.startsWith(left)) return position + 1;
    if (!left.startsWith(letters)) return undefined;
    left = left.slice(letters.length);
  }
  return undefined;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
