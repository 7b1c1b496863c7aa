import type { NameBook } from './names.ts';
import { type Query, wordsOf } from './query.ts';
import { nearestWord } from './spelling.ts';
import type { Index } from './types.ts';

/**
 * The query with words that nothing has replaced by the nearest that the collection has, names included; undefined where
 * there is none. A word is looked for among those that begin with its first letter or, swapped with it, its second. One
 * that was guessed and is the beginning of another may still be in the making, and stays.
 */
export async function correct(
  query: Query,
  { absent, guessed }: { absent: readonly string[]; guessed: readonly string[] },
  book: NameBook,
  index: Index,
): Promise<Query | undefined> {
  if (absent.length + guessed.length === 0) return undefined;
  const nearest = new Map<string, string>();
  await Promise.all(
    [...absent, ...guessed].map(async (word) => {
      const shards = await Promise.all(
        [...new Set([word[0] ?? '', word[1] ?? ''])].map((letter) => index.vocabulary(letter)),
      );
      const words = [...book.words, ...shards.flat()];
      if (guessed.includes(word) && words.some(([each]) => each.startsWith(word))) return;
      const found = nearestWord(word, words);
      if (found !== undefined) nearest.set(word, found);
    }),
  );
  if (nearest.size === 0) return undefined;
  return query.map((item) => {
    if (item.kind === 'field' || item.not) return item;
    const words = wordsOf(item.text);
    return words.some((word) => nearest.has(word))
      ? { ...item, text: words.map((word) => nearest.get(word) ?? word).join(' ') }
      : item;
  });
}
