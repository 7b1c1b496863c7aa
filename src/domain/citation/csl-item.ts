import type { AuthorName } from './author-name.ts';
import type { Citation } from './citation.ts';
import { citationDate } from './citation-date.ts';
import { WORK_TYPES } from './work-types.ts';

/** An entry of CSL-JSON (schema 1.0.2), as far as ours are filled. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  'container-title': string;
  issued: CslDate;
  language?: string;
  URL?: string;
  note?: string;
  annote?: string;
}

type CslName =
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

/** A date as far as it is known; in words, where numbers cannot say it. */
export type CslDate = { 'date-parts': number[][]; season?: number; circa?: true } | { literal: string };

/** Makes the entry of a citation. */
export function cslItem(citation: Citation): CslItem {
  const { id, outletKind, title, authors, outlet, published, date, language, address, notes, own } = citation;
  return {
    id,
    type: WORK_TYPES[outletKind].csl,
    title,
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    'container-title': outlet,
    issued: cslDate(published, date),
    ...(language && { language }),
    ...(address && { URL: address }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
    ...(own.length > 0 && { annote: own.join('\n') }),
  };
}

function cslName(name: AuthorName): CslName {
  if ('literal' in name) return name;
  const { family, given, particle, suffix } = name;
  return { family, given, ...(particle && { 'non-dropping-particle': particle }), ...(suffix && { suffix }) };
}

/** @param literal the date in words */
export function cslDate(edtf: string, literal: string): CslDate {
  const date = citationDate(edtf);
  if (!date) return { literal };
  const { points, season, circa } = date;
  return { 'date-parts': points, ...(season && { season }), ...(circa && { circa }) };
}
