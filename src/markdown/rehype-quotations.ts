import type { Element, ElementContent, ElementData, Root } from 'hast';
import type { VFile } from 'vfile';
import { textFragment } from '../text/text-fragment.ts';
import { isApparatus } from './apparatus.ts';
import { CLASS_NAMES } from './class-names.ts';
import { countWords } from './count-words.ts';
import { createElement } from './create-element.ts';
import { type ParseState, type PendingAnnotation, report, stateOf } from './parse-state.ts';
import { plainText, quotedText } from './plain-text.ts';
import { isPassage } from './rehype-passages.ts';
import { ANNOTATION } from './remark-annotations.ts';
import type { Annotation, PlacedAnnotation, PlacedQuotation } from './types.ts';

/**
 * Finds the quotations, events and claims in their passages: gives each its anchor, and collects it with its words, its
 * place in the text and its speaker.
 *
 * ```
 * <section class="passage" id="p1"><p>Berg said <span data-mark="0">“We wait”</span>.</p></section>
 * ⇒ <section class="passage" id="p1"><p>Berg said
 *     <span class="said" data-hue="3"><span class="anchor" id="wait"></span>“We wait”</span>.</p></section>
 *   quotations: [{ id: 'wait', by: 'ada-berg', text: 'We wait', words: 2, offset: 2, number: 1, passage: 1, … }]
 *   passages: [{ number: 1, text: 'Berg said “We wait”.', words: 4 }]
 * ```
 */
export function rehypeQuotations() {
  return (tree: Root, file: VFile): void => {
    const state = stateOf(file);
    const walk: Walk = { file, state, passage: 0, words: 0, speakers: [], open: [], anchors: new Set() };
    for (const node of tree.children) {
      if (isPassage(node)) {
        walk.passage = node.data.passage;
        const before = walk.words;
        for (const child of node.children.slice(1)) visit(walk, child);
        state.passages.push({ number: walk.passage, text: plainText(node), words: walk.words - before });
      } else if (node.type === 'element') {
        visit(walk, node);
      }
    }
    state.words = walk.words;
    state.references = {
      ...state.references,
      quotations: state.quotations.map(({ by, topics, via, position }) => ({
        by,
        topics,
        ...(via && { via }),
        position,
      })),
      annotations: state.annotations.map(({ type, target, position }) => ({ type, target, position })),
    };
  };
}

interface Walk {
  file: VFile;
  state: ParseState;
  /** The number of the passage, or of the last one before. */
  passage: number;
  /** How many words have been passed. */
  words: number;
  /** The speakers of the quotations around the node that is being visited. */
  speakers: string[];
  /** The annotations around it that no speaker is known of: a quotation in them gives them its speaker. */
  open: Annotation[];
  anchors: Set<string>;
}

function visit(walk: Walk, node: ElementContent): void {
  if (node.type === 'text') {
    walk.words += countWords(node.value);
    return;
  }
  if (node.type !== 'element' || isApparatus(node)) return;
  const pending = takePending(walk.state, node);
  if (pending?.type === 'quote') visitQuotation(walk, node, pending);
  else if (pending) visitAnnotation(walk, node, pending);
  else for (const child of node.children) visit(walk, child);
}

/** The directive of a marked node. */
function takePending({ pending }: ParseState, node: Element): PendingAnnotation | undefined {
  const number = node.properties[ANNOTATION];
  if (number === undefined) return undefined;
  delete node.properties[ANNOTATION];
  return pending[Number(number)];
}

function visitQuotation(walk: Walk, node: Element, pending: Extract<PendingAnnotation, { type: 'quote' }>): void {
  const { state } = walk;
  const { context } = state;
  const whole = quotedText(node);
  const text = withoutComma(whole);
  if (text === '') {
    reportEmpty(walk.file, pending, 'quotation');
    return;
  }
  const offset = walk.words;
  walk.speakers.push(pending.by);
  for (const child of node.children) visit(walk, child);
  walk.speakers.pop();
  for (const annotation of walk.open) if (!annotation.by.includes(pending.by)) annotation.by.push(pending.by);
  const { type: _, ...said } = pending;
  const quotation: PlacedQuotation = {
    ...said,
    text,
    marks: node.data?.marks ?? ['', ''],
    ...(text.length < whole.length && { comma: whole.slice(text.length) }),
    words: walk.words - offset,
    offset,
    number: state.quotations.length + 1,
    passage: walk.passage,
  };
  state.quotations.push(quotation);
  node.data = { ...node.data, quotation: pending.id } as ElementData;
  node.properties = {
    ...node.properties,
    className: [CLASS_NAMES.quotation],
    dataHue: String(context.speakers.get(pending.by)?.hue ?? 0),
    ...(context.original && citation(pending, context.original, withoutComma(node.data?.asWritten ?? text))),
  };
  addAnchor(node, pending.id);
}

/** A comma with which the sentence around a quotation goes on: `“We wait,” Berg said`. */
const COMMA_AT_END = /\s*[,،、，]$/u;

function withoutComma(words: string): string {
  return words.replace(COMMA_AT_END, '');
}

/** Where the words stand in the original. Only quotations that are elements of their own may say so by `cite`. */
function citation({ block }: { block: boolean }, original: string, words: string) {
  const address = textFragment(original, words);
  return block ? { cite: address } : { dataCite: address };
}

function visitAnnotation(
  walk: Walk,
  node: Element,
  pending: Extract<PendingAnnotation, { type: 'event' | 'claim' }>,
): void {
  const text = plainText(node);
  if (text === '') {
    reportEmpty(walk.file, pending, pending.type);
    return;
  }
  const isEvent = pending.type === 'event';
  const anchor = uniqueAnchor(walk, `${isEvent ? 'e' : 'c'}-${pending.target}`);
  const by = pending.type === 'claim' && pending.by ? [pending.by] : [...walk.speakers];
  const annotation: PlacedAnnotation = {
    type: pending.type,
    target: pending.target,
    by,
    anchor,
    text,
    passage: walk.passage,
    position: pending.position,
  };
  if (pending.type === 'claim') annotation.stance = pending.stance;
  walk.state.annotations.push(annotation);
  const isOpen = by.length === 0;
  if (isOpen) walk.open.push(annotation);
  for (const child of node.children) visit(walk, child);
  if (isOpen) walk.open.pop();
  node.properties = { className: [isEvent ? CLASS_NAMES.eventMention : CLASS_NAMES.position] };
  addAnchor(node, anchor);
}

/**
 * Gives an element its anchor, as an element of its own: a browser that follows a link scrolls its target to the top of the
 * window, and the beginning of the passage, with its speaker, has to be seen too.
 */
function addAnchor(node: Element, id: string): void {
  node.children.unshift(createElement('span', { className: [CLASS_NAMES.anchor], id }, []));
}

function uniqueAnchor(walk: Walk, anchor: string): string {
  let unique = anchor;
  for (let times = 2; walk.anchors.has(unique); times++) unique = `${anchor}-${times}`;
  walk.anchors.add(unique);
  return unique;
}

function reportEmpty(file: VFile, { position }: PendingAnnotation, name: string): void {
  report(file, position, {
    kind: 'empty-quotation',
    message: `This ${name} has no words.`,
    hint: 'Put the words between the brackets, or remove the directive.',
  });
}
