import { expect, test } from 'vitest';
import { createShingles, slideWindow } from '../../../src/rights-gate/shingles.ts';

test('a window of eight words is known again wherever it stands, and forgotten when it is taken out', () => {
  const runs = createShingles();
  slideWindow('one two three four five six seven eight nine', (first, second) => runs.add(first, second, 7));
  const found = (text: string) => {
    const places: number[] = [];
    slideWindow(text, (first, second) => places.push(runs.find(first, second)));
    return places;
  };
  expect(found('zero ONE two three four five six seven eight')).toEqual([-1, 7]);
  expect(found('two three four five six seven eight')).toEqual([]);
  expect(found('two three four five six seven nine eight')).toEqual([-1]);
  slideWindow('one two three four five six seven eight', (first, second) => runs.remove(first, second));
  expect(found('one two three four five six seven eight nine')).toEqual([-1, 7]);
});

test('a table that has grown knows every run', () => {
  const runs = createShingles();
  const text = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
  slideWindow(text, (first, second, word) => runs.add(first, second, word));
  const places: number[] = [];
  slideWindow(text, (first, second) => places.push(runs.find(first, second)));
  expect(places).toEqual(places.map((_, index) => index));
});
