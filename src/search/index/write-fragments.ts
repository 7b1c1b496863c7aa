import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../../site/search-records.ts';
import { lettersAndDigits } from '../../text/words.ts';
import { fragmentName, type QuotationRow } from '../tables.ts';
import {
  FRAGMENT_ENDING,
  type IndexedFragment,
  type IndexPage,
  indexedWords,
  packBody,
  readFragment,
} from './pagefind-files.ts';

/** How many fragments are in hand at a time: enough to keep every processor busy. */
const CONCURRENCY = 32;

/** What is done with each article while its fragment is written. All calls are in the order of the articles' numbers. */
export interface FragmentListeners {
  /** @param content the text that was indexed @param bytes what is written */
  onFragment(content: string, bytes: Uint8Array): void;
  onArticle(record: ArticleRecord, quotations: readonly QuotationRow[]): void;
}

/**
 * Rewrites the fragments of an index, named by the numbers of their articles and with their quotations. Pagefind leaves
 * out an article without any word, which gets no number.
 *
 * @param pages the articles in the order of their numbers
 * @param records those of all articles, in the same order
 * @returns the length of each article, in words
 * @throws when the pages are in another order than the records
 */
export async function writeFragments(
  pages: readonly IndexPage[],
  records: AsyncIterable<ArticleRecord>,
  [source, target]: [source: string, target: string],
  { onFragment, onArticle }: FragmentListeners,
): Promise<number[]> {
  await mkdir(target, { recursive: true });
  const lengths: number[] = [];
  const unread = records[Symbol.asyncIterator]();
  for (let from = 0; from < pages.length; from += CONCURRENCY) {
    const batch = pages.slice(from, from + CONCURRENCY);
    const fragments = await Promise.all(batch.map(([name]) => readFragment(source, name)));
    const batchFiles: { file: string; bytes: Uint8Array }[] = [];
    for (const [index, fragment] of fragments.entries()) {
      const record = await recordOf(fragment, unread);
      const words = indexedWords(fragment.content);
      const quotations = placeQuotations(record.quotations, words, fragment.anchors);
      const bytes = Buffer.from(JSON.stringify({ ...lighten(fragment), quotations }));
      lengths.push(words.length);
      onFragment(fragment.content, bytes);
      onArticle(record, quotations);
      batchFiles.push({ file: join(target, `${fragmentName(from + index)}${FRAGMENT_ENDING}`), bytes });
    }
    await Promise.all(batchFiles.map(async ({ file, bytes }) => writeFile(file, await packBody(bytes))));
  }
  return lengths;
}

/** The record of a fragment's article: the next one, or one behind it where articles without words were left out. */
async function recordOf({ url }: IndexedFragment, unread: AsyncIterator<ArticleRecord>): Promise<ArticleRecord> {
  for (let next = await unread.next(); !next.done; next = await unread.next()) {
    if (next.value.address === url) return next.value;
  }
  throw new Error(`the search index has ${url} out of its order`);
}

/** Leaves out what stands in the tables, and the text of anchors that are no headings: it is in the article's text. */
function lighten(fragment: IndexedFragment): IndexedFragment {
  const anchors = fragment.anchors.map((anchor) => (/^h\d$/.test(anchor.element) ? anchor : { ...anchor, text: '' }));
  return { ...fragment, filters: {}, anchors };
}

/**
 * Finds out where quotations stand among the words of their article. The index knows where each begins, for a word ends
 * before every anchor; where it ends follows from its letters, so that the stop or bracket that is glued to the last word
 * makes no difference.
 *
 * @param words of the article, as the index counts them
 * @param anchors each with the position of the first word behind it
 */
function placeQuotations(
  quotations: ArticleRecord['quotations'],
  words: readonly string[],
  anchors: IndexedFragment['anchors'],
): QuotationRow[] {
  const starts = new Map(anchors.map(({ id, location }) => [id, location]));
  return quotations
    .flatMap(({ anchor, text, speaker }): QuotationRow[] => {
      const start = starts.get(anchor);
      if (start === undefined || start >= words.length) return [];
      const end = endOf(text, words, start) ?? start + text.split(' ').length;
      return [[anchor, start, Math.min(end, words.length), speaker]];
    })
    .sort(([, start, end], [, otherStart, otherEnd]) => start - otherStart || otherEnd - end);
}

/** The position behind the word that holds the last letter of a text; undefined where its letters do not stand there. */
function endOf(text: string, words: readonly string[], start: number): number | undefined {
  let left = lettersAndDigits(text);
  if (left === '') return undefined;
  for (let position = start; position < words.length; position++) {
    const letters = lettersAndDigits(words[position] ?? '');
    if (letters.startsWith(left)) return position + 1;
    if (!left.startsWith(letters)) return undefined;
    left = left.slice(letters.length);
  }
  return undefined;
}
