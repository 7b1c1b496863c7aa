import type { EntryOf } from '../domain/entry.ts';
import type { Kind } from '../schema/kinds.ts';
import { catalog } from './collection.ts';

/**
 * The paths of every entity of a kind, for `getStaticPaths` of a route named `[...path]`.
 * @param pagesFor how many pages an entity's lists take; without it, one
 */
export function entityPaths<K extends Kind>(kind: K, pagesFor: (entry: EntryOf<K>) => number = () => 1) {
  return (catalog.entries[kind] as readonly EntryOf<K>[]).flatMap((entry) => {
    const of = pagesFor(entry);
    return Array.from({ length: of }, (_, index) => ({
      params: { path: index === 0 ? entry.id : `${entry.id}/${index + 1}` },
      props: { entry, page: index + 1, of },
    }));
  });
}
