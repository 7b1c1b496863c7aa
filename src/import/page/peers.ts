import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** What the parts of a page have in common that stand side by side and are built alike. */
export interface Peers {
  /** The share of them in which a link leads to another page. */
  linking: number;
  /** The share of them whose heading is a link, or in one. */
  headed: number;
  /** The share of them with a picture. */
  pictured: number;
  /** The mean of their words. */
  words: number;
}

/** Elements that stand side by side in any text, and say nothing by it. */
const OF_TEXT = new Set([
  ...['p', 'a', 'span', 'strong', 'b', 'em', 'i', 'br', 'td', 'th', 'tr', 'tbody', 'section', 'blockquote', 'figure'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'pre', 'code', 'img', 'picture'],
]);

/** From this many on, parts that are built alike are no accident. */
const MIN_PEERS = 3;

/**
 * Finds, for the places on a page, the peers of the innermost part around them that has any: the teasers of other stories
 * are such parts, the paragraphs of a text are not.
 * @returns a function from the elements around a block, the outermost first
 */
export function peersOnPage(): (path: readonly Element[]) => Peers | undefined {
  const known = new Map<Element, Peers | undefined>();
  return (path) => {
    for (let at = path.length - 1; at > 0; at -= 1) {
      const [element, parent] = [path[at] as Element, path[at - 1] as Element];
      if (OF_TEXT.has(element.tagName)) continue;
      if (!known.has(element)) compare(element, parent, known);
      const peers = known.get(element);
      if (peers) return peers;
    }
    return undefined;
  };
}

/** Notes for an element and all that are built like it what they have in common. */
function compare(element: Element, parent: Element, known: Map<Element, Peers | undefined>): void {
  const shape = shapeOf(element);
  const alike = parent.children.filter((child) => child.type === 'element').filter((child) => shapeOf(child) === shape);
  const filled = alike.map(describe).filter(({ words }) => words > 0);
  const share = (has: (part: ReturnType<typeof describe>) => boolean): number =>
    filled.filter(has).length / filled.length;
  const peers =
    filled.length < MIN_PEERS
      ? undefined
      : {
          linking: share(({ links }) => links),
          headed: share(({ headed }) => headed),
          pictured: share(({ pictured }) => pictured),
          words: filled.reduce((sum, { words }) => sum + words, 0) / filled.length,
        };
  for (const each of alike) known.set(each, peers);
}

/** What elements have in common that are built alike: their kind, and the first of their classes but for its numbers. */
function shapeOf({ tagName, properties }: Element): string {
  const [first = ''] = [properties['className']].flat();
  return `${tagName}.${String(first).replace(/\d+/g, '')}`;
}

/** The shapes of the elements around a block. */
export function shapesOf(path: readonly Element[] = []): string {
  return path.map(shapeOf).join('>');
}

function describe(element: Element) {
  let [links, headed, pictured] = [false, false, false];
  const leadsAway = ({ tagName, properties }: Element): boolean =>
    tagName === 'a' && !/^(?:#|javascript:|mailto:|$)/i.test(String(properties['href'] ?? ''));
  const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName);
  const walk = (inner: Element, inLink: boolean, inHeading: boolean): void => {
    if (inner.tagName === 'img') pictured = true;
    const [isLink, isTitle] = [leadsAway(inner), isHeading(inner)];
    if (isLink) links = true;
    if ((isLink && (inHeading || isTitle)) || (isTitle && inLink)) headed = true;
    for (const child of inner.children)
      if (child.type === 'element') walk(child, inLink || isLink, inHeading || isTitle);
  };
  walk(element, false, false);
  return { links, headed, pictured, words: textOf(element).split(/\s+/).filter(Boolean).length };
}
