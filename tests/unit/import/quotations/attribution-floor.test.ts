import { expect, test } from 'vitest';
import { measureAttribution, type Score } from '../../../samples/measure-attribution.ts';
import { type HalfScores, measureSample } from '../../../samples/measure-sample.ts';
import type { Half } from '../../../samples/read-attribution-sample.ts';

/**
 * The least that may be right of the labelled articles, and the most errors: what was reached last. When more is reached, raise
 * it here. The failure lists the quotations that are wrong.
 */
const FLOORS = {
  spans: { precision: 138 / 138, recall: 138 / 138 },
  speakers: { precision: 126 / 126, recall: 126 / 126 },
  cues: { precision: 125 / 126, recall: 125 / 126 },
};

const { spans, speakers, cues, misses } = measureAttribution();

test.each([
  ['spans', spans, FLOORS.spans],
  ['speakers', speakers, FLOORS.speakers],
  ['cues', cues, FLOORS.cues],
] as [string, Score, { precision: number; recall: number }][])(
  'precision and recall of %s are not lower than before',
  (_, { right, found, labelled }, floor) => {
    expect(right / found, misses.join('\n')).toBeGreaterThanOrEqual(floor.precision);
    expect(right / labelled, misses.join('\n')).toBeGreaterThanOrEqual(floor.recall);
  },
);

test('the labelled articles are as many as the floors were set with', () => {
  expect(spans.labelled).toBeGreaterThanOrEqual(138);
  expect(speakers.labelled).toBeGreaterThanOrEqual(126);
});

/** Of each half of both samples: how many speakers are right at the least, and how many names may be wrong without a doubt. */
const HALVES = {
  seen: { named: 161, unnamed: 9, wrong: 0 },
  unseen: { named: 133, unnamed: 21, wrong: 2 },
  'second seen': { named: 177, unnamed: 39, wrong: 0 },
  'second unseen': { named: 151, unnamed: 44, wrong: 2 },
};

test.each(Object.keys(HALVES) as Half[])(
  'attribution on the %s half of the sample is not worse than before',
  (half) => {
    const { named, unnamed, misses }: HalfScores = measureSample(half);
    const floors = HALVES[half];
    const shown = half.endsWith('unseen')
      ? 'run `npm run bench -- quotations`; the texts of this half are not looked at'
      : misses.join('\n');
    expect(named.right, shown).toBeGreaterThanOrEqual(floors.named);
    expect(unnamed.right, shown).toBeGreaterThanOrEqual(floors.unnamed);
    expect(named.wrong + unnamed.wrong, shown).toBeLessThanOrEqual(floors.wrong);
  },
);
