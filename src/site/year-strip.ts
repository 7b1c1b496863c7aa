import { countYears } from '../domain/derive-dossier.ts';
import type { QuotationRecord } from '../domain/relations.ts';
import { messages } from './collection.ts';

/** A year of a dossier, with a bar whose height is its share of the fullest year, from 0 to 100. */
export interface YearBar {
  year: number;
  count: string;
  height: number;
}

/** When somebody is quoted, year by year; undefined where one year would be all there is to see. */
export function yearStrip(records: readonly QuotationRecord[]): YearBar[] | undefined {
  const years = countYears(records);
  if (years.length < 2) return undefined;
  const most = Math.max(...years.map(({ count }) => count));
  return years.map(({ of, count }) => ({
    year: of,
    count: messages.counts.quotations(count),
    height: Math.round((count / most) * 100),
  }));
}
