import type { NotebookMessages } from '../../site/messages/notebook-en.ts';
import { printBibtex } from '../bibtex.ts';
import { printCslJson } from '../csl-json.ts';
import type { NotebookItem } from '../item.ts';
import { printMarkdown } from '../markdown.ts';

export type Format = keyof NotebookMessages['formats'];

type Print = (items: NotebookItem[], addressOf: (item: NotebookItem) => string, words: NotebookMessages) => string;

const FORMATS: Record<Format, { ending: string; type: string; print: Print }> = {
  markdown: { ending: 'md', type: 'text/markdown', print: printMarkdown },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    print: (items, addressOf, words) => printBibtex(items, addressOf, words.dated),
  },
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json', print: printCslJson },
};

/** Hands the reader a file of the items, made in the browser. @returns the file's name */
export function download(
  format: Format,
  items: NotebookItem[],
  addressOf: (item: NotebookItem) => string,
  words: NotebookMessages,
): string {
  const { ending, type, print } = FORMATS[format];
  const file = new Blob([print(items, addressOf, words)], { type: `${type};charset=utf-8` });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `notebook.${ending}`;
  link.click();
  // The browser has begun to read the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return link.download;
}
