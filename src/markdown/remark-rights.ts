import type { Nodes, Parents, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { countWords } from './count-words.ts';
import { placeInFile, type Run, report } from './run.ts';

/** Words in quotation marks, outside a marked quotation, from which on a retold text is no longer the editor's own. */
const QUOTED_WORDS = 8;
const IN_MARKS = /[“"]([^“”"\0]+)[”"]/g;

/** Holds a body that is said to be retold against it: the words of others stand in it marked, or not at all. */
export function remarkRights(run: Run) {
  return (tree: Root): void => {
    if (run.context.rights !== 'retold') return;
    visit(tree, (node) => {
      if (node.type === 'containerDirective') return SKIP;
      if (node.type === 'blockquote') {
        contradict(run, node, 'a block of another’s words stands in it unmarked');
        return SKIP;
      }
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') checkWords(run, node);
      return undefined;
    });
  };
}

function checkWords(run: Run, block: Parents): void {
  const pieces: { start: number; node: Text }[] = [];
  let text = '';
  visit(block, (node) => {
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
    if (count >= QUOTED_WORDS && piece) contradict(run, piece.node, `${count} words stand in quotation marks unmarked`);
  }
}

function contradict(run: Run, node: Nodes, what: string): void {
  report(run, placeInFile(run, node.position?.start), {
    kind: 'rights-contradiction',
    message: `The rights say "retold", in the editor’s own words, but ${what}.`,
    hint: 'Mark the words as a quotation with their speaker, or retell them.',
  });
}
