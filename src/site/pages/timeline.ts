import type { EntryOf } from '../../domain/entry.ts';
import { PAGE_SIZE, pagesFor, paginate } from '../../domain/paginate.ts';
import { daysFrom } from '../../domain/timeline/days.ts';
import { beginningOf, groupByTime } from '../../domain/timeline/group-by-time.ts';
import type { EdtfText } from '../../schema/edtf.ts';
import { addresses, catalog, formatDate, messages } from '../collection.ts';
import { type EventItem, eventItem, type Link } from '../items.ts';
import { type TimelineDrawing, timelineDrawing } from '../timeline-drawing.ts';

type EventEntry = EntryOf<'event'>;

/** A year or a month of a histogram: how many events begin in it, and that as a share of the most, in hundredths. */
export interface TimelineBar extends Link {
  count: string;
  share: number;
}

/** A part of the list of events; `id` is where a cluster of the drawing leads. */
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

/** A list of more than this is divided by months. */
const FEW = 12;

const dateOf = ({ data }: EventEntry) => data.date;
const years = () => groupByTime(catalog.entries.event, 'year', dateOf);
const hasYears = () => catalog.entries.event.length > PAGE_SIZE;

/** The pages of the timeline: one for few events, for many the years and a page or more of each; none without events. */
export function timelinePaths() {
  if (catalog.entries.event.length === 0) return [];
  const first = {
    params: { page: undefined as string | undefined },
    props: { year: undefined as string | undefined, page: 1 },
  };
  if (!hasYears()) return [first];
  const pages = years().flatMap(({ key, items }) =>
    Array.from({ length: pagesFor(items.length) }, (_, index) => ({
      params: { page: index === 0 ? String(Number(key)) : `${Number(key)}/${index + 1}` },
      props: { year: key as string | undefined, page: index + 1 },
    })),
  );
  return [first, ...pages];
}

/** All that a page of the timeline shows: of all events, or of the years, or of one year. */
export function timelinePage(year: string | undefined, page: number): TimelineView {
  return year === undefined ? wholeTimeline() : yearPage(year, page);
}

function wholeTimeline(): TimelineView {
  const { event } = catalog.entries;
  const { counts, nav, timeline, event: words } = messages;
  const many = hasYears();
  return {
    ...onePage,
    title: nav.timeline,
    lead: `${counts.events(event.length)}. ${many ? timeline.byYear : words.all}`,
    years: many ? barsOf(years(), (key) => addresses.timelineYear(Number(key))) : [],
    drawing: many
      ? undefined
      : timelineDrawing(
          event.map(({ id }) => id),
          { lanesLinked: true },
        ),
    groups: many ? [] : [{ id: 'events', name: undefined, events: event.map(({ id }) => eventItem(id)) }],
  };
}

const onePage = { year: undefined, name: undefined, months: [], page: 1, of: 1, previous: undefined, next: undefined };

function yearPage(year: string, page: number): TimelineView {
  const all = years();
  const index = all.findIndex(({ key }) => key === year);
  const events = all[index]?.items ?? [];
  const pages = paginate(events);
  const shown = pages[page - 1]?.items ?? [];
  const of = pages.length;
  const { counts, nav, timeline, event: words } = messages;
  const name = nameOf(year);
  const monthOf = (event: EventEntry) => beginningOf(event.data.date, 'month');
  const [first, last] = [shown[0], shown.at(-1)].map((event) => event && monthOf(event));
  const months = groupByTime(events, 'month', dateOf);
  const pageOf = (month: string) => Math.floor(events.findIndex((event) => monthOf(event) === month) / PAGE_SIZE) + 1;
  return {
    title: page > 1 ? `${timeline.inYear(name)}, ${nav.page(page, of).toLowerCase()}` : timeline.inYear(name),
    year: Number(year),
    name,
    lead: `${of > 1 ? timeline.part(counts.of(shown.length, events.length)) : counts.events(events.length)}. ${words.all}`,
    years: [],
    months:
      of > 1 ? barsOf(months, (month) => `${addresses.timelineYear(Number(year), pageOf(month))}#${idOf(month)}`) : [],
    drawing: timelineDrawing(
      shown.map(({ id }) => id),
      {
        lanesLinked: true,
        within: of > 1 && first && last ? daysFrom(first, last) : daysFrom(year),
        listed: (id) => `#${shown.length > FEW ? idOf(monthOf(catalog.get('event', id))) : 'events'}`,
      },
    ),
    groups: groupsOf(shown),
    page,
    of,
    previous: yearLink(all[index - 1]?.key),
    next: yearLink(all[index + 1]?.key),
  };
}

function groupsOf(shown: readonly EventEntry[]): EventGroup[] {
  if (shown.length <= FEW) return [{ id: 'events', name: undefined, events: shown.map(({ id }) => eventItem(id)) }];
  return groupByTime(shown, 'month', dateOf).map(({ key, items }) => ({
    id: idOf(key),
    name: nameOf(key),
    events: items.map(({ id }) => eventItem(id)),
  }));
}

function barsOf(
  groups: readonly { key: string; items: readonly unknown[] }[],
  hrefOf: (key: string) => string,
): TimelineBar[] {
  const most = Math.max(...groups.map(({ items }) => items.length));
  return groups.map(({ key, items }) => ({
    name: nameOf(key),
    href: hrefOf(key),
    count: messages.counts.number(items.length),
    share: Math.round((items.length / most) * 1000) / 10,
  }));
}

function nameOf(key: string): string {
  return messages.sentence(formatDate(key as EdtfText).text);
}

function idOf(month: string): string {
  return `from-${month}`;
}

function yearLink(key: string | undefined): Link | undefined {
  return key === undefined ? undefined : { name: nameOf(key), href: addresses.timelineYear(Number(key)) };
}
