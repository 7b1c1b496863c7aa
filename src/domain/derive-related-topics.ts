import type { Catalog } from './catalog.ts';
import type { Count } from './derive-dossier.ts';
import { keyOf } from './entry.ts';

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
  const fromOthers = catalog.entries.topic.filter((topic) => topic.data.related.some((other) => other === id));
  const hierarchy = new Set<string>([
    id,
    ...(data.broader ? [data.broader] : []),
    ...catalog.entries.topic.filter((topic) => topic.data.broader === id).map((topic) => topic.id),
  ]);
  const curated = [...new Set<string>([...data.related, ...fromOthers.map((topic) => topic.id)])].filter(
    (other) => !hierarchy.has(other),
  );
  const shared = new Map<string, number>();
  for (const article of catalog.articlesOf(keyOf('topic', id), 'topic')) {
    for (const topic of new Set<string>(article.data.topics)) shared.set(topic, (shared.get(topic) ?? 0) + 1);
  }
  const together = catalog.entries.topic
    .map((topic): Count<string> => ({ of: topic.id, count: shared.get(topic.id) ?? 0 }))
    .filter(({ of, count }) => count > 0 && !hierarchy.has(of) && !curated.includes(of))
    .sort((a, b) => b.count - a.count);
  return { curated, together };
}
