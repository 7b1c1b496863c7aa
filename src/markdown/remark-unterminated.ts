import type { Root, Text } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { findNearMisses } from './near-misses.ts';
import { positionInFile, report } from './parse-state.ts';
import { walkWithAncestors } from './walk.ts';

/** What is left in the text of a directive that could not be read: its beginning, or the line that should have ended it. */
const REMAINS = /(?<!\\):{1,3}(quote|claim|event) ?[[{]|^:{3,}(?: *(quote)\b.*)?$/gim;

/** A block directive of another program: its end is not ours to judge. */
const NOT_OURS = /^[ \t>]*:{3,}[ \t]*(?!quote\b)[a-z]/im;

/** Set on a directive that has been reported, so that it is not reported twice. */
export const BROKEN_OFF = 'brokenOff';

type Point = { line: number; column: number } | undefined;

/** Braces with attributes behind the words of a directive, which end it where anything stands between. */
const PARTED_BRACES = /^[ \t]*(?:\r?\n)?[ \t>]*\{[^{}]*=[^{}]*\}/;

/**
 * Finds directives that were begun and never closed, and what was meant as one and is none: what is left of them is text.
 *
 * ```
 * Berg said :quote[We wait{by=ada-berg id=wait}.
 * ⇒ the tree as it was, and at 1:11 the problem `unterminated-directive`
 *
 * Berg said :quote[We wait] {by=ada-berg id=wait}.
 * ⇒ the tree as it was, and at 1:11 the problem `malformed-directive`
 * ```
 */
export function remarkUnterminated() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const othersToo = NOT_OURS.test(source);
    // Whether a beginning was reported whose braces may follow as text.
    let isBegun = false;
    walkWithAncestors(tree, (node, ancestors) => {
      if (node.type === 'text') {
        const parent = ancestors.at(-1);
        const isAddress = parent?.type === 'link' && parent.url.endsWith(node.value);
        if (isAddress || !node.position) return;
        const raw = source.slice(node.position.start.offset, node.position.end.offset);
        isBegun = reportRemains(file, node, raw, othersToo) || isBegun;
        isBegun = reportNearMisses(file, node, raw, isBegun);
      } else if (node.type === 'containerDirective' && !isClosed(node, source)) {
        reportBlock(file, node.position?.start);
      } else if (node.type === 'textDirective') {
        const reportBroken = isBrokenOff(node, source)
          ? reportInline
          : isParted(node, source)
            ? reportParted
            : undefined;
        if (!reportBroken) return;
        reportBroken(file, node.name, node.position?.start);
        node.data = Object.assign({ ...node.data }, { [BROKEN_OFF]: true });
        isBegun = true;
      }
    });
  };
}

/** @returns whether a beginning was reported */
function reportRemains(file: VFile, node: Text, raw: string, othersToo: boolean): boolean {
  let isBegun = false;
  for (const { 0: remains, 1: inline, 2: block, index } of raw.matchAll(REMAINS)) {
    const point = pointIn(node, raw, index);
    isBegun ||= block !== undefined || inline !== undefined;
    if (block) reportMalformed(file, remains, ':::quote{by=… id=…}', point);
    else if (inline && remains === `:${inline.toLowerCase()}${remains.at(-1)}`) reportInline(file, inline, point);
    else if (inline) reportMalformed(file, remains, formOf(remains, inline.toLowerCase()), point);
    else if (!othersToo) reportStrayEnd(file, point);
  }
  return isBegun;
}

/** @returns whether a beginning was reported whose braces have not come yet */
function reportNearMisses(file: VFile, node: Text, raw: string, wasBegun: boolean): boolean {
  let isBegun = wasBegun;
  for (const { index, message, hint, part } of findNearMisses(raw)) {
    if (part !== 'end' || !isBegun)
      report(file, positionInFile(file, pointIn(node, raw, index)), { kind: 'malformed-directive', message, hint });
    isBegun = part === 'beginning';
  }
  return isBegun;
}

/** The place of an offset in what a text was written as. */
function pointIn({ position }: Text, raw: string, index: number): Point {
  const { line = 1, column = 1 } = position?.start ?? {};
  const before = raw.slice(0, index).split('\n');
  return {
    line: line + before.length - 1,
    column: (before.length === 1 ? column : 1) + (before.at(-1)?.length ?? 0),
  };
}

/** A directive whose brackets or braces are open ends where they begin: micromark reads the rest as text. */
function isBrokenOff(node: TextDirective, source: string): boolean {
  const end = node.position?.end.offset ?? 0;
  const [last, next] = [source[end - 1], source[end]];
  return last === ']' ? next === '{' : last !== '}' && (next === '[' || next === '{');
}

/** A directive without attributes, behind which, after a space or on the next line, attributes stand. */
function isParted(node: TextDirective, source: string): boolean {
  const end = node.position?.end.offset ?? 0;
  const isBare = Object.keys(node.attributes ?? {}).length === 0 && source[end - 1] === ']';
  return isBare && PARTED_BRACES.test(source.slice(end, end + 400));
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

function reportParted(file: VFile, name: string, point: Point): void {
  report(file, positionInFile(file, point), {
    kind: 'malformed-directive',
    message: `A space stands between \`:${name}[…]\` and its braces.`,
    hint: `Write :${name}[the words]{…}, without a space or a line break before the braces.`,
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
