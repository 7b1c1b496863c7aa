import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { placeInFile, type Run } from './run.ts';

/** Puts the base path before links that stay on the site, and notes each, so that a broken one is told with its line. */
export function rehypeLinks(run: Run) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const target = node.properties['href'];
      if (node.tagName !== 'a' || typeof target !== 'string') return;
      const onSite = target.startsWith('/') && !target.startsWith('//');
      if (!onSite && !target.startsWith('#')) return;
      run.links.push({ target, position: placeInFile(run, node.position?.start) });
      if (onSite) node.properties['href'] = run.context.withBase(target);
    });
  };
}
