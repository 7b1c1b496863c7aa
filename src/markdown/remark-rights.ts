import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { countWords } from './count-words.ts';
import { placeInFile, type Run, report, warn } from './run.ts';

/** Words in quotation marks, outside a marked quotation, from which on a retold text is no longer the editor's own. */
const QUOTED_WORDS = 8;
const IN_MARKS = /[“"]([^“”"]+)[”"]/g;

/** Holds a body against what `rights.text` says it is. */
export function remarkRights(run: Run) {
  return (tree: Root): void => {
    const { rights } = run.context;
    if (tree.children.length === 0 && rights !== 'link-only') reportEmpty(run);
    if (rights === 'retold') visitUnmarked(tree, (node) => checkRetold(run, node));
  };
}

/**
 * An edition or an extract without words is a mistake. A full text that is not there yet is told, but stops nothing:
 * the page says so and leads to the original.
 */
function reportEmpty(run: Run): void {
  const { rights, bodyLine } = run.context;
  const tell = rights === 'full' ? warn : report;
  tell(
    run,
    { line: bodyLine, column: 1 },
    {
      kind: 'empty-body',
      message: `The rights say "${rights}", but there is no text.`,
      remedy: 'Write the text below the frontmatter, or say "link-only".',
    },
  );
}

function visitUnmarked(tree: Root, check: (node: Nodes) => void): void {
  visit(tree, (node) => {
    if (node.type === 'textDirective' || node.type === 'containerDirective') return 'skip';
    check(node);
    return undefined;
  });
}

function checkRetold(run: Run, node: Nodes): void {
  if (node.type === 'blockquote') {
    contradict(run, node, 'a block of another’s words stands in it unmarked');
  } else if (node.type === 'text') {
    for (const [, words = ''] of node.value.matchAll(IN_MARKS)) {
      if (countWords(words) >= QUOTED_WORDS)
        contradict(run, node, `${countWords(words)} words stand in quotation marks unmarked`);
    }
  }
}

function contradict(run: Run, node: Nodes, what: string): void {
  report(run, placeInFile(run, node.position?.start), {
    kind: 'rights-contradiction',
    message: `The rights say "retold", in the editor’s own words, but ${what}.`,
    remedy: 'Mark the words as a quotation with their speaker, or retell them.',
  });
}
