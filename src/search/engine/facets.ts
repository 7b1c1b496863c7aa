/** The facets that readers choose from: their names in the address and in the index, in the order they are shown. */
export const FACETS = ['expert', 'institution', 'topic', 'source', 'author', 'organization', 'year', 'kind'] as const;

export type Facet = (typeof FACETS)[number];

/**
 * What may stand before a colon in a query, each with the facets whose values are meant: every facet, whoever is quoted,
 * and a person who is quoted or who wrote it.
 */
export const FIELDS = {
  ...forFacets((facet): readonly Facet[] => [facet]),
  speaker: ['expert', 'institution'],
  person: ['expert', 'author'],
} as const satisfies Record<string, readonly Facet[]>;

export type Field = keyof typeof FIELDS;

/** The facets whose values are those who are quoted, and the folders of their pages. */
export const SPEAKER_FOLDERS: Readonly<Partial<Record<Facet, string>>> = {
  expert: 'people',
  institution: 'organizations',
};

/** Chosen values by facet, each list sorted and without repetition. A facet without any is left out. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A value of a facet, with the number of articles that carry it. */
export interface FacetValue {
  id: string;
  name: string;
  count: number;
}

/** The values of every facet, by id: the most frequent first, those of one number by name, and years the latest first. */
export type FacetValues = Readonly<Record<Facet, ReadonlyMap<string, FacetValue>>>;

/** One thing for every facet. */
export function forFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** What is chosen, but for one facet. */
export function chosenBeside(chosen: Chosen, facet: Facet): Chosen {
  const { [facet]: _, ...others } = chosen;
  return others;
}
