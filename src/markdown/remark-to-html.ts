import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import type { VFile } from 'vfile';
import { SKIP, walk } from './walk.ts';

/**
 * Turns a tree of Markdown into one of HTML, by remark-rehype. That looks through the whole tree for definitions first, by
 * `unist-util-visit`, which takes longer than all the rest: so it is given a tree of definitions alone, with the whole tree
 * in the place of its root.
 */
export function remarkToHtml(options: Options = {}) {
  return (tree: Root, file: VFile): HtmlRoot => {
    const handlers: Options['handlers'] = { root: (state) => defaultHandlers.root(state, tree) as never };
    const toHtml = remarkRehype({ allowDangerousHtml: true, clobberPrefix: '', ...options, handlers });
    return toHtml({ type: 'root', children: definitionsIn(tree) }, file) as HtmlRoot;
  };
}

/** The definitions of links and notes, wherever they stand. */
function definitionsIn(tree: Root): Root['children'] {
  const definitions: Root['children'] = [];
  walk(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return undefined;
    definitions.push(node);
    return SKIP;
  });
  return definitions;
}
