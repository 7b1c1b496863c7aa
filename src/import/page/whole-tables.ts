import type { Element } from 'hast';
import { plainWords } from '../../text/words.ts';
import type { PageBlock } from '../html/blocks.ts';

/** From this mean probability of its words on, a table within a text is of it: half a table tells less than none. */
const MIN_MEAN = 0.35;

/**
 * Takes the tables of a text whole: one with heading cells, between blocks that were taken, of which enough is likely text.
 * @param rates the probability of each block that it is main text
 */
export function keepTablesWhole(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  rates: readonly number[],
): boolean[] {
  const tables = new Map<Element, number[]>();
  const withHeadings = new Set<Element>();
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)];
  blocks.forEach(({ path }, index) => {
    const table = path.find(({ tagName }) => tagName === 'table');
    if (!table || index < first || index > last) return;
    const places = tables.get(table);
    if (places) places.push(index);
    else tables.set(table, [index]);
    if (path.some(({ tagName }) => tagName === 'th')) withHeadings.add(table);
  });
  const all = [...kept];
  for (const table of withHeadings) {
    const places = tables.get(table) ?? [];
    const sizes = places.map((place) => plainWords(blocks[place]?.text ?? '').length);
    const sum = places.reduce((total, place, at) => total + (rates[place] ?? 0) * (sizes[at] ?? 0), 0);
    const size = sizes.reduce((total, each) => total + each, 0);
    if (sum >= MIN_MEAN * size) for (const place of places) all[place] = true;
  }
  return all;
}
