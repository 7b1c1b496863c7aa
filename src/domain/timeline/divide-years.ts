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

/**
 * The list of a year: what goes on from earlier years, then month by month what begins.
 * @param begun what begins in the year
 * @param all everything that may go on into it; each keeps its order
 */
export function partsOfYear<T>(
  { key, items: begun }: TimeGroup<T>,
  all: readonly T[],
  dateOf: (item: T) => EdtfText,
): YearPart<T>[] {
  const year = numberOfYear(key);
  const earlier = all.filter((item) => goesOnInto(dateOf(item), year));
  const months = groupByTime(begun, 'month', dateOf).map(({ key: month, items }) => ({ month, items }));
  return earlier.length > 0 ? [{ month: undefined, items: earlier }, ...months] : months;
}

/** Whether a range whose ends are known begins before a year and ends in it or later. A vague date goes on nowhere. */
function goesOnInto(date: EdtfText, year: number): boolean {
  if (readDate(date).type === 'point') return false;
  const { earliest, latest } = spanOf(date);
  if (earliest === undefined || latest === undefined) return false;
  return Number.parseInt(earliest, 10) < year && year <= Number.parseInt(latest, 10);
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
