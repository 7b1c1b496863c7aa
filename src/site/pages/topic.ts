import { type Count, countSpeakers } from '../../domain/derive-dossier.ts';
import { deriveRelatedTopics, narrowerTopics } from '../../domain/derive-related-topics.ts';
import { type EntityKey, type Entry, keyOf } from '../../domain/entry.ts';
import { pagesFor } from '../../domain/paginate.ts';
import { type Card, makeCard, sentenceOf } from '../card.ts';
import { CLAIMS_IN_TABLE, claimTable } from '../claim-table.ts';
import { catalog, messages } from '../collection.ts';
import { derived } from '../derived.ts';
import { articleItem, eventItem, idsOfKind, keysOf, type Link, linkTo, seeAlso } from '../items.ts';
import { topicGraph } from '../linked-data.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { topicMap } from '../place-map.ts';
import { quotationsOn } from '../quotations-on.ts';
import { countNetworkPairs, speakerNetwork } from '../speaker-network.ts';
import { speakerCount } from '../speakers.ts';
import { listedBy, timelineDrawing } from '../timeline-drawing.ts';

/** How many pairs of speakers stand on a page, below all else that a topic shows. */
const PAIRS = 10;

/** How many topics that share articles are named. */
const TOGETHER = 12;

/** What the pages of a topic show a part of. */
interface TopicLists {
  speakers: Count<EntityKey>[];
  speakersNote: string;
  events: string[];
  claims: string[];
  narrower: string[];
  related: Link[];
  seeAlso: Link[];
}

/** How many pages a topic's lists take. */
export function topicPages(topic: Entry<'topic'>): number {
  const { speakers, events } = listsOf(topic.id);
  const lists = pagesOf([catalog.articlesOf(keyOf('topic', topic.id), 'topic'), speakers, events]);
  return Math.max(lists, pagesFor(countNetworkPairs(topic.id), PAIRS));
}

/** All that a page of a topic shows. */
export function topicPage(topic: Entry<'topic'>, page: number) {
  const { id, data, note } = topic;
  const articles = catalog.articlesOf(keyOf('topic', id), 'topic');
  const { speakers, speakersNote, events, claims, narrower, related, seeAlso } = listsOf(topic.id);
  return {
    name: data.name,
    aliases: data.aliases,
    note,
    articles: cutToPage(articles, page).map(articleItem),
    articlesCount: messages.counts.of(articles.length, catalog.entries.article.length),
    summary: messages.topic.inArticles(articles.length, catalog.entries.article.length),
    speakers: cutToPage(speakers, page).map(speakerCount),
    speakersNote,
    map: page === 1 ? topicMap(id) : undefined,
    claimTable: page === 1 && claims.length > 0 && claims.length <= CLAIMS_IN_TABLE ? claimTable(claims) : undefined,
    claims: claims.length > CLAIMS_IN_TABLE ? cutToPage(claims, page).map((claim) => linkTo('claim', claim)) : [],
    network: speakerNetwork(id, page, PAIRS),
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy('topic', id, events) }) : undefined,
    events: cutToPage(events, page).map(eventItem),
    broader: data.broader && linkTo('topic', data.broader),
    narrower: narrower.map((each) => linkTo('topic', each)),
    related,
    seeAlso,
    graph: page === 1 ? topicGraph(topic) : undefined,
  };
}

/** What is shown of a topic beside a link to it. */
export function topicCard({ id, data, note }: Entry<'topic'>): Card {
  const { counts, kinds } = messages;
  const articles = catalog.articlesOf(keyOf('topic', id), 'topic').length;
  const quotations = quotationsOn(id).length;
  return makeCard({
    kind: kinds.topic.one,
    name: data.name,
    counts: [counts.articles(articles), quotations > 0 ? counts.quotations(quotations) : ''],
    sentence: sentenceOf(note),
  });
}

const listsOf = derived('topic', (id): TopicLists => {
  const { data } = catalog.get('topic', id);
  const key = keyOf('topic', id);
  const quotations = quotationsOn(id);
  const speakers = countSpeakers(quotations);
  const referrers = catalog.referrersOf(key);
  const events = catalog.inOrder('event', idsOfKind(referrers, 'event'));
  const claims = idsOfKind(referrers, 'claim');
  const narrower = narrowerTopics(catalog, id);
  const { curated, together } = deriveRelatedTopics(catalog, id);
  const others = together.slice(0, TOGETHER);
  const { counts } = messages;
  return {
    speakers,
    speakersNote: messages.list([
      counts.quotations(quotations.length),
      counts.articles(new Set(quotations.map(({ article }) => article)).size),
      counts.outlets(new Set(quotations.map(({ article }) => article.data.source)).size),
    ]),
    events,
    claims,
    narrower,
    related: [
      ...curated.map((topic) => linkTo('topic', topic)),
      ...others.map(({ of, count }) => linkTo('topic', of, { meta: counts.articles(count) })),
    ],
    seeAlso: seeAlso(key, [
      ...speakers.map(({ of }) => of),
      ...keysOf('event', events),
      ...keysOf('claim', claims),
      ...keysOf('topic', [...(data.broader ? [data.broader] : []), ...narrower, ...curated]),
      ...keysOf(
        'topic',
        others.map(({ of }) => of),
      ),
    ]),
  };
});
