import { countYears } from '../domain/derive-dossier.ts';
import type { QuotationRecord } from '../domain/relations.ts';
import { type EdtfText, edtfYear } from '../schema/edtf.ts';
import { formatDate, messages } from './collection.ts';

/** A stretch of years of a dossier, with a bar whose height is its share of the fullest one, from 0 to 100. */
export interface YearBar {
  years: string;
  count: string;
  height: number;
}

/** When somebody is quoted, year by year; undefined where one year would be all there is to see. */
export function yearStrip(records: readonly QuotationRecord[]): YearBar[] | undefined {
  const years = countYears(records);
  if (years.length < 2) return undefined;
  const most = Math.max(...years.map(({ count }) => count));
  return years.map(({ first, last, count }) => ({
    years: formatYears(first, last),
    count: messages.counts.quotations(count),
    height: Math.round((count / most) * 100),
  }));
}

/** One year, or the years from the first to the last, as the site shows dates. */
export function formatYears(first: number, last: number): string {
  return formatDate((first === last ? edtfYear(first) : `${edtfYear(first)}/${edtfYear(last)}`) as EdtfText).text;
}
