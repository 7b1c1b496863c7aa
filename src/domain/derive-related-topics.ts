import type { Catalog } from './catalog.ts';
import type { Count } from './derive-dossier.ts';
import { type EntryOf, keyOf } from './entry.ts';

/** Topics beside a topic: those that the editors related to it, then those that share articles with it. */
export interface RelatedTopics {
  /** Related by either side, in the order of this one's file, then by name; none that is above or below it. */
  curated: string[];
  /** Others on the same articles, with on how many; the most first, then by name. Counted from either side alike. */
  together: Count<string>[];
}

/** Derives the topics beside a topic. */
export function deriveRelatedTopics(catalog: Catalog, id: string): RelatedTopics {
  const { data } = catalog.get('topic', id);
  const fromOthers = topicsNaming(catalog, id, ({ related }) => related.some((other) => other === id));
  const hierarchy = new Set<string>([id, ...(data.broader ? [data.broader] : []), ...narrowerTopics(catalog, id)]);
  const curated = [...new Set<string>([...data.related, ...fromOthers])].filter((other) => !hierarchy.has(other));
  const shared = new Map<string, number>();
  for (const article of catalog.articlesOf(keyOf('topic', id), 'topic')) {
    for (const topic of new Set<string>(article.data.topics)) shared.set(topic, (shared.get(topic) ?? 0) + 1);
  }
  const together = catalog
    .inOrder('topic', shared.keys())
    .filter((topic) => !hierarchy.has(topic) && !curated.includes(topic))
    .map((topic): Count<string> => ({ of: topic, count: shared.get(topic) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  return { curated, together };
}

/** The topics whose files say that a topic is the broader one of theirs, by name. */
export function narrowerTopics(catalog: Catalog, id: string): string[] {
  return topicsNaming(catalog, id, ({ broader }) => broader === id);
}

/** Those of the topics whose files name a topic, by name. */
function topicsNaming(catalog: Catalog, id: string, wanted: (data: EntryOf<'topic'>['data']) => boolean): string[] {
  const naming = catalog.referrersOf(keyOf('topic', id)).filter((key) => key.startsWith('topic/'));
  return catalog
    .inOrder(
      'topic',
      naming.map((key) => key.slice('topic/'.length)),
    )
    .filter((topic) => wanted(catalog.get('topic', topic).data));
}
