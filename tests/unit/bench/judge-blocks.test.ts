import { expect, test } from 'vitest';
import { judgeBlocks } from '../../bench/import/judge-blocks.ts';

const FIRST = 'The council spoke for two hours about salt.';
const LAST = 'Nobody has paid for the ferry since it sank.';

test('a short line is judged by what stands around it, wherever else its words stand', () => {
  const menu = ['The ferry', 'Sign in to your account', 'Weather', 'Letters'];
  expect(judgeBlocks([...menu, FIRST, 'The ferry', LAST], `${FIRST}\nThe ferry\n${LAST}`)).toEqual([
    0, 0, 0, 0, 1, 1, 1,
  ]);
});

test('of a block that the text has in part, the share of its words is right', () => {
  expect(judgeBlocks([`${FIRST} Share this on all your networks.`], FIRST)[0]).toBeCloseTo(8 / 14);
});
