import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Publication } from '../schema/rights.ts';
import { isApparatus } from './apparatus.ts';
import { CLASS_NAMES } from './class-names.ts';
import { countWords } from './count-words.ts';
import { createElement } from './create-element.ts';
import { type FirstParagraph, firstParagraph } from './first-paragraph.ts';
import { type ParseState, stateOf } from './parse-state.ts';
import { hasPlainText, plainText } from './plain-text.ts';
import { isPassage, type PassageElement } from './rehype-passages.ts';
import type { ArticleLabels } from './types.ts';
import { walkElements } from './walk.ts';

interface Options {
  publication: Publication;
  labels: Pick<ArticleLabels, 'leftOut'>;
}

/**
 * Takes out what may not be published: everything (`nothing`), or all but the first paragraph and the marked quotations
 * (`extract`); a sign stands wherever words are left out. What the transforms collected is cut to the same measure, so that no
 * other part of the program holds it.
 *
 * ```
 * <section id="p1"><p>The ferries wait.</p></section><section id="p2"><p>Berg said <span>“We wait”</span> at noon.</p></section>
 * ⇒ <section id="p1"><p>The ferries wait.</p></section>
 *   <p class="gap">[…]</p><section id="p2"><p><span>“We wait”</span></p></section><p class="gap">[…]</p>     (extract)
 * ⇒                                                                                                         (nothing)
 * ```
 */
export function rehypePublish({ publication, labels }: Options) {
  return (tree: Root, file: VFile): void => {
    if (publication === 'everything') return;
    const opening = publication === 'nothing' ? undefined : cutToExtract(tree, labels);
    if (publication === 'nothing') tree.children = [];
    removeNoteLinks(tree);
    const state = stateOf(file);
    cutToTree(state, tree);
    state.passages = opening ? [{ number: 1, text: plainText(opening), words: countWords(plainText(opening)) }] : [];
  };
}

/**
 * Leaves of a text its first paragraph and the quotations, each of them a block of its own in its passage.
 * @returns the first passage
 */
function cutToExtract(tree: Root, labels: Options['labels']): PassageElement | undefined {
  const cut: ElementContent[] = [];
  let isGap = false;
  let opening: PassageElement | undefined;

  /** Adds what may be published of a node to its passage, and a sign before each piece before which words are left out. */
  function addOpen(node: ElementContent, first: FirstParagraph | undefined, pieces: ElementContent[]): void {
    const isOpening = node === first?.from;
    if (isOpening || (node.type === 'element' && node.data?.quotation !== undefined)) {
      // Before the first piece of a passage the sign stands before the passage.
      if (isGap) (pieces.length === 0 ? cut : pieces).push(gap(labels));
      isGap = false;
      pieces.push(
        isOpening ? first.element : (node as Element).tagName === 'span' ? createElement('p', {}, [node]) : node,
      );
    } else if (node.type === 'text') isGap ||= countWords(node.value) > 0;
    else if (node.type === 'element' && !isApparatus(node))
      for (const child of node.children) addOpen(child, first, pieces);
  }

  for (const node of tree.children) {
    if (!isPassage(node)) {
      isGap ||= node.type === 'element' && !('dataFootnotes' in node.properties) && hasPlainText(node);
      continue;
    }
    const [number, content] = node.children as [ElementContent, ElementContent];
    const pieces: ElementContent[] = [];
    addOpen(content, opening ? undefined : firstParagraph(content), pieces);
    if (pieces.length === 0) continue;
    const passage = { ...node, children: [number, ...pieces] };
    opening ??= passage;
    cut.push(passage);
  }
  tree.children = isGap ? [...cut, gap(labels)] : cut;
  return opening;
}

function gap(labels: Options['labels']): Element {
  return createElement('p', { className: [CLASS_NAMES.gap], title: labels.leftOut }, ['[…]']);
}

/** The notes are not published, so nothing may lead to them: a raised mark goes whole. */
function removeNoteLinks(tree: Root): void {
  walkElements(tree, (node, index, parent) => {
    const isMark = node.tagName === 'sup' && node.children.length > 0 && node.children.every(isNoteLink);
    if (!(isMark || isNoteLink(node)) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

function isNoteLink(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a' && 'dataFootnoteRef' in node.properties;
}

/** Leaves of what was collected only what still stands in the tree. */
function cutToTree(state: ParseState, tree: Root): void {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const sources = new Set<string>();
  walkElements(tree, ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
    if (typeof properties['href'] === 'string') addresses.add(properties['href']);
    if (typeof properties['src'] === 'string') sources.add(properties['src'].replace(/\?.*$/, ''));
  });
  state.quotations = state.quotations.filter(({ id }) => ids.has(id));
  state.annotations = state.annotations.map((annotation) =>
    ids.has(annotation.anchor) ? annotation : { ...annotation, anchor: '', text: '' },
  );
  state.links = state.links.filter(
    ({ target }) => addresses.has(target) || addresses.has(state.context.withBase(target)),
  );
  const { references, context } = state;
  references.images = references.images.filter(({ target }) => sources.has(context.withBase(target)));
}
