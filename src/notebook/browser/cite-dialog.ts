import { adoptStyles, element } from '../../browser/dom.ts';
import { saveFile } from '../../browser/save-file.ts';
import { formatBibtex } from '../../domain/citation/bibtex.ts';
import type { Citation } from '../../domain/citation/citation.ts';
import { cslItem } from '../../domain/citation/csl-item.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../domain/citation/formats.ts';
import { formatRis } from '../../domain/citation/ris.ts';
import type { CiteMessages } from '../../site/messages/en/cite.ts';
import { loadCiteMessages } from '../../site/messages/load.ts';
import css from '../../styles/cite-dialog.css?inline';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { setApart } from '../../text/join-in-line.ts';
import { citeItems } from '../citations.ts';
import type { FormattedReference, Run } from '../format-reference.ts';
import type { NotebookItem } from '../item.ts';
import type { StyleName } from '../styles.ts';
import { copyText } from './clipboard.ts';
import { loadStyle } from './load-style.ts';
import { addresses, readingSite } from './reading-site.ts';

/** What the styles are called everywhere. */
const STYLE_NAMES: Record<StyleName, string> = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' };

const PRINT: Record<CitationFormat, (citation: Citation) => string> = {
  bibtex: formatBibtex,
  ris: formatRis,
  'csl-json': (citation) => `${JSON.stringify([cslItem(citation)], null, 2)}\n`,
};

/** The style or format that was chosen last, for the next citation on this page. */
let chosen: StyleName | CitationFormat = 'apa';

adoptStyles(css);

/**
 * Opens a dialog that cites an article, or a quotation in it, in the styles and formats there are.
 * @param isRetold whether the text here is the editors' own
 * @throws where its words cannot be loaded
 */
export async function openCitation(item: NotebookItem, isRetold: boolean): Promise<void> {
  const words = await loadCiteMessages();
  const shown = element('div', { class: 'shown' });
  const status = element('p', { role: 'status' });
  const save = button(words.download, () => {
    const { ending, type } = isFormat(chosen) ? CITATION_FORMATS[chosen] : { ending: 'txt', type: 'text/plain' };
    saveFile(`${item.article}.${ending}`, type, text);
  });
  const dialog = element(
    'dialog',
    { class: 'cite-dialog', 'aria-labelledby': 'cite-title' },
    element('h2', { id: 'cite-title' }, words.titles[item.kind === 'article' ? 'article' : 'quotation']),
    choices(words),
    shown,
    element('p', {}, item.url === undefined ? words.edition : words.original(item.outlet)),
    ...(isRetold && item.kind === 'article' ? [element('p', {}, words.retoldNote)] : []),
    element(
      'div',
      { class: 'buttons' },
      save,
      button(words.close, () => dialog.close()),
      status,
    ),
    madeWith(words),
  );
  const citation = citeItems([item], readingSite, words);
  /** What is shown, as one text. */
  let text = '';

  async function show(): Promise<void> {
    const style = chosen;
    status.textContent = '';
    if (isFormat(style)) {
      text = PRINT[style](citation);
      const { name } = CITATION_FORMATS[style];
      shown.replaceChildren(part(name, element('pre', { dir: 'ltr' }, text), { plain: text }));
      return;
    }
    if (shown.childElementCount === 0) shown.replaceChildren(element('p', {}, words.loading));
    const reference = await formatted(item, citation, style, words).catch(() => undefined);
    if (chosen !== style) return;
    save.disabled = reference === undefined;
    if (!reference) {
      shown.replaceChildren(element('p', { role: 'alert' }, words.notLoaded));
      return;
    }
    const { list, inText } = words.parts[style];
    const { direction } = reference;
    text = `${plainOf(reference.list, direction)}\n\n${plainOf(reference.inText, direction)}\n`;
    shown.replaceChildren(partOf(list, reference.list, direction), partOf(inText, reference.inText, direction));
  }

  function partOf(title: string, runs: readonly Run[], direction: Direction): HTMLElement {
    const set = element('p', { dir: direction }, ...runs.map(setRun));
    return part(title, set, { plain: plainOf(runs, direction), html: set.outerHTML });
  }

  /** A part of what is shown, with a button that copies it. */
  function part(title: string, content: HTMLElement, copied: { plain: string; html?: string }): HTMLElement {
    const copy = button(words.copy, async () => {
      const { plain, html = `<pre>${escapeMarkup(plain)}</pre>` } = copied;
      status.textContent = (await copyText({ plain, html })) ? words.copied : words.notCopied;
    });
    copy.ariaLabel = words.copyPart(title);
    return element('section', {}, element('h3', {}, title), copy, content);
  }

  dialog.addEventListener('change', ({ target }) => {
    chosen = (target as HTMLInputElement).value as typeof chosen;
    save.disabled = false;
    show();
  });
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>(':checked')?.focus();
  show();
}

function isFormat(choice: typeof chosen): choice is CitationFormat {
  return Object.hasOwn(CITATION_FORMATS, choice);
}

type Direction = FormattedReference['direction'];

function setRun({ text, italic, isPart }: Run): HTMLElement | string {
  const set = italic ? element('i', {}, text) : text;
  return isPart ? element('bdi', {}, set) : set;
}

function plainOf(runs: readonly Run[], direction: Direction): string {
  // Programs that make links of addresses would take the invisible character behind one with it.
  const isAddress = (text: string) => /^https?:/.test(text);
  return runs.map(({ text, isPart }) => (isPart && !isAddress(text) ? setApart(text, direction) : text)).join('');
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, name);
  made.addEventListener('click', act);
  return made;
}

/** A work in a style; what formats it is loaded with the first. */
async function formatted(
  item: NotebookItem,
  citation: Citation,
  style: StyleName,
  words: CiteMessages,
): Promise<FormattedReference> {
  const [{ formatReference }, { language, ...packed }] = await Promise.all([
    import('../format-reference.ts'),
    loadStyle(style, document.documentElement.lang),
  ]);
  const { speaker, kind, authors } = item;
  // Who writes is not cited as quoted by themselves.
  const isQuoted = kind === 'quotation' && speaker !== undefined && !authors.includes(speaker);
  const before = isQuoted ? words.quotedIn[style](speaker) : '';
  return formatReference(cslItem(citation), packed, language, before, item.date);
}

function choices(words: CiteMessages): HTMLElement {
  const formats = Object.entries(CITATION_FORMATS).map(([format, { name }]) => [format, name] as const);
  const labels = [...Object.entries(STYLE_NAMES), ...formats].map(([value, name]) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'citation-style', value, checked: value === chosen }),
      element('span', {}, name),
    ),
  );
  return element('fieldset', {}, element('legend', {}, words.style), ...labels);
}

/** Who made what formats the citations: its licences want it said where it is used. */
function madeWith({ madeWith: [formatted, styles], licences }: CiteMessages): HTMLElement {
  const link = (name: string, href: string) => element('a', { href }, name);
  return element(
    'p',
    { class: 'made-with' },
    formatted,
    link('citeproc-js © Frank Bennett', 'https://github.com/Juris-M/citeproc-js'),
    styles,
    link('Citation Style Language', 'https://citationstyles.org/'),
    ' · ',
    link(licences, `${addresses.home}citation-licences.txt`),
  );
}
