import type { Element, ElementContent, Root } from 'hast';
import { isApparatus } from './apparatus.ts';
import { countWords } from './count-words.ts';
import { plainText, textWithin } from './plain-text.ts';
import { isPassage } from './rehype-passages.ts';
import { MARK } from './remark-marks.ts';
import { type Draft, type Run, report } from './run.ts';
import { textFragment } from './text-fragment.ts';
import type { Annotation, Quotation } from './types.ts';

/**
 * Finds the marks in their passages: gives quotations and tellings their anchors, and collects them with their words,
 * their place in the text and whose they are.
 */
export function rehypeQuotations(run: Run) {
  return (tree: Root): void => {
    const walk: Walk = { run, passage: 0, words: 0, speakers: [], open: [], anchors: new Set() };
    for (const node of tree.children) {
      if (isPassage(node)) {
        walk.passage += 1;
        const before = walk.words;
        for (const child of node.children.slice(1)) visit(walk, child);
        run.passages.push({ number: walk.passage, text: plainText(node), words: walk.words - before });
      } else if (node.type === 'element') {
        visit(walk, node);
      }
    }
    run.words = walk.words;
    run.references = {
      quotations: run.quotations.map(({ by, topics, via, position }) => ({
        by,
        topics,
        ...(via && { via }),
        position,
      })),
      annotations: run.annotations.map(({ type, target, position }) => ({ type, target, position })),
    };
  };
}

interface Walk {
  run: Run;
  passage: number;
  words: number;
  /** The speakers of the quotations around the node that is being visited. */
  speakers: string[];
  /** The annotations around it, that a quotation in them speaks for. */
  open: Annotation[];
  anchors: Set<string>;
}

function visit(walk: Walk, node: ElementContent): void {
  if (node.type === 'text') {
    walk.words += countWords(node.value);
    return;
  }
  if (node.type !== 'element' || isApparatus(node)) return;
  const draft = takeDraft(walk.run, node);
  if (draft?.type === 'quote') visitQuotation(walk, node, draft);
  else if (draft) visitAnnotation(walk, node, draft);
  else for (const child of node.children) visit(walk, child);
}

/** The draft of a marked node, once: a second node with the same number would be a forgery in raw HTML. */
function takeDraft(run: Run, node: Element): Draft | undefined {
  const number = node.properties[MARK];
  if (number === undefined) return undefined;
  delete node.properties[MARK];
  return run.drafts[Number(number)];
}

function visitQuotation(walk: Walk, node: Element, draft: Extract<Draft, { type: 'quote' }>): void {
  const { run } = walk;
  const text = textWithin(node);
  if (text === '') {
    reportEmpty(run, draft, 'quotation');
    return;
  }
  const offset = walk.words;
  walk.speakers.push(draft.by);
  for (const child of node.children) visit(walk, child);
  walk.speakers.pop();
  for (const annotation of walk.open) if (!annotation.by.includes(draft.by)) annotation.by.push(draft.by);
  const { type: _, ...said } = draft;
  const quotation: Quotation = {
    ...said,
    text,
    words: walk.words - offset,
    offset,
    number: run.quotations.length + 1,
    passage: walk.passage,
  };
  run.quotations.push(quotation);
  const { original } = run.context;
  node.properties = {
    ...node.properties,
    id: draft.id,
    className: ['said'],
    dataHue: String(run.context.speakers.get(draft.by)?.hue ?? 0),
    ...(original && { cite: textFragment(original, text) }),
  };
}

function visitAnnotation(walk: Walk, node: Element, draft: Extract<Draft, { type: 'event' | 'claim' }>): void {
  const { run } = walk;
  const text = plainText(node);
  if (text === '') {
    reportEmpty(run, draft, draft.type);
    return;
  }
  const anchor = uniqueAnchor(walk, `${draft.type === 'event' ? 'e' : 'c'}-${draft.target}`);
  const named = draft.type === 'claim' && draft.by ? [draft.by] : [...walk.speakers];
  const annotation: Annotation = {
    type: draft.type,
    target: draft.target,
    by: named,
    anchor,
    text,
    passage: walk.passage,
    position: draft.position,
  };
  if (draft.type === 'claim') annotation.stance = draft.stance;
  run.annotations.push(annotation);
  const open = named.length === 0;
  if (open) walk.open.push(annotation);
  for (const child of node.children) visit(walk, child);
  if (open) walk.open.pop();
  node.properties = { id: anchor, className: [draft.type === 'event' ? 'telling' : 'stance'] };
}

function uniqueAnchor(walk: Walk, anchor: string): string {
  let unique = anchor;
  for (let times = 2; walk.anchors.has(unique); times++) unique = `${anchor}-${times}`;
  walk.anchors.add(unique);
  return unique;
}

function reportEmpty(run: Run, draft: Draft, name: string): void {
  report(run, draft.position, {
    kind: 'empty-quotation',
    message: `This ${name} has no words.`,
    hint: 'Put the words between the brackets, or take the mark out.',
  });
}
