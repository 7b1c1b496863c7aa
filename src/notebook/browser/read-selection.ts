import { CLASS_NAMES } from '../../markdown/class-names.ts';
import { readPlace, type TextPart } from '../../search/highlight/text-nodes.ts';
import { marksOfLanguage } from '../../text/language-marks.ts';
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
    words: isIn
      ? { text: said, anchor: anchorOf(quotation) || passage }
      : { text: withEnds(said, nodes), anchor: passage },
    passage,
    directive: directiveOf(range),
  };
}

/** Words that begin or end within a quotation, with the marks that were not selected there: they are somebody's own. */
function withEnds(said: string, parts: readonly TextPart[]): string {
  const marks = marksOfLanguage(parts[0]?.node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '');
  const [first, last] = [quotationsAround(parts[0]), quotationsAround(parts.at(-1))];
  const before = /^[^\p{L}\p{N}]*/u.exec(said)?.[0] ?? '';
  const after = /[^\p{L}\p{N}]*$/u.exec(said)?.[0] ?? '';
  const opening = first.map((_, depth) => (depth % 2 ? marks.inner : marks.outer)[0]);
  const closing = last.map((_, depth) => (depth % 2 ? marks.inner : marks.outer)[1]);
  const opened = opening.filter((mark) => !before.includes(mark.trim())).join('');
  const closed = closing
    .filter((mark) => !after.includes(mark.trim()))
    .reverse()
    .join('');
  return opened + said + closed;
}

/** The quotations that a part of the text is in, the outermost first. */
function quotationsAround(part: TextPart | undefined): Element[] {
  const around: Element[] = [];
  const next = (element: Element | null | undefined) => element?.closest(`.${CLASS_NAMES.quotation}`);
  for (let each = next(part?.node.parentElement); each; each = next(each.parentElement)) around.unshift(each);
  return around;
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
