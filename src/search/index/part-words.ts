import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasUnspaced } from '../../text/unspaced.ts';
import type { Stemmer } from '../stemmer.ts';
import { chunkFile } from '../tables.ts';
import { entryBytes, wordEntry } from '../word-lists.ts';
import { keysOfText } from '../words.ts';
import { packChunk } from './chunk-files.ts';

/** How many bytes of words a chunk of a part holds before it is compressed, but for its last word. */
const CHUNK_BYTES = 65_536;

/** The words of the articles of a part, with the places where they stand. */
export interface WordLists {
  /**
   * @param words of the next article, each with the space that may be behind it
   * @param other the stemmer of its language, where that is another than the site's
   */
  add(words: readonly string[], other: Stemmer | undefined): void;
  /** Writes the words in their order. @returns how many chunks they are in, which are named by their numbers */
  write(folder: string): number;
}

export function createWordLists(stem: Stemmer): WordLists {
  const lists = new Map<string, [article: number, places: number[]][]>();
  // What stands between spaces comes again and again.
  const known = new Map<string, readonly string[]>();
  let articles = 0;

  /** The keys of a word, by their stems. */
  function stemsOf(word: string, next: string): readonly string[] {
    const there = known.get(word);
    if (there) return there;
    const stems = [...new Set(keysOfText(word, next).map(stem))];
    // What a letter of a script without spaces is found by depends on the next.
    if (!hasUnspaced(word)) known.set(word, stems);
    return stems;
  }

  function note(word: string, place: number): void {
    const list = lists.get(word) ?? [];
    if (list.length === 0) lists.set(word, list);
    const last = list.at(-1);
    if (last?.[0] === articles) last[1].push(place);
    else list.push([articles, [place]]);
  }

  return {
    add(words, other) {
      for (const [place, word] of words.entries()) {
        const next = words[place + 1] ?? '';
        const stems = stemsOf(word, next);
        const others = other
          ? keysOfText(word, next)
              .map(other)
              .filter((each) => !stems.includes(each))
          : [];
        for (const each of [...stems, ...new Set(others)]) note(each, place);
      }
      articles += 1;
    },
    write(folder) {
      let count = 0;
      let chunk: Uint8Array[] = [];
      const flush = () => {
        if (chunk.length > 0) writeFileSync(join(folder, chunkFile(count++)), packChunk(Buffer.concat(chunk)));
        chunk = [];
      };
      let size = 0;
      for (const word of [...lists.keys()].sort()) {
        const bytes = entryBytes(wordEntry(word, lists.get(word) ?? []));
        chunk.push(bytes);
        size += bytes.length;
        if (size < CHUNK_BYTES) continue;
        flush();
        size = 0;
      }
      flush();
      return count;
    },
  };
}
