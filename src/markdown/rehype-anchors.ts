import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { nearest, suggestion } from '../schema/nearest.ts';
import { SECTION } from './rehype-headings.ts';
import { isTheirs, unlink } from './rehype-links.ts';
import { placeInFile, type Run, report, warn } from './run.ts';
import { AUTHORED } from './sanitize-schema.ts';

/** Anchors of the page around the text. */
const OF_THE_PAGE = ['main', 'about'];

/**
 * Leads links within a text to the anchors that its author gave or that its headings have: those carry a prefix on the
 * page, so that they cannot take the place of the page's own. A link to no place is a problem; in a text by somebody
 * else its words stay, the link goes, and a warning says so.
 */
export function rehypeAnchors(run: Run) {
  return (tree: Root): void => {
    const anchors = new Map(OF_THE_PAGE.map((id) => [id, id]));
    const links: Element[] = [];
    visit(tree, 'element', (node) => {
      const { id, href } = node.properties;
      if (typeof id === 'string') anchors.set(id.toLowerCase(), id);
      if (typeof href === 'string' && href.startsWith('#')) links.push(node);
    });
    for (const link of links) {
      const wanted = String(link.properties['href']).slice(1);
      const found = ['', AUTHORED, SECTION]
        .map((prefix) => anchors.get(prefix + wanted.toLowerCase()))
        .find((id) => id !== undefined);
      if (found !== undefined) link.properties['href'] = `#${found}`;
      else if (wanted !== '') reportDead(run, link, wanted, [...anchors.values()]);
    }
  };
}

function reportDead(run: Run, link: Element, wanted: string, anchors: readonly string[]): void {
  const near = nearest(wanted, anchors);
  const problem = {
    kind: 'broken-anchor',
    message: `"#${wanted}" is no place in this text.`,
    hint: suggestion(near && `#${near}`, 'Mend the link, or take it out.'),
    ...(near !== undefined && { nearest: `#${near}` }),
  } as const;
  const position = placeInFile(run, link.position?.start);
  if (isTheirs(run)) {
    warn(run, position, problem);
    unlink(link);
  } else {
    report(run, position, problem);
  }
}
