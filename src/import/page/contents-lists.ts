import { isHeading } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';

/** How many lines in a row that are headings of the text too are a table of contents. */
const MIN_CONTENTS = 4;

/** The lines of lists without links in which only headings stand that come later. */
export function findContents(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  lines: readonly string[],
): ReadonlySet<number> {
  const lastHeading = new Map<string, number>();
  const plain = (line = ''): string => line.replace(/^(?:\d+ )+/, '');
  lines.forEach((line, index) => {
    if (kept[index] && isHeading(blocks[index] as PageBlock)) lastHeading.set(plain(line), index);
  });
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= MIN_CONTENTS) for (const index of run) found.add(index);
    run = [];
  };
  kept.forEach((isKept, index) => {
    const block = blocks[index] as PageBlock;
    if (!isKept) return;
    if (!isHeading(block) && (lastHeading.get(plain(lines[index])) ?? -1) > index) run.push(index);
    else close();
  });
  close();
  return found;
}
