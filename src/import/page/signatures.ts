import type { Block } from '../html/blocks.ts';

/** The longest line that says whose a quotation is. */
const LONGEST = 160;

/** Keeps the line that signs a block quotation with it: without the line nobody could tell whose words they are. */
export function keepSignatures(blocks: readonly Block[], kept: readonly boolean[]): boolean[] {
  const all = [...kept];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (all[index] || !all[index - 1] || !before || block.text.length > LONGEST) return;
    const quote = block.path.findLast(({ tagName }) => tagName === 'blockquote');
    if (!quote || !before.path.includes(quote)) return;
    all[index] = /^(?:[—–-]|--)\s*\p{Lu}/u.test(block.text) || block.path.some(({ tagName }) => tagName === 'footer');
  });
  return all;
}
