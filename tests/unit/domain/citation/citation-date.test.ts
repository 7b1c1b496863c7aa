import { describe, expect, test } from 'vitest';
import { citationDate } from '../../../../src/domain/citation/citation-date.ts';

describe('a date', () => {
  test.each([
    ['2022', { points: [[2022]], circa: false }],
    ['2022-09', { points: [[2022, 9]], circa: false }],
    ['2022-09-28T10:39:00', { points: [[2022, 9, 28]], circa: false }],
    ['2022-09~', { points: [[2022, 9]], circa: true }],
    ['2022?', { points: [[2022]], circa: true }],
    ['2022-23', { points: [[2022]], season: 3, circa: false }],
    [
      '2022-01/2022-03',
      {
        points: [
          [2022, 1],
          [2022, 3],
        ],
        circa: false,
      },
    ],
    ['Y12345', { points: [[12345]], circa: false }],
    ['2022-23/2022-23', undefined],
    ['2022-02-30', undefined],
    ['202X', undefined],
    ['2022-XX', undefined],
    ['2022-01/..', undefined],
    ['/2022', undefined],
    ['2022-21/2022-22', undefined],
    ['2022-13', undefined],
  ])('%s is cited as no more than it says', (text, cited) => {
    expect(citationDate(text)).toEqual(cited);
  });
});
