import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** Colons that would begin a directive of ours: before a name, in any letter case, and three at the beginning of a line. */
const DIRECTIVES: NonNullable<Options['unsafe']> = [
  {
    character: ':',
    after: '(?=:*(?:[Qq][Uu][Oo][Tt][Ee]|[Cc][Ll][Aa][Ii][Mm]|[Ee][Vv][Ee][Nn][Tt]))',
    inConstruct: 'phrasing',
  },
  { character: ':', atBreak: true, after: '(?=::)' },
];

/**
 * Writes a tree as Markdown that the project's parser reads back as the same words: what looks like one of its directives
 * is escaped. A tree that itself holds directives needs the extension that writes them, `mdast-util-directive`.
 */
export function writeMarkdown(tree: Root): string {
  return unified()
    .use(remarkGfm)
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      fences: true,
      listItemIndent: 'one',
      unsafe: DIRECTIVES,
    })
    .stringify(tree);
}
