import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { CLASS_NAMES } from './class-names.ts';
import { createElement } from './create-element.ts';
import { positionInFile, stateOf } from './parse-state.ts';
import { isTheirs } from './rehype-links.ts';
import type { ArticleContext, ArticleLabels } from './types.ts';
import { walkWithAncestors } from './walk.ts';

interface Options {
  labels: ArticleLabels;
}

/**
 * Keeps the page whole and its own: an image on another host becomes a link to it, a wide table or listing scrolls by
 * itself and can be reached with the keyboard, the boxes of a list of tasks are characters.
 *
 * ```
 * <img src="https://example.org/quay.jpg" alt="The quay"><table>…</table><li class="task-list-item"><input checked>
 * ⇒ <a href="https://example.org/quay.jpg">The quay</a>
 *   <div class="scroll" tabindex="0" role="region" aria-label="Table"><table>…</table></div>
 *   <li class="task-list-item">☑
 * ```
 */
export function rehypeMedia({ labels }: Options) {
  return (tree: Root, file: VFile): void => {
    const { context, references } = stateOf(file);
    walkWithAncestors(tree, (node, ancestors) => {
      const parent = ancestors.at(-1);
      if (node.type !== 'element' || !parent) return;
      const replaceBy = (other: ElementContent) => {
        parent.children[parent.children.indexOf(node as never)] = other;
      };
      if (node.tagName === 'img') {
        const inLink = ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'a');
        const url = addressOf(context, node);
        if (url?.origin === HERE) {
          references.images.push({ target: url.pathname, position: positionInFile(file, node.position?.start) });
          replaceBy(ownImage(context, node, url));
        } else replaceBy(linkToImage(node, url, inLink, labels.imageElsewhere));
      } else if (node.tagName === 'input') {
        replaceBy({ type: 'text', value: inTaskList(ancestors) ? boxOf(node) : '' });
      } else if (node.tagName === 'td' || node.tagName === 'th') {
        alignCell(node);
      } else if (node.tagName === 'pre') {
        node.properties['tabIndex'] = 0;
      } else if (node.tagName === 'table' && !isScroller(parent)) {
        replaceBy(scroller(node, labels.table));
      }
    });
  };
}

/** A host that does not exist, to resolve addresses against as a browser would. */
const HERE = 'https://here.invalid';

/** Where an image lies: a file of the site on the host above, or one elsewhere; undefined where it has no address. */
function addressOf(context: ArticleContext, image: Element): URL | undefined {
  const source = String(image.properties['src'] ?? '').trim();
  const base = isTheirs(context) && context.original ? context.original : `${HERE}/`;
  return source === '' ? undefined : (URL.parse(source, base) ?? undefined);
}

/** Shows an image of the site: a file of `public/`. */
function ownImage({ withBase }: ArticleContext, image: Element, url: URL): ElementContent {
  const alt = String(image.properties['alt'] ?? '');
  const src = withBase(url.pathname + url.search);
  return { ...image, properties: { src, alt, loading: 'lazy', decoding: 'async' } };
}

/**
 * Makes a link of an image on another host, so that the page asks it for nothing. Within a link, and where there is no
 * address, the description alone is left.
 */
function linkToImage(image: Element, url: URL | undefined, inLink: boolean, name: string): ElementContent {
  const isElsewhere = url !== undefined && /^https?:$/.test(url.protocol);
  const text = String(image.properties['alt'] ?? '') || (isElsewhere ? name : '');
  return isElsewhere && !inLink ? createElement('a', { href: url.href }, [text]) : { type: 'text', value: text };
}

function inTaskList(ancestors: readonly (Root | Element)[]): boolean {
  return ancestors.some((node) => node.type === 'element' && String(node.properties['className']) === 'task-list-item');
}

function boxOf(input: Element): string {
  return input.properties['checked'] ? '☑' : '☐';
}

function isScroller(node: Root | Element): boolean {
  return node.type === 'element' && node.properties['role'] === 'region';
}

function scroller(table: Element, label: string): Element {
  return createElement('div', { className: [CLASS_NAMES.scroll], tabIndex: 0, role: 'region', ariaLabel: label }, [
    table,
  ]);
}

/** HTML has no `align` any more, and the site's content policy allows no inline style. */
function alignCell(node: Element): void {
  const { align, ...properties } = node.properties;
  node.properties = align ? { ...properties, className: [`align-${String(align)}`] } : properties;
}
