import { FACETS } from './facets.ts';
import { suggestValues } from './fields.ts';
import type { Index } from './types.ts';

/** How many values are offered for a field that is being typed. */
const OFFERED = 8;

/** The values of a facet that a text may be the beginning of, the likeliest first and equals by how many articles have them. */
export async function completeField(field: string, text: string, index: Index): Promise<string[]> {
  const facet = FACETS.find((each) => each === field);
  const table = facet && (await index.facets())[facet];
  if (!table) return [];
  const counts = new Array<number>(table.values.length).fill(0);
  for (const row of table.rows) for (const value of row) counts[value] = (counts[value] ?? 0) + 1;
  return suggestValues(text, table, counts).slice(0, OFFERED);
}
