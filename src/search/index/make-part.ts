import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../../site/search-records.ts';
import { lettersAndDigits } from '../../text/words.ts';
import { loadStemmer, type Stemmer, stemLanguage } from '../stemmer.ts';
import {
  CHUNKS,
  chunkFile,
  FRAGMENTS,
  type Fragment,
  formatContent,
  fragmentFile,
  type QuotationRow,
} from '../tables.ts';
import { linkOrCopy, packFragment } from './chunk-files.ts';
import { type KnownPart, openKnownPart } from './known-part.ts';
import { type ArticleRow, createArticleTables, type PartTable, writePartTables } from './part-tables.ts';
import { type ReadArticle, writeWordLists } from './part-words.ts';
import { readText, type TextWithAnchors } from './read-text.ts';
import { changeCounts, countVocabulary } from './vocabulary.ts';
import { type WordReader, wordReader } from './word-reader.ts';

/** What a part is made of. */
export interface PartRecords {
  /** The digests of the records, in the order of the index. */
  digests: readonly string[];
  /** Gives the records at some places, in their order. */
  recordsAt(places: readonly number[]): AsyncIterable<ArticleRecord>;
}

/**
 * Makes a part of a search index: reads the articles, and writes into a folder what the whole index is joined of. It depends on
 * nothing but the records: not on the other parts, nor on the place of the part among them, nor on an earlier part.
 *
 * | `fragment/` | the articles, each named by its number in the part                       |
 * | `index/`    | the words: see `src/search/word-lists.ts`                                |
 * | tables      | see `PartTable`                                                          |
 *
 * @param records a record without words gets no number
 * @param folder is made
 * @param earlier the folder of another part, by the same program and in the same language: what it has of records that are
 *   the same is taken from there, and so is what it has of words that are the same
 */
export async function makePart(
  { digests, recordsAt }: PartRecords,
  language: string,
  folder: string,
  earlier?: string,
): Promise<void> {
  const known = earlier === undefined ? undefined : await openKnownPart(earlier);
  const missing = [...digests.keys()].filter((place) => !known?.records.has(digests[place] as string));
  const records = recordsAt(missing)[Symbol.asyncIterator]();
  for (const name of [FRAGMENTS, CHUNKS]) await mkdir(join(folder, name), { recursive: true });
  const tables = createArticleTables();
  const words = createPartWords(await wordReader(language), known);
  const indexed: PartTable['records'] = [];
  let articles = 0;
  for (const digest of digests) {
    const file = join(folder, FRAGMENTS, fragmentFile(articles));
    const same = known?.records.get(digest);
    if (same === null) {
      indexed.push([digest, null]);
    } else if (known && same) {
      linkOrCopy(same.fragment, file);
      const row = same.row();
      tables.add(row);
      indexed.push([digest, same.words]);
      await words.add({ number: articles++, digest: same.words, title: row.title, language: row.language }, () =>
        known.textOf(same.number),
      );
    } else {
      const record = (await records.next()).value as ArticleRecord;
      const text = readText([record.title, record.byline, record.summary, record.subtitle], record.html);
      if (text.words.length === 0) {
        indexed.push([digest, null]);
        continue;
      }
      const content = formatContent(text.words);
      const quotations = placeQuotations(record.quotations, text);
      const passages = passagesOf(text.anchors, record);
      const fragment: Fragment = { url: record.address, content, ...shownOf(record), passages, quotations };
      writeFileSync(file, packFragment(fragment));
      const other = otherLanguage(record.language, language);
      const row = articleRow(record, other, text.words.length, quotations);
      tables.add(row);
      const ofWords = hash('sha256', `${other ?? ''} ${row.title} ${content}`, 'base64url').slice(0, 22);
      indexed.push([digest, ofWords]);
      await words.add({ number: articles++, digest: ofWords, title: row.title, language: other }, () => text.words);
    }
  }
  await writePartTables(folder, { ...tables.table(), ...words.write(join(folder, CHUNKS)), records: indexed });
}

/** The words of an article: its number, their digest, how many are its title, and its language where that is another than the site's. */
interface ArticleWords {
  number: number;
  digest: string;
  title: number;
  language: string | undefined;
}

/** The words of a part. Those that a known part has are taken from there, whatever else of their articles has changed. */
function createPartWords(reader: WordReader, known: KnownPart | undefined) {
  const added: ReadArticle[] = [];
  const stemmers = new Map<string, Stemmer>();
  /** The articles of the known part by the digests of their words, as far as they have not been taken. */
  const left = Map.groupBy(known?.words.keys() ?? [], (number) => known?.words[number]);
  /** By the number of an article there its number here. */
  const taken = new Map<number, number>();
  async function stemmerOf(language: string): Promise<Stemmer> {
    const stem = stemmers.get(language) ?? (await loadStemmer(language));
    stemmers.set(language, stem);
    return stem;
  }
  const count = (articles: readonly Int32Array[]) => countVocabulary(articles, reader.vocabulary);
  return {
    /** @param read gives the words, where they are not those of an article of the known part */
    async add({ number, digest, title, language }: ArticleWords, read: () => readonly string[]): Promise<void> {
      const same = left.get(digest)?.shift();
      if (same !== undefined) {
        taken.set(same, number);
        return;
      }
      const other = language === undefined ? undefined : { language, stem: await stemmerOf(language) };
      added.push({ number, title, words: reader.read(read(), other) });
    },
    /** Writes them in chunks. @returns what the tables say of them */
    write(folder: string): Pick<PartTable, 'chunks' | 'vocabulary'> {
      const counts = count(added.map(({ words }) => words));
      if (!known) return { chunks: writeWordLists(added, reader.stems, undefined, folder), vocabulary: counts };
      const removed = [...left.values()].flat();
      if (added.length + removed.length === 0 && taken.entries().every(([there, here]) => there === here)) {
        const names = Array.from({ length: known.chunks }, (_, chunk) => chunkFile(chunk));
        for (const name of names) linkOrCopy(join(known.chunkFolder, name), join(folder, name));
        return { chunks: known.chunks, vocabulary: known.vocabulary };
      }
      const words = { folder: known.chunkFolder, chunks: known.chunks, numbers: taken };
      const gone = count(removed.map((number) => reader.read(known.textOf(number))));
      return {
        chunks: writeWordLists(added, reader.stems, words, folder),
        vocabulary: changeCounts(known.vocabulary, gone, counts),
      };
    },
  };
}

/** The language of an article that has another stemmer than the site. */
function otherLanguage(language: string | undefined, siteLanguage: string): string | undefined {
  const code = language && stemLanguage(language);
  return code && code !== stemLanguage(siteLanguage) ? code : undefined;
}

/** What the tables say of an article. @param length how many words it has */
function articleRow(
  record: ArticleRecord,
  language: string | undefined,
  length: number,
  quotations: readonly QuotationRow[],
): ArticleRow {
  const topics = new Map(record.quotations.map((quotation) => [quotation.anchor, quotation.topics]));
  let last = 0;
  const rows = quotations.map(([anchor, start, end, { name, path }]) => {
    const gap = start - last;
    last = end;
    return { gap, length: end - start, speaker: path ?? name, topics: topics.get(anchor) ?? [] };
  });
  const title = readText([record.title], '').words.length;
  return { language, length, title, facets: record.facets, quotations: rows };
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
 */
function placeQuotations(quotations: ArticleRecord['quotations'], { words, anchors }: TextWithAnchors): QuotationRow[] {
  return quotations
    .flatMap(({ anchor, text, mark, speaker }): QuotationRow[] => {
      const start = anchors.get(anchor);
      if (start === undefined || start >= words.length) return [];
      const found = endOf(text, words, start);
      const end = Math.min(found?.end ?? start + text.split(' ').length, words.length);
      const lastWord = words[end - 1]?.trimEnd() ?? '';
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
