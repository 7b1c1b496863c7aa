import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../../site/search-records.ts';
import { lettersAndDigits } from '../../text/words.ts';
import { loadStemmer, type Stemmer, stemLanguage } from '../stemmer.ts';
import { CHUNKS, FRAGMENTS, type Fragment, formatContent, fragmentFile, type QuotationRow } from '../tables.ts';
import { packFragment } from './chunk-files.ts';
import { createPartTables, type PartTable, type PartTables, writePartTables } from './part-tables.ts';
import { createWordLists } from './part-words.ts';
import { readText, type TextWithAnchors } from './read-text.ts';

/**
 * Makes a part of a search index: reads the articles, and writes into a folder what the whole index is joined of. It depends on
 * nothing but the records: not on the other parts, nor on the place of the part among them.
 *
 * | `fragment/` | the articles, each named by its number in the part                       |
 * | `index/`    | the words: see `src/search/word-lists.ts`                                |
 * | tables      | see `PartTables`                                                         |
 *
 * @param records in the order of the index; one without words gets no number
 * @param folder is made
 */
export async function makePart(records: AsyncIterable<ArticleRecord>, language: string, folder: string): Promise<void> {
  for (const name of [FRAGMENTS, CHUNKS]) await mkdir(join(folder, name), { recursive: true });
  const tables = createPartTables();
  const lists = createWordLists(await loadStemmer(language));
  const languages = new Map<string, OtherLanguage>();
  let articles = 0;
  for await (const record of records) {
    const text = readText([record.subtitle, record.title, record.summary, record.byline], record.html);
    if (text.words.length === 0) continue;
    const other = await otherLanguage(record.language, language, languages);
    other?.articles.push(articles);
    lists.add(text.words, other?.stemmer);
    writeArticle(record, text, join(folder, FRAGMENTS, fragmentFile(articles)), tables.add);
    articles += 1;
  }
  const articlesIn = Array.from(languages, ([code, other]): PartTable['languages'][number] => [code, other.articles]);
  await writePartTables(folder, tables.table(lists.write(join(folder, CHUNKS)), articlesIn));
}

/** A language that is not the site's: its stemmer, and the articles in it. */
interface OtherLanguage {
  stemmer: Stemmer;
  articles: number[];
}

/** The language of an article, where it is another than the site's. @param known those of the articles before, by their codes */
async function otherLanguage(
  language: string | undefined,
  siteLanguage: string,
  known: Map<string, OtherLanguage>,
): Promise<OtherLanguage | undefined> {
  const code = language && stemLanguage(language);
  if (!code || code === stemLanguage(siteLanguage)) return undefined;
  const other = known.get(code) ?? { stemmer: await loadStemmer(code), articles: [] };
  known.set(code, other);
  return other;
}

/**
 * Writes the fragment of an article.
 * @param add is told of it
 */
function writeArticle(
  record: ArticleRecord,
  { words, anchors }: TextWithAnchors,
  file: string,
  add: PartTables['add'],
): void {
  const bare = words.map((word) => word.trimEnd());
  const quotations = placeQuotations(record.quotations, bare, anchors);
  const content = formatContent(words);
  const passages = passagesOf(anchors, record);
  const fragment: Fragment = { url: record.address, content, ...shownOf(record), passages, quotations };
  writeFileSync(file, packFragment(fragment));
  const topics = new Map(record.quotations.map((quotation) => [quotation.anchor, quotation.topics]));
  add(bare, record.facets, quotations, topics);
}

/** What a result shows of an article beside its text. */
function shownOf({ title, subtitle, summary, language }: ArticleRecord) {
  return { title, subtitle, ...(summary !== '' && { summary }), ...(language && { language }) };
}

/** The numbered paragraphs among the anchors of an article. */
function passagesOf(anchors: TextWithAnchors['anchors'], { positions }: ArticleRecord): Fragment['passages'] {
  return Array.from(anchors)
    .filter(([id]) => /^p\d+$/.test(id))
    .map(([id, start]): Fragment['passages'][number] => [id, start, ...(positions[id] ?? [])])
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
  anchors: TextWithAnchors['anchors'],
): QuotationRow[] {
  return quotations
    .flatMap(({ anchor, text, mark, speaker }): QuotationRow[] => {
      const start = anchors.get(anchor);
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
