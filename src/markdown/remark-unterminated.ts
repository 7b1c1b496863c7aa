import type { Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeInFile, type Run, report } from './run.ts';

const OPENING = /(?<!\\):{1,3}(quote|claim|event)[[{]|^:::+(?: *quote\b.*)?$/gm;

/** The mark on a directive of which a report has been made, so that no second one follows. */
export const BROKEN_OFF = 'brokenOff';

/** Finds directives that were begun and never closed: what is left of them is text. */
export function remarkUnterminated(run: Run) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, (node) => {
      if (node.type === 'text' && node.position?.start.offset !== undefined) {
        const raw = source.slice(node.position.start.offset, node.position.end.offset);
        for (const match of raw.matchAll(OPENING)) {
          const before = raw.slice(0, match.index).split('\n');
          const line = node.position.start.line + before.length - 1;
          const column = (before.length === 1 ? node.position.start.column : 1) + (before.at(-1)?.length ?? 0);
          reportUnterminated(run, match[0], match[1], { line, column });
        }
      } else if (node.type === 'containerDirective' && !isClosed(node, source)) {
        reportUnterminated(run, ':::', node.name, node.position?.start);
      } else if (node.type === 'textDirective' && isBrokenOff(node, source)) {
        reportUnterminated(run, ':', node.name, node.position?.start);
        node.data = Object.assign({ ...node.data }, { [BROKEN_OFF]: true });
      }
    });
  };
}

/** A directive whose brackets or braces are open ends where they begin: micromark reads the rest as text. */
function isBrokenOff(node: TextDirective, source: string): boolean {
  const end = node.position?.end.offset ?? 0;
  return source[end] === '{' || (source[end] === '[' && source[end - 1] !== ']');
}

function isClosed(node: ContainerDirective, source: string): boolean {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  return /\n[ \t]*:{3,}[ \t]*$/.test(raw);
}

function reportUnterminated(
  run: Run,
  opening: string,
  name: string | undefined,
  point: { line: number; column: number } | undefined,
): void {
  const block = opening.startsWith(':::');
  report(run, placeInFile(run, point), {
    kind: 'unterminated-directive',
    message: name ? `This ${block ? 'block ' : ''}${name} is never closed.` : 'This line of colons closes nothing.',
    remedy: block
      ? 'A block begins with a line ":::quote{by=… id=…}" and ends with a line ":::".'
      : `Write :${name}[the words]{…}, with every bracket closed, or \\: where no ${name} is meant.`,
  });
}
