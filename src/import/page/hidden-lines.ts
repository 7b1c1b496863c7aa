import type { Element } from 'hast';
import { boilerplateReason } from '../boilerplate.ts';
import { isProse, wordsInLine } from '../credit-lines.ts';
import { isInline, type PageBlock } from '../html/blocks.ts';
import { isForScreenReaders, isHidden, labelsOf } from '../html/elements.ts';
import { isFold } from '../paywalls.ts';

/** What is hidden until a reader opens it is called so; it is of the text. */
const OPENS =
  /\b(?:more|folds?|folded|unfold|collaps\w*|expand\w*|accordion|tabs?|tab-?panel|panels?|toggle\w*|reveal\w*|answers?|details|rest|full|extra|truncat\w*|spoilers?|faq|slides?|steps?|read-?more|show-?more|continue)\b/;

/** Names of elements that no reader sees, unless the same element has another name for wider screens. */
const CALLED_HIDDEN = /(?:^| )(?:hidden|is-hidden|d-none|u-hidden|hide|display-none)(?: |$)/;
const FOR_SOME_SCREENS = /(?:^|[ -])(?:xs|sm|md|lg|xl|mobile|tablet|desktop|phone|print)(?:[ :-]|$)/;

/** The most lines of a text that are hidden by themselves, and the share of its characters: more come up as the page is scrolled. */
const MAX_HIDDEN = 5;
const MAX_SHARE = 0.15;

/** How far above or below a line the words stand that open it. */
const NEAR = 2;

/**
 * The lines of a text that are hidden one by one, and that nothing opens: notes for screen readers, and what a site left in its
 * page. Hidden parts of several lines, and those that open at a click, are of the text.
 * @param places which blocks were taken
 */
export function findHiddenLines(blocks: readonly PageBlock[], places: readonly number[]): ReadonlySet<number> {
  const own = places.map((place) => hiddenBy(blocks[place] as PageBlock));
  const opened = openedIds(blocks);
  const found: number[] = [];
  const spoken: number[] = [];
  places.forEach((place, at) => {
    const element = own[at];
    if (!element) return;
    if (isForScreenReaders(element)) spoken.push(place);
    else {
      const parent = parentOf(blocks[place] as PageBlock, element);
      const isOfSeveral = [at - 1, at + 1].some(
        (other) =>
          own[other] &&
          own[other] !== element &&
          parentOf(blocks[places[other] ?? 0] as PageBlock, own[other]) === parent,
      );
      if (!isOfSeveral && !isOpened(element, place, blocks, opened)) found.push(place);
    }
  });
  const length = (some: readonly number[]): number =>
    some.reduce((sum, place) => sum + (blocks[place]?.text.length ?? 0), 0);
  const isFew = found.length <= MAX_HIDDEN && length(found) <= MAX_SHARE * length(places);
  return new Set(isFew ? [...found, ...spoken] : spoken);
}

/** The element that hides a line and nothing else: a paragraph, an item, or a part of a line. */
function hiddenBy({ path }: PageBlock): Element | undefined {
  const box = path.findLastIndex((element) => !isInline(element));
  const element = path.slice(Math.max(0, box)).find(hides);
  if (!element || !(isInline(element) || /^(?:p|li|h[1-6])$/.test(element.tagName))) return undefined;
  return path.slice(0, path.indexOf(element)).some(hides) ? undefined : element;
}

function hides(element: Element): boolean {
  if (isHidden(element)) return element.properties['hidden'] !== 'until-found';
  const labels = labelsOf(element);
  return CALLED_HIDDEN.test(labels) && !FOR_SOME_SCREENS.test(labels);
}

function parentOf({ path }: PageBlock, element: Element): Element | undefined {
  return path[path.indexOf(element) - 1];
}

function isOpened(element: Element, place: number, blocks: readonly PageBlock[], opened: ReadonlySet<string>): boolean {
  const { text, path } = blocks[place] as PageBlock;
  const id = element.properties['id'];
  if (typeof id === 'string' && opened.has(id)) return true;
  if (OPENS.test(path.slice(-4).map(labelsOf).join(' ')) || path.some(({ tagName }) => tagName === 'details'))
    return true;
  const above = blocks[place - 1];
  // The end of a sentence that goes on.
  if (isInline(element) && (/^[\p{Ll},;:.)–—]/u.test(text) || !/[.!?…。]["'”’)»]*$/u.test(above?.text ?? '')))
    return true;
  if (/(?:…|\.\.\.)$/u.test(above?.text ?? '')) return true;
  return blocks.slice(Math.max(0, place - NEAR), place + NEAR + 1).some((other) => isFold(other.text));
}

/** The ids of what links and buttons on the page open. */
function openedIds(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { path } of blocks)
    for (const { properties } of path)
      for (const name of ['ariaControls', 'dataTarget', 'dataBsTarget', 'dataToggle', 'href'])
        if (typeof properties[name] === 'string') ids.add(properties[name].replace(/^#/, ''));
        else if (Array.isArray(properties[name])) for (const each of properties[name]) ids.add(String(each));
  return ids;
}

/** The paragraphs within a text that readers open at a click: extractors leave out whatever is hidden. */
export function findFolds(blocks: readonly PageBlock[], kept: readonly boolean[]): number[] {
  const opened = openedIds(blocks);
  const [start, end] = [kept.indexOf(true), kept.lastIndexOf(true)];
  const paragraphs = blocks.filter(({ text }, index) => kept[index] && isProse(text));
  return blocks.flatMap((block, index) => {
    if (kept[index] || index < start || index > end || !isParagraph(block)) return [];
    const at = block.path.findIndex(isHidden);
    const fold = block.path[at];
    if (!fold || !mayOpen(block.path.slice(at - 2), opened)) return [];
    const column = block.path.slice(Math.max(0, at - MAX_LEVELS), at);
    const isOfText = (element: Element): boolean =>
      paragraphs.filter(({ path }) => path.includes(element)).length > paragraphs.length / 2;
    return column.some(isOfText) ? [index] : [];
  });
}

/** How far within the column of a text its folds are. */
const MAX_LEVELS = 3;

/** The fewest words of a paragraph in a fold. */
const MIN_WORDS = 8;

function isParagraph({ text, linked, path }: PageBlock): boolean {
  const isSentence = wordsInLine(text) >= MIN_WORDS && /[.!?…。]["'”’)»」]*$/u.test(text);
  return isSentence && linked === 0 && boilerplateReason(text) === undefined && path.at(-1)?.tagName === 'p';
}

/** Whether something on the page opens one of some elements, or they are called so. */
function mayOpen(path: readonly Element[], opened: ReadonlySet<string>): boolean {
  return path.some(
    (element) =>
      opened.has(String(element.properties['id'])) ||
      element.properties['role'] === 'tabpanel' ||
      /\b(?:accordion|collaps\w*|expand\w*|faq|toggle|read-?more|show-?more)\b/.test(labelsOf(element)),
  );
}
