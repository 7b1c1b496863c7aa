import type { EdtfText } from '../../schema/edtf.ts';
import { readDate, spanOf } from '../dates.ts';
import { paginate } from '../paginate.ts';
import { groupByTime, numberOfYear, type TimeGroup } from './group-by-time.ts';

/** A part of a year’s list. */
export interface YearPart<T> {
  /** The month in which these begin; undefined of ranges that began in an earlier year and go on into this one. */
  month: string | undefined;
  items: T[];
}

/** A year with the parts of its list. */
export interface DividedYear<T> extends TimeGroup<T> {
  parts: YearPart<T>[];
}

/**
 * The years in which something begins, in order, each with its list: what goes on from earlier years, then month by month
 * what begins. Everything keeps its order.
 */
export function divideYears<T>(all: readonly T[], dateOf: (item: T) => EdtfText): DividedYear<T>[] {
  const years = groupByTime(all, 'year', dateOf);
  const earlier = goingOn(
    all,
    years.map(({ key }) => numberOfYear(key)),
    dateOf,
  );
  return years.map(({ key, items }, index) => {
    const goOn = earlier[index] ?? [];
    const months = groupByTime(items, 'month', dateOf).map(({ key: month, items: begun }) => ({ month, items: begun }));
    return { key, items, parts: goOn.length > 0 ? [{ month: undefined, items: goOn }, ...months] : months };
  });
}

/** What goes on into each of some years from earlier ones: the ranges whose ends are known. A vague date goes on nowhere. */
function goingOn<T>(all: readonly T[], years: readonly number[], dateOf: (item: T) => EdtfText): T[][] {
  const lists = years.map((): T[] => []);
  for (const item of all) {
    const date = dateOf(item);
    if (readDate(date).type === 'point') continue;
    const { earliest, latest } = spanOf(date);
    if (earliest === undefined || latest === undefined) continue;
    const last = Number.parseInt(latest, 10);
    for (let at = firstAfter(years, Number.parseInt(earliest, 10)); (years[at] ?? Infinity) <= last; at++)
      lists[at]?.push(item);
  }
  return lists;
}

/** The place of the first of some ascending years that is after a year, by halving. */
function firstAfter(years: readonly number[], year: number): number {
  let [low, high] = [0, years.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((years[middle] ?? Infinity) > year) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts a list into pages of equal length; a part that does not fit on one goes on, as a part, on the next. */
export function cutParts<T>(parts: readonly YearPart<T>[]): YearPart<T>[][] {
  const listed = parts.flatMap(({ month, items }) => items.map((item) => ({ month, item })));
  return paginate(listed).map(({ items }) =>
    [...Map.groupBy(items, ({ month }) => month)].map(([month, group]) => ({
      month,
      items: group.map(({ item }) => item),
    })),
  );
}
