import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/text/first-sentence.ts';

test.each([
  ['One of three. She set it.', 'One of three.'],
  ['Dr. A. B. Berg of the U.S. Navy waits. He goes.', 'Dr. A. B. Berg of the U.S. Navy waits.'],
  ['She said: “Wait!” Then she went.', 'She said: “Wait!”'],
  ['At 5.30 p.m. it began\nand ended. So.', 'At 5.30 p.m. it began and ended.'],
  ['Nothing ends here', 'Nothing ends here'],
  ['', ''],
])('of %j it is %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
