import { escapeMarkdown } from '../text/escape-markdown.ts';
import { type CreditWords, creditOf, placeOf } from './credit.ts';
import { type NotebookItem, parseItem, parseItems, shownText } from './item.ts';

/** The words that stand in the file. */
export interface MarkdownWords extends CreditWords {
  title: string;
  /** `a · b · c` */
  line(items: readonly string[]): string;
  quotation: string;
  paragraph(n: string): string;
}

/** The comment that holds an item's own data, on a line of its own: the rest of the file is for people. */
const DATA = /^<!-- on-record (\{.*\}) -->\r?$/gm;

/**
 * Writes items as Markdown in their order, with a heading wherever the article changes.
 * @param addressOf the full address of an item's place
 */
export function printMarkdown(
  items: readonly NotebookItem[],
  addressOf: (item: NotebookItem) => string,
  words: MarkdownWords,
): string {
  const blocks = items.flatMap((item, index) => [
    ...(items[index - 1]?.article === item.article ? [] : heading(item, addressOf(item), words)),
    ...(item.text === '' ? [] : [quoted(item, addressOf(item), words)]),
    ...(item.note.trim() === '' ? [] : [item.note.replaceAll('<', '&lt;')]),
    `<!-- on-record ${dataOf(item)} -->`,
  ]);
  return `${[`# ${escapeMarkdown(words.title)}`, ...blocks].join('\n\n')}\n`;
}

/** The items in a file that `printMarkdown` wrote. */
export function parseNotebookMarkdown(text: string): NotebookItem[] {
  return parseItems(Array.from(text.matchAll(DATA), ([, data = '']) => readData(data)));
}

function readData(data: string): NotebookItem | undefined {
  try {
    return parseItem(JSON.parse(data));
  } catch {
    return undefined;
  }
}

/** JSON that cannot end the comment it stands in. */
function dataOf(item: NotebookItem): string {
  return JSON.stringify(item)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('--', '-\\u002d')
    .replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

function heading(item: NotebookItem, address: string, words: MarkdownWords): string[] {
  const { title, authors, outlet, date } = item;
  const under = [words.list(authors), outlet, date].filter(Boolean).map(escapeMarkdown);
  return [`## [${escapeMarkdown(title)}](${address.replace(/#.*$/, '')})`, words.line(under)];
}

function quoted(item: NotebookItem, address: string, words: MarkdownWords): string {
  const credit = item.retold ? words.retold : creditOf(item, words);
  const place = `[${escapeMarkdown(placeOf(item, words))}](${address})`;
  const said = escapeMarkdown(shownText(item));
  return [`> ${said}`, '>', `> ${words.list([escapeMarkdown(credit), place].filter(Boolean))}`].join('\n');
}
