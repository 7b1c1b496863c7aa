import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { kindOfFolder } from '../schema/kinds.ts';
import { positionInFile, stateOf, warn } from './parse-state.ts';
import type { ArticleContext } from './types.ts';
import { walkElements } from './walk.ts';

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const OWN_PAGES = new Set(['', 'search', 'timeline', 'about']);

/**
 * Leads links where they are meant: those that stay on the site get the base path and are collected, so that a broken one
 * is reported with its line; those of a text by somebody else lead where they led in the original.
 *
 * ```
 * <a href="/people/ada-berg/">Berg</a>           (base path /reader)
 * ⇒ <a href="/reader/people/ada-berg/">Berg</a>   links: [{ target: '/people/ada-berg/', … }]
 *
 * <a href="../2021/storm.html">the storm</a>     (full text of https://example.org/2022/quay.html)
 * ⇒ <a href="https://example.org/2021/storm.html">the storm</a>
 * ```
 */
export function rehypeLinks() {
  return (tree: Root, file: VFile): void => {
    const { context, links } = stateOf(file);
    walkElements(tree, (node) => {
      const target = node.properties['href'];
      if (node.tagName !== 'a' || typeof target !== 'string' || target.startsWith('#') || ABSOLUTE.test(target)) return;
      if (isTheirs(context) && !isOurs(target)) {
        leadToOriginal(file, node, target);
      } else {
        links.push({ target, position: positionInFile(file, node.position?.start) });
        if (target.startsWith('/')) node.properties['href'] = context.withBase(target);
      }
    });
  };
}

/** Whether the words of a body are somebody else's, which the editors cannot change. */
export function isTheirs({ rights }: ArticleContext): boolean {
  return rights === 'full' || rights === 'excerpt';
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

function leadToOriginal(file: VFile, link: Element, target: string): void {
  const { original } = stateOf(file).context;
  const address = original ? URL.parse(target, original)?.href : undefined;
  if (address) {
    link.properties['href'] = address;
    return;
  }
  unlink(link);
  warn(file, positionInFile(file, link.position?.start), {
    kind: 'broken-link',
    message: `The link "${target}" is relative, and the article does not say where its original stands.`,
    hint: 'Add "url" to the article, or correct the link.',
  });
}
