import type { Root, Text } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { positionInFile, report } from './parse-state.ts';

/** What is left in the text of a directive that could not be read: its beginning, or the line that should have ended it. */
const REMAINS = /(?<!\\):{1,3}(quote|claim|event) ?[[{]|^:{3,}(?: *(quote)\b.*)?$/gim;

/** A block directive of another program: its end is not ours to judge. */
const NOT_OURS = /^[ \t>]*:{3,}[ \t]*(?!quote\b)[a-z]/im;

/** Set on a directive that has been reported, so that it is not reported twice. */
export const BROKEN_OFF = 'brokenOff';

type Point = { line: number; column: number } | undefined;

/**
 * Finds directives that were begun and never closed: what is left of them is text.
 *
 * ```
 * Berg said :quote[We wait{by=ada-berg id=wait}.
 * ⇒ the tree as it was, and at 1:11 the problem `unterminated-directive`
 * ```
 */
export function remarkUnterminated() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const othersToo = NOT_OURS.test(source);
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'text') {
        const parent = ancestors.at(-1);
        const isAddress = parent?.type === 'link' && parent.url.endsWith(node.value);
        if (!isAddress) reportRemains(file, node, source, othersToo);
      } else if (node.type === 'containerDirective' && !isClosed(node, source)) {
        reportBlock(file, node.position?.start);
      } else if (node.type === 'textDirective' && isBrokenOff(node, source)) {
        reportInline(file, node.name, node.position?.start);
        node.data = Object.assign({ ...node.data }, { [BROKEN_OFF]: true });
      }
    });
  };
}

function reportRemains(file: VFile, node: Text, source: string, othersToo: boolean): void {
  if (!node.position) return;
  const { start, end } = node.position;
  const raw = source.slice(start.offset, end.offset);
  for (const { 0: remains, 1: inline, 2: block, index } of raw.matchAll(REMAINS)) {
    const before = raw.slice(0, index).split('\n');
    const point = {
      line: start.line + before.length - 1,
      column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0),
    };
    if (block) reportMalformed(file, remains, ':::quote{by=… id=…}', point);
    else if (inline && remains === `:${inline.toLowerCase()}${remains.at(-1)}`) reportInline(file, inline, point);
    else if (inline) reportMalformed(file, remains, formOf(remains, inline.toLowerCase()), point);
    else if (!othersToo) reportStrayEnd(file, point);
  }
}

/** A directive whose brackets or braces are open ends where they begin: micromark reads the rest as text. */
function isBrokenOff(node: TextDirective, source: string): boolean {
  const end = node.position?.end.offset ?? 0;
  const [last, next] = [source[end - 1], source[end]];
  return last === ']' ? next === '{' : last !== '}' && (next === '[' || next === '{');
}

function isClosed(node: ContainerDirective, source: string): boolean {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  return /\n[ \t>]*:{3,}[ \t]*$/.test(raw);
}

function reportInline(file: VFile, name: string, point: Point): void {
  report(file, positionInFile(file, point), {
    kind: 'unterminated-directive',
    message: `This \`:${name}\` is never closed.`,
    hint: `Write :${name}[the words]{…}, with every bracket closed, or \\: where no ${name} is meant.`,
  });
}

/** The form that a malformed beginning was meant to have. */
function formOf(remains: string, name: string): string {
  return remains.startsWith(':::') && name === 'quote' ? ':::quote{by=… id=…}' : `:${name}[the words]{…}`;
}

function reportMalformed(file: VFile, remains: string, form: string, point: Point): void {
  report(file, positionInFile(file, point), {
    kind: 'unterminated-directive',
    message: `\`${remains}\` is not the beginning of a directive.`,
    hint: `Write ${form}, in lower-case letters and without a space.`,
  });
}

function reportBlock(file: VFile, point: Point): void {
  report(file, positionInFile(file, point), {
    kind: 'unterminated-directive',
    message: 'This block quotation is never closed.',
    hint: 'A block begins with a line ":::quote{by=… id=…}" and ends with a line ":::".',
  });
}

function reportStrayEnd(file: VFile, point: Point): void {
  report(file, positionInFile(file, point), {
    kind: 'unterminated-directive',
    message: 'This line of colons closes no block quotation.',
    hint: 'A block begins with a line ":::quote{by=… id=…}" and ends with a line ":::".',
  });
}
