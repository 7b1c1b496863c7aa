import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignHues } from '../../../src/domain/hues.ts';

const speaker = fc.integer({ min: 0, max: 30 }).map((number) => `speaker-${number}`);
const articles = fc.array(fc.uniqueArray(speaker, { maxLength: 6 }), { maxLength: 12 });

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `voice-${from + n}`);

test('the eight speakers of an article have eight hues', () => {
  for (const from of [0, 10, 100, 1000]) {
    const hues = assignHues([ids(8, from)]);
    expect([...hues.values()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  }
});

test('more speakers than hues share them', () => {
  const hues = assignHues([ids(12)]);
  expect(hues.size).toBe(12);
  expect(new Set(hues.values()).size).toBe(8);
});

test('a collection without speakers has no hues', () => {
  expect(assignHues([])).toEqual(new Map());
  expect(assignHues([[]])).toEqual(new Map());
});

test('two who are quoted together differ, as long as neither is quoted with more than seven others', () => {
  fc.assert(
    fc.property(articles, (lists) => {
      const hues = assignHues(lists);
      const companions = (id: string) => new Set(lists.filter((list) => list.includes(id)).flat()).size - 1;
      for (const list of lists) {
        const few = list.filter((id) => companions(id) <= 7);
        expect(new Set(few.map((id) => hues.get(id))).size).toBe(few.length);
      }
    }),
  );
});

test('who is quoted beside many, one at a time, shares a hue with none of them', () => {
  const others = ids(20);
  const hues = assignHues(others.map((other) => ['hub', other]));
  expect(others.filter((other) => hues.get(other) === hues.get('hub'))).toEqual([]);
});

test('where hues run out, they are shared with somebody of the largest company', () => {
  const crowd = ids(9);
  const close = crowd.slice(0, 7);
  const hues = assignHues([[...crowd, 'z'], ...close.map((id) => [id, 'z'])]);
  expect(crowd.some((id) => hues.get(id) === hues.get('z'))).toBe(true);
  expect(close.filter((id) => hues.get(id) === hues.get('z'))).toEqual([]);
});

test('everybody has one of eight hues, whatever the order of the articles and of the speakers in them', () => {
  fc.assert(
    fc.property(articles, (lists) => {
      const hues = assignHues(lists);
      expect([...hues.keys()].toSorted()).toEqual([...new Set(lists.flat())].toSorted());
      expect([...hues.values()].every((hue) => Number.isInteger(hue) && hue >= 0 && hue < 8)).toBe(true);
      const reversed = assignHues(lists.toReversed().map((list) => list.toReversed()));
      expect([...reversed].toSorted()).toEqual([...hues].toSorted());
    }),
  );
});

test('an article of speakers whom the collection does not have yet changes the hue of nobody', () => {
  fc.assert(
    fc.property(articles, fc.uniqueArray(speaker, { maxLength: 6 }), (lists, others) => {
      const strangers = others.map((id) => `stranger-${id}`);
      const before = assignHues(lists);
      const after = assignHues([...lists, strangers]);
      for (const [id, hue] of before) expect(after.get(id)).toBe(hue);
    }),
  );
});
