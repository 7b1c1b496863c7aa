import { type ArticleEntry, type EntityKey, keyOf } from '../domain/entry.ts';
import { type QuotationRecord, speakerKey } from '../domain/relations.ts';
import { addresses, catalog, messages } from './collection.ts';
import { type Link, linkTo, linkToKey } from './items.ts';

/** Somebody quoted in an article, as its head presents them. */
export interface SpeakerItem extends Link {
  role: string;
  /** Where the article first quotes them. */
  first?: string;
}

/** Who speaks in an article, in the order of first words; those who are only paraphrased last. */
export function speakersIn(article: ArticleEntry): SpeakerItem[] {
  const { data, body } = article;
  const roles = new Map(data.quoted.map((quoted) => [quoted.person ?? quoted.organization ?? '', quoted]));
  const ids = [...new Set([...body.quotations.map(({ by }) => by), ...roles.keys()])];
  return ids.map((id) => {
    const said = body.quotations.filter(({ by }) => by === id);
    const words = said.reduce((sum, quotation) => sum + quotation.words, 0);
    const quoted = roles.get(id);
    const to = quoted?.to ? `, ${messages.articleLabels.to(quoted.to)}` : '';
    return {
      ...linkToKey(speakerKey(article, id)),
      hue: catalog.hueOf(id),
      role: quoted ? `${quoted.as}${to}` : messages.article.author,
      count: said.length > 0 ? messages.counts.words(words) : messages.article.paraphrased,
      ...(said[0] && { first: addresses.anchor(article.id, said[0].id) }),
    };
  });
}

/** How often each speaker of some quotations speaks, the most often first. */
export function countSpeakers(records: readonly QuotationRecord[]): { key: EntityKey; quotations: number }[] {
  const counts = new Map<EntityKey, number>();
  for (const { article, quotation } of records) {
    const key = speakerKey(article, quotation.by);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return byCount(
    [...counts].map(([key, quotations]) => ({ key, quotations })),
    ({ quotations }) => quotations,
  );
}

/** The topics of some quotations with how many are on each; a quotation that names none counts for its article's main one. */
export function countTopics(records: readonly QuotationRecord[]): Link[] {
  const counts = new Map<string, number>();
  for (const { article, quotation } of records) {
    const topics = quotation.topics.length > 0 ? quotation.topics : article.data.topics.slice(0, 1);
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return byCount([...counts], ([, count]) => count).map(([id, count]) =>
    linkTo('topic', id, { count: messages.counts.number(count) }),
  );
}

/** Who is quoted in the same articles, with in how many. */
export function quotedBeside(key: EntityKey): Link[] {
  const counts = new Map<EntityKey, number>();
  for (const article of catalog.articlesOf(key, 'quoted')) {
    for (const { person, organization } of article.data.quoted) {
      const other = person ? keyOf('person', person) : keyOf('organization', organization ?? '');
      if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return byCount([...counts], ([, count]) => count).map(([other, count]) =>
    linkToKey(other, {
      count: messages.counts.articles(count),
      hue: catalog.hueOf(other.slice(other.indexOf('/') + 1)),
    }),
  );
}

/** Sorts by a count, the greatest first; what is equal keeps its order. */
export function byCount<T>(items: readonly T[], count: (item: T) => number): T[] {
  return [...items].sort((a, b) => count(b) - count(a));
}
