import { editDistance } from '../../text/edit-distance.ts';
import { nameSpellings } from '../../text/fold-name.ts';
import type { FacetTable } from '../tables.ts';
import { type Facet, FIELDS, type Field } from './facets.ts';
import { maxEdits } from './spelling.ts';
import type { Index } from './types.ts';

/** The most values that are suggested for one that does not exist. */
const MAX_ALTERNATIVES = 3;

/**
 * The values of a facet that the value of a field in a query matches. A year may be a range, open on one side:
 * `2021..2023`, `..2020`. Anything else is an id or a name: the value that has exactly this id or name, else all that have
 * its words in their names.
 *
 * @returns their indexes; undefined where there is none
 */
export function parseField(
  facet: Facet,
  value: string,
  { values }: FacetTable[string],
): ReadonlySet<number> | undefined {
  const range = facet === 'year' ? parseYearRange(value) : undefined;
  if (range) {
    // The later year may come first.
    const [from, to] = [Math.min(range.from, range.to), Math.max(range.from, range.to)];
    const within = values.flatMap(([id], index) => (Number(id) >= from && Number(id) <= to ? [index] : []));
    return new Set(within);
  }
  const asked = nameSpellings(value).filter((each) => each !== '');
  if (asked.length === 0) return undefined;
  const isExact = ([id, name]: (typeof values)[number]) =>
    id === value || nameSpellings(name).some((each) => asked.includes(each));
  const exact = values.flatMap((each, index) => (isExact(each) ? [index] : []));
  if (exact.length > 0) return new Set(exact);
  const partly = values.flatMap(([, name], index) => {
    const has = new Set(nameSpellings(name).flatMap((each) => each.split(' ')));
    return asked.some((each) => each.split(' ').every((word) => has.has(word))) ? [index] : [];
  });
  return partly.length > 0 ? new Set(partly) : undefined;
}

/** Parses `2021..2023`, `2021..` or `..2023`; undefined where it is no range. */
export function parseYearRange(value: string): { from: number; to: number } | undefined {
  const [, from, to] = /^(\d{1,4})?\.\.(\d{1,4})?$/.exec(value.trim()) ?? [];
  if (from === undefined && to === undefined) return undefined;
  return { from: Number(from ?? Number.NEGATIVE_INFINITY), to: Number(to ?? Number.POSITIVE_INFINITY) };
}

/**
 * The values that may be meant by a text, the likeliest first.
 * @param values by their names, each with the number of its articles
 */
export function suggestValues(text: string, values: ReadonlyMap<string, number>): string[] {
  const asked = nameSpellings(text);
  const nearest = (name: string) =>
    Math.min(...nameSpellings(name).flatMap((spelt) => asked.map((each) => distanceTo(each, spelt))));
  return Array.from(values, ([name, count]) => ({ name, distance: nearest(name), count }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || a.name.localeCompare(b.name))
    .map(({ name }) => name);
}

/** The values of a field nearest to one that does not exist. */
export function nearestValues(text: string, field: Field, table: FacetTable | undefined): string[] {
  const names = FIELDS[field].flatMap((facet) => table?.[facet]?.values ?? []).map(([, name]) => name);
  return suggestValues(text, new Map(names.map((name) => [name, 0]))).slice(0, MAX_ALTERNATIVES);
}

/** 0 where a name begins with the text, 1 where one of its words does, else 2 and the edits of the nearest word. */
function distanceTo(asked: string, name: string): number {
  if (name.startsWith(asked)) return 0;
  const words = name.split(' ');
  if (words.some((word) => word.startsWith(asked))) return 1;
  const whole = [name, ...words].map((each) => editsBetween(asked, each));
  const parts = asked.includes(' ')
    ? asked.split(' ').flatMap((part) => words.map((word) => editsBetween(part, word)))
    : [];
  return 2 + Math.min(...whole, ...parts);
}

/** The edits between two words; Infinity where they are too many for words of this length. */
function editsBetween(asked: string, word: string): number {
  return editDistance(asked, word, maxEdits(Math.max(asked.length, word.length)));
}

/** The most values that are suggested while a field is being typed. */
const MAX_SUGGESTIONS = 8;

/** Suggestions for the value of a field that is being typed: the likeliest first, equals by their number of articles. */
export async function completeField(field: string, text: string, index: Index): Promise<string[]> {
  const facets = FIELDS[field as Field] ?? [];
  const tables = await index.facets();
  const counts = new Map<string, number>();
  for (const facet of facets) {
    const { values = [], rows = [] } = tables[facet] ?? {};
    for (const [, name] of values) counts.set(name, counts.get(name) ?? 0);
    for (const value of rows.flat()) {
      const name = values[value]?.[1] ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return suggestValues(text, counts).slice(0, MAX_SUGGESTIONS);
}
