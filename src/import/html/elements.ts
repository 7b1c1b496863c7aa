import type { Element, ElementContent } from 'hast';

/** The words of an element's classes, id, role and labels, apart and in lower case. */
export function labelsOf({ properties }: Element): string {
  const found = known.get(properties);
  if (found !== undefined) return found;
  const labels = readLabels(properties);
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

/** Styles that take an element out of sight: not shown, cut to nothing, or beside the page. */
const OUT_OF_SIGHT =
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect\(\s*(?:0|1px)[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:left|top|text-indent)\s*:\s*-\d{4,}(?:px|em))/i;

/** Whether an element is there for those to whom a page is read aloud, by its name. */
export function isForScreenReaders(element: Element): boolean {
  return /(?:^| |-)(?<!not-)(?:sr-only|sr-text|screen-?readers?-(?:only|text)|for-screen-?readers?|visually-?hidden|hidden-visually|element-invisible|assistive-text|a11y-(?:hidden|only)|off-?screen)(?: |-|$)/.test(
    labelsOf(element),
  );
}

/** Whether a reader does not see an element as the page is loaded, as far as its markup says. */
export function isUnseen(element: Element): boolean {
  const { properties } = element;
  return (
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    OUT_OF_SIGHT.test(String(properties['style'] ?? '')) ||
    isForScreenReaders(element)
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
