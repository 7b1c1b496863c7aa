import type { EntryOf } from '../../domain/entry.ts';
import { PAGE_SIZE } from '../../domain/paginate.ts';
import { daysFrom } from '../../domain/timeline/days.ts';
import { cutParts, partsOfYear, type YearPart } from '../../domain/timeline/divide-years.ts';
import { groupByTime, numberOfYear, type TimeGroup } from '../../domain/timeline/group-by-time.ts';
import type { EdtfText } from '../../schema/edtf.ts';
import { addresses, catalog, formatDate, messages } from '../collection.ts';
import { type EventItem, eventItem, type Link } from '../items.ts';
import { pathsOf, readPageNumber } from '../paths.ts';
import { type TimelineDrawing, timelineDrawing } from '../timeline-drawing.ts';

type EventEntry = EntryOf<'event'>;

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

const dateOf = ({ data }: EventEntry) => data.date;
const years = () => groupByTime(catalog.entries.event, 'year', dateOf);
const partsOf = (year: TimeGroup<EventEntry>) => partsOfYear(year, catalog.entries.event, dateOf);
const hasYears = () => catalog.entries.event.length > PAGE_SIZE;

/** The pages of the timeline: one for few events, for many the years and a page or more of each; none without events. */
export function timelinePaths(): string[] {
  if (catalog.entries.event.length === 0) return [];
  if (!hasYears()) return ['timeline/'];
  const pages = years().flatMap((year) =>
    pathsOf(`timeline/${numberOfYear(year.key)}/`, cutParts(partsOf(year)).length),
  );
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
    lead: `${counts.events(event.length)}. ${many ? timeline.byYear : words.all}`,
    years: many ? barsOf(years(), (key) => yearAddress(key)) : [],
    drawing: many
      ? undefined
      : timelineDrawing(
          event.map(({ id }) => id),
          { lanesLinked: true },
        ),
    groups: many ? [] : [groupOf('events', undefined, event)],
  };
}

const onePage = { year: undefined, name: undefined, months: [], page: 1, of: 1, previous: undefined, next: undefined };

function yearPage(key: string, page: number): TimelineView | undefined {
  const all = years();
  const index = all.findIndex((year) => year.key === key);
  const parts = partsOf(all[index] ?? { key, items: [] });
  const pages = cutParts(parts);
  const shown = pages[page - 1] ?? [];
  const of = pages.length;
  if (page > of) return undefined;
  const events = eventsOf(shown);
  const divided = eventsOf(parts).length > FEW;
  const { counts, nav, timeline, event: words } = messages;
  const name = nameOf(key);
  const part = of > 1 ? timeline.part(counts.of(events.length, eventsOf(parts).length)) : counts.events(events.length);
  const earlier = parts.find(({ month }) => month === undefined)?.items.length;
  const pageOf = (month: string) => pages.findIndex((each) => each.some((group) => group.month === month)) + 1;
  return {
    title: page > 1 ? `${timeline.inYear(name)}, ${nav.page(page, of).toLowerCase()}` : timeline.inYear(name),
    year: numberOfYear(key),
    name,
    lead: [`${part}.`, ...(earlier ? [timeline.begunEarlier(earlier)] : []), words.all].join(' '),
    years: [],
    months: of > 1 ? barsOf(monthsOf(parts), (month) => `${yearAddress(key, pageOf(month))}#${idOf(month)}`) : [],
    drawing: timelineDrawing(
      events.map(({ id }) => id),
      {
        lanesLinked: true,
        within: of > 1 ? daysFrom(shown[0]?.month ?? key, shown.at(-1)?.month ?? key) : daysFrom(key),
        listed: (id) =>
          `#${divided ? idOf(shown.find((group) => group.items.some((each) => each.id === id))?.month) : 'events'}`,
      },
    ),
    groups: divided
      ? shown.map(({ month, items }) => groupOf(idOf(month), month ? nameOf(month) : timeline.earlier, items))
      : [groupOf('events', undefined, events)],
    page,
    of,
    previous: yearLink(all[index - 1]?.key),
    next: yearLink(all[index + 1]?.key),
  };
}

function eventsOf(parts: readonly YearPart<EventEntry>[]): EventEntry[] {
  return parts.flatMap(({ items }) => items);
}

function monthsOf(parts: readonly YearPart<EventEntry>[]): TimeGroup<EventEntry>[] {
  return parts.flatMap(({ month, items }) => (month === undefined ? [] : { key: month, items }));
}

function groupOf(id: string, name: string | undefined, events: readonly EventEntry[]): EventGroup {
  return { id, name, events: events.map((event) => eventItem(event.id)) };
}

function barsOf(
  groups: readonly { key: string; items: readonly unknown[] }[],
  hrefOf: (key: string) => string,
): TimelineBar[] {
  const most = Math.max(...groups.map(({ items }) => items.length));
  return groups.map(({ key, items }) => ({
    name: nameOf(key),
    href: hrefOf(key),
    meta: messages.counts.number(items.length),
    share: Math.round((items.length / most) * 1000) / 10,
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
