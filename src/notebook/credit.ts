import { escapeMarkup } from '../text/escape-markup.ts';
import { type NotebookItem, shownText } from './item.ts';

/** Whose words an item holds, as their article presents them: `Anna Geifman, senior researcher`; empty where it has no speaker. */
export function creditOf({ speaker = '', role = '', conveyed = '' }: NotebookItem, words: CreditWords): string {
  return words.list([speaker, role, conveyed].filter(Boolean));
}

/** What the place of an item in its article is called: `paragraph 4`; empty for the article itself. */
export function placeOf(
  { kind, anchor }: Pick<NotebookItem, 'kind' | 'anchor'>,
  words: { quotation: string; paragraph(n: string): string },
): string {
  if (kind === 'article') return '';
  const [, number] = /^p(\d+)$/.exec(anchor) ?? [];
  return kind === 'quotation' || number === undefined ? words.quotation : words.paragraph(number);
}

/** What is said of whose words they are: of a speaker, or of words that are the editors' own. */
export interface CreditWords {
  /** `a, b, c` */
  list(items: readonly string[]): string;
  /** "Retold by the editors" */
  retold: string;
  /** "Retold by the editors from Storm, Sund Courier, 2 March 2026" */
  retoldFrom(source: string): string;
}

/** What was kept, for people: `Anna Geifman, senior researcher: “…”`, `Retold by the editors: …`. */
export function noteOf(item: NotebookItem, words: CreditWords): string {
  const before = item.retold ? words.retold : creditOf(item, words);
  return before === '' ? shownText(item) : `${before}: ${shownText(item)}`;
}

/** An item as another program takes it from the clipboard or from the system's sheet. */
export interface CopiedText {
  /** Without the address, which the system's sheet takes apart. */
  text: string;
  /** With it. */
  plain: string;
  html: string;
}

/**
 * An item with its source: the words, their speaker and role, the article, its outlet and date, and the address of the place.
 * The authors of an article stand beside its own words alone: beside somebody else's their names would be wrong ones.
 */
export function formatCopy(item: NotebookItem, address: string, words: CreditWords): CopiedText {
  const { text, title, outlet, date, authors, retold, language } = item;
  const said = text === '' ? '' : shownText(item);
  const credit = creditOf(item, words);
  const source = words.list([title, outlet, date]);
  const isOwn = credit === '' && !retold && item.kind !== 'quotation';
  const from = retold ? words.retoldFrom(source) : words.list([...(isOwn ? authors : []), source]);
  const dash = said === '' ? '' : '— ';
  const plain = [said, ...(credit ? [`${dash}${credit}`, from] : [`${dash}${from}`])].filter(Boolean).join('\n');
  const link = `<a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>`;
  const lines = [...(credit ? [escapeMarkup(`— ${credit}`)] : []), escapeMarkup(credit ? from : dash + from), link];
  const lang = language ? ` lang="${escapeMarkup(language)}"` : '';
  const block = `<blockquote cite="${escapeMarkup(address)}"${lang}><p>${escapeMarkup(said)}</p></blockquote>`;
  return { text: plain, plain: `${plain}\n${address}`, html: `${said && block}<p>${lines.join('<br>')}</p>` };
}
