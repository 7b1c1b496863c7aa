import { cleanTree } from '../tree/clean-tree.ts';
import { readCopy } from './read-copy.ts';
import { parseLines } from './read-lines.ts';

/** Reads plain text copied from a page. */
export function readTextCopy(source: string): ReturnType<typeof readCopy> {
  return readCopy(cleanTree(parseLines(source), undefined));
}
