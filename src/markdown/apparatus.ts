import type { Nodes } from 'hast';

/** The class of a paragraph's number, and that of the names of the speakers beside it. */
export const NUMBER = 'number';
export const SPEAKERS = 'voices';

/** What stands beside the text: no author's own HTML can have these classes, the sanitizer takes them out. */
export const MARGIN_CLASSES = [NUMBER, SPEAKERS] as const;

/** Matches what belongs to the page and not to the text, in a script of the page: see `isApparatus`. */
export const APPARATUS = '.number, .voices, .sr-only, [data-footnote-ref], [data-footnote-backref]';

const CLASSES = new Set<string>([...MARGIN_CLASSES, 'sr-only']);

/**
 * Whether a node belongs to the page and not to the text: the number of a paragraph, the names in the margin, a heading
 * for screen readers alone, what leads to a note and back.
 */
export function isApparatus(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const { properties } = node;
  return (
    CLASSES.has(String(properties['className'])) ||
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties
  );
}
