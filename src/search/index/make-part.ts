import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeUTF8 } from 'entities';
import { createIndex } from 'pagefind';
import { MARGIN_CLASSES } from '../../markdown/class-names.ts';
import type { ArticleRecord } from '../../site/search-records.ts';
import { lettersAndDigits } from '../../text/words.ts';
import { type Fragment, fragmentName, type QuotationRow } from '../tables.ts';
import {
  chunkFiles,
  engineFiles,
  FRAGMENT_ENDING,
  filesByPath,
  type IndexedFragment,
  indexedWords,
  packFragment,
  readEntry,
  readFragments,
  readMeta,
} from './pagefind-files.ts';
import { createPartTables, type PartTables, writePartTables } from './part-tables.ts';

/** What of a record is kept until its text is indexed: everything but the text. */
type KeptRecord = Omit<ArticleRecord, 'html'>;

/**
 * Makes a part of a search index: has Pagefind index the articles, and writes into a folder what the whole index is joined
 * of. It depends on nothing but the records: not on the other parts, nor on the place of the part among them.
 *
 * | `fragment/` | the articles, each named by its number in the part                       |
 * | `index/`    | the words, as Pagefind wrote them                                        |
 * | `engine/`   | Pagefind's script and engine                                             |
 * | tables      | see `PartTables`                                                         |
 *
 * @param records in the order of the index
 * @param folder is made
 * @throws when Pagefind refuses an article, cannot write, or writes a format that is not known here
 */
export async function makePart(records: AsyncIterable<ArticleRecord>, language: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    excludeSelectors: MARGIN_CLASSES.map((name) => `.${name}`),
  });
  if (!index) throw indexError(errors);
  const kept: KeptRecord[] = [];
  for await (const { html, ...record } of records) {
    // One by one: articles are numbered in the order in which they are added.
    const added = await index.addHTMLFile({ url: record.address, content: indexedPage(record, html, language) });
    if (added.errors.length > 0) throw indexError(added.errors, record.address);
    kept.push(record);
  }
  const given = await index.getFiles();
  if (given.errors.length > 0) throw indexError(given.errors);
  await index.deleteIndex();
  const files = filesByPath(given.files);

  const entry = readEntry(files);
  const { fragments, chunks } = readMeta(files, entry);
  const tables = createPartTables(entry, chunks);
  for (const name of ['fragment', 'engine', 'index']) await mkdir(join(folder, name), { recursive: true });
  writeFragments(readFragments(files, fragments), kept, join(folder, 'fragment'), tables.add);
  await writePartTables(folder, tables.table());
  for (const { file, bytes } of engineFiles(files, entry)) writeFileSync(join(folder, 'engine', file), bytes);
  for (const { file, bytes } of chunkFiles(files, chunks)) writeFileSync(join(folder, 'index', file), bytes);
}

/**
 * What Pagefind reads of an article: the words in the order of its page. What results show is added to its fragment.
 * Pictures are no pictures here, or Pagefind would keep the first as a field of its own, and fields have numbers that differ
 * from part to part.
 */
function indexedPage({ title, subtitle, summary, byline }: KeptRecord, html: string, siteLanguage: string): string {
  const opening = [`<p>${escapeUTF8(subtitle)}</p>`, `<h1>${escapeUTF8(title)}</h1>`];
  opening.push(...[summary, byline].map((text) => `<p>${escapeUTF8(text)}</p>`));
  return `<!doctype html><html lang="${siteLanguage}"><head></head><body>${opening.join('')}${html.replaceAll(/<img\b/gi, '<wbr')}</body></html>`;
}

function indexError(errors: readonly string[], article?: string): Error {
  return new Error(`the search index could not be written${article ? `, at ${article}` : ''}: ${errors.join('; ')}`);
}

/**
 * Writes the fragments of a part, named by the numbers of their articles. Pagefind leaves out an article without any word,
 * which gets no number.
 *
 * @param fragments in the order of their numbers
 * @param records those of all articles, in the same order
 * @param add is told of each article
 * @throws when the fragments are in another order than the records
 */
function writeFragments(
  fragments: readonly IndexedFragment[],
  records: readonly KeptRecord[],
  folder: string,
  add: PartTables['add'],
): void {
  let next = 0;
  for (const [number, { url, content, anchors }] of fragments.entries()) {
    while (next < records.length && records[next]?.address !== url) next += 1;
    const record = records[next];
    if (!record) throw new Error(`the search index has ${url} out of its order`);
    const words = indexedWords(content);
    const quotations = placeQuotations(record.quotations, words, anchors);
    const fragment: Fragment = { url, content, ...shownOf(record), passages: passagesOf(anchors, record), quotations };
    writeFileSync(join(folder, `${fragmentName(number)}${FRAGMENT_ENDING}`), packFragment(fragment));
    const topics = new Map(record.quotations.map((quotation) => [quotation.anchor, quotation.topics]));
    add(words, record.facets, quotations, topics);
  }
}

/** What a result shows of an article beside its text. */
function shownOf({ title, subtitle, summary, language }: KeptRecord) {
  return { title, subtitle, ...(summary !== '' && { summary }), ...(language && { language }) };
}

/** The numbered paragraphs among the anchors of an article. */
function passagesOf(anchors: IndexedFragment['anchors'], { positions }: KeptRecord): Fragment['passages'] {
  return anchors
    .filter(({ id }) => /^p\d+$/.test(id))
    .map(({ id, location }): Fragment['passages'][number] => [id, location, ...(positions[id] ?? [])])
    .sort(([, start], [, other]) => start - other);
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
    .flatMap(({ anchor, text, mark, speaker }): QuotationRow[] => {
      const start = starts.get(anchor);
      if (start === undefined || start >= words.length) return [];
      const found = endOf(text, words, start);
      const end = Math.min(found?.end ?? start + text.split(' ').length, words.length);
      const lastWord = words[end - 1] ?? '';
      const last = found ? lastWord.slice(0, found.letters) + PUNCTUATION_AT_END.exec(text)?.[0] + mark : lastWord;
      return [[anchor, start, end, speaker, last]];
    })
    .sort(([, start, end], [, otherStart, otherEnd]) => start - otherStart || otherEnd - end);
}

/** What stands behind the last letter or digit of a text. */
const PUNCTUATION_AT_END = /[^\p{L}\p{N}]*$/u;

/**
 * The position behind the word that holds the last letter of a text, and how much of this word ends with that letter, in
 * UTF-16 code units; undefined where the letters of the text do not stand there.
 */
function endOf(text: string, words: readonly string[], start: number): { end: number; letters: number } | undefined {
  let left = lettersAndDigits(text);
  if (left === '') return undefined;
  for (let position = start; position < words.length; position++) {
    const word = words[position] ?? '';
    const letters = lettersAndDigits(word);
    if (letters.startsWith(left)) return { end: position + 1, letters: lengthWith(word, left.length) };
    if (!left.startsWith(letters)) return undefined;
    left = left.slice(letters.length);
  }
  return undefined;
}

/** How long the beginning of a word is that holds so many units of its letters and digits. */
function lengthWith(word: string, units: number): number {
  let counted = 0;
  for (const { 0: letter, index } of word.matchAll(/[\p{L}\p{N}]/gu)) {
    counted += letter.length;
    if (counted >= units) return index + letter.length;
  }
  return word.length;
}
