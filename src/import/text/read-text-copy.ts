import type { Paragraph, Root, RootContent } from 'mdast';
import { cleanTree } from '../tree/clean-tree.ts';
import { readCopy } from './read-copy.ts';

/** Reads plain text copied from a page. */
export function readTextCopy(source: string): ReturnType<typeof readCopy> {
  return readCopy(cleanTree(parseLines(source), undefined));
}

/** As long as lines are where a program has broken them. */
const MAX_WRAPPED_LENGTH = 110;
const MIN_WRAPPED_LENGTH = 40;

/** The paragraphs of a plain text as a tree. Lines that a program has broken are joined; other lines are blocks of their own. */
function parseLines(source: string): Root {
  const text = source.replace(/\r\n?|\u2028/g, '\n').replace(/\u2029/g, '\n\n');
  const groups = text.split(/\n[ \t\u00A0]*(?:\n[ \t\u00A0]*)+/).map((group) =>
    group
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const children: RootContent[] = [];
  let items: string[] = [];
  const closeList = (): void => {
    if (items.length > 0)
      children.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
      });
    items = [];
  };
  for (const line of groups.flatMap((group) => (isWrapped(group) ? [group.join(' ')] : group))) {
    const item = /^[-*•‣▪]\s+(?=\S)/.exec(line);
    if (item) items.push(line.slice(item[0].length));
    else {
      closeList();
      children.push(paragraph(line));
    }
  }
  closeList();
  return { type: 'root', children };
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0 || lines.some((line) => line.length > MAX_WRAPPED_LENGTH || /^[-*•‣▪]\s/.test(line)))
    return false;
  return full.every((line) => line.length >= MIN_WRAPPED_LENGTH) && full.some((line) => !/[.!?:”"]$/.test(line));
}

function paragraph(line: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: line.replace(/\s+/g, ' ') }] };
}
