import { writeEpub } from '../../books/write-epub.ts';
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { loadBookMessages } from '../../site/messages/load.ts';
import type { NotebookItem } from '../item.ts';
import { type NotebookBookWords, notebookBook } from '../notebook-book.ts';
import { addresses, fullAddress, readingSite } from './reading-site.ts';

/** Hands the reader the notebook as an EPUB. @throws where the words of a book cannot be loaded */
export async function saveEpub(name: string, items: readonly NotebookItem[], words: NotebookBookWords): Promise<void> {
  const bookWords = await loadBookMessages();
  const site = { name: readingSite.site, address: fullAddress(addresses.home) };
  const imprint = { language: document.documentElement.lang, made: today(), site };
  const { addressOf } = readingSite;
  const book = notebookBook(items, { imprint, address: fullAddress(addresses.notebook), addressOf, words, bookWords });
  saveFile(name, 'application/epub+zip', writeEpub(book, bookWords));
}
