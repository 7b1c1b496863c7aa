import { CLASS_NAMES } from '../../markdown/class-names.ts';
import { readPlace } from '../../search/highlight/text-nodes.ts';
import { oneLine } from '../../text/one-line.ts';
import { textDirective } from '../../text/text-fragment.ts';
import type { SelectedWords } from '../item-of.ts';

/** What a reader has selected in the text of an article. */
export interface ReadSelection {
  words: SelectedWords;
  /** The anchor of the paragraph in which it begins. */
  passage: string;
  /** `text=…`, with which a browser finds the words; undefined where they cannot be told from earlier ones. */
  directive: string | undefined;
}

/** What is on a page and not in its text as browsers search it. */
const NOT_SEARCHED = 'script, style, noscript, template, svg';

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Reads a selection, without what stands beside the text. It is in a quotation only where every word of it is: of one in
 * another the inner one, where all of it is in that.
 *
 * @param text the text of the article
 * @returns undefined where no words of the text are selected, or anything outside it is
 */
export function readSelection(selected: Range, text: Element): ReadSelection | undefined {
  const range = within(selected, text);
  if (!range) return undefined;
  const place = readPlace(text);
  const stretch = place.rangeOf(range);
  if (!stretch) return undefined;
  const said = oneLine(place.text.slice(stretch.start, stretch.end));
  if (!HAS_WORDS.test(said)) return undefined;
  const nodes = place.partsOf(stretch).filter(({ node, start, end }) => HAS_WORDS.test(node.data.slice(start, end)));
  const quotations = new Set(nodes.map(({ node }) => node.parentElement?.closest(`.${CLASS_NAMES.quotation}`)));
  const [quotation] = quotations;
  const passage = nodes[0]?.node.parentElement?.closest(`.${CLASS_NAMES.passage}`)?.id;
  if (!passage) return undefined;
  const isIn = quotations.size === 1 && quotation;
  return {
    words: { text: said, anchor: (isIn && anchorOf(quotation)) || passage },
    passage,
    directive: directiveOf(range),
  };
}

/** The range, if it holds no words outside the text: that of a triple click ends where the next block begins. */
function within(selected: Range, text: Element): Range | undefined {
  if (!selected.intersectsNode(text)) return undefined;
  const range = selected.cloneRange();
  if (!text.contains(range.startContainer)) range.setStart(text, 0);
  if (!text.contains(range.endContainer)) range.setEnd(text, text.childNodes.length);
  return oneLine(String(range)) === oneLine(String(selected)) ? range : undefined;
}

function anchorOf(quotation: Element): string {
  return quotation.querySelector(`:scope > .${CLASS_NAMES.anchor}`)?.id ?? '';
}

function directiveOf(range: Range): string | undefined {
  const page = readPlace(document.body, NOT_SEARCHED);
  const stretch = page.rangeOf(range);
  return stretch && textDirective(page.text, stretch);
}
