import { PAGE_SIZE, pagesFor } from '../domain/paginate.ts';

/** How many pages a page with several lists takes: as many as its longest list. */
export function pagesOf(lists: readonly { length: number }[]): number {
  return Math.max(...lists.map((list) => pagesFor(list.length)));
}

/** The part of a list that stands on a page, from 1. */
export function cutToPage<T>(list: readonly T[], page: number, size = PAGE_SIZE): T[] {
  return list.slice((page - 1) * size, page * size);
}
