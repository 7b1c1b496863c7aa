import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeUTF8 } from 'entities';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { plainIndex } from './bm25.ts';

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

/** Writes the index of the plainest ranking. */
export function writePlain(texts: readonly IndexedText[], folder: string): void {
  writeFileSync(join(folder, 'plain.json'), JSON.stringify(plainIndex(texts)));
}

/** Writes Pagefind's index of texts in English, with its defaults. */
export async function writePagefind(texts: readonly IndexedText[], folder: string): Promise<void> {
  const { index } = await createIndex();
  for (const [number, { id, title, text }] of texts.entries()) {
    const head = `<meta data-pagefind-meta="id[content]" content="${escapeUTF8(id)}">`;
    const body = `<h1>${escapeUTF8(title)}</h1><p>${escapeUTF8(text)}</p>`;
    const content = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    await index?.addHTMLFile({ url: `/${number}/`, content });
  }
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}
