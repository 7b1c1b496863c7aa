import { identify, type NotebookItem } from '../item.ts';
import { type FoundPlace, textOf } from './read-article.ts';

/**
 * What is kept of a place on an article's page.
 * @param sheet the article, with its id in `data-article` and its date, as exactly as it is known, in `data-published`
 */
export function itemOf(sheet: HTMLElement, place: FoundPlace): NotebookItem {
  const { article = '', published = '' } = sheet.dataset;
  const { kind, anchor } = place;
  const item = {
    kind,
    article,
    anchor,
    text: textOf(place),
    ...(kind === 'quotation' && voiceOf(sheet, place)),
    title: wordsIn(sheet, 'h1'),
    authors: Array.from(sheet.querySelectorAll('.byline a'), ({ textContent }) => (textContent ?? '').trim()),
    outlet: wordsIn(sheet, '.kicker a'),
    date: wordsIn(sheet, '.kicker :last-child'),
    published,
    language: sheet.lang || document.documentElement.lang,
    saved: today(),
    note: '',
  };
  return { ...item, id: identify(item) };
}

/** The speaker, and the role, which stands where the article first quotes them. */
function voiceOf(sheet: HTMLElement, { link }: FoundPlace): { speaker?: string; role?: string } {
  const own = link.closest('.voice')?.querySelector<HTMLAnchorElement>('.speaker');
  if (!own) return {};
  const same = [...sheet.querySelectorAll<HTMLAnchorElement>('.voice .speaker')].find(({ href }) => href === own.href);
  const role = same?.parentElement?.querySelector('.role')?.textContent;
  return { speaker: own.textContent ?? '', ...(role && { role }) };
}

function wordsIn(sheet: HTMLElement, selector: string): string {
  return sheet.querySelector(selector)?.textContent?.trim() ?? '';
}

/** The day by the reader's own clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
