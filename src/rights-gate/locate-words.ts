import { type Position, positionAt } from '../text/position.ts';
import { foldWord, wordsIn } from '../text/scan-words.ts';
import { blankMarkdown } from './plain-texts.ts';

/**
 * Where words begin in the source of a content file: where most of them stand in a row, whatever markup is between them;
 * undefined where not even the first is there.
 * @param from the offset in the source to look from
 */
export function locateWords(source: string, words: readonly string[], from = 0): Position | undefined {
  const wanted = words.map(foldWord);
  const there = wordsIn(blankMarkdown(source).replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)));
  let best: { start: number; length: number } | undefined;
  for (const [index, { start }] of there.entries()) {
    if (start < from) continue;
    let length = 0;
    while (length < wanted.length && there[index + length]?.word === wanted[length]) length += 1;
    if (length > (best?.length ?? 0)) best = { start, length };
  }
  return best && positionAt(source, best.start);
}
