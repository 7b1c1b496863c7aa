import type { Catalog } from '../catalog.ts';
import { type Count, countSpeakers } from '../derive-dossier.ts';
import { type ArticleEntry, type EntityKey, keyOf } from '../entry.ts';
import { type QuotationRecord, speakerKey } from '../relations.ts';
import { countOthers, countPairs, type SpeakerPair } from './pairs.ts';

/** Who is quoted, how often, and with whom. */
export interface QuotedTogether {
  quotations: Count<EntityKey>[];
  pairs: SpeakerPair<EntityKey>[];
  /** How many are quoted with somebody. */
  joined: number;
}

/** Of each article those who are quoted, also where its words may not be shown; not those it only paraphrases. */
export function quotedInCollection(catalog: Pick<Catalog, 'entries' | 'quotationsBy'>): QuotedTogether {
  const articles = catalog.entries.article.map(quotedInArticle);
  const keys = new Set(articles.flat());
  return together(
    Array.from(keys, (key) => ({ of: key, count: catalog.quotationsBy(key).length })),
    articles,
  );
}

function quotedInArticle(article: ArticleEntry): EntityKey[] {
  return [
    ...article.body.quotations.map(({ by }) => speakerKey(article, by)),
    ...article.data.quoted
      .filter(({ paraphrased }) => !paraphrased)
      .map(({ person, organization }) =>
        person ? keyOf('person', person) : keyOf('organization', organization ?? ''),
      ),
  ];
}

/** Whether so many speakers of a collection are quoted with somebody. No more articles are read than it takes to know. */
export function areJoined({ entries }: Pick<Catalog, 'entries'>, speakers: number): boolean {
  const joined = new Set<EntityKey>();
  return entries.article.some((article) => {
    const quoted = new Set(quotedInArticle(article));
    if (quoted.size > 1) for (const each of quoted) joined.add(each);
    return joined.size >= speakers;
  });
}

/** Who is quoted in some quotations. */
export function quotedIn(records: readonly QuotationRecord[]): QuotedTogether {
  const articles = new Map<string, EntityKey[]>();
  for (const { article, quotation } of records) {
    const key = speakerKey(article, quotation.by);
    const speakers = articles.get(article.id);
    if (speakers) speakers.push(key);
    else articles.set(article.id, [key]);
  }
  return together(countSpeakers(records), articles.values());
}

function together(quotations: Count<EntityKey>[], articles: Iterable<readonly EntityKey[]>): QuotedTogether {
  const pairs = countPairs(articles);
  return { quotations, pairs, joined: countOthers(pairs).size };
}
