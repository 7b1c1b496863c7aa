import { expect, test } from 'vitest';
import { splitIntoBlocks } from '../../../../src/import/html/blocks.ts';
import { parseHtml } from '../../../../src/import/html/parse-html.ts';
import { alikeShares } from '../../../../src/import/page/votes.ts';

test('a block is compared with the others in elements of the same shapes', () => {
  const html =
    '<div class="text1"><p>Salt is dear.</p></div><div class="text2"><p>Nobody knows why.</p></div><div class="side"><p>Ferry sinks.</p></div>';
  const blocks = splitIntoBlocks(parseHtml(html));
  const votes = [
    { d: 1, r: 1, b: undefined },
    { d: 1, r: 0, b: undefined },
    { d: 0, r: 0, b: undefined },
  ];
  const [first, second, third] = alikeShares(blocks, votes, [3, 3, 2]);
  expect([first?.others, second?.others, third?.others]).toEqual([0.25, 0.5, 0]);
  expect([first?.share, second?.share, third?.share]).toEqual([1, 1, 0]);
  expect(first?.count).toBe(second?.count);
  expect(third?.count).toBeLessThan(first?.count ?? 0);
});
