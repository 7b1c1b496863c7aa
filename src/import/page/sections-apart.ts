import type { Element } from 'hast';
import { isHeading } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';
import { labelsOf } from '../html/elements.ts';

/** The heading of a part that somebody pays for: `Advertisement: A new book`. */
const PAID =
  /^(?:advertisement|sponsored(?: content)?|anzeige|publicité|publicidad|pubblicità|advertentie|реклама)\s*[:–—-]\s*\S/iu;

/** The line above what an outlet or an author is, and how that begins. */
const ABOUT = /^about (?:the )?(\P{P}{2,60}?):?$/iu;
const IS = /^ (?:\([^)]{1,40}\) )?(?:is|are|was|has|provides|offers|helps|covers|writes)\b/iu;

/** How far from the end such a line stands. */
const MAX_CLOSING = 6;

/** What asks the readers of a newsletter how they liked it; below it stand the links and notes that every issue has. */
const ASKS_FOR_RATING =
  /^(?:(?:how (?:was|did you (?:like|find|enjoy)|would you rate)|did you (?:like|enjoy)|(?:please )?rate) (?:this|today.s|(?:this|the) (?:week|month).s|our)(?: \p{L}+)? (?:issue|newsletter|edition|e-?mail|briefing)|(?:what(?: did|.d) you think|tell us what you think) (?:of|about) (?:this|today.s|(?:this|the) (?:week|month).s|our) (?:newsletter|edition|e-?mail|briefing))(?: issue| edition)?\W{0,3}$/iu;

/**
 * The blocks in parts that stand apart from a text: those that somebody pays for, and at its end what an outlet or an author is
 * and what each issue of a newsletter ends with.
 * @returns for the places of these blocks the reasons why they are no text
 */
export function findSectionsApart(
  blocks: readonly PageBlock[],
  places: readonly number[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [at, place] of places.entries()) {
    const block = blocks[place] as PageBlock;
    const below = places.slice(at + 1);
    if (isHeading(block) && PAID.test(block.text))
      for (const each of [place, ...runOf(below, (next) => !isHeading(blocks[next] as PageBlock))])
        found.set(each, 'advertisement');
  }
  for (const place of findDisclaimers(blocks, places)) found.set(place, 'disclaimer');
  for (const place of findNewsletterEnd(blocks, places)) found.set(place, 'end of a newsletter');
  for (const place of findClosing(blocks, places.slice(-MAX_CLOSING))) found.set(place, 'about the author');
  return found;
}

/** The places at the beginning that are all of a kind. */
function runOf(places: readonly number[], isOne: (place: number) => boolean): readonly number[] {
  const end = places.findIndex((place) => !isOne(place));
  return end < 0 ? places : places.slice(0, end);
}

/** The share of a text up to which what is called a disclaimer is one; a name around more is a mistake. */
const MAX_DISCLAIMERS = 0.3;

/** What stands in elements that are called disclaimers. */
function findDisclaimers(blocks: readonly PageBlock[], places: readonly number[]): readonly number[] {
  const found = places.filter((place) => blocks[place]?.path.some(isDisclaimer));
  return lengthOf(blocks, found) < MAX_DISCLAIMERS * lengthOf(blocks, places) ? found : [];
}

const isDisclaimer = (element: Element): boolean =>
  /\b(?:disclaimers?|(?:affiliate|advertis\w*|ads?|ftc|sponsor\w*)-disclosures?)\b/.test(labelsOf(element));

function lengthOf(blocks: readonly PageBlock[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (blocks[place]?.text.length ?? 0), 0);
}

/** All from where a newsletter asks how it was liked, if that is in its second half. */
function findNewsletterEnd(blocks: readonly PageBlock[], places: readonly number[]): readonly number[] {
  const at = places.findIndex((place) => ASKS_FOR_RATING.test(blocks[place]?.text ?? ''));
  const end = at < 0 ? [] : places.slice(at);
  return lengthOf(blocks, end) < lengthOf(blocks, places) / 2 ? end : [];
}

/** What Acme Media is below `About Acme Media`, to the end, where nobody is quoted; the line above may have been left out. */
function findClosing(blocks: readonly PageBlock[], last: readonly number[]): readonly number[] {
  const at = last.findIndex((place) => {
    const { text } = blocks[place] as PageBlock;
    const name = ABOUT.exec(blocks[place - 1]?.text ?? '')?.[1]?.toLowerCase();
    return name !== undefined && text.toLowerCase().startsWith(name) && IS.test(text.slice(name.length));
  });
  if (at < 0) return [];
  const closing = last.slice(last[at - 1] === (last[at] ?? 0) - 1 ? at - 1 : at);
  return closing.some((place) => /["“”«»„]/u.test(blocks[place]?.text ?? '')) ? [] : closing;
}
