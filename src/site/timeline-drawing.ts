import { sortByDate } from '../domain/dates.ts';
import { PAGE_SIZE } from '../domain/paginate.ts';
import { deriveTimeline } from '../domain/timeline/derive-timeline.ts';
import type { DayRange, DrawnItem, DrawnLane, TimelineArticle, TimelinePicture } from '../domain/timeline/types.ts';
import type { Kind } from '../schema/kinds.ts';
import { addresses, catalog, formatDate, locale, messages } from './collection.ts';
import { eventReports } from './event-reports.ts';

/** An event or a cluster, with where it leads and its date in words. */
type LinkedItem = DrawnItem & { href: string; title: string };

/** A lane, with the article it leads to where it has only one. */
type LinkedLane = DrawnLane & { href: string | undefined };

/** A drawing whose events and articles are linked. */
export type LinkedDrawing = Omit<TimelinePicture, 'items' | 'lanes'> & { items: LinkedItem[]; lanes: LinkedLane[] };

/** All that `TimelineDrawing.astro` shows. */
export interface TimelineDrawing {
  title: string;
  description: string;
  wide: LinkedDrawing;
  upright: LinkedDrawing;
}

interface Settings {
  /** Draws these days alone. */
  within?: DayRange;
  /** Whether lanes lead to their articles; not on the page of an entity that an article may not lead back to. */
  lanesLinked?: boolean;
  /** Where the list tells of an event that the drawing has only in a cluster. */
  listed?: (event: string) => string;
}

/** Where the pages of an entity list each of its events, in the order of the collection, as `cutToPage` divides them. */
export function listedBy(kind: Kind, id: string, ids: readonly string[]): (event: string) => string {
  const order = new Map(catalog.inOrder('event', ids).map((event, place) => [event, place]));
  return (event) => {
    const page = Math.floor((order.get(event) ?? 0) / PAGE_SIZE) + 1;
    return page > 1 ? `${addresses.entity(kind, id, page)}#events` : '#events';
  };
}

/** Draws events and the articles that report them; undefined where there are fewer than two. */
export function timelineDrawing(
  ids: readonly string[],
  { within, lanesLinked = false, listed = () => '#events' }: Settings = {},
): TimelineDrawing | undefined {
  if (ids.length < 2) return undefined;
  const events = sortByDate(
    ids.map((id) => ({ id, ...catalog.get('event', id).data })),
    ({ date }) => date,
    () => 0,
  );
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return undefined;
  const { timeline: words, counts, sentence } = messages;
  const drawings = deriveTimeline(events, articlesAbout(ids), {
    locale,
    ...(within && { within }),
    words: {
      list: messages.list,
      events: counts.events,
      articles: counts.articles,
      outlets: counts.outlets,
      publishedWithin: words.publishedWithin,
      months: words.gapMonths,
      years: words.gapYears,
      date: (date) => formatDate(date).text,
    },
  });
  const dates = new Map(events.map(({ id, title, date }) => [id, words.label(title, formatDate(date).text)]));
  const link = (drawing: TimelinePicture): LinkedDrawing => ({
    ...drawing,
    items: drawing.items.map((item) => ({ ...item, ...targetOf(item, dates, listed) })),
    lanes: drawing.lanes.map((lane) => {
      const [article] = lane.articles;
      return {
        ...lane,
        href: lanesLinked && article && lane.articles.length === 1 ? addresses.entity('article', article) : undefined,
      };
    }),
  });
  const [from, to] = [formatDate(first.date).text, formatDate(last.date).text];
  return {
    title: sentence(from === to ? words.drawingOf(ids.length) : words.drawing(ids.length, from, to)),
    description: [...(drawings.wide.breaks.length > 0 ? [words.broken] : []), words.drawnBelow].join(' '),
    wide: link(drawings.wide),
    upright: link(drawings.upright),
  };
}

function targetOf({ events }: DrawnItem, dates: ReadonlyMap<string, string>, listed: (event: string) => string) {
  const [first = ''] = events;
  const title = events.length === 1 ? (dates.get(first) ?? '') : messages.counts.events(events.length);
  return { href: events.length === 1 ? addresses.entity('event', first) : listed(first), title };
}

/** The articles that report any of the events, each once. */
function articlesAbout(ids: readonly string[]): TimelineArticle[] {
  const reports = new Map<string, TimelineArticle & { events: string[] }>();
  for (const id of ids) {
    for (const [article] of eventReports(id)) {
      const known = reports.get(article);
      if (known) known.events.push(id);
      else {
        const { source, published } = catalog.get('article', article).data;
        const { name } = catalog.get('source', source).data;
        reports.set(article, { id: article, source: name, published, events: [id] });
      }
    }
  }
  return [...reports.values()];
}
