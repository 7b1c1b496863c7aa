import { PAGE_SIZE } from '../../domain/paginate.ts';
import { daysFrom } from '../../domain/timeline/days.ts';
import { cutParts, divideYears, type YearPart } from '../../domain/timeline/divide-years.ts';
import { numberOfYear } from '../../domain/timeline/group-by-time.ts';
import type { EdtfText } from '../../schema/edtf.ts';
import { addresses, catalog, formatDate, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import { type EventItem, eventItem, type Link } from '../items.ts';
import { pageTitle } from '../paged.ts';
import { pathsOf, readPageNumber } from '../paths.ts';
import { type TimelineDrawing, timelineDrawing } from '../timeline-drawing.ts';

/** A year or a month of a histogram: how many events begin in it, and that as a share of the most, in hundredths. */
export interface TimelineBar extends Link {
  meta: string;
  share: number;
}

/** A part of the list of events; `id` is where bars and the clusters of the drawing lead. */
interface EventGroup {
  id: string;
  name: string | undefined;
  events: EventItem[];
}

/** All that a page of the timeline shows. */
interface TimelineView {
  title: string;
  /** The year; undefined on the first page. */
  year: number | undefined;
  name: string | undefined;
  lead: string;
  years: TimelineBar[];
  months: TimelineBar[];
  drawing: TimelineDrawing | undefined;
  groups: EventGroup[];
  page: number;
  of: number;
  previous: Link | undefined;
  next: Link | undefined;
}

/** A year of more than this is divided by months. */
const FEW = 12;

/** A year of the timeline, with the pages of its list; events by id. */
interface YearList {
  key: string;
  /** How many events begin in it, and how many began earlier and go on. */
  begun: number;
  earlier: number;
  months: Counted[];
  pages: YearPart<string>[][];
}

/** A year or a month, and how many events begin in it. */
interface Counted {
  key: string;
  count: number;
}

const years = derived('years', (): YearList[] =>
  divideYears(catalog.entries.event, ({ data }) => data.date).map(({ key, items, parts }) => ({
    key,
    begun: items.length,
    earlier: parts.find(({ month }) => month === undefined)?.items.length ?? 0,
    months: parts.flatMap(({ month, items: begun }) => (month ? [{ key: month, count: begun.length }] : [])),
    pages: cutParts(parts.map(({ month, items: listed }) => ({ month, items: listed.map(({ id }): string => id) }))),
  })),
);

const hasYears = () => catalog.entries.event.length > PAGE_SIZE;

/** The pages of the timeline: one for few events, for many the years and a page or more of each; none without events. */
export function timelinePaths(): string[] {
  if (catalog.entries.event.length === 0) return [];
  if (!hasYears()) return ['timeline/'];
  const pages = years().flatMap((year) => pathsOf(`timeline/${numberOfYear(year.key)}/`, year.pages.length));
  return ['timeline/', ...pages];
}

/**
 * All that a page of the timeline shows: of all events, or of the years, or of one year.
 * @param path the number of a year, and behind a slash the number of the page; empty for the first page
 * @returns undefined where there is no such page
 */
export function timelinePage(path = ''): TimelineView | undefined {
  if (path === '') return catalog.entries.event.length === 0 ? undefined : wholeTimeline();
  const [asked, number, ...more] = path.split('/');
  const page = readPageNumber(number);
  if (!hasYears() || page === undefined || more.length > 0) return undefined;
  const year = years().find(({ key }) => String(numberOfYear(key)) === asked);
  return year && yearPage(year.key, page);
}

function wholeTimeline(): TimelineView {
  const { event } = catalog.entries;
  const { counts, nav, timeline, event: words } = messages;
  const many = hasYears();
  return {
    ...onePage,
    title: nav.timeline,
    lead: many ? `${counts.events(event.length)}. ${timeline.byYear}` : words.inOrder(event.length),
    years: many
      ? barsOf(
          years().map(({ key, begun }) => ({ key, count: begun })),
          (key) => yearAddress(key),
        )
      : [],
    drawing: many
      ? undefined
      : timelineDrawing(
          event.map(({ id }) => id),
          { lanesLinked: true },
        ),
    groups: many
      ? []
      : [
          groupOf(
            'events',
            undefined,
            event.map(({ id }) => id),
          ),
        ],
  };
}

const onePage = { year: undefined, name: undefined, months: [], page: 1, of: 1, previous: undefined, next: undefined };

function yearPage(key: string, page: number): TimelineView | undefined {
  const all = years();
  const index = all.findIndex((year) => year.key === key);
  const { begun = 0, earlier = 0, months = [], pages = [] } = all[index] ?? {};
  const shown = pages[page - 1] ?? [];
  const of = pages.length;
  if (page > of) return undefined;
  const events = shown.flatMap(({ items }) => items);
  const divided = begun + earlier > FEW;
  const { timeline, event: words } = messages;
  const name = nameOf(key);
  const lead = of > 1 ? words.partInOrder(events.length, begun + earlier) : words.inOrder(events.length);
  const pageOf = (month: string) => pages.findIndex((each) => each.some((group) => group.month === month)) + 1;
  return {
    title: pageTitle(timeline.inYear(name), page, of),
    year: numberOfYear(key),
    name,
    lead: earlier ? `${lead}. ${timeline.begunEarlier(earlier)}` : lead,
    years: [],
    months: of > 1 ? barsOf(months, (month) => `${yearAddress(key, pageOf(month))}#${idOf(month)}`) : [],
    drawing: timelineDrawing(events, {
      lanesLinked: true,
      within: of > 1 ? daysFrom(shown[0]?.month ?? key, shown.at(-1)?.month ?? key) : daysFrom(key),
      listed: (id) => `#${divided ? idOf(shown.find((group) => group.items.includes(id))?.month) : 'events'}`,
    }),
    groups: divided
      ? shown.map(({ month, items }) => groupOf(idOf(month), month ? nameOf(month) : timeline.earlier, items))
      : [groupOf('events', undefined, events)],
    page,
    of,
    previous: yearLink(all[index - 1]?.key),
    next: yearLink(all[index + 1]?.key),
  };
}

function groupOf(id: string, name: string | undefined, events: readonly string[]): EventGroup {
  return { id, name, events: events.map(eventItem) };
}

function barsOf(groups: readonly Counted[], hrefOf: (key: string) => string): TimelineBar[] {
  const most = Math.max(...groups.map(({ count }) => count));
  return groups.map(({ key, count }) => ({
    name: nameOf(key),
    href: hrefOf(key),
    meta: messages.counts.number(count),
    share: Math.round((count / most) * 1000) / 10,
  }));
}

function nameOf(key: string): string {
  return messages.sentence(formatDate(key as EdtfText).text);
}

function idOf(month = 'earlier'): string {
  return `from-${month}`;
}

function yearAddress(key: string, page?: number): string {
  return addresses.timelineYear(numberOfYear(key), page);
}

function yearLink(key: string | undefined): Link | undefined {
  return key === undefined ? undefined : { name: nameOf(key), href: yearAddress(key) };
}
