import type { Element, ElementContent, ElementData, Root } from 'hast';
import type { VFile } from 'vfile';
import { CLASS_NAMES } from './class-names.ts';
import { createElement } from './create-element.ts';
import { report, stateOf, warn } from './parse-state.ts';
import { hasPlainText } from './plain-text.ts';
import { ANNOTATION } from './remark-annotations.ts';
import type { ArticleLabels } from './types.ts';

interface Options {
  labels: ArticleLabels;
}

const NOT_A_PASSAGE = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/**
 * Numbers the paragraphs and other blocks of the text, and gives each its address `#p4` and a link to it.
 *
 * ```
 * <h2>Harbour</h2><p>The ferries wait.</p>
 * ⇒ <h2>Harbour</h2>
 *   <section class="passage" id="p1"><a class="number" href="#p1" aria-label="Paragraph 1">1</a><p>The ferries wait.</p></section>
 * ```
 */
export function rehypePassages({ labels }: Options) {
  return (tree: Root, file: VFile): void => {
    let number = 0;
    tree.children = tree.children
      .filter((node) => node.type === 'element' || node.type === 'text')
      .filter((node) => isBreak(node) || holdsSomething(node))
      .map((node) => {
        if (node.type === 'element' && (NOT_A_PASSAGE.has(node.tagName) || isFootnotes(node))) return node;
        number += 1;
        return passage(number, labels.paragraph(number), node);
      });
    if (number === 0 && stateOf(file).context.rights !== 'link-only') reportEmpty(file);
  };
}

/** A block of the text with its number. */
export type PassageElement = Element & { data: { passage: number } };

/** Whether a node is a numbered passage. */
export function isPassage(node: Root['children'][number]): node is PassageElement {
  return node.type === 'element' && node.data?.passage !== undefined;
}

function passage(number: number, label: string, content: ElementContent): Element {
  const anchor = `p${number}`;
  const properties = { className: [CLASS_NAMES.passageNumber], href: `#${anchor}`, ariaLabel: label };
  const link = createElement('a', properties, [String(number)]);
  const section = createElement('section', { className: [CLASS_NAMES.passage], id: anchor }, [link, content]);
  return { ...section, data: { passage: number } as ElementData };
}

/**
 * An edition or an extract without words is a mistake. A full text that is not there yet is a warning: the page says so
 * and leads to the original.
 */
function reportEmpty(file: VFile): void {
  const { rights, bodyLine } = stateOf(file).context;
  const add = rights === 'full' ? warn : report;
  add(
    file,
    { line: bodyLine, column: 1 },
    {
      kind: 'empty-body',
      message: `The rights say "${rights}", but there is no text.`,
      hint: 'Write the text below the frontmatter, or set "rights.text" to "link-only".',
    },
  );
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'hr';
}

/** Words, a picture, or a directive: one without words is reported later, where it stands. */
function holdsSomething(node: ElementContent): boolean {
  if (hasPlainText(node)) return true;
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || ANNOTATION in node.properties || node.children.some(holdsSomething);
}

function isFootnotes(node: Element): boolean {
  return node.tagName === 'section' && 'dataFootnotes' in node.properties;
}
