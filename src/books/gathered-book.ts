import type { GatheredData } from '../site/gathered.ts';
import type { BookMessages } from '../site/messages/en/book.ts';
import type { NotebookData } from '../site/notebook-data.ts';
import { inMarks } from '../text/language-marks.ts';
import {
  type AddressOf,
  articleFacts,
  type Block,
  type Book,
  type Chapter,
  creditFrom,
  type Fact,
  type Imprint,
  type Part,
} from './book.ts';

/** A part of a page's content, with what is published of its article. */
export interface GatheredArticle {
  /** The quotations that belong to what was gathered, by their anchors; all of the article where it is undefined. */
  quotations?: string[];
  article: NotebookData;
}

/** Makes the book of a topic or a dossier. @param address of its page, in full */
export function gatheredBook(
  { kind, name }: Pick<GatheredData, 'kind' | 'name'>,
  articles: readonly GatheredArticle[],
  imprint: Imprint,
  address: string,
  addressOf: AddressOf,
  words: BookMessages,
): Book {
  const chapters = articles.map((each) => chapterOf(each, addressOf, words));
  return { ...imprint, title: name, kind, address, identifier: address, chapters };
}

function chapterOf({ article: data, quotations }: GatheredArticle, addressOf: AddressOf, words: BookMessages): Chapter {
  const { article: id, title, language } = data;
  const isWhole = quotations === undefined;
  const said = data.quotations.filter(({ anchor }) => isWhole || quotations.includes(anchor));
  const blocks = said.map((each): Block => {
    const address = addressOf({ article: id, anchor: each.anchor });
    return {
      is: 'quotation',
      text: inMarks(each.text, language),
      credit: creditFrom(each, words),
      place: words.quotation,
      address,
    };
  });
  const text = isWhole ? textOf(data, addressOf, words) : [];
  const parts: Part[] = [
    ...(text.length > 0 ? [{ heading: words.text, blocks: text }] : []),
    ...(blocks.length > 0 ? [{ ...(isWhole && { heading: words.whoSaid }), blocks }] : []),
  ];
  return { id, title, language, facts: factsOf(data, isWhole, addressOf, words), parts };
}

/** The paragraphs, where the whole text may be published; else none: quotations stand by themselves. */
function textOf({ article, rightsText, passages }: NotebookData, addressOf: AddressOf, words: BookMessages): Block[] {
  if (rightsText !== 'full' && rightsText !== 'retold') return [];
  return passages.map(({ anchor, text, ...credit }) => ({
    is: 'paragraph',
    number: anchor.slice(1),
    text,
    address: addressOf({ article, anchor }),
    ...(credit.speaker !== undefined && { credit: creditFrom(credit, words) }),
  }));
}

/** The facts of an article, and the rights to it. */
function factsOf(data: NotebookData, isWhole: boolean, addressOf: AddressOf, words: BookMessages): Fact[] {
  const { rightsText, rights } = data;
  return [
    ...articleFacts(data, addressOf, words),
    // Of a few quotations it would say too much.
    ...(isWhole ? [{ name: words.textIs, value: words.rightsTexts[rightsText] }] : []),
    { name: words.rights, value: rights },
  ];
}
