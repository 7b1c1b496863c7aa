import { type ArticleEntry, type EntityKey, type Entry, keyOf, splitKey } from '../domain/entry.ts';
import type { QuotationRecord } from '../domain/relations.ts';
import { nameOf } from '../schema/entities.ts';
import { addresses, catalog, messages } from './collection.ts';
import { derived } from './derived.ts';
import { idsOfKind } from './items.ts';

/** The kinds whose content can be gathered on one page and in one EPUB. */
export const GATHERED_KINDS = ['person', 'organization', 'topic', 'event'] as const;

export type GatheredKind = (typeof GATHERED_KINDS)[number];

/** What belongs to a topic or a dossier, without paging: the page that prints it loads the articles by their ids. */
export interface GatheredData {
  /** "Topic" */
  kind: string;
  name: string;
  /** The address of its page. */
  address: string;
  articles: GatheredPart[];
}

/** An article; where quotations are listed, these alone. */
interface GatheredPart {
  article: string;
  /** Anchors, in the order of the text. */
  quotations?: string[];
}

/** Gathers what belongs to something: whole articles of a topic or an event, and of whoever speaks their quotations. */
export function gather(kind: GatheredKind, entry: Entry<GatheredKind>): GatheredData {
  const { id } = entry;
  return {
    kind: messages.kinds[kind].one,
    name: nameOf(kind, entry.data),
    address: addresses.entity(kind, id),
    articles: partsOf(recordsOf(keyOf(kind, id))),
  };
}

/** Whether there is anything to gather, by the key: a page that leads to it need not be made anew with each article. */
export const isGathered = derived('isGathered', (key): boolean => {
  const { whole, said } = recordsOf(key as EntityKey);
  return whole.length + said.length > 0;
});

/** What belongs to something: articles as a whole, and quotations, of which those articles may have some. */
function recordsOf(key: EntityKey): { whole: readonly ArticleEntry[]; said: readonly QuotationRecord[] } {
  const [kind, id] = splitKey(key);
  if (kind === 'event') return { whole: catalog.articlesOf(key, 'event'), said: [] };
  if (kind === 'topic') return { whole: catalog.articlesOf(key, 'topic'), said: catalog.quotationsOn(id) };
  const people = kind === 'organization' ? idsOfKind(catalog.referrersOf(key), 'person') : [];
  const speakers = [key, ...people.map((person) => keyOf('person', person))];
  return { whole: catalog.articlesOf(key, 'author'), said: speakers.flatMap((each) => catalog.quotationsBy(each)) };
}

/** Whole articles and quotations, in the order of the collection. */
function partsOf({ whole, said }: ReturnType<typeof recordsOf>): GatheredPart[] {
  const ids = new Set(whole.map(({ id }): string => id));
  const anchors = Map.groupBy(
    said.filter(({ article }) => !ids.has(article.id)),
    ({ article }): string => article.id,
  );
  return catalog.inOrder('article', [...ids, ...anchors.keys()]).map((article): GatheredPart => {
    const records = anchors.get(article);
    return records
      ? { article, quotations: [...new Set(records.map(({ quotation }): string => quotation.id))] }
      : { article };
  });
}
