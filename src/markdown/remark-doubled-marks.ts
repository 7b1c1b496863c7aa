import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findDoubledMarks } from './doubled-marks.ts';
import { positionInFile, warn } from './parse-state.ts';

/**
 * Warns of quotation marks in or around a marked quotation. They are not published, since the site sets its own.
 *
 * ```
 * “:quote[We wait]{by=ada-berg id=wait},” said Berg.
 * ⇒ the tree as it was, and at 1:2 the warning `doubled-marks`
 * ```
 */
export function remarkDoubledMarks() {
  return (tree: Root, file: VFile): void => {
    for (const { node } of findDoubledMarks(tree, String(file))) {
      warn(file, positionInFile(file, node.position?.start), {
        kind: 'doubled-marks',
        message: 'This quotation is in quotation marks, but the site adds its own.',
        hint: 'Remove the marks; `npm run check -- --fix` does it.',
      });
    }
  };
}
