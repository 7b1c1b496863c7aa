import type { Nodes } from 'hast';
import { CLASS_NAMES, MARGIN_CLASSES } from './class-names.ts';

const CLASSES = new Set<string>([...MARGIN_CLASSES, CLASS_NAMES.screenReaderOnly]);

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
