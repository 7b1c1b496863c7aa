import { type Entry, keyOf } from '../../domain/entry.ts';
import { pagesFor } from '../../domain/paginate.ts';
import { CLAIMS_IN_TABLE, claimTable } from '../claim-table.ts';
import { catalog, messages } from '../collection.ts';
import { articleItem, eventItems, idsOfKind, linkTo, seeAlso } from '../items.ts';
import { cutToPage, pagesOf } from '../paged.ts';
import { topicMap } from '../place-map.ts';
import { quotationsOn } from '../quotations-on.ts';
import { speakerCounts } from '../speakers.ts';
import { timelineDrawing } from '../timeline-drawing.ts';
import { voiceNetwork } from '../voice-network.ts';

/** How many pairs of voices stand on a page, below all else that a topic shows. */
const PAIRS = 20;

/** How many pages a topic's lists take. */
export function topicPages({ id }: Entry<'topic'>): number {
  const key = keyOf('topic', id);
  const lists = pagesOf([
    catalog.articlesOf(key, 'topic'),
    speakerCounts(quotationsOn(id)),
    idsOfKind(catalog.referrersOf(key), 'event'),
  ]);
  return Math.max(lists, pagesFor(voiceNetwork(id)?.pairs.length ?? 0, PAIRS));
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
  const related = relatedTo(id, narrower);
  const network = voiceNetwork(id);
  const voices = speakerCounts(quotations);
  const topics = [...(data.broader ? [data.broader as string] : []), ...narrower, ...related].map((topic) =>
    linkTo('topic', topic),
  );
  const { counts } = messages;
  return {
    name: data.name,
    aliases: data.aliases,
    note,
    articles: cutToPage(articles, page).map(articleItem),
    articlesCount: counts.of(articles.length, catalog.entries.article.length),
    voices: cutToPage(voices, page),
    voicesNote: messages.topic.voicesNote(
      counts.quotations(quotations.length),
      counts.articles(new Set(quotations.map(({ article }) => article)).size),
    ),
    map: page === 1 ? topicMap(id) : undefined,
    claimTable: page === 1 && claims.length > 0 && claims.length <= CLAIMS_IN_TABLE ? claimTable(claims) : undefined,
    claims: claims.length > CLAIMS_IN_TABLE ? cutToPage(claims, page).map((claim) => linkTo('claim', claim)) : [],
    network: network && { ...network, pairs: cutToPage(network.pairs, page, PAIRS) },
    networkTotal: network?.pairs.length ?? 0,
    drawing: page === 1 ? timelineDrawing(events) : undefined,
    events: cutToPage(eventItems(events), page),
    broader: data.broader && linkTo('topic', data.broader),
    narrower: narrower.map((topic) => linkTo('topic', topic)),
    related: related.map((topic) => linkTo('topic', topic)),
    seeAlso: seeAlso(key, [
      ...voices,
      ...eventItems(events),
      ...claims.map((claim) => linkTo('claim', claim)),
      ...topics,
    ]),
  };
}

/** The topics that the editors related to this one, from either side; without those above and below it. */
function relatedTo(id: string, narrower: readonly string[]): string[] {
  const { data } = catalog.get('topic', id);
  const fromOthers = catalog.entries.topic
    .filter((topic) => topic.data.related.some((other) => other === id))
    .map((topic) => topic.id as string);
  return [...new Set<string>([...data.related, ...fromOthers])].filter(
    (other) => other !== data.broader && !narrower.includes(other) && other !== id,
  );
}
