import { type Count, countSpeakers } from '../../domain/derive-dossier.ts';
import { type EntityKey, type Entry, keyOf } from '../../domain/entry.ts';
import { quotationsIn } from '../../domain/relations.ts';
import { type Card, makeCard } from '../card.ts';
import { citedItem } from '../citations.ts';
import { catalog, messages } from '../collection.ts';
import { formatCoordinates } from '../coordinates.ts';
import { derived } from '../derived.ts';
import { articleItem, eventItem, idsOfKind, keysOf, type Link, linkTo, seeAlso } from '../items.ts';
import { placeGraph, sourceGraph } from '../linked-data.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { mapAround, topicsOfPlace } from '../place-map.ts';
import { speakerCount } from '../speakers.ts';
import { listedBy, timelineDrawing } from '../timeline-drawing.ts';

/** How many pages a source's lists take. */
export function sourcePages({ id }: Entry<'source'>): number {
  return pagesOf([catalog.articlesOf(keyOf('source', id), 'source'), speakersIn(id)]);
}

/** All that a page of a source shows. */
export function sourcePage(source: Entry<'source'>, page: number) {
  const { id, data } = source;
  const key = keyOf('source', id);
  const articles = catalog.articlesOf(key, 'source');
  const speakers = speakersIn(id);
  return {
    name: data.name,
    kind: messages.sourceKinds[data.kind],
    note: data.note,
    place: data.place && linkTo('place', data.place),
    url: data.url,
    articles: cutToPage(articles, page).map(citedItem),
    articlesCount: messages.counts.of(articles.length, catalog.entries.article.length),
    speakers: cutToPage(speakers, page).map(speakerCount),
    seeAlso: seeAlso(
      key,
      speakers.map(({ of }) => of),
    ),
    graph: page === 1 ? sourceGraph(source) : undefined,
  };
}

/** Whom the articles of a source quote. */
const speakersIn = derived('source', (source): Count<EntityKey>[] =>
  countSpeakers(quotationsIn(catalog.articlesOf(keyOf('source', source), 'source'))),
);

/** What the pages of a place show a part of, by id. */
interface PlaceLists {
  topics: string[];
  events: string[];
  organizations: string[];
  sources: string[];
  seeAlso: Link[];
}

/** How many pages a place's lists take. */
export function placePages(place: Entry<'place'>): number {
  return pagesOf([catalog.articlesOf(keyOf('place', place.id), 'mentioned'), listsOf(place.id).events]);
}

/** All that a page of a place shows. */
export function placePage(place: Entry<'place'>, page: number) {
  const { id, data } = place;
  const articles = catalog.articlesOf(keyOf('place', id), 'mentioned');
  const { topics, events, organizations, sources, seeAlso } = listsOf(place.id);
  return {
    name: data.name,
    country: data.country === data.name ? undefined : data.country,
    aliases: data.aliases,
    coordinates: formatCoordinates(data),
    map: page === 1 ? mapAround(id) : undefined,
    articles: cutToPage(articles, page).map(articleItem),
    articlesCount: messages.counts.of(articles.length, catalog.entries.article.length),
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy('place', id, events) }) : undefined,
    events: cutToPage(events, page).map(eventItem),
    topics: cutToPage(topics, page).map((topic) => linkTo('topic', topic)),
    organizations: organizations.map((each) => linkTo('organization', each)),
    sources: sources.map((each) => linkTo('source', each)),
    seeAlso,
    graph: page === 1 ? placeGraph(place) : undefined,
  };
}

/** What is shown of a place beside a link to it. */
export function placeCard({ id, data }: Entry<'place'>): Card {
  const articles = catalog.articlesOf(keyOf('place', id), 'mentioned').length;
  return makeCard({
    kind: messages.kinds.place.one,
    name: data.name,
    role: data.country === data.name ? '' : (data.country ?? ''),
    counts: [articles > 0 ? messages.person.mentionedIn(articles) : ''],
  });
}

const listsOf = derived('place', (id): PlaceLists => {
  const key = keyOf('place', id);
  const referrers = catalog.referrersOf(key);
  const events = catalog.inOrder('event', idsOfKind(referrers, 'event'));
  const [organizations, sources] = [idsOfKind(referrers, 'organization'), idsOfKind(referrers, 'source')];
  const topics = topicsAround(id, events);
  return {
    topics,
    events,
    organizations,
    sources,
    seeAlso: seeAlso(key, [
      ...keysOf('topic', topics),
      ...keysOf('event', events),
      ...keysOf('organization', organizations),
      ...keysOf('source', sources),
    ]),
  };
});

/** The topics whose passages name a place, and those of events, by name: their maps show the place. */
function topicsAround(place: string, events: readonly string[]): string[] {
  const ofEvents = events.flatMap((event) => catalog.get('event', event).data.topics);
  return catalog.inOrder('topic', [...topicsOfPlace(place), ...ofEvents]);
}
