import type { Nodes, Parents, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { countWords } from './count-words.ts';
import { positionInFile, report, stateOf } from './parse-state.ts';
import { SKIP, walk } from './walk.ts';

/** Words in quotation marks, outside a marked quotation, from which on a retold text is no longer the editor's own. */
const QUOTED_WORDS = 8;
const IN_MARKS = /[“"]([^“”"\0]+)[”"]/g;

/**
 * Checks a body whose rights say that it is retold: it contains the words of others only as marked quotations.
 *
 * ```
 * Berg said “we wait for the wind to turn, and so does everybody”.
 * ⇒ the tree as it was, and at 1:1 the problem `rights-contradiction`
 * ```
 */
export function remarkRights() {
  return (tree: Root, file: VFile): void => {
    if (stateOf(file).context.rights !== 'retold') return;
    walk(tree, (node) => {
      if (node.type === 'containerDirective') return SKIP;
      if (node.type === 'blockquote') {
        contradict(file, node, 'the text contains an unmarked block quotation');
        return SKIP;
      }
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') checkWords(file, node);
      return undefined;
    });
  };
}

function checkWords(file: VFile, block: Parents): void {
  const pieces: { start: number; node: Text }[] = [];
  let text = '';
  walk(block, (node) => {
    // What is marked, and what is code, is not the editor's prose: it ends a run of words.
    if ((node.type === 'textDirective' && node.name === 'quote') || node.type === 'inlineCode') {
      text += '\0';
      return SKIP;
    }
    if (node.type === 'text') {
      pieces.push({ start: text.length, node });
      text += node.value;
    }
    return undefined;
  });
  for (const { 1: words = '', index } of text.matchAll(IN_MARKS)) {
    const count = countWords(words);
    const piece = pieces.findLast(({ start }) => start <= index);
    if (count >= QUOTED_WORDS && piece)
      contradict(file, piece.node, `${count} words are in quotation marks without \`:quote\``);
  }
}

function contradict(file: VFile, node: Nodes, what: string): void {
  report(file, positionInFile(file, node.position?.start), {
    kind: 'rights-contradiction',
    message: `The rights say "retold", in the editor’s own words, but ${what}.`,
    hint: 'Mark the words as a quotation with their speaker, or rephrase them.',
  });
}
