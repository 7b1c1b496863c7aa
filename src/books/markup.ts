import { escapeXml } from '../text/escape-markup.ts';

/** What stands on a page of a book: text, or an element. Of it a page of a site is made as well as a file of an EPUB. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  tag: string;
  attributes: Record<string, string>;
  children: Markup[];
}

/** Makes an element. Attributes that are undefined are left out. */
export function markup(
  tag: string,
  attributes: Record<string, string | undefined>,
  ...children: readonly Markup[]
): MarkupElement {
  const given = Object.entries(attributes).filter((each): each is [string, string] => each[1] !== undefined);
  return { tag, attributes: Object.fromEntries(given), children: [...children] };
}

/** Formats an element as XML, with everything in it. */
export function formatXml(node: Markup): string {
  if (typeof node === 'string') return escapeXml(node);
  const { tag, attributes, children } = node;
  const open = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`)].join(' ');
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.map(formatXml).join('')}</${tag}>`;
}
