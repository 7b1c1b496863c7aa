import type { RootContent } from 'mdast';
import { boilerplateReason } from '../boilerplate.ts';
import { isProse } from '../credit-lines.ts';

/** A block of a copied text, and its words in one line. */
export interface Line {
  node: RootContent;
  text: string;
}

/** The first heading, else the first line above the text with four words or more that is nothing else; else the longest. */
export function findHeadline(above: readonly Line[], kinds: readonly string[]): number {
  const heading = kinds.indexOf('heading');
  if (heading >= 0) return heading;
  const long = kinds.indexOf('other');
  if (long >= 0) return long;
  const labels = above.flatMap(({ text }, at) =>
    kinds[at] === 'label' && text.split(' ').length > 1 ? [{ at, length: text.length }] : [],
  );
  return labels.sort((a, b) => b.length - a.length)[0]?.at ?? -1;
}

/** Why a line above the text is none of it. */
export function reasonAbove(kind: string | undefined, text: string): string {
  if (kind === 'byline') return 'byline';
  if (kind === 'date') return 'date';
  if (kind === 'caption') return 'photo caption';
  return boilerplateReason(text) ?? 'above the article';
}

/** Where the text ends: at the first line of boilerplate after which no prose follows. */
export function findEnd(lines: readonly Line[]): number {
  let end = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { text, node } = lines[at] as Line;
    const reason = boilerplateReason(text);
    if (reason && reason !== 'advertisement label') end = at;
    else if (
      isProse(text) ||
      text.split(' ').length >= 25 ||
      node.type === 'list' ||
      node.type === 'blockquote' ||
      node.type === 'heading'
    )
      break;
  }
  return end;
}
