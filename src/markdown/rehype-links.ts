import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { kindOfFolder } from '../schema/kinds.ts';
import { placeInFile, type Run, warn } from './run.ts';

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const OWN_PAGES = new Set(['', 'search', 'timeline', 'about']);

/**
 * Leads links where they are meant: those that stay on the site get the base path and are noted, so that a broken one
 * is told with its line; those of a text by somebody else lead where they led in the original.
 */
export function rehypeLinks(run: Run) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const target = node.properties['href'];
      if (node.tagName !== 'a' || typeof target !== 'string' || target.startsWith('#') || ABSOLUTE.test(target)) return;
      if (isTheirs(run) && !isOurs(target)) {
        leadToOriginal(run, node, target);
      } else {
        run.links.push({ target, position: placeInFile(run, node.position?.start) });
        if (target.startsWith('/')) node.properties['href'] = run.context.withBase(target);
      }
    });
  };
}

/** Whether the words of a body are somebody else's, and not the editors' to mend. */
export function isTheirs({ context }: Run): boolean {
  return context.rights === 'full' || context.rights === 'excerpt';
}

/** Leaves the words of a link and takes the link. */
export function unlink(link: Element): void {
  link.tagName = 'span';
  link.properties = {};
}

/** Whether a relative link can be meant for a page of this site. */
function isOurs(target: string): boolean {
  const [, first = '-'] = /^\/([^/?#]*)/.exec(target) ?? [];
  return OWN_PAGES.has(first) || kindOfFolder(first) !== undefined;
}

function leadToOriginal(run: Run, link: Element, target: string): void {
  const { original } = run.context;
  const address = original ? URL.parse(target, original)?.href : undefined;
  if (address) {
    link.properties['href'] = address;
    return;
  }
  unlink(link);
  warn(run, placeInFile(run, link.position?.start), {
    kind: 'broken-link',
    message: `"${target}" leads nowhere: it is relative, and the article does not say where its original stands.`,
    hint: 'Add "url", or mend the link.',
  });
}
