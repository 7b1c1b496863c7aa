import { expect, test } from 'vitest';
import { createWordReader } from '../../../../src/search/index/word-reader.ts';
import { loadStemmer } from '../../../../src/search/stemmer.ts';

/** The stems of each word of an article. */
type Stems = string[][];

const stem = await loadStemmer('en');
const french = { language: 'fr', stem: await loadStemmer('fr') };

/** Reads articles one after the other. */
function readAll(articles: readonly { words: readonly string[]; other?: typeof french }[]): Stems[] {
  const reader = createWordReader(stem);
  const { texts, numbers, starts } = reader.stems;
  const stemsOf = (word: number) => numbers.slice(starts[word], starts[word + 1]).map((text) => texts[text] as string);
  return articles.map(({ words, other }) => Array.from(reader.read(words, other), stemsOf));
}

test('the same words have the same numbers, in whichever article', () => {
  const reader = createWordReader(stem);
  const [first, second, third] = reader.read(['the ', 'sea, ', 'the ']);
  expect(third).toBe(first);
  expect([...reader.read(['sea, '])]).toEqual([second]);
});

test('what a letter of a script without spaces is found by depends on what follows it each time', () => {
  const words = [['国', '家 '], ['国'], ['国', '内 '], ['国', '家 ']];
  expect(readAll(words.map((own) => ({ words: own })))).toEqual([
    [['国', '国家'], ['家']],
    [['国']],
    [['国', '国内'], ['内']],
    [['国', '国家'], ['家']],
  ]);
});

test('words of an article in another language have its stems too, and others have not', () => {
  const words = ['parlerions'];
  const [english, both, again] = readAll([{ words }, { words, other: french }, { words }]);
  expect(both?.[0]).toEqual([...(english?.[0] ?? []), french.stem('parlerions')]);
  expect(again).toEqual(english);
});
