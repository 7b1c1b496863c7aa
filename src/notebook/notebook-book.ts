import {
  type AddressOf,
  articleFacts,
  type Block,
  type Book,
  type Chapter,
  creditFrom,
  type Imprint,
} from '../books/book.ts';
import type { BookMessages } from '../site/messages/en/book.ts';
import { type CreditWords, placeOf } from './credit.ts';
import { digestOfText, type NotebookItem, shownText } from './item.ts';
import { groupByArticle } from './list.ts';

/** The words of a book made of a notebook. */
export interface NotebookBookWords extends CreditWords {
  title: string;
  quotation: string;
  paragraph(n: string): string;
}

/** What a notebook's book has besides its items. */
export interface NotebookBookParts {
  imprint: Imprint;
  /** The notebook's page, in full. */
  address: string;
  addressOf: AddressOf;
  words: NotebookBookWords;
  bookWords: BookMessages;
}

/**
 * Makes the book of a notebook: a chapter for each article, with what was kept of it as it stood then. The reader's own words
 * stand apart from those that they are about.
 */
export function notebookBook(items: readonly NotebookItem[], parts: NotebookBookParts): Book {
  const { imprint, address, words } = parts;
  return {
    ...imprint,
    title: words.title,
    address,
    // Two notebooks are two publications, though both come from the same page.
    identifier: `${address}#${digestOfText(items.map(({ id }) => id).join(' '))}`,
    chapters: Array.from(groupByArticle(items), ([article, group]) => chapterOf(article, group, parts)),
  };
}

function chapterOf(id: string, items: readonly NotebookItem[], parts: NotebookBookParts): Chapter {
  const [first] = items as [NotebookItem];
  const { title, language = parts.imprint.language } = first;
  const blocks = items.flatMap((item) => blocksOf(item, parts));
  const facts = articleFacts(first, parts.addressOf, parts.bookWords);
  return { id, title, language, facts, parts: blocks.length > 0 ? [{ blocks }] : [] };
}

function blocksOf(item: NotebookItem, { addressOf, words, bookWords }: NotebookBookParts): Block[] {
  const { text, note, retold } = item;
  const kept: Block = {
    is: 'quotation',
    text: shownText(item),
    credit: retold ? { name: '', more: words.retold } : creditFrom(item, bookWords),
    place: placeOf(item, words),
    address: addressOf(item),
  };
  const own = note.trim();
  return [
    ...(text === '' ? [] : [kept]),
    ...(own === '' ? [] : [{ is: 'note', label: bookWords.note, text: own } as const]),
  ];
}
