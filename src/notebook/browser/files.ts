import { part } from '../../browser/dom.ts';
import type { Addresses } from '../../domain/addresses.ts';
import type { NotebookMessages } from '../../site/messages/en/notebook.ts';
import { printBibtex } from '../bibtex.ts';
import { printCslJson } from '../csl-json.ts';
import type { NotebookItem } from '../item.ts';
import { merge } from '../list.ts';
import { printMarkdown } from '../markdown.ts';
import { readExport } from '../read-export.ts';
import { printRis } from '../ris.ts';
import { ourNotebook } from './our-notebook.ts';

/**
 * Brings the buttons to life that export to a file and import from one.
 * @param keep changes what is kept, and returns whether it could
 * @param announce says what was done
 */
export function handleFiles(
  root: HTMLElement,
  words: NotebookMessages,
  addresses: Addresses,
  keep: (change: (items: NotebookItem[]) => NotebookItem[]) => boolean,
  announce: (sentence: string) => void,
): void {
  const file = part<HTMLInputElement>(root, 'file');

  function addressOf({ article, anchor }: Pick<NotebookItem, 'article' | 'anchor'>): string {
    return new URL(addresses.anchor(article, anchor), location.origin).href;
  }

  async function importFile(chosen: File): Promise<void> {
    const found = readExport(await chosen.text());
    const before = ourNotebook.read().items.length;
    if (found.length > 0 && !keep((items) => merge(items, found))) return;
    const added = ourNotebook.read().items.length - before;
    announce(found.length === 0 ? words.notImported : words.imported(added, found.length - added));
  }

  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => {
      const format = button.dataset['export'] as Format;
      announce(words.exported(download(format, ourNotebook.read().items, addressOf, words)));
    });
  }
  for (const button of root.querySelectorAll('[data-import]')) button.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) importFile(chosen).catch(() => announce(words.notImported));
    file.value = '';
  });
}

type Format = keyof NotebookMessages['formats'];

type AddressOf = (item: Pick<NotebookItem, 'article' | 'anchor'>) => string;

type Print = (items: NotebookItem[], addressOf: AddressOf, words: NotebookMessages) => string;

const FORMATS: Record<Format, { ending: string; type: string; print: Print }> = {
  markdown: { ending: 'md', type: 'text/markdown', print: printMarkdown },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    print: printBibtex,
  },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', print: printRis },
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json', print: printCslJson },
};

/** Hands the reader a file of the items, made in the browser. @returns the file's name */
function download(format: Format, items: NotebookItem[], addressOf: AddressOf, words: NotebookMessages): string {
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
