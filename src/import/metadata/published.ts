import type { Evidence, FoundValue } from '../capture.ts';
import type { PageBlock } from '../html/blocks.ts';
import { placeOfHeadline } from './bylines.ts';
import type { PageFacts } from './page-facts.ts';
import { findDates, readDataDate } from './read-date.ts';

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

/** When the article appeared, and what the page shows besides. */
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
  add(facts.article?.['datePublished'], 'json-ld');
  add(facts.article?.['dateCreated'] ?? facts.article?.['uploadDate'], 'json-ld');
  for (const tag of TAGS) add(facts.meta.get(tag)?.[0], 'meta');
  add(facts.microdata.get('datePublished')?.[0], 'microdata');
  const visible = visibleDate(blocks, headline, language);
  if (visible) found.push({ value: visible, from: 'text' });
  const inAddress = addressDate(url);
  if (inAddress) found.push({ value: inAddress, from: 'address' });
  const [best] = found;
  if (!best) return undefined;
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
  if (distance > 86_400_000) return { ...best, doubt: `The page shows ${dayOf(shown)}.` };
  // A time in another zone may fall on the next day or the one before: what readers are shown is the outlet's own day.
  return found.find(({ value }) => dayOf(value) === dayOf(shown)) ?? best;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** The date in the address of a page: `/2022/09/28/` or `/2022-09-28-`. */
function addressDate(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url ?? '');
  return match ? readDataDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

/** The first date that readers are shown near the headline, other than of an update. */
function visibleDate(
  blocks: readonly PageBlock[],
  headline: string | undefined,
  language: string | undefined,
): string | undefined {
  const at = placeOfHeadline(blocks, headline);
  const near = [...blocks.slice(at, at + 16), ...blocks.slice(Math.max(0, at - 8), at).reverse()];
  return dateAmong(near, language) ?? dateAmong(blocks, language, true);
}

/** The first date among blocks that is named as that of publication, else the first that is not of an update. */
function dateAmong(near: readonly PageBlock[], language: string | undefined, onlyNamed = false): string | undefined {
  const dates = near.flatMap((block, index) => {
    if (block.text.length > 160) return [];
    const machine = block.path
      .slice(-2)
      .map(({ tagName, properties }) => (tagName === 'time' ? properties['dateTime'] : undefined))
      .find((value) => typeof value === 'string');
    const [first] = findDates(block.text, language);
    const value = first?.value ?? (typeof machine === 'string' ? readDataDate(machine, language) : undefined);
    const before = `${near[index - 1]?.text ?? ''} ${block.text.slice(0, first?.start ?? 0)}`.slice(-40);
    return value
      ? [{ value, updated: /updat|modif|revis|review/i.test(before), named: /publish|posted/i.test(before) }]
      : [];
  });
  const named = dates.find((date) => date.named && !date.updated);
  return (onlyNamed ? named : (named ?? dates.find(({ updated }) => !updated) ?? dates[0]))?.value;
}
