import { keyOf } from '../domain/entry.ts';
import type { QuotationRecord } from '../domain/relations.ts';
import { catalog } from './collection.ts';

/** Quotations marked as on a topic, and in its own articles those that are marked as on none. */
export function quotationsOn(topic: string): QuotationRecord[] {
  const unmarked = catalog
    .articlesOf(keyOf('topic', topic), 'topic')
    .filter(({ data }) => data.topics[0] === topic)
    .flatMap((article) =>
      article.body.quotations.filter(({ topics }) => topics.length === 0).map((quotation) => ({ article, quotation })),
    );
  return [...catalog.quotationsOn(topic), ...unmarked];
}
