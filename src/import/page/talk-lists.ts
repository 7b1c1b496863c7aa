import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isInline } from '../html/blocks.ts';

/** In how many turns somebody speaks again at the least: the terms of a glossary stand once each. */
const MIN_TURNS = 3;

/**
 * An interview in a description list as paragraphs that begin with who speaks, in bold, in a line of its own, with the other blocks
 * of what is said; undefined for a list of anything else, in which no term comes again.
 */
export function paragraphsOfTalk(list: Element): Element[] | undefined {
  if (list.tagName !== 'dl') return undefined;
  const parts = list.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'div' ? child.children : [child],
  );
  const elements = parts.filter((part) => part.type === 'element');
  const speakers = elements.filter(({ tagName }) => tagName === 'dt').map((term) => textOf(term).trim());
  if (speakers.length < MIN_TURNS || new Set(speakers).size === speakers.length) return undefined;
  const paragraphs: Element[] = [];
  let speaker: Element | undefined;
  for (const part of elements) {
    if (part.tagName === 'dt') speaker = element('strong', part.children);
    else {
      const blocks = blocksIn(part);
      const label = speaker ? [speaker, element('br', [])] : [];
      // A list or a quotation stands below the name; a paragraph begins with it.
      const beside = blocks[0]?.tagName === 'p' ? blocks.splice(0, 1) : [];
      paragraphs.push(element('p', [...label, ...beside.flatMap(({ children }) => children)]), ...blocks);
      speaker = undefined;
    }
  }
  return paragraphs;
}

/** The blocks of a description, those in boxes too; words beside them are paragraphs. */
function blocksIn({ children }: Element): Element[] {
  const blocks: Element[] = [];
  let words: ElementContent[] = [];
  const close = (): void => {
    const paragraph = element('p', words);
    if (textOf(paragraph).trim()) blocks.push(paragraph);
    words = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || isInline(child)) words.push(child);
    else {
      close();
      blocks.push(...(/^(?:div|section)$/.test(child.tagName) ? blocksIn(child) : [child]));
    }
  }
  close();
  return blocks;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
