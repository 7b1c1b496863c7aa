import { countTopicPlaces } from '../domain/count-topic-places.ts';
import { type ArticleEntry, keyOf } from '../domain/entry.ts';
import { drawMap } from '../domain/map/draw-map.ts';
import { COLUMN, NARROW, WIDE } from '../domain/map/formats.ts';
import type { MapDrawing, MapFormat } from '../domain/map/types.ts';
import { PAGE_SIZE } from '../domain/paginate.ts';
import { mentionsOf } from '../domain/relations.ts';
import { addresses, catalog, messages } from './collection.ts';
import { formatCoordinates } from './coordinates.ts';
import { derived } from './derived.ts';
import { idsOfKind, type Link, linkTo } from './items.ts';
import { land } from './land.ts';

/** A place of a map, with how many articles and events name it. */
interface Counted {
  id: string;
  articles: number;
  events: number;
}

/** A place in the words that stand beside its point. */
export interface MapLink {
  name: string;
  href: string;
  /** What a pointer that rests on it, and a screen reader, are told. */
  title: string;
}

/** A map with its words: one drawing for a wide column, one for a phone, and the list that says the same. */
export interface PlaceMapView {
  /** Whether the wide drawing is as wide as a page, or as its main column. */
  size: 'full' | 'column';
  wide: MapDrawing;
  narrow: MapDrawing;
  links: ReadonlyMap<string, MapLink>;
  title: string;
  /** The places by number of articles, with coordinates, articles and events; the first of them where they are many. */
  rows: Link[];
  /** Says how many places the list leaves out, where it does. */
  rowsNote?: string;
}

/** A map of some places, or undefined where there is none. `highlighted` is the place that the map is about. */
function placeMap(
  counted: readonly Counted[],
  highlighted?: string,
  format: MapFormat = COLUMN,
): PlaceMapView | undefined {
  if (counted.length === 0) return undefined;
  const places = counted
    .map((place) => ({ ...place, data: catalog.get('place', place.id).data }))
    .sort((a, b) => Number(b.id === highlighted) - Number(a.id === highlighted) || b.articles - a.articles);
  const { counts, map } = messages;
  const countsOf = ({ articles, events }: (typeof places)[number]) =>
    messages.list([counts.articles(articles), ...(events > 0 ? [counts.events(events)] : [])]);
  const drawn = places.map(({ id, data, articles }) => ({
    id,
    name: data.name,
    latitude: data.latitude,
    longitude: data.longitude,
    articles,
    highlighted: id === highlighted,
  }));
  return {
    size: format === WIDE ? 'full' : 'column',
    wide: drawMap(drawn, land, format),
    narrow: drawMap(drawn, land, NARROW),
    links: new Map(
      places.map((place) => [
        place.id,
        {
          name: place.data.name,
          href: addresses.entity('place', place.id),
          title: map.point(place.data.name, countsOf(place)),
        },
      ]),
    ),
    title: map.title(places.length),
    rows: places
      .slice(0, PAGE_SIZE)
      .map((place) => linkTo('place', place.id, { subtitle: formatCoordinates(place.data), meta: countsOf(place) })),
    ...(places.length > PAGE_SIZE && { rowsNote: map.listed(PAGE_SIZE, places.length) }),
  };
}

/** A map of all places, as wide as a page. */
export function collectionMap(): PlaceMapView | undefined {
  const places = catalog.entries.place.map(({ id }) => ({
    id,
    articles: catalog.articlesOf(keyOf('place', id), 'mentioned').length,
    events: eventsAt(id),
  }));
  return placeMap(places, undefined, WIDE);
}

/** A map of a place and those that its articles name; counted in these articles. */
export function mapAround(id: string): PlaceMapView | undefined {
  const articles = countPlaces(placesIn(catalog.articlesOf(keyOf('place', id), 'mentioned')));
  const places = [...new Set([id, ...articles.keys()])];
  return placeMap(
    places.map((place) => ({ id: place, articles: articles.get(place) ?? 0, events: eventsAt(place) })),
    id,
  );
}

/** By topic, the places that passages on it name. */
const topicPlaces = derived('topicPlaces', (topic) => [...countTopicPlaces(catalog, topic)]);

/** By place, the topics whose passages name it. */
const topicsByPlace = derived('topicsByPlace', () => {
  const named = catalog.entries.topic.flatMap(({ id }) =>
    topicPlaces(id).map(([place]) => ({ place, topic: id as string })),
  );
  return Object.fromEntries(
    Array.from(
      Map.groupBy(named, ({ place }) => place),
      ([place, all]) => [place, all.map(({ topic }) => topic)],
    ),
  );
});

/** The topics whose passages name a place, in the order of the collection. */
export const topicsOfPlace = derived('topicsOfPlace', (place) => topicsByPlace()[place] ?? []);

/** A map of the places that the passages on a topic and its events name; counted in these. */
export function topicMap(topic: string): PlaceMapView | undefined {
  const articles = new Map(topicPlaces(topic));
  const referring = idsOfKind(catalog.referrersOf(keyOf('topic', topic)), 'event');
  const events = countPlaces(referring.flatMap((event) => [...new Set(catalog.get('event', event).data.places)]));
  const places = [...new Set([...articles.keys(), ...events.keys()])];
  return placeMap(places.map((id) => ({ id, articles: articles.get(id) ?? 0, events: events.get(id) ?? 0 })));
}

/** How many events are at a place. */
export const eventsAt = derived('eventsAt', (id) => idsOfKind(catalog.referrersOf(keyOf('place', id)), 'event').length);

/** How often each place occurs. */
function countPlaces(places: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** The places that articles name, one article after another, each once an article. */
function placesIn(articles: readonly ArticleEntry[]): string[] {
  return articles.flatMap((article) => idsOfKind(mentionsOf(article), 'place'));
}
