import type { Element, ElementContent } from 'hast';

/** The words of an element's classes, id, role and labels, apart and in lower case. */
export function labelsOf({ properties }: Element): string {
  const labels = known.get(properties) ?? readLabels(properties);
  known.set(properties, labels);
  return labels;
}

/** Many steps ask for the labels of every element of a page; an element that is renamed gets other properties. */
const known = new WeakMap<Element['properties'], string>();

function readLabels(properties: Element['properties']): string {
  const names = [
    properties['className'],
    properties['id'],
    properties['role'],
    properties['dataTestid'],
    properties['ariaLabel'],
  ];
  return names
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** Whether a reader does not see an element as the page is loaded, as far as its markup says. */
export function isUnseen(element: Element): boolean {
  const { properties } = element;
  return (
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(properties['style'] ?? '')) ||
    /(?:^| )(?:sr-only|screen-reader-text|visually-?hidden|a11y-hidden)(?: |$)/.test(labelsOf(element))
  );
}

/** The same, or only seen: not read aloud either. */
export function isHidden(element: Element): boolean {
  return isUnseen(element) || element.properties['ariaHidden'] === 'true';
}

/** Whether an element is what comes up over a text where the reader points at a word. */
export function isPopUp(element: Element): boolean {
  return (
    element.properties['role'] === 'tooltip' ||
    /(?:^| )(?:\S+-)?(?:tool-?tip|pop-?up|pop-?over)-*(?:text|content|body|inner|box|card|panel)(?: |$)/.test(
      labelsOf(element),
    )
  );
}

/** Whether a node is a block quotation, or has one in it. */
export function holdsBlockquote(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'blockquote' || node.children.some(holdsBlockquote));
}
