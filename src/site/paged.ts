import { PAGE_SIZE, pagesFor } from '../domain/paginate.ts';
import { messages } from './collection.ts';

/** The title of a page, which says of all but the first which it is. */
export function pageTitle(title: string, page: number, of: number): string {
  return page > 1 ? messages.nav.titleOfPage(title, page, of) : title;
}

/** How many pages a page with several lists takes: as many as its longest list. */
export function pagesOf(lists: readonly { length: number }[]): number {
  return Math.max(...lists.map((list) => pagesFor(list.length)));
}

/** The part of a list that stands on a page, from 1. */
export function cutToPage<T>(list: readonly T[], page: number, size = PAGE_SIZE): T[] {
  return list.slice((page - 1) * size, page * size);
}

/** The parts that stand on a page of lists that follow one another as one, each with what it is a list of. */
export function cutAcross<Group, T>(
  groups: Iterable<Group>,
  listOf: (group: Group) => readonly T[],
  page: number,
  size = PAGE_SIZE,
): { group: Group; items: T[] }[] {
  const parts: { group: Group; items: T[] }[] = [];
  let before = (page - 1) * size;
  let room = size;
  for (const group of groups) {
    if (room === 0) break;
    const list = listOf(group);
    const items = list.slice(before, before + room);
    before = Math.max(0, before - list.length);
    room -= items.length;
    if (items.length > 0) parts.push({ group, items });
  }
  return parts;
}
