import type { EdtfText } from '../../schema/edtf.ts';
import { spanOf } from '../dates.ts';

/** A year or a month, as EDTF writes it (`YYYY`, `YYYY-MM`, `Y12000`), and what begins in it. */
export interface TimeGroup<T> {
  key: string;
  items: T[];
}

/**
 * The year or the month of the earliest day that a date can mean; of the latest where the earliest is open or unknown.
 * EDTF has no months of years with more than four digits: of these it is always the year.
 */
export function beginningOf(date: EdtfText, unit: 'year' | 'month'): string {
  const { earliest, latest } = spanOf(date);
  const day = earliest ?? latest ?? '';
  const year = day.slice(0, -6);
  if (/\d{5}/.test(year)) return `Y${year}`;
  return unit === 'year' ? year : day.slice(0, -3);
}

/** The number of a year as `beginningOf` gives it. */
export function numberOfYear(key: string): number {
  return Number(key.replace('Y', ''));
}

/** Puts each item into exactly one year or month; those without any are left out. Ascending, each in the order given. */
export function groupByTime<T>(
  items: readonly T[],
  unit: 'year' | 'month',
  dateOf: (item: T) => EdtfText,
): TimeGroup<T>[] {
  const groups = Map.groupBy(items, (item) => beginningOf(dateOf(item), unit));
  return [...groups].map(([key, group]) => ({ key, items: group })).sort((a, b) => monthsOf(a.key) - monthsOf(b.key));
}

function monthsOf(key: string): number {
  const [, year = '0', month = '1'] = /^Y?(-?\d+)(?:-(\d{2}))?$/.exec(key) ?? [];
  return Number(year) * 12 + Number(month);
}
