/** How many entries a list shows before it goes on to another page. */
export const PAGE_SIZE = 50;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** How many pages there are, at least 1. */
  of: number;
  /** How many entries there are on all pages. */
  total: number;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): Page<T>[] {
  const of = pagesFor(items.length, size);
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    total: items.length,
  }));
}

/** How many pages a list of so many entries takes. */
export function pagesFor(count: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(count / size));
}

/** Whether an id has the address of a further page of the list of its kind. @param count how many entries the list has */
export function isPageNumber(id: string, count: number): boolean {
  return /^[1-9]\d*$/.test(id) && Number(id) > 1 && Number(id) <= pagesFor(count);
}
