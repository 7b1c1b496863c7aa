import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { nearest, suggestion } from '../schema/nearest.ts';
import { positionInFile, report, stateOf, warn } from './parse-state.ts';
import { SECTION } from './rehype-headings.ts';
import { isTheirs, unlink } from './rehype-links.ts';
import { AUTHORED } from './sanitize-schema.ts';
import { walkElements } from './walk.ts';

/** Anchors of the page around the text. */
const OF_THE_PAGE = ['main', 'about'];

/**
 * Leads links within a text to the anchors that its author gave or that its headings have: those carry a prefix on the
 * page, so that they cannot take the place of the page's own. A link to no place is a problem; in a text by somebody
 * else its words stay, the link goes, and a warning says so.
 *
 * ```
 * <h2 id="s-harbour">Harbour</h2><a href="#harbour">above</a>
 * ⇒ <h2 id="s-harbour">Harbour</h2><a href="#s-harbour">above</a>
 * ```
 */
export function rehypeAnchors() {
  return (tree: Root, file: VFile): void => {
    const anchors = new Map(OF_THE_PAGE.map((id) => [id, id]));
    const links: Element[] = [];
    walkElements(tree, (node) => {
      const { id, href } = node.properties;
      if (typeof id === 'string') anchors.set(id.toLowerCase(), id);
      if (typeof href === 'string' && href.startsWith('#')) links.push(node);
    });
    stateOf(file).references.anchors = [...anchors.values()];
    for (const link of links) {
      const wanted = String(link.properties['href']).slice(1);
      const found = ['', AUTHORED, SECTION]
        .map((prefix) => anchors.get(prefix + wanted.toLowerCase()))
        .find((id) => id !== undefined);
      if (found !== undefined) link.properties['href'] = `#${found}`;
      else if (wanted !== '') reportBroken(file, link, wanted, [...anchors.values()]);
    }
  };
}

function reportBroken(file: VFile, link: Element, wanted: string, anchors: readonly string[]): void {
  const near = nearest(wanted, anchors);
  const problem = {
    kind: 'broken-anchor',
    message: `This text has no anchor \`#${wanted}\`.`,
    hint: suggestion(near && `#${near}`, 'Correct the link, or remove it.'),
    ...(near !== undefined && { nearest: `#${near}` }),
  } as const;
  const position = positionInFile(file, link.position?.start);
  if (isTheirs(stateOf(file).context)) {
    warn(file, position, problem);
    unlink(link);
  } else {
    report(file, position, problem);
  }
}
