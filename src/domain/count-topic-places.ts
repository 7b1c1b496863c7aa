import type { Annotation, Quotation } from '../markdown/types.ts';
import type { Catalog } from './catalog.ts';
import { type ArticleEntry, keyOf } from './entry.ts';

/**
 * The places that the passages on a topic name, with in how many articles. A passage is on the topics that a quotation in it
 * is marked with and on those of the events and claims that it is marked with; where nothing in it has a topic, on its
 * article's main one.
 */
export function countTopicPlaces(catalog: Catalog, topic: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articlesWith(catalog, topic)) {
    const topics = topicsByPassage(catalog, article);
    const main = article.data.topics.slice(0, 1);
    const isOn = (passage: number) => (topics.get(passage) ?? main).some((each) => each === topic);
    for (const { kind, id, passages } of article.body.names)
      if (kind === 'place' && passages.some(isOn)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The articles that may have a passage on a topic, in the order of the collection. */
function articlesWith(catalog: Catalog, topic: string): ArticleEntry[] {
  const marked = catalog
    .referrersOf(keyOf('topic', topic))
    .filter((key) => key.startsWith('event/') || key.startsWith('claim/'))
    .flatMap((key) => catalog.annotationsOf(key));
  const records = [...catalog.quotationsOn(topic), ...marked];
  const own = catalog.articlesOf(keyOf('topic', topic), 'topic').filter(({ data }) => data.topics[0] === topic);
  return [...new Set([...own, ...records.map(({ article }) => article)])];
}

/** The topics of those passages in which something is marked with any. */
function topicsByPassage(catalog: Catalog, { body }: ArticleEntry): Map<number, readonly string[]> {
  const topics = new Map<number, readonly string[]>();
  const add = ({ passage }: Quotation | Annotation, on: readonly string[]) => {
    if (on.length > 0) topics.set(passage, [...(topics.get(passage) ?? []), ...on]);
  };
  for (const quotation of body.quotations) add(quotation, quotation.topics);
  for (const annotation of body.annotations)
    add(annotation, catalog.get(annotation.type, annotation.target).data.topics);
  return topics;
}
