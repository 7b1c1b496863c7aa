import { deriveRelatedTopics } from '../../domain/derive-related-topics.ts';
import { type Entry, keyOf } from '../../domain/entry.ts';
import { pagesFor } from '../../domain/paginate.ts';
import { CLAIMS_IN_TABLE, claimTable } from '../claim-table.ts';
import { catalog, messages } from '../collection.ts';
import { articleItem, eventItems, idsOfKind, linkTo, seeAlso } from '../items.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { topicMap } from '../place-map.ts';
import { quotationsOn } from '../quotations-on.ts';
import { speakerNetwork } from '../speaker-network.ts';
import { speakerCounts } from '../speakers.ts';
import { listedBy, timelineDrawing } from '../timeline-drawing.ts';

/** How many pairs of speakers stand on a page, below all else that a topic shows. */
const PAIRS = 10;

/** How many topics that share articles are named. */
const TOGETHER = 12;

/** How many pages a topic's lists take. */
export function topicPages({ id }: Entry<'topic'>): number {
  const key = keyOf('topic', id);
  const lists = pagesOf([
    catalog.articlesOf(key, 'topic'),
    speakerCounts(quotationsOn(id)),
    idsOfKind(catalog.referrersOf(key), 'event'),
  ]);
  return Math.max(lists, pagesFor(speakerNetwork(id)?.pairs.length ?? 0, PAIRS));
}

/** All that a page of a topic shows. */
export function topicPage({ id, data, note }: Entry<'topic'>, page: number) {
  const key = keyOf('topic', id);
  const articles = catalog.articlesOf(key, 'topic');
  const quotations = quotationsOn(id);
  const referrers = catalog.referrersOf(key);
  const events = idsOfKind(referrers, 'event');
  const claims = idsOfKind(referrers, 'claim');
  const narrower = catalog.entries.topic
    .filter((topic) => topic.data.broader === id)
    .map((topic) => topic.id as string);
  const { curated, together } = deriveRelatedTopics(catalog, id);
  const related = [
    ...curated.map((topic) => linkTo('topic', topic)),
    ...together
      .slice(0, TOGETHER)
      .map(({ of, count }) => linkTo('topic', of, { meta: messages.counts.articles(count) })),
  ];
  const network = speakerNetwork(id);
  const speakers = speakerCounts(quotations);
  const topics = [...(data.broader ? [data.broader as string] : []), ...narrower].map((topic) =>
    linkTo('topic', topic),
  );
  const { counts } = messages;
  return {
    name: data.name,
    aliases: data.aliases,
    note,
    articles: cutToPage(articles, page).map(articleItem),
    articlesCount: counts.of(articles.length, catalog.entries.article.length),
    speakers: cutToPage(speakers, page),
    speakersNote: messages.topic.speakersNote(
      counts.quotations(quotations.length),
      counts.articles(new Set(quotations.map(({ article }) => article)).size),
      counts.outlets(new Set(quotations.map(({ article }) => article.data.source)).size),
    ),
    map: page === 1 ? topicMap(id) : undefined,
    claimTable: page === 1 && claims.length > 0 && claims.length <= CLAIMS_IN_TABLE ? claimTable(claims) : undefined,
    claims: claims.length > CLAIMS_IN_TABLE ? cutToPage(claims, page).map((claim) => linkTo('claim', claim)) : [],
    network: network && { ...network, pairs: cutToPage(network.pairs, page, PAIRS) },
    networkTotal: network?.pairs.length ?? 0,
    drawing: page === 1 ? timelineDrawing(events, { listed: listedBy('topic', id, events) }) : undefined,
    events: cutToPage(eventItems(events), page),
    broader: data.broader && linkTo('topic', data.broader),
    narrower: narrower.map((topic) => linkTo('topic', topic)),
    related,
    seeAlso: seeAlso(key, [
      ...speakers,
      ...eventItems(events),
      ...claims.map((claim) => linkTo('claim', claim)),
      ...topics,
      ...related,
    ]),
  };
}
