import type { PageBlock } from '../html/blocks.ts';
import { shapesOf } from './peers.ts';

/** How far from a block another may stand that begins with its words. */
export const NEIGHBOURS = 4;

/** The most lines in a row that a text says again; more are a copy of it. */
const MAX_SAID_AGAIN = 3;

/**
 * The lines that a text says again on purpose, as a guide does below each of its examples: far from the last time, in elements
 * of the same shapes, few in a row. A copy that a page makes has a place of its own, or follows at once.
 * @param places which blocks were taken
 */
export function findSaidAgain(
  blocks: readonly PageBlock[],
  places: readonly number[],
  lines: readonly string[],
): ReadonlySet<number> {
  const lastOf = new Map<string, number>();
  const found = new Set<number>();
  let run: { place: number; last: number }[] = [];
  const close = (): void => {
    if (run.length <= MAX_SAID_AGAIN)
      for (const { place, last } of run)
        if (place - last > NEIGHBOURS && shapesOf(blocks[place]?.path) === shapesOf(blocks[last]?.path))
          found.add(place);
    run = [];
  };
  for (const place of places) {
    const line = lines[place] ?? '';
    const last = lastOf.get(line);
    if (last === undefined) close();
    else run.push({ place, last });
    lastOf.set(line, place);
  }
  close();
  return found;
}
