import type { EntryOf } from '../domain/entry.ts';
import { FOLDERS, type Kind } from '../schema/kinds.ts';
import { catalog } from './collection.ts';

/** A page of an entity, whose lists may go on over several. */
export interface EntityPage<K extends Kind> {
  entry: EntryOf<K>;
  page: number;
  of: number;
}

/** How many pages an entity's lists take. */
type PagesFor<K extends Kind> = (entry: EntryOf<K>) => number;

const onePage = () => 1;

/**
 * The page of an entity that a route named `[...path]` is asked for: `id` is its first, `id/2` its second.
 * @returns undefined where there is none
 */
export function entityPage<K extends Kind>(
  kind: K,
  path = '',
  pagesFor: PagesFor<K> = onePage,
): EntityPage<K> | undefined {
  const [id = '', number, ...more] = path.split('/');
  const entry = more.length === 0 ? catalog.find(kind, id) : undefined;
  if (!entry) return undefined;
  const of = pagesFor(entry);
  const page = readPageNumber(number);
  return page !== undefined && page <= of ? { entry, page, of } : undefined;
}

/** The paths of every entity of a kind, without the base path and with a slash at their end. */
export function entityPaths<K extends Kind>(kind: K, pagesFor: PagesFor<K> = onePage): string[] {
  return (catalog.entries[kind] as readonly EntryOf<K>[]).flatMap((entry) =>
    pathsOf(`${FOLDERS[kind]}/${entry.id}/`, pagesFor(entry)),
  );
}

/** The paths of so many pages: the first has no number. */
export function pathsOf(path: string, pages: number): string[] {
  return Array.from({ length: pages }, (_, index) => (index === 0 ? path : `${path}${index + 1}/`));
}

/** The number of a page in an address: the first has none. @returns undefined where it is not the number of a page */
export function readPageNumber(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return 1;
  return /^[1-9]\d{0,8}$/.test(text) && text !== '1' ? Number(text) : undefined;
}

/** What a route answers where it has no page. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
