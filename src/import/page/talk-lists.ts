import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** In how many turns somebody speaks again at the least: the terms of a glossary stand once each. */
const MIN_TURNS = 3;

/**
 * An interview in a description list as paragraphs that begin with who speaks, in bold, in a line of its own; undefined for a
 * list of anything else, in which no term comes again.
 */
export function paragraphsOfTalk(list: Element): Element[] | undefined {
  const parts = list.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'div' ? child.children : [child],
  );
  const elements = parts.filter((part) => part.type === 'element');
  const speakers = elements.filter(({ tagName }) => tagName === 'dt').map((term) => textOf(term).trim());
  if (list.tagName !== 'dl' || speakers.length < MIN_TURNS || new Set(speakers).size === speakers.length)
    return undefined;
  const paragraphs: Element[] = [];
  let speaker: Element | undefined;
  for (const part of elements) {
    if (part.tagName === 'dt') speaker = element('strong', part.children);
    else {
      const [first = element('p', []), ...others] = paragraphsIn(part);
      const label = speaker ? [speaker, element('br', [])] : [];
      paragraphs.push(element('p', [...label, ...first.children]), ...others);
      speaker = undefined;
    }
  }
  return paragraphs;
}

/** The paragraphs of a description; all that it has as one where it has none. */
function paragraphsIn(description: Element): Element[] {
  const paragraphs = description.children.filter((child) => child.type === 'element' && child.tagName === 'p');
  return paragraphs.length > 0 ? (paragraphs as Element[]) : [description];
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
