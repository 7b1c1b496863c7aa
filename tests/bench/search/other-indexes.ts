import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** A text for the engines that load a whole index. */
export interface IndexedText {
  id: string;
  title: string;
  text: string;
}

/** Writes MiniSearch's index, with its defaults, as its documentation says to store one. */
export function writeMiniSearch(texts: readonly IndexedText[], folder: string): void {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(texts);
  writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index));
}

/** Writes lunr's index, with its defaults, which are for English. */
export function writeLunr(texts: readonly IndexedText[], folder: string): void {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('title');
    builder.field('text');
    for (const text of texts) builder.add(text);
  });
  writeFileSync(join(folder, 'lunr.json'), JSON.stringify(index));
}
