import type { EntryOf } from '../domain/entry.ts';
import { FOLDERS, type Kind } from '../schema/kinds.ts';
import { catalog } from './collection.ts';

/** A page of an entity, whose lists may go on over several. */
export interface EntityPage<K extends Kind> {
  entry: EntryOf<K>;
  /** The part of the entity that the page shows, by its name; undefined where it shows the whole. */
  part: string | undefined;
  page: number;
  of: number;
}

/** How many pages an entity's lists take. */
type PagesFor<K extends Kind> = (entry: EntryOf<K>) => number;

/** The parts of an entity that have pages of their own, by name, and how many pages each takes. No name is a number. */
type PartsOf<K extends Kind> = (entry: EntryOf<K>) => ReadonlyMap<string, number>;

const onePage = () => 1;
const noParts = () => new Map<string, number>();

/**
 * The page of an entity that a route named `[...path]` is asked for: `id` is its first, `id/2` its second, `id/part` and
 * `id/part/2` are those of a part.
 * @returns undefined where there is none
 */
export function entityPage<K extends Kind>(
  kind: K,
  path = '',
  pagesFor: PagesFor<K> = onePage,
  partsOf: PartsOf<K> = noParts,
): EntityPage<K> | undefined {
  const [id = '', second, third, ...more] = path.split('/');
  const isPart = second !== undefined && !/^\d+$/.test(second);
  const entry = more.length === 0 && (isPart || third === undefined) ? catalog.find(kind, id) : undefined;
  if (!entry) return undefined;
  const of = isPart ? (partsOf(entry).get(second) ?? 0) : pagesFor(entry);
  const page = readPageNumber(isPart ? third : second);
  return page !== undefined && page <= of ? { entry, part: isPart ? second : undefined, page, of } : undefined;
}

/** The paths of every entity of a kind, without the base path and with a slash at their end. */
export function entityPaths<K extends Kind>(
  kind: K,
  pagesFor: PagesFor<K> = onePage,
  partsOf: PartsOf<K> = noParts,
): string[] {
  return (catalog.entries[kind] as readonly EntryOf<K>[]).flatMap((entry) => {
    const path = `${FOLDERS[kind]}/${entry.id}/`;
    const parts = Array.from(partsOf(entry), ([part, of]) => pathsOf(`${path}${part}/`, of));
    return [...pathsOf(path, pagesFor(entry)), ...parts.flat()];
  });
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
