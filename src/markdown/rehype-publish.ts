import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isPassage, type PassageElement } from './rehype-passages.ts';
import type { Run } from './run.ts';

/**
 * Takes out what may not be published: everything (`nothing`), or all but the first paragraph and the marked quotations
 * (`extract`). What the transforms collected is cut to the same measure, so that no other part of the program holds it.
 */
export function rehypePublish(run: Run) {
  return (tree: Root): void => {
    const { publication } = run.context;
    if (publication === 'everything') return;
    if (publication === 'nothing') {
      tree.children = [];
      run.quotations = [];
    } else {
      const [first, ...others] = tree.children.filter(isPassage);
      tree.children = [...(first ? [first] : []), ...others.map(onlyQuotations).filter((node) => node !== undefined)];
    }
    const kept = new Set<string>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties['id'] === 'string') kept.add(node.properties['id']);
    });
    run.passages = run.passages.filter((passage) => publication === 'extract' && passage.number === 1);
    run.links = [];
    run.marks = run.marks.map((mark) =>
      kept.has(mark.anchor) && mark.passage === 1 ? mark : { ...mark, anchor: '', text: '' },
    );
  };
}

/** A passage of which only the quotations are left, each a block of its own; undefined where it has none. */
function onlyQuotations(passage: PassageElement): PassageElement | undefined {
  const quotations: ElementContent[] = [];
  visit(passage, 'element', (node) => {
    if (!Array.isArray(node.properties['className']) || node.properties['className'][0] !== 'said') return undefined;
    quotations.push(node.tagName === 'q' ? { type: 'element', tagName: 'p', properties: {}, children: [node] } : node);
    return SKIP;
  });
  const [number] = passage.children;
  return quotations.length === 0 || !number ? undefined : { ...passage, children: [number, ...quotations] };
}
