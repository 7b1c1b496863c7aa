import type { PageBlock } from './blocks.ts';

/** Whether a block is a heading. */
export function isHeading({ path }: PageBlock): boolean {
  return path.some(({ tagName }) => /^h[1-6]$/.test(tagName));
}

/** Whether a block stands in the cell of a table. */
export function isInTable({ path }: PageBlock): boolean {
  return path.some(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** Whether most of a block is a link. */
export function leadsSomewhere({ linked, text }: PageBlock): boolean {
  return linked > 0.8 * text.length;
}
