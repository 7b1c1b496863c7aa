import { remembering } from '../../text/remembering.ts';
import type { FacetTable } from '../tables.ts';
import {
  FACETS,
  type Facet,
  type FacetValue,
  type FacetValues,
  FIELDS,
  type Field,
  forFacets,
  SPEAKER_FOLDERS,
} from './facets.ts';
import { nearestValues, parseField, parseYearRange } from './fields.ts';
import type { Query } from './query.ts';
import type { SearchState } from './state.ts';

/** A condition on the values of facets. Several filters must all be met. */
interface Filter {
  /** The facet among whose values it was chosen: the counts of this facet ignore it. Undefined where it was typed as a field. */
  chosen?: Facet;
  /** @param valuesOf the indexes of a unit's values of a facet */
  allows(valuesOf: (facet: Facet) => readonly number[]): boolean;
}

/** All filters of a state. */
export interface Filters {
  /** Whether a unit meets all filters. @param valuesOf the indexes of its values of a facet */
  allows(valuesOf: (facet: Facet) => readonly number[]): boolean;
  /** The same, without the values chosen of one facet. */
  allowsBeside(facet: Facet, valuesOf: (facet: Facet) => readonly number[]): boolean;
  /** Whose words are asked for by these filters, by the addresses of their pages without the base path. */
  speakers: string[];
  /** Fields with a value that does not exist, with the nearest that do. */
  unknown: { field: Field; value: string; nearest: string[] }[];
}

const NO_VALUES: FacetTable[string] = { values: [], rows: [] };

/** Whether a state has filters, and so needs the table of facets. */
export function hasFilters(query: Query, { chosen }: SearchState): boolean {
  return query.some((item) => item.kind === 'field' && item.value !== '') || Object.keys(chosen).length > 0;
}

/** @param table undefined where the state has no filters */
export function buildFilters(query: Query, { chosen }: SearchState, table: FacetTable | undefined): Filters {
  const filters: Filter[] = [];
  const unknown: Filters['unknown'] = [];
  const speakers: string[] = [];
  for (const facet of FACETS) {
    const ids = chosen[facet];
    if (!ids) continue;
    const indexes = indexesOf(facet, ids, table?.[facet]);
    speakers.push(...speakerPaths(facet, indexes, table));
    filters.push({ chosen: facet, allows: (valuesOf) => valuesOf(facet).some((value) => indexes.has(value)) });
  }
  for (const item of query) {
    if (item.kind !== 'field' || item.value === '') continue;
    const meant = FIELDS[item.field].flatMap((facet) => {
      const indexes = parseField(facet, item.value, table?.[facet] ?? NO_VALUES);
      return indexes ? [{ facet, indexes }] : [];
    });
    if (meant.length === 0) {
      const nearest = nearestValues(item.value, item.field, table);
      unknown.push({ field: item.field, value: item.value, nearest });
    }
    if (!item.not) for (const { facet, indexes } of meant) speakers.push(...speakerPaths(facet, indexes, table));
    // A value that does not exist is required in vain, and excluded without effect.
    const has: Filter['allows'] = (valuesOf) =>
      meant.some(({ facet, indexes }) => valuesOf(facet).some((value) => indexes.has(value)));
    filters.push({ allows: item.not ? (valuesOf) => !has(valuesOf) : has });
  }
  return {
    speakers,
    unknown,
    allows: (valuesOf) => filters.every(({ allows }) => allows(valuesOf)),
    allowsBeside: (beside, valuesOf) => filters.every(({ chosen: own, allows }) => own === beside || allows(valuesOf)),
  };
}

/** The addresses of the pages of those who are values of a facet; none where its values are not speakers. */
function speakerPaths(facet: Facet, indexes: Iterable<number>, table: FacetTable | undefined): string[] {
  const folder = SPEAKER_FOLDERS[facet];
  if (folder === undefined) return [];
  return Array.from(indexes, (index) => `/${folder}/${table?.[facet]?.values[index]?.[0] ?? ''}/`);
}

/** The indexes of chosen values, which are ids or ranges of years. */
function indexesOf(facet: Facet, ids: readonly string[], values: FacetTable[string] | undefined): Set<number> {
  return new Set(
    ids.flatMap((id) => {
      if (facet === 'year' && parseYearRange(id) && values) return [...(parseField(facet, id, values) ?? [])];
      const index = values?.values.findIndex(([each]) => each === id) ?? -1;
      return index === -1 ? [] : [index];
    }),
  );
}

/**
 * The values of every facet, each with its number of results. What is chosen of other facets filters them, what is chosen
 * of the same facet does not.
 *
 * @param units the units that the words find, before filters
 * @param valuesOf the indexes of a unit's values of a facet
 * @param language whose order of the alphabet names are in (BCP 47)
 */
export function countValues(
  units: readonly number[],
  filters: Filters,
  table: FacetTable,
  valuesOf: (unit: number, facet: Facet) => readonly number[],
  language: string,
): FacetValues {
  return forFacets((facet) => {
    const values = table[facet]?.values ?? [];
    const counts = new Array<number>(values.length).fill(0);
    for (const unit of units) {
      if (!filters.allowsBeside(facet, (other) => valuesOf(unit, other))) continue;
      for (const value of valuesOf(unit, facet)) counts[value] = (counts[value] ?? 0) + 1;
    }
    const counted = values.map(([id, name], index) => ({ id, name, count: counts[index] ?? 0 }));
    counted.sort(facet === 'year' ? latestFirst : frequentFirst(language));
    return new Map(counted.map((value) => [value.id, value]));
  });
}

function latestFirst(a: FacetValue, b: FacetValue): number {
  return Number(b.id) - Number(a.id);
}

/** It takes a phone tens of milliseconds to make, so the worker puts values in order, and not the page. */
const collatorOf = remembering((language: string) => new Intl.Collator(language, { numeric: true }));

function frequentFirst(language: string): (a: FacetValue, b: FacetValue) => number {
  return (a, b) => b.count - a.count || collatorOf(language).compare(a.name, b.name);
}
