import type { Element } from 'hast';
import { boilerplateReason } from '../boilerplate.ts';
import { isProse } from '../credit-lines.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { BlockMeasures } from './measure-blocks.ts';

/** A class or an id that sounds like advertising; what is called a disclosure is one. */
const SOUNDS_PAID = /(?:^|[-_])(?:ads?|advert\w*|sponsor\w*|promo\w*|banner)(?:[-_]|$)/i;
const IS_DISCLOSURE = /disclos|disclaim/i;

/** From this many rows on, a table holds figures, and is no frame around something else. */
const MIN_ROWS = 3;

/** From this share of its longer words on, a part speaks of the same matter as the column that it stands in. */
const MIN_SHARED = 0.3;

/** Shorter words than this stand in texts on anything. */
const MIN_LETTERS = 5;

/** From this share of its characters on, links are what a table is there for. */
const MAX_LINKED = 0.2;

/** What the words of an element are, of those that count here. */
interface Part {
  blocks: PageBlock[];
  /** How many of the blocks are paragraphs, and how often these have each word. */
  paragraphs: number;
  words: Map<string, number>;
  /** The longer words of all blocks. */
  longer: string[];
}

/**
 * Takes the names that sound like advertising off the elements of a column that read like the article in it: tables of figures,
 * and paragraphs and lists on the same matter that lead nowhere. The extractors leave out whatever is called so.
 * @param blocks the blocks of a page, of whose elements the names are taken
 */
export function dropWeakNames(blocks: readonly PageBlock[], { lines }: BlockMeasures): void {
  dropNamesOfWhole(blocks);
  const parentOf = new Map<Element, Element>();
  for (const { path } of blocks)
    path.forEach((element, at) => {
      const parent = path[at - 1];
      if (parent && !parentOf.has(element) && namesOf(element).some(soundsPaid)) parentOf.set(element, parent);
    });
  const parts = new Map<Element, Part>();
  for (const element of [...parentOf].flat())
    parts.set(element, { blocks: [], paragraphs: 0, words: new Map(), longer: [] });
  blocks.forEach((block, index) => {
    const around = block.path.flatMap((element) => parts.get(element) ?? []);
    if (around.length === 0) return;
    const longer = (lines[index] ?? '').split(' ').filter((word) => /^\p{L}/u.test(word) && word.length >= MIN_LETTERS);
    const isParagraph = isProse(block.text) && block.linked < MAX_LINKED * block.text.length;
    for (const part of around) {
      part.blocks.push(block);
      part.longer.push(...longer);
      if (!isParagraph) continue;
      part.paragraphs += 1;
      for (const word of longer) part.words.set(word, (part.words.get(word) ?? 0) + 1);
    }
  });
  for (const [element, parent] of parentOf)
    if (readsLikeArticle(element, parts.get(element) as Part, parts.get(parent) as Part)) takeNames(element);
}

/** A class or an id that sounds like what stands beside a text, and the share of the paragraphs from which on it is around the text itself. */
const SOUNDS_BESIDE = /newsletter|subscri|related|recommend|teaser|promo|sponsor|share|social/i;
const MIN_WHOLE = 0.7;

/** The same for an element around most paragraphs of a page, as where a platform calls each post of a newsletter one. */
function dropNamesOfWhole(blocks: readonly PageBlock[]): void {
  const paragraphs = blocks.filter(({ text, linked }) => isProse(text) && linked < MAX_LINKED * text.length);
  const counts = new Map<Element, number>();
  for (const { path } of paragraphs)
    for (const element of path)
      if (namesOf(element).some((name) => SOUNDS_BESIDE.test(name)))
        counts.set(element, (counts.get(element) ?? 0) + 1);
  for (const [element, count] of counts)
    if (count >= MIN_WHOLE * paragraphs.length) takeNames(element, (name) => SOUNDS_BESIDE.test(name));
}

function namesOf({ properties }: Element): string[] {
  return [properties['className'], properties['id']].flat().filter((name) => typeof name === 'string');
}

function soundsPaid(name: string): boolean {
  return SOUNDS_PAID.test(name) && !IS_DISCLOSURE.test(name);
}

/** The element gets properties of its own: it has them in common with the page that its facts are read from. */
function takeNames(element: Element, isWeak: (name: string) => boolean = soundsPaid): void {
  const { className, id, ...others } = element.properties;
  const classes = [className].flat().filter((name) => typeof name === 'string');
  element.properties = {
    ...others,
    className: classes.filter((name) => !isWeak(name)),
    ...(typeof id === 'string' && !isWeak(id) && { id }),
  };
}

/** Whether a part of a column is of its text, as far as its words tell, and what it holds. */
function readsLikeArticle(element: Element, part: Part, column: Part): boolean {
  if (column.paragraphs === part.paragraphs) return false;
  if (holds(element, asks) || part.blocks.some(({ text }) => boilerplateReason(text) !== undefined)) return false;
  const linked = part.blocks.reduce((sum, block) => sum + block.linked, 0);
  if (part.blocks.every(isOfTable) && rowsIn(element) >= MIN_ROWS)
    return linked <= MAX_LINKED * part.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (linked > 0 || holds(element, isPicture)) return false;
  const shared = part.longer.filter((word) => (column.words.get(word) ?? 0) > (part.words.get(word) ?? 0));
  return shared.length > 0 && shared.length >= MIN_SHARED * part.longer.length;
}

/** How many rows with two cells or more stand in an element. */
function rowsIn(element: Element): number {
  const children = element.children.filter((child) => child.type === 'element');
  if (element.tagName === 'tr') return children.length > 1 ? 1 : 0;
  return children.reduce((sum, child) => sum + rowsIn(child), 0);
}

function holds(element: Element, isOne: (inner: Element) => boolean): boolean {
  return element.children.some((child) => child.type === 'element' && (isOne(child) || holds(child, isOne)));
}

const isPicture = ({ tagName }: Element): boolean => tagName === 'img';
const isOfTable = ({ path }: PageBlock): boolean => path.some(({ tagName }) => tagName === 'table');

/** Whether an element is there for the reader to do something, as none of a text is. */
const asks = ({ tagName }: Element): boolean => /^(?:form|button|label|ins)$/.test(tagName);
