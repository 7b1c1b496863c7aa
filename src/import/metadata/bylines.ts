import type { Element } from 'hast';
import { plainWords } from '../../text/words.ts';
import { type PageBlock, textInParts } from '../html/blocks.ts';
import { isHidden, labelsOf } from '../html/elements.ts';
import {
  leadsToAuthor,
  linkedNames,
  nameInStandfirst,
  namesBelow,
  namesBelowHeadline,
  nameWithNote,
} from './author-lines.ts';
import { isBylineLabel } from './byline-words.ts';
import { isPersonName, splitByline } from './names.ts';
import { findDates } from './read-date.ts';
import { isNames, isNamesWithPosts, isSignedLine, nameBesideDate, partWithName } from './signed-line.ts';

/** How many blocks above and below the headline a byline may stand. */
const HEADLINE_WINDOW = { above: 10, below: 16 };

/** The line below the text of a web log: `Posted by Ada at December 16, 2025 11:15 AM`. */
const POSTED = /^Posted by \p{Lu}[\p{L}.’'-]+ (?:at|on) .{8,40}$/u;

/** The heading above what readers wrote. */
const COMMENTS = /^(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?)\b.{0,40}$/i;

/**
 * The line that names the author to readers: near the headline one that begins with "By", or is marked as a byline, or leads
 * to an author's page; else, anywhere, the only one that is signed.
 */
export function findBylines(all: readonly PageBlock[], headline: string | undefined): string[] {
  const ofHeadline = new Set(all[placeOfHeadline(all, headline)]?.path);
  const blocks = all.filter(
    ({ path }) => !path.some((element) => !ofHeadline.has(element) && (isHidden(element) || isOfOthers(element))),
  );
  const at = placeOfHeadline(blocks, headline);
  const near = blocks
    .slice(Math.max(0, at - HEADLINE_WINDOW.above), at + HEADLINE_WINDOW.below)
    .filter(({ text }) => text !== headline)
    .map((block) => ({ ...block, text: textInParts(block).replace(/^(by) \| /i, '$1 ') }));
  const explicit = near.flatMap(({ text }, index): string[][] => {
    if (isBylineLabel(text)) return [namesBelow(near, index)];
    return isSignedLine(text) ? [linkedNames(near[index] as PageBlock) ?? [text]] : [];
  });
  const marked = firstRun(
    near.map((block) =>
      block.text.length < 80 && isMarked(block) && !isSentence(block.text) ? partWithName(block.text) : [],
    ),
  );
  const dated = near.flatMap(({ text }) => nameBesideDate(text) ?? []);
  const shown =
    [
      explicit[0] ?? [],
      marked,
      dated.slice(0, 1),
      namesBelowHeadline(blocks, at, isNamesWithPosts),
      nameInStandfirst(blocks, at),
      nameWithNote(blocks, at),
      namesBelowHeadline(blocks, at, isNames),
    ].find((names) => names.length > 0) ?? [];
  const namesPeople = shown.some((text) => splitByline(text).some(({ name }) => isPersonName(name)));
  if (namesPeople) return shown;
  const signed = signedLines(blocks);
  return signed.length > 0 ? signed : shown;
}

/** Whether a line says something, and not only who wrote: `Ada Berg lives in Bern with her cat.` */
function isSentence(text: string): boolean {
  return text.split(' ').length > 6 && /\p{Ll}{2}[.!?]$/u.test(text);
}

/** Whether an element leads elsewhere, or holds what readers wrote. */
function isOfOthers(element: Element): boolean {
  return (
    element.tagName === 'nav' ||
    element.properties['role'] === 'navigation' ||
    /(?:^| )(?:comments?|respond|disqus)(?:-\S*)?(?: |$)/.test(labelsOf(element))
  );
}

/** The names of the first marked line, and of those right below it: a list of authors. */
function firstRun(names: readonly string[][]): string[] {
  const start = names.findIndex((line) => line.length > 0);
  if (start < 0) return [];
  const end = names.findIndex((line, index) => index > start && line.length === 0);
  return names.slice(start, end < 0 ? undefined : end).flat();
}

/** Where the headline stands among the blocks, best as a heading; 0 where it does not. */
export function placeOfHeadline(blocks: readonly PageBlock[], headline: string | undefined): number {
  const words = plainWords(headline ?? '').join(' ');
  const exact = blocks.flatMap(({ text }, index) =>
    words !== '' && text.length < 2 * words.length + 40 && plainWords(text).join(' ') === words ? [index] : [],
  );
  const isHeading = (index: number): boolean =>
    blocks[index]?.path.some(({ tagName }) => /^h[1-3]$/.test(tagName)) === true;
  const [first] = exact;
  if (first !== undefined) return exact.find(isHeading) ?? first;
  return Math.max(
    0,
    blocks.findIndex(({ path }) => path.some(({ tagName }) => tagName === 'h1')),
  );
}

function isMarked({ path }: PageBlock): boolean {
  return path
    .slice(-4)
    .some(
      (element) => leadsToAuthor(element) || /byline|author/i.test([element.properties['className']].flat().join(' ')),
    );
}

/** Where all lines of a page that are signed name the same, that one; else the name, of one word, with the day below the text. */
function signedLines(blocks: readonly PageBlock[]): string[] {
  const lines = blocks.flatMap((block, index) => {
    const { text } = block;
    if (isBylineLabel(text) && !/^by/i.test(text)) return blocks[index + 1]?.text ?? [];
    return isSignedLine(text) ? [text] : [];
  });
  const named = lines.filter((line) => line.length < 120 && splitByline(line).some(({ name }) => isPersonName(name)));
  if (named.length > 0)
    return new Set(named.map((line) => splitByline(line)[0]?.name)).size === 1 ? named.slice(0, 1) : [];
  const comments = blocks.findIndex(({ text }) => COMMENTS.test(text));
  const posted = blocks
    .slice(0, comments < 0 ? undefined : comments)
    .filter(({ text }) => POSTED.test(text) && findDates(text).length > 0);
  return posted.length === 1 ? posted.map(({ text }) => text) : [];
}
