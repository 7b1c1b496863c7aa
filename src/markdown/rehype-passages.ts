import type { Element, ElementContent, Root } from 'hast';
import { NUMBER } from './apparatus.ts';
import { plainText } from './plain-text.ts';
import { type Run, report, warn } from './run.ts';

const NOT_A_PASSAGE = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/** Numbers the paragraphs and other blocks of the text, and gives each its address `#p4` and a link to it. */
export function rehypePassages(run: Run) {
  return (tree: Root): void => {
    let number = 0;
    tree.children = tree.children
      .filter((node) => node.type === 'element' || node.type === 'text')
      .filter((node) => isBreak(node) || holdsSomething(node))
      .map((node) => {
        if (node.type === 'element' && (NOT_A_PASSAGE.has(node.tagName) || isFootnotes(node))) return node;
        number += 1;
        return passage(run, number, node);
      });
    if (number === 0 && run.context.rights !== 'link-only') reportEmpty(run);
  };
}

function passage(run: Run, number: number, content: ElementContent): Element {
  const anchor = `p${number}`;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: [NUMBER],
      href: `#${anchor}`,
      ariaLabel: run.context.labels.paragraph(number),
    },
    children: [{ type: 'text', value: String(number) }],
  };
  const properties = { className: ['passage'], id: anchor };
  return { type: 'element', tagName: 'div', properties, children: [link, content] };
}

/** A block of the text with its number. */
export type PassageElement = Element & { properties: { id: string } };

/** Says whether a node is a numbered passage. */
export function isPassage(node: Root['children'][number]): node is PassageElement {
  return (
    node.type === 'element' &&
    Array.isArray(node.properties['className']) &&
    node.properties['className'][0] === 'passage'
  );
}

/**
 * An edition or an extract without words is a mistake. A full text that is not there yet is told, but stops nothing:
 * the page says so and leads to the original.
 */
function reportEmpty(run: Run): void {
  const { rights, bodyLine } = run.context;
  const tell = rights === 'full' ? warn : report;
  tell(
    run,
    { line: bodyLine, column: 1 },
    {
      kind: 'empty-body',
      message: `The rights say "${rights}", but there is no text.`,
      hint: 'Write the text below the frontmatter, or say "link-only".',
    },
  );
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'hr';
}

/** Words, a picture, or a mark: one without words is told later, where it stands. */
function holdsSomething(node: ElementContent): boolean {
  if (plainText(node) !== '') return true;
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || 'dataMark' in node.properties || node.children.some(holdsSomething);
}

function isFootnotes(node: Element): boolean {
  return node.tagName === 'section' && 'dataFootnotes' in node.properties;
}
