import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { walkElements } from './walk.ts';

/** What stands before the anchor of a heading. */
export const SECTION = 's-';

const HEADING = /^h([1-6])$/;

/**
 * Fits the body's headings under the page's own: the highest becomes `h2`, no level is left out, each gets an anchor.
 *
 * ```
 * <h1>Harbour</h1><h4>The quay</h4>
 * ⇒ <h2 id="s-harbour">Harbour</h2><h3 id="s-the-quay">The quay</h3>
 * ```
 */
export function rehypeHeadings() {
  return (tree: Root): void => {
    const open: number[] = [];
    const slugger = new GithubSlugger();
    walkElements(tree, (node) => {
      const written = Number(HEADING.exec(node.tagName)?.[1] ?? 0);
      if (written === 0) return;
      while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
      open.push(written);
      node.tagName = `h${Math.min(6, open.length + 1)}`;
      node.properties['id'] ??= `${SECTION}${slugger.slug(textOf(node).trim())}`;
    });
  };
}
