import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { searchFolder } from '../../../src/browser/build.ts';
import { vocabularyWords } from '../../../src/search/index/vocabulary.ts';
import {
  type CollectionTable,
  type Fragment,
  fragmentFile,
  type PageNameTable,
  TABLE_ENDING,
  vocabularyShard,
} from '../../../src/search/tables.ts';
import type { IndexedText } from './other-indexes.ts';

/** How many questions are asked, and of how many words. */
const QUESTIONS = 20;
const WORDS = 3;

/** Words in so large a part of all articles are neither rare nor everywhere. */
const [RARE, FREQUENT] = [1 / 200, 1 / 20];
const SHORTEST = 4;

/** Where the index of a built site is. */
function indexFolder(site: string): string {
  const { build } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as { build: string };
  return join(site, searchFolder('', build));
}

/** The texts of all articles of a built site, as its index has them, in the order of their dates. */
export async function readTexts(site: string): Promise<IndexedText[]> {
  const folder = indexFolder(site);
  const { lengths } = readTable<CollectionTable>(folder, 'collection');
  const names = await readdir(join(folder, 'fragment'));
  if (names.length !== lengths.length) throw new Error(`The index of ${site} is not whole.`);
  const texts: IndexedText[] = [];
  for (const article of lengths.keys()) {
    const file = join(folder, 'fragment', fragmentFile(article));
    const { content, title } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Fragment;
    texts.push({ id: String(article), title, text: content });
  }
  return texts;
}

/**
 * Questions that somebody might ask of these texts: of articles at even distances, the first words that are in one to ten
 * of two hundred articles.
 */
export function chooseQuestions(texts: readonly IndexedText[], site: string): string[] {
  const folder = indexFolder(site);
  const counts = new Map<string, number>();
  for (const shard of new Set([...'abcdefghijklmnopqrstuvwxyz'].map(vocabularyShard))) {
    for (const [word, count] of readTable<[string, number][]>(folder, `vocabulary/${shard}`)) counts.set(word, count);
  }
  const { stopWords } = readTable<CollectionTable>(folder, 'collection');
  const isMiddling = (word: string) => {
    const part = (counts.get(word) ?? 0) / texts.length;
    // The last letter is typed on a keyboard.
    return (
      /[a-z]$/.test(word) && word.length >= SHORTEST && part >= RARE && part <= FREQUENT && !stopWords.includes(word)
    );
  };
  const questions: string[] = [];
  const step = Math.max(1, Math.floor(texts.length / (QUESTIONS * 1.5)));
  for (let article = 0; article < texts.length && questions.length < QUESTIONS; article += step) {
    const words = [...vocabularyWords(texts[article]?.text ?? '')].filter(isMiddling).slice(0, WORDS);
    if (words.length === WORDS) questions.push(words.join(' '));
  }
  if (questions.length < 2)
    throw new Error(`The articles of ${site} have too few words in common to ask questions of.`);
  return questions;
}

/** The names of people of a site, at even distances. @param count how many */
export function choosePeople(site: string, count: number): string[] {
  const { paths, names } = readTable<PageNameTable>(indexFolder(site), 'names');
  const people = names.filter((_, at) => paths[at]?.startsWith('/people/'));
  const step = Math.max(1, Math.floor(people.length / count));
  return people.filter((_, at) => at % step === 0).slice(0, count);
}

function readTable<Table>(folder: string, name: string): Table {
  return JSON.parse(gunzipSync(readFileSync(join(folder, `${name}${TABLE_ENDING}`))).toString('utf8')) as Table;
}
