import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, lineMeets, overlaps, partsOutside } from '../../../../src/domain/drawing/box.ts';
import { chooseDrawn, type NetworkSpeaker } from '../../../../src/domain/network/choose-drawn.ts';
import { drawNetwork, type NetworkFormat } from '../../../../src/domain/network/draw-network.ts';
import { COLUMN, NARROW, WIDE } from '../../../../src/domain/network/formats.ts';
import { countOthers, countPairs, type SpeakerPair } from '../../../../src/domain/network/pairs.ts';

const id = fc.nat({ max: 45 }).map((n) => `speaker-${n}`);
const articles = fc.array(fc.array(id, { maxLength: 7 }), { maxLength: 40 });
const format = fc.constantFrom(WIDE, COLUMN, NARROW);

function speakersOf(lists: readonly (readonly string[])[], name = (each: string) => each): NetworkSpeaker[] {
  const counts = new Map<string, number>();
  for (const each of lists.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([each, quotations]) => ({ id: each, name: name(each), quotations }));
}

function draw(speakers: readonly NetworkSpeaker[], pairs: readonly SpeakerPair[], each: NetworkFormat) {
  return drawNetwork({ ...chooseDrawn(speakers, pairs, each), format: each });
}

describe('pairs', () => {
  test('are counted once an article, however often each speaks there', () => {
    expect(countPairs([['b', 'a', 'b'], ['a', 'b'], ['a', 'c'], ['c']])).toEqual([
      { a: 'a', b: 'b', articles: 2 },
      { a: 'a', b: 'c', articles: 1 },
    ]);
  });

  test('of speakers that nobody is quoted with there are none', () => {
    expect(countPairs([['a'], ['b'], []])).toEqual([]);
    expect(countOthers([])).toEqual(new Map());
  });

  test('every pair is there once, the most frequent first', () => {
    fc.assert(
      fc.property(articles, (lists) => {
        const pairs = countPairs(lists);
        expect(new Set(pairs.map(({ a, b }) => [a, b].toSorted().join(' '))).size).toBe(pairs.length);
        for (const { a, b, articles: n } of pairs) {
          expect(a < b).toBe(true);
          expect(n).toBe(lists.filter((list) => list.includes(a) && list.includes(b)).length);
        }
        expect(pairs.map((pair) => pair.articles)).toEqual(
          pairs.map((pair) => pair.articles).toSorted((x, y) => y - x),
        );
      }),
    );
  });

  test('of an article of n speakers are n(n−1)/2, and each pair gives two of them one other', () => {
    fc.assert(
      fc.property(articles, (lists) => {
        const pairs = countPairs(lists);
        const choose = lists.map((list) => new Set(list).size).reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
        expect(pairs.reduce((sum, pair) => sum + pair.articles, 0)).toBe(choose);
        expect([...countOthers(pairs).values()].reduce((sum, n) => sum + n, 0)).toBe(2 * pairs.length);
      }),
    );
  });
});

describe('what is drawn', () => {
  test('are those quoted most of those quoted beside somebody, and each keeps a line', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 12 }), (lists, most, lines) => {
        const pairs = countPairs(lists);
        const { speakers, pairs: drawn } = chooseDrawn(speakersOf(lists), pairs, { speakers: most, pairs: lines });
        const others = countOthers(pairs);
        expect(speakers.length).toBe(Math.min(most, others.size));
        const ids = new Set(speakers.map((speaker) => speaker.id));
        const between = pairs.filter(({ a, b }) => ids.has(a) && ids.has(b));
        expect([...countOthers(drawn).keys()].toSorted()).toEqual([...countOthers(between).keys()].toSorted());
        expect(drawn.length).toBeLessThanOrEqual(Math.max(lines, speakers.length));
      }),
    );
  });
});

test('of a line, what lies outside of some boxes is left, whether they overlap or not', () => {
  const box = (x: number, width: number) => ({ x, y: -1, width, height: 2 });
  const left = (...boxes: ReturnType<typeof box>[]) =>
    partsOutside({ x: 0, y: 0 }, { x: 10, y: 0 }, boxes).map(({ from, to }) => [from.x, to.x]);
  expect(left()).toEqual([[0, 10]]);
  expect(left(box(2, 3))).toEqual([
    [0, 2],
    [5, 10],
  ]);
  expect(left(box(4, 3), box(2, 3), box(20, 1))).toEqual([
    [0, 2],
    [7, 10],
  ]);
  expect(left(box(-1, 3), box(8, 3))).toEqual([[2, 8]]);
  expect(left(box(-1, 12))).toEqual([]);
});

describe('a network', () => {
  test('of fewer than two speakers is none', () => {
    expect(draw([], [], WIDE)).toBeUndefined();
    expect(draw([{ id: 'a', name: 'A', quotations: 3 }], [], WIDE)).toBeUndefined();
  });

  test('of two articles keeps them apart: no line of the one runs through a name of the other', () => {
    const lists = [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ];
    const drawing = draw(speakersOf(lists), countPairs(lists), WIDE);
    const across = (ids: string[]) =>
      drawing?.nodes.filter((node) => ids.includes(node.id)).map(({ box }) => box) ?? [];
    const right = Math.max(...across(['a', 'b', 'c']).map(({ x, width }) => x + width));
    expect(Math.min(...across(['d', 'e']).map(({ x }) => x))).toBeGreaterThan(right);
  });

  test('has no boxes that overlap or leave the frame, whatever the names', () => {
    const names = fc.func(fc.oneof(fc.string({ maxLength: 60 }), fc.constant('Aleksandra Wielopolska-Montgomery')));
    fc.assert(
      fc.property(articles, format, names, (lists, each, name) => {
        const drawing = draw(speakersOf(lists, name), countPairs(lists), each);
        if (!drawing) return;
        const frame = { x: 0, y: 0, width: drawing.width, height: drawing.height };
        for (const [index, { box }] of drawing.nodes.entries()) {
          expect(isInside(box, frame, -0.2)).toBe(true);
          for (const other of drawing.nodes.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has no line that runs through a name', () => {
    fc.assert(
      fc.property(articles, format, (lists, each) => {
        const drawing = draw(speakersOf(lists), countPairs(lists), each);
        const inner = drawing?.nodes.map(({ nameBox: { x, y, width, height } }) => {
          return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
        });
        for (const { parts } of drawing?.lines ?? [])
          for (const { from, to } of parts) expect(inner?.filter((box) => lineMeets(from, to, box))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is the same for the same speakers, in whatever order they and their articles come', () => {
    fc.assert(
      fc.property(articles, format, (lists, each) => {
        const drawing = draw(speakersOf(lists), countPairs(lists), each);
        const turned = lists.toReversed();
        expect(draw(speakersOf(turned), countPairs(turned), each)).toEqual(drawing);
      }),
      { numRuns: 20 },
    );
  });
});
