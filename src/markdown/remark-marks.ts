import type { Nodes, Parents, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { readAttributes } from './directive-attributes.ts';
import type { DirectiveName } from './directive-syntax.ts';
import { BROKEN_OFF } from './remark-unterminated.ts';
import { placeInFile, type Run, report } from './run.ts';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/** The property by which a mark is found again once the tree is HTML; its value is the mark's number in `run.drafts`. */
export const MARK = 'dataMark';

/** Reads the directives into drafts and turns them into nodes that become `q`, `blockquote` and `span`. */
export function remarkMarks(run: Run) {
  return (tree: Root): void => {
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'html') {
        node.value = node.value.replace(/data-mark/gi, 'data-');
      } else if (isDirective(node)) {
        if ((node.data && BROKEN_OFF in node.data) || !wellPlaced(run, node, ancestors)) {
          unwrap(node);
          return SKIP;
        }
        readDirective(run, node);
      }
      return undefined;
    });
  };
}

function isDirective(node: Nodes): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

function readDirective(run: Run, node: Directive): void {
  const name = node.name as DirectiveName;
  const position = placeInFile(run, node.position?.start);
  const block = node.type === 'containerDirective';
  const label = block && node.children.find((child) => child.data && 'directiveLabel' in child.data);
  if (label) {
    report(run, position, {
      kind: 'misplaced-directive',
      message: 'A block quotation has its words between its two lines of colons, not in brackets.',
      hint: 'Put the words on lines of their own, or write :quote[…] with one colon.',
    });
  }
  const draft = readAttributes(run, name, node.attributes ?? {}, position, block);
  if (!draft) {
    unwrap(node);
    return;
  }
  run.drafts.push(draft);
  node.data = {
    ...node.data,
    hName: name === 'quote' ? (block ? 'blockquote' : 'q') : 'span',
    hProperties: { [MARK]: String(run.drafts.length - 1) },
  };
}

function wellPlaced(run: Run, node: Directive, ancestors: Parents[]): boolean {
  const position = placeInFile(run, node.position?.start);
  const misplaced = (message: string, hint: string): false => {
    report(run, position, { kind: 'misplaced-directive', message, hint });
    return false;
  };
  if (node.type === 'leafDirective') {
    return misplaced(
      `::${node.name} with two colons is no form of it.`,
      `Write :${node.name}[…] within a line${node.name === 'quote' ? ', or :::quote and ::: around lines of their own' : ''}.`,
    );
  }
  if (node.type === 'containerDirective' && node.name !== 'quote') {
    return misplaced(
      `:::${node.name} cannot stand around whole paragraphs.`,
      `Write :${node.name}[…] with one colon around the words in each paragraph.`,
    );
  }
  if (node.name === 'quote' && ancestors.some((ancestor) => isDirective(ancestor) && ancestor.name === 'quote')) {
    return misplaced(
      'A quotation cannot stand in another one.',
      'Close the first before it, or keep the inner one as the speaker’s words with single quotation marks.',
    );
  }
  const holder = ancestors.find(
    (ancestor) => ancestor.type === 'heading' || ancestor.type === 'link' || ancestor.type === 'table',
  );
  if (holder) {
    return misplaced(`A marked ${node.name} cannot stand in a ${holder.type}.`, 'Put it in a paragraph.');
  }
  return true;
}

/** Makes a directive that says nothing a plain group of its words; a report has been made, so nothing is published. */
function unwrap(node: Directive): void {
  node.data = { ...node.data, hName: node.type === 'textDirective' ? 'span' : 'div', hProperties: {} };
}
