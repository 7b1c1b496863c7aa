import { citation, forms } from './shared.ts';

const { number, plural, quote } = forms;
const items = (n: number) => plural(n, { one: '# item', other: '# items' });

/** The words of the reader's notebook, in English; apart from the others, because the browser loads them. */
export const notebook = {
  title: 'Notebook',
  description: 'Quotations, paragraphs and articles that you saved while reading, in this browser alone.',
  noScript:
    'The notebook needs JavaScript: what you save is kept in your browser and nowhere else, so that only your browser can show it.',
  begin: 'Nothing is saved yet.',
  how: 'Every quotation has a menu (three dots) to save, copy or share it. On an article, a bookmark stands under the number of a paragraph that you point at or reach with the Tab key, and words that you select can be saved too. What you save is listed here, with room for notes.',
  where:
    'It stays in this browser. Nothing is sent anywhere; an export is a file of your own, which can be imported again.',
  browse: 'All articles',
  kept: (counts: Record<'quotation' | 'passage' | 'selection' | 'article', number>) => {
    const { quotation, passage, selection, article } = counts;
    const parts = [
      ...(article > 0 ? [plural(article, { one: '# article', other: '# articles' })] : []),
      ...(quotation > 0 ? [plural(quotation, { one: '# quotation', other: '# quotations' })] : []),
      ...(passage > 0 ? [plural(passage, { one: '# paragraph', other: '# paragraphs' })] : []),
      ...(selection > 0 ? [plural(selection, { one: '# selection', other: '# selections' })] : []),
    ];
    return `${forms.and(parts)}, kept in this browser alone.`;
  },
  tools: 'Notebook actions',
  export: 'Export as',
  formats: { markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON', epub: 'EPUB' },
  exportAs: (format: string) => `Export as ${format}`,
  import: 'Import a file',
  print: 'Print',
  group: 'Group by article',
  clear: 'Remove all',
  listed: 'Saved',
  note: 'Note',
  noteOn: (place: string) => `Note on ${place}`,
  /** What an item is called where a control names it. */
  called: quote,
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  removeShort: 'Remove',
  moved: (at: number, of: number) => `Moved to ${number(at)} of ${number(of)}`,
  removed: (n: number) => (n === 1 ? 'Removed.' : `${items(n)} removed.`),
  undo: 'Undo',
  restored: 'Restored.',
  exported: (file: string) => `Exported as ${file}.`,
  imported: (added: number, here: number) =>
    added === 0
      ? `Nothing new: ${items(here)} in the file, all here already.`
      : `${items(added)} imported${here > 0 ? `; ${number(here)} here already` : ''}.`,
  notImported: 'No saved item was found in this file. It takes what was exported as Markdown or CSL-JSON.',
  ...citation,
  changed: 'The text has changed since you saved it. It now reads:',
  otherSpeaker: 'The article has named another speaker since you saved it. It now reads:',
  nowBy: (speaker: string) => `Said by ${speaker}.`,
  takeNew: 'Keep the new text',
  gone: 'This is no longer in the article. What you saved stays here.',
  articleGone: 'The article is no longer at its address. What you saved stays here.',
  updated: 'The site has been updated since you opened this page. What has changed is shown as of the new version.',
  outdated: 'The site has been updated since you opened this page. Reload the page to see what has changed.',
  unchecked: 'The article could not be loaded, so that changes since cannot be shown.',
  blocked: 'This browser does not allow this site to store data (for example in a private window).',
  full: 'The browser’s space for this site is full: the last change is not kept. Export the notebook, then remove some.',
  unreadable: 'The saved data could not be read. It is kept as a backup when you save something new.',
};

/** The strings of the notebook, in any language. */
export type NotebookMessages = typeof notebook;
