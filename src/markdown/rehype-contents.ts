import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { stateOf } from './parse-state.ts';
import { SKIP, walkElements } from './walk.ts';

/** The headings that stand in a table of contents. */
const LISTED = /^h([23])$/;

/** Collects the headings of what is published, for a table of contents. */
export function rehypeContents() {
  return (tree: Root, file: VFile): void => {
    const { headings } = stateOf(file);
    walkElements(tree, (node) => {
      // The heading of the notes is the page's own.
      if ('dataFootnotes' in node.properties) return SKIP;
      const level = Number(LISTED.exec(node.tagName)?.[1] ?? 0);
      if (level > 0) headings.push({ id: String(node.properties['id']), level, text: textOf(node).trim() });
      return undefined;
    });
  };
}
