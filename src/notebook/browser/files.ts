import { part } from '../../browser/dom.ts';
import { saveFile } from '../../browser/save-file.ts';
import { CITATION_FORMATS } from '../../domain/citation/formats.ts';
import { offerReload } from '../../search/offer-reload.ts';
import type { NotebookMessages } from '../../site/messages/en/notebook.ts';
import { printBibtex, printRis, type ReadingSite } from '../citations.ts';
import { printCslJson } from '../csl-json.ts';
import type { NotebookItem } from '../item.ts';
import { merge } from '../list.ts';
import { printMarkdown } from '../markdown.ts';
import { readExport } from '../read-export.ts';
import { ourNotebook } from './our-notebook.ts';
import { readingSite } from './reading-site.ts';

/**
 * Brings the buttons to life that export to a file and import from one.
 * @param keep changes what is kept, and returns whether it could
 * @param announce says what was done
 */
export function handleFiles(
  root: HTMLElement,
  words: NotebookMessages,
  keep: (change: (items: NotebookItem[]) => NotebookItem[]) => boolean,
  announce: (sentence: string) => void,
): void {
  const file = part<HTMLInputElement>(root, 'file');

  async function importFile(chosen: File): Promise<void> {
    const found = readExport(await chosen.text());
    const before = ourNotebook.read().items.length;
    if (found.length > 0 && !keep((items) => merge(items, found))) return;
    const added = ourNotebook.read().items.length - before;
    announce(found.length === 0 ? words.notImported : words.imported(added, found.length - added));
  }

  async function exportAs(format: Format): Promise<string> {
    const { items } = ourNotebook.read();
    if (format === 'epub') {
      const { saveEpub } = await import('./save-epub.ts');
      await saveEpub('notebook.epub', items, words);
      return 'notebook.epub';
    }
    const { ending, type, print } = FORMATS[format];
    const name = `notebook.${ending}`;
    saveFile(name, type, print(items, readingSite, words));
    return name;
  }

  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => {
      exportAs(button.dataset['export'] as Format)
        .then((name) => announce(words.exported(name)))
        .catch(offerReload);
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

type Print = (items: NotebookItem[], on: ReadingSite, words: NotebookMessages) => string;

/** EPUB is loaded when it is asked for. */
const FORMATS: Record<Exclude<Format, 'epub'>, { ending: string; type: string; print: Print }> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    print: (items, { addressOf }, words) => printMarkdown(items, addressOf, words),
  },
  bibtex: { ...CITATION_FORMATS.bibtex, print: printBibtex },
  ris: { ...CITATION_FORMATS.ris, print: printRis },
  'csl-json': { ...CITATION_FORMATS['csl-json'], print: printCslJson },
};
