import type { Evidence, FoundValue } from '../capture.ts';
import { type PageBlock, textInParts } from '../html/blocks.ts';
import { labelsOf } from '../html/elements.ts';
import { placeOfHeadline } from './bylines.ts';
import type { PageFacts } from './page-facts.ts';
import { findDates, readDataDate, readMonth } from './read-date.ts';

const TAGS = [
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'article.published',
];

/** Names of meta tags that no standard knows, and that say what they are. */
const NAMED_PUBLISHED = /^(?:[a-z]+[-_:.])*publish(?:ed)?(?:[-_]?(?:date|time|on))?$/;

const DAY_MS = 86_400_000;

const ONLY_UPDATED = 'The page shows only when it was updated.';
const ONLY_EVENT = 'The page shows only the day of an event.';

/**
 * When the article appeared, and what the page shows besides.
 * @param blocks those of the page that are no corrections, which have days of their own
 */
export function findPublished(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  headline: string | undefined,
  language: string | undefined,
  url: string | undefined,
): FoundValue<string> | undefined {
  const found: FoundValue<string>[] = [];
  const add = (value: unknown, from: Evidence): void => {
    const date = typeof value === 'string' ? readDataDate(value, language) : undefined;
    if (date) found.push({ value: date, from });
  };
  add(facts.article?.['datePublished'] ?? facts.page?.['datePublished'], 'json-ld');
  add(facts.article?.['dateCreated'] ?? facts.article?.['uploadDate'], 'json-ld');
  for (const tag of TAGS) add(facts.meta.get(tag)?.[0], 'meta');
  for (const [name, [value]] of facts.meta) if (NAMED_PUBLISHED.test(name)) add(value, 'meta');
  add(facts.microdata.get('datePublished')?.[0], 'microdata');
  const seen = visibleDate(blocks, headline, language);
  const visible = seen?.value;
  const inAddress = addressDate(url);
  if (inAddress && seen && isOfAnother(seen)) found.push({ value: inAddress, from: 'address' });
  if (seen) {
    const doubt = doubtOf(seen);
    found.push({ value: seen.value, from: 'text', ...(doubt && { doubt }) });
  }
  if (inAddress) found.push({ value: inAddress, from: 'address' });
  const [best] = found;
  if (!best) return onlyDate(blocks, language) ?? monthShown(blocks, headline, language);
  const shown = visible ?? inAddress;
  if (
    best.from === 'text' ||
    best.from === 'address' ||
    !shown ||
    shown.length < 10 ||
    dayOf(shown) === dayOf(best.value)
  )
    return best;
  const distance = Math.abs(Date.parse(dayOf(shown)) - Date.parse(dayOf(best.value)));
  // Systems that know one day only write the last change for both.
  const changed = readDataDate(String(facts.article?.['dateModified'] ?? ''), language);
  const isEarlier = visible !== undefined && dayOf(visible) < dayOf(best.value);
  const isChange = changed !== undefined && dayOf(changed) === dayOf(best.value);
  // What is dated to readers cannot have appeared later: a system that took over a text knows only when it did.
  if (isEarlier && (isChange || (seen?.isAlone && distance > DAY_MS)))
    return { value: visible, from: 'text', doubt: `The page’s data says ${dayOf(best.value)}.` };
  if (distance > DAY_MS) return { ...best, doubt: `The page shows ${dayOf(shown)}.` };
  // A time in another zone may fall on the next day or the one before: what readers are shown is the outlet's own day.
  return found.find(({ value }) => dayOf(value) === dayOf(shown)) ?? best;
}

/** What stands above the month of a publication. */
const DATE_LABEL = /^(?:date|published|publication date|issued|date of publication)\s*:?$/i;

/** The month and year that stand alone on a line near the headline, as those of an issue do, or below what says what they are. */
function monthShown(
  blocks: readonly PageBlock[],
  headline: string | undefined,
  language: string | undefined,
): FoundValue<string> | undefined {
  const at = placeOfHeadline(blocks, headline);
  const isLabelled = (index: number): boolean => DATE_LABEL.test(blocks[index - 1]?.text ?? '');
  const value = blocks
    .map(({ text }, index) =>
      (index >= at && index < at + 8) || isLabelled(index) ? readMonth(text, language) : undefined,
    )
    .find(Boolean);
  return value ? { value, from: 'text', doubt: 'The page shows only a month and a year.' } : undefined;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** The date in the address of a page: `/2022/09/28/`, `/2022-09-28-` or `/2022/sep/28/`. */
function addressDate(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url ?? '');
  if (match) return readDataDate(`${match[1]}-${match[2]}-${match[3]}`);
  const [, year, month, day] = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/([0-2]?\d|3[01])(?=[/_.-]|$)/i.exec(url ?? '') ?? [];
  return year ? readDataDate(`${day} ${month} ${year}`) : undefined;
}

/** The first date that readers are shown near the headline, other than of an update where there is one. */
function visibleDate(
  blocks: readonly PageBlock[],
  headline: string | undefined,
  language: string | undefined,
): ShownDate | undefined {
  const at = placeOfHeadline(blocks, headline);
  const near = [...blocks.slice(at, at + 16), ...blocks.slice(Math.max(0, at - 8), at).reverse()];
  const all = datesIn(blocks, language);
  const original = all.find(({ original }) => original);
  return original ?? firstShown(datesIn(near, language)) ?? all.find(isNamed);
}

/** The day of a page that has only one, wherever it stands. */
function onlyDate(blocks: readonly PageBlock[], language: string | undefined): FoundValue<string> | undefined {
  const dates = datesIn(
    blocks.filter(({ text }) => text.length < 60),
    language,
  ).filter((date) => !isOfAnother(date));
  const [first] = dates;
  if (!first || new Set(dates.map(({ value }) => dayOf(value))).size > 1) return undefined;
  return {
    value: first.value,
    from: 'text',
    doubt: 'It is the only date on the page, and stands away from the headline.',
  };
}

/** A date that readers see, and what stands before it. */
interface ShownDate {
  value: string;
  /** Whether it is that of an update. */
  updated: boolean;
  /** Whether it is that of an event. */
  ofEvent: boolean;
  /** Whether it is named as that of publication. */
  named: boolean;
  /** Whether it is named as that of the first publication, of several. */
  original: boolean;
  /** Whether it is all that its line says. */
  isAlone: boolean;
}

/** The first date that is named as that of publication, else the first that is not of an update or an event. */
function firstShown(dates: readonly ShownDate[]): ShownDate | undefined {
  return dates.find(isNamed) ?? dates.find((date) => !isOfAnother(date)) ?? dates[0];
}

function isNamed(date: ShownDate): boolean {
  return date.named && !isOfAnother(date);
}

/** What is said of a page that shows no better date. */
function doubtOf({ updated, ofEvent }: ShownDate): string | undefined {
  if (updated) return ONLY_UPDATED;
  return ofEvent ? ONLY_EVENT : undefined;
}

/** Whether a date is that of an update or an event, and not of publication. */
function isOfAnother({ updated, ofEvent }: ShownDate): boolean {
  return updated || ofEvent;
}

/** Every date in short blocks, in their order; before the first of a block may stand what the block above calls it. */
function datesIn(blocks: readonly PageBlock[], language: string | undefined): ShownDate[] {
  return blocks.flatMap((block, index) => {
    if (block.text.length > 160 || isOfOthers(block)) return [];
    const text = textInParts(block);
    const dates = isSentence(text) ? [] : findDates(text, language);
    const above = blocks[index - 1]?.text ?? '';
    const label = (end: number, start: number): string => {
      const own = text.slice(end, start).replace(/^[\s|•·]+/, '');
      return own.trim() || end > 0 || findDates(above, language).length > 0 ? own : above.slice(-40);
    };
    if (dates.length === 0) {
      const machine = block.path
        .slice(-2)
        .map(({ tagName, properties }) => (tagName === 'time' ? properties['dateTime'] : undefined))
        .find((value) => typeof value === 'string');
      const value = typeof machine === 'string' ? readDataDate(machine, language) : undefined;
      return value ? [shown(value, `${above.slice(-40)} ${text}`, false)] : [];
    }
    return dates.map(({ value, start, end }, at) =>
      shown(value, label(dates[at - 1]?.end ?? 0, start).slice(-60), start === 0 && end === text.length),
    );
  });
}

/** Whether a block is what somebody else has written elsewhere, or what readers have: a post has its own day. */
function isOfOthers({ path }: PageBlock): boolean {
  return path.some(
    (element) =>
      element.tagName === 'blockquote' || /(?:^| )(?:comments?|disqus)(?:-\S*)?(?: |$)/.test(labelsOf(element)),
  );
}

/** The fewest words of a sentence that tells when something else happened. */
const MIN_SENTENCE_WORDS = 6;

/** Whether a line is a sentence of the text, and says nothing of the text itself. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= MIN_SENTENCE_WORDS &&
    /[\p{L}\p{N}]{2}[.!?…。]["'”’)»]*$/u.test(text) &&
    !/publish|posted|updat|modif|appeared|post(?:ed)? on/i.test(text)
  );
}

/** What stands before the day of something that the article tells of. */
const EVENT =
  /\b(?:when|event|concert|performance|exhibition|conference|meeting|opening|premiere|deadline|kick-?off|starts?|begins?|wann|termin|veranstaltung|konzert|quand|cuándo)\s*:\s*(?:\p{L}+,?\s*)?$/iu;

function shown(value: string, label: string, isAlone: boolean): ShownDate {
  return {
    value,
    isAlone,
    updated: /updat|modif|revis|review|edited|corrected/i.test(label),
    ofEvent: EVENT.test(label),
    named: /publish|posted/i.test(label),
    original: /\b(?:originally|first) (?:published|posted|appeared)\b/i.test(label),
  };
}
