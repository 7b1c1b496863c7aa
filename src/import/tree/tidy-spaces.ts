import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from './locate-text.ts';

/** White space that has a meaning in Markdown at the ends of a line. A no-break space is a character of the text. */
const SPACES = /[ \t\r\n\f\v\u2028\u2029]+/g;

/** What stands before the next node of a block. */
interface State {
  /** White space, a line break or nothing: more white space would say nothing. */
  spaced: boolean;
  /** A line break or nothing: another break would say nothing. */
  broken: boolean;
}

/**
 * Changes the white space of a tree to what Markdown can write: single spaces, none at the ends of a block or a line, and
 * line breaks only between words. A table that only lays out the page becomes the blocks in it. The words stay.
 * @param tree is changed
 */
export function tidySpaces(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    const cells = table.children.flatMap((row) => row.children.map((cell) => cell.children as RootContent[]));
    if (index === undefined || !parent || !cells.some((cell) => cell.some(({ type }) => BLOCKS.has(type))))
      return undefined;
    parent.children.splice(index, 1, ...(cells.flatMap(asBlocks) as never[]));
    return [SKIP, index];
  });
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    node.children = withoutEnd(tidy(node.children, { spaced: true, broken: true }));
    return SKIP;
  });
}

/** What a cell of a table cannot hold: a table of these only lays a page out. */
const BLOCKS = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak']);

/** The content of a cell as blocks: what stands between two of them is a paragraph. */
function asBlocks(cell: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (const node of cell) {
    const last = blocks.at(-1);
    if (BLOCKS.has(node.type)) blocks.push(node);
    else if (last?.type === 'paragraph' && last.data && 'run' in last.data) last.children.push(node as PhrasingContent);
    else blocks.push({ type: 'paragraph', children: [node as PhrasingContent], data: { run: true } as object });
  }
  return blocks;
}

function tidy(nodes: readonly PhrasingContent[], state: State): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const single = node.value.replace(SPACES, ' ');
      const value = state.spaced ? single.replace(/^ /, '') : single;
      if (value === '') continue;
      const last = kept.at(-1);
      if (last?.type === 'text') kept[kept.length - 1] = { type: 'text', value: last.value + value };
      else kept.push({ type: 'text', value });
      state.spaced = value.endsWith(' ');
      state.broken = false;
    } else if (node.type === 'break') {
      if (!state.broken) kept.push(node);
      state.spaced = true;
      state.broken = true;
    } else if ('children' in node) {
      const children = tidy(node.children, state);
      kept.push(...liftBounds(node, children));
    } else {
      kept.push(node);
      state.spaced = false;
      state.broken = false;
    }
  }
  return kept;
}

/** White space and line breaks at the bounds of emphasis or a link stand outside of it: within, Markdown has no way to write them. */
function liftBounds(node: Parents, children: PhrasingContent[]): PhrasingContent[] {
  const core = withoutEnd(children);
  const removed = children.length > 0 && children.at(-1)?.type === 'break' ? [children.at(-1) as PhrasingContent] : [];
  const hadSpace = removed.length === 0 && / $/.test(textOf(children));
  const tail: PhrasingContent[] = hadSpace ? [{ type: 'text', value: ' ' }] : removed;
  const [first, ...rest] = core;
  if (first === undefined) return tail;
  if (first.type !== 'text' || !first.value.startsWith(' '))
    return [{ ...node, children: core } as PhrasingContent, ...tail];
  const trimmed = [{ type: 'text' as const, value: first.value.slice(1) }, ...rest];
  return [{ type: 'text', value: ' ' }, { ...node, children: trimmed } as PhrasingContent, ...tail];
}

/** Nodes without line breaks and white space behind the last word. */
function withoutEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (!last) return nodes;
  const rest = nodes.slice(0, -1);
  if (last.type === 'break') return withoutEnd(rest);
  if (last.type === 'text') {
    const value = last.value.replace(/ $/, '');
    return value === '' ? withoutEnd(rest) : [...rest, { type: 'text', value }];
  }
  if (!('children' in last)) return nodes;
  const children = withoutEnd(last.children);
  return children.length === 0 ? withoutEnd(rest) : [...rest, { ...last, children } as PhrasingContent];
}
