import type { Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

const NAMES = '(?:[qQ][uU][oO][tT][eE]|[cC][lL][aA][iI][mM]|[eE][vV][eE][nN][tT])';

/** Writes what the content model reads: its directives, and a backslash before what would begin one and is none. */
const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  unsafe: [
    { character: ':', after: `(?=:*${NAMES} ?[\\[{])` },
    { character: ':', after: '(?=::)' },
    // Near misses of a directive are reported, so a page that has one would stop a build.
    { character: ':', after: '(?=:*[^\\s:\\[{]{4,8}[\\[{])' },
    { character: '{', after: '(?=[^{}]*(?:by|stance)[ \\t]*=)' },
  ],
  handlers: {
    textDirective(node, _, state, info) {
      const tracker = state.createTracker(info);
      const exit = state.enter('label');
      let value = tracker.move(':quote[');
      value += tracker.move(state.containerPhrasing(node, { ...tracker.current(), before: '[', after: ']' }));
      exit();
      return value + tracker.move(`]${formatAttributes(node.attributes)}`);
    },
    containerDirective(node: Parents & { attributes: Record<string, string> }, _, state, info) {
      const tracker = state.createTracker(info);
      let value = tracker.move(`:::quote${formatAttributes(node.attributes)}\n`);
      value += tracker.move(state.containerFlow(node as never, tracker.current()));
      return value + tracker.move('\n:::');
    },
  },
};

/** Formats the tree of a body as Markdown; it ends with a line end. */
export function formatBody(tree: Root): string {
  return unified().use(remarkGfm).use(remarkStringify, options).stringify(tree);
}

/** `{by=ada-berg id=ferries topics="a b"}`: values have no quotation marks of their own. */
function formatAttributes(attributes: Record<string, string>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => {
    if (value === '') return key;
    return /^[\w-]+$/.test(value) ? `${key}=${value}` : `${key}="${value.replaceAll('"', '&quot;')}"`;
  });
  return `{${pairs.join(' ')}}`;
}
