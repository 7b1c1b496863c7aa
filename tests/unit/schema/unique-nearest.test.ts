import { describe, expect, test } from 'vitest';
import { uniqueNearest } from '../../../src/schema/unique-nearest.ts';

describe('what a misspelt id certainly means', () => {
  test.each([
    ['a letter left out', 'ivana-stadner', ['ivana-stradner', 'ida-stern'], 'ivana-stradner'],
    ['two letters swapped', 'ada-breg', ['ada-berg', 'max-berg'], 'ada-berg'],
    ['another sign between words', 'ada_berg', ['ada-berg'], 'ada-berg'],
    ['capitals', 'Ada-Berg', ['ada-berg'], 'ada-berg'],
    ['three edits', 'ada-xyzg', ['ada-berg'], undefined],
    ['a second one as near', 'ada-bark', ['ada-bart', 'ada-barn'], undefined],
    ['a second one, one edit further', 'ada-bark', ['ada-bart', 'ada-bort'], undefined],
    ['a second one, two edits further', 'ada-bark', ['ada-barks', 'ada-borst'], 'ada-barks'],
    ['another year', 'storm-2021', ['storm-2022'], undefined],
    ['another beginning', 'ida-berg', ['ada-berg'], undefined],
    ['too short to be sure of', 'sun', ['sund'], undefined],
    ['an id that is there', 'ada-berg', ['ada-berg', 'ada-bergs'], undefined],
    ['nothing to choose from', 'ada-berg', [], undefined],
  ])('%s', (_, word, ids, expected) => {
    expect(uniqueNearest(word, ids, true)).toBe(expected);
  });
});

describe('what a misspelt word of few certainly means', () => {
  test.each([
    ['ful', ['retold', 'excerpt', 'full', 'link-only'], 'full'],
    ['kidn', ['kind', 'title'], 'kind'],
    ['id', ['as', 'to'], undefined],
    ['xx', ['as'], undefined],
  ])('%s', (word, words, expected) => {
    expect(uniqueNearest(word, words, false)).toBe(expected);
  });
});
