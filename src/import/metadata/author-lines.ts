import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { oneLineOfPage } from '../../text/one-line.ts';
import { isBiography } from '../biographies.ts';
import { isInline, type PageBlock } from '../html/blocks.ts';
import { listOf } from './json-ld.ts';
import { isPersonName, splitByline } from './names.ts';
import { nameAtEndOfStandfirst } from './signed-line.ts';

/** Whether an element is a link to what else somebody wrote. */
export function leadsToAuthor({ properties }: Element): boolean {
  return (
    listOf(properties['rel']).includes('author') ||
    /\/(?:authors?|contributors?|staff|writers?|people|team|profile)\//i.test(String(properties['href'] ?? ''))
  );
}

/**
 * The names in a byline that lead to their authors' pages, where other links stand in the line too:
 * `By Ada Berg  View comments`. Undefined where a name without a page is among them.
 */
export function linkedNames(block: PageBlock): string[] | undefined {
  const around = block.path.findLast((element) => !isInline(element));
  const names: string[] = [];
  if (around)
    visit(around, 'element', (element) => {
      const name = element.tagName === 'a' && leadsToAuthor(element) ? oneLineOfPage(textOf(element)) : '';
      if (isPersonName(name) && block.text.includes(name)) names.push(name);
    });
  const rest = names.reduce((text, name) => text.replace(name, '·'), block.text);
  return names.length === 0 || /(?:\band|\bwith|,|&|;)\s*\p{Lu}/u.test(rest) ? undefined : [names.join(', ')];
}

/** The names below a label that announces them: those of the list that begins there, else the one. */
export function namesBelow(blocks: readonly PageBlock[], label: number): string[] {
  const [first, ...others] = blocks.slice(label + 1);
  const list = first?.path.findLast(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  if (!first) return [];
  const end = others.findIndex(
    ({ path, text }) => !(list && path.includes(list)) || !splitByline(text).every(({ name }) => isPersonName(name)),
  );
  return [first, ...others.slice(0, end < 0 ? undefined : end)].map(({ text }) => text);
}

/** What a note on an author says that one on anybody else does not. */
const WRITES =
  /\b(?:writer|author|journalist|reporter|editor|columnist|blogger|correspondent|contributor)\b|\bwrites\b/i;

/** How many blocks below the headline the name alone may stand, and how many the note on its bearer stands further down at least. */
const MAX_BELOW = 4;
const MIN_TO_NOTE = 6;

/**
 * The name that stands alone right below the headline, where a note further down says that its bearer writes.
 * @param at where the headline stands
 */
export function nameWithNote(blocks: readonly { text: string }[], at: number): string[] {
  const place = blocks.findIndex(({ text }, index) => index > at && index <= at + MAX_BELOW && isPersonName(text));
  const name = blocks[place]?.text;
  const notes = name ? blocks.slice(place + MIN_TO_NOTE) : [];
  return name && notes.some(({ text }) => WRITES.test(text) && isBiography(text, [name])) ? [name] : [];
}

/** The first line right below the headline that names the authors in a way of its own, such as `isNamesWithPosts`. */
export function namesBelowHeadline(
  blocks: readonly { text: string }[],
  at: number,
  isOfAuthors: (line: string) => boolean,
): string[] {
  const line = blocks.slice(at + 1, at + 1 + MAX_BELOW).find(({ text }) => isOfAuthors(text));
  return line ? [line.text] : [];
}

/** The name in capitals at the end of a standfirst: `It is time to plant, says ADA BERG.` */
export function nameInStandfirst(blocks: readonly { text: string }[], at: number): string[] {
  return blocks.slice(at + 1, at + 1 + MAX_BELOW).flatMap(({ text }) => nameAtEndOfStandfirst(text) ?? []);
}
