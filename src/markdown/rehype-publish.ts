import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Publication } from '../schema/rights.ts';
import { countWords } from './count-words.ts';
import { firstParagraph } from './first-paragraph.ts';
import { type ParseState, stateOf } from './parse-state.ts';
import { plainText } from './plain-text.ts';
import { isPassage, type PassageElement } from './rehype-passages.ts';

interface Options {
  publication: Publication;
}

/**
 * Takes out what may not be published: everything (`nothing`), or all but the first paragraph and the marked quotations
 * (`extract`). What the transforms collected is cut to the same measure, so that no other part of the program holds it.
 *
 * ```
 * <div id="p1"><p>The ferries wait.</p></div><div id="p2"><p>Berg said <span id="wait">“We wait”</span> at noon.</p></div>
 * ⇒ <div id="p1"><p>The ferries wait.</p></div><div id="p2"><p><span id="wait">“We wait”</span></p></div>     (extract)
 * ⇒                                                                                                  (nothing)
 * ```
 */
export function rehypePublish({ publication }: Options) {
  return (tree: Root, file: VFile): void => {
    if (publication === 'everything') return;
    const [first, ...others] = publication === 'nothing' ? [] : tree.children.filter(isPassage);
    const opening = first && openingOf(first);
    tree.children = [opening, ...others.map((passage) => quotationsOf(passage))].filter((node) => node !== undefined);
    removeNoteLinks(tree);
    const state = stateOf(file);
    cutToTree(state, tree);
    state.passages = opening ? [{ number: 1, text: plainText(opening), words: countWords(plainText(opening)) }] : [];
  };
}

/** The first passage with its first paragraph, and what is quoted in the rest of it. */
function openingOf(passage: PassageElement): PassageElement {
  const [number, content] = passage.children as [ElementContent, ElementContent];
  const paragraph = firstParagraph(content);
  const rest = quotationsIn(content, paragraph.from);
  return { ...passage, children: [number, paragraph.element, ...rest] };
}

/** A passage of which only the quotations are left, each a block of its own; undefined where it has none. */
function quotationsOf(passage: PassageElement): PassageElement | undefined {
  const [number, content] = passage.children as [ElementContent, ElementContent];
  const quotations = quotationsIn(content);
  return quotations.length === 0 ? undefined : { ...passage, children: [number, ...quotations] };
}

function quotationsIn(content: ElementContent, except?: ElementContent): ElementContent[] {
  const quotations: ElementContent[] = [];
  visit(content, 'element', (node) => {
    if (node === except) return SKIP;
    if (node.data?.quotation === undefined) return undefined;
    quotations.push(node.tagName === 'span' ? h('p', node) : node);
    return SKIP;
  });
  return quotations;
}

/** The notes are not published, so nothing may lead to them. */
function removeNoteLinks(tree: Root): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    const isNoteLink = node.tagName === 'a' && 'dataFootnoteRef' in node.properties;
    if (!isNoteLink || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Leaves of what was collected only what still stands in the tree. */
function cutToTree(state: ParseState, tree: Root): void {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const sources = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
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
