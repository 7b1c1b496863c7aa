import { type ArticleEntry, type Entry, keyOf } from '../../domain/entry.ts';
import type { QuotationRecord } from '../../domain/relations.ts';
import { catalog, messages } from '../collection.ts';
import { formatCoordinates } from '../coordinates.ts';
import { articleItem, eventItems, idsOfKind, type Link, linkTo, seeAlso } from '../items.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { mapAround } from '../place-map.ts';
import { speakerCounts } from '../speakers.ts';
import { listedBy, timelineDrawing } from '../timeline-drawing.ts';

/** How many pages a source's lists take. */
export function sourcePages({ id }: Entry<'source'>): number {
  const articles = catalog.articlesOf(keyOf('source', id), 'source');
  return pagesOf([articles, speakerCounts(saidIn(articles))]);
}

/** The quotations that some articles carry. */
function saidIn(articles: readonly ArticleEntry[]): QuotationRecord[] {
  return articles.flatMap((article) => article.body.quotations.map((quotation) => ({ article, quotation })));
}

/** All that a page of a source shows. */
export function sourcePage({ id, data }: Entry<'source'>, page: number) {
  const key = keyOf('source', id);
  const articles = catalog.articlesOf(key, 'source');
  return {
    name: data.name,
    kind: messages.sourceKinds[data.kind],
    note: data.note,
    place: data.place && linkTo('place', data.place),
    url: data.url,
    articles: cutToPage(articles, page).map(articleItem),
    articlesCount: messages.counts.of(articles.length, catalog.entries.article.length),
    speakers: cutToPage(speakerCounts(saidIn(articles)), page),
    seeAlso: seeAlso(key, speakerCounts(saidIn(articles))),
  };
}

/** How many pages a place's lists take. */
export function placePages({ id }: Entry<'place'>): number {
  const key = keyOf('place', id);
  return pagesOf([catalog.articlesOf(key, 'mentioned'), idsOfKind(catalog.referrersOf(key), 'event')]);
}

/** All that a page of a place shows. */
export function placePage({ id, data }: Entry<'place'>, page: number) {
  const key = keyOf('place', id);
  const referrers = catalog.referrersOf(key);
  const articles = catalog.articlesOf(key, 'mentioned');
  const [events, organizations, sources] = (['event', 'organization', 'source'] as const).map((kind) =>
    idsOfKind(referrers, kind),
  );
  const topics = topicsAround(articles, events ?? []);
  return {
    name: data.name,
    country: data.country === data.name ? undefined : data.country,
    aliases: data.aliases,
    coordinates: formatCoordinates(data),
    map: page === 1 ? mapAround(id) : undefined,
    articles: cutToPage(articles, page).map(articleItem),
    articlesCount: messages.counts.of(articles.length, catalog.entries.article.length),
    drawing: page === 1 ? timelineDrawing(events ?? [], { listed: listedBy('place', id, events ?? []) }) : undefined,
    events: cutToPage(eventItems(events ?? []), page),
    topics: cutToPage(topics, page),
    organizations: (organizations ?? []).map((each) => linkTo('organization', each)),
    sources: (sources ?? []).map((each) => linkTo('source', each)),
    seeAlso: seeAlso(key, [
      ...topics,
      ...eventItems(events ?? []),
      ...idsOfKind(referrers, 'organization').map((each) => linkTo('organization', each)),
      ...idsOfKind(referrers, 'source').map((each) => linkTo('source', each)),
    ]),
  };
}

/** The topics of some articles and events, by name. */
function topicsAround(articles: readonly ArticleEntry[], events: readonly string[]): Link[] {
  const ofEvents = events.flatMap((event) => catalog.get('event', event).data.topics);
  const ids = new Set<string>([...articles.flatMap(({ data }) => data.topics), ...ofEvents]);
  return catalog.entries.topic.filter(({ id }) => ids.has(id)).map(({ id }) => linkTo('topic', id));
}
