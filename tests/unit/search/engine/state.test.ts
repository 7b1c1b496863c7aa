import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../../src/search/engine/facets.ts';
import {
  activeFacets,
  BLANK,
  formatState,
  isBlank,
  LISTS,
  orderOf,
  parseState,
  type SearchState,
  SORTS,
  toggleValue,
} from '../../../../src/search/engine/state.ts';
import { oneLine } from '../../../../src/text/one-line.ts';

/** Any text that a Unicode address can hold. */
const text = fc.string({ unit: 'grapheme' });

const parameter = fc.constantFrom(...FACETS, 'q', 'sort', 'page', 'utm_source');

const states: fc.Arbitrary<SearchState> = fc.record({
  words: text.map(oneLine),
  chosen: fc
    .tuple(...FACETS.map((facet) => fc.uniqueArray(text, { maxLength: 3 }).map((ids) => [facet, ids] as const)))
    .map((lists) =>
      Object.fromEntries(
        lists.map(([facet, ids]) => [facet, ids.filter(Boolean).sort()] as const).filter(([, ids]) => ids.length > 0),
      ),
    ),
  sort: fc.constantFrom(...SORTS),
  show: fc.constantFrom(...LISTS),
});

describe('the address of a search', () => {
  test('holds words, facets and order', () => {
    const state: SearchState = {
      words: 'Israel Syria',
      chosen: { expert: ['anna-geifman', 'hillel-frisch'], year: ['2022'] },
      sort: 'newest',
      show: 'quotations',
    };
    const address = '?q=Israel+Syria&expert=anna-geifman&expert=hillel-frisch&year=2022&sort=newest&show=quotations';
    expect(formatState(state)).toBe(address);
    expect(parseState(address)).toEqual(state);
  });

  test('is empty where nothing is asked for', () => {
    expect(formatState(BLANK)).toBe('');
    expect(parseState('')).toEqual(BLANK);
    expect(isBlank(parseState('?sort=oldest'))).toBe(true);
  });

  test('brings a state back whole, whatever it holds', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  test('is the same for the same state, however it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, text)), (parameters) => {
        const query = new URLSearchParams(parameters).toString();
        const printed = formatState(parseState(query));
        expect(formatState(parseState(printed))).toBe(printed);
      }),
    );
    expect(formatState(parseState('?sort=oldest&topic=b&topic=a&topic=b&q=%20x%20%20y%20'))).toBe(
      '?q=x+y&topic=a&topic=b&sort=oldest',
    );
  });

  test('passes over what it does not know', () => {
    expect(parseState('?utm_source=x&page=article&expert=&sort=sideways&q=a')).toEqual({ ...BLANK, words: 'a' });
  });
});

describe('choosing values', () => {
  test('adds one that was not chosen, and takes one back that was', () => {
    const one = toggleValue(BLANK, 'topic', 'b');
    const two = toggleValue(one, 'topic', 'a');
    expect(two.chosen).toEqual({ topic: ['a', 'b'] });
    expect(toggleValue(two, 'topic', 'b').chosen).toEqual({ topic: ['a'] });
    expect(toggleValue(one, 'topic', 'b')).toEqual(BLANK);
  });

  test('twice is as if never', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...FACETS), text.filter(Boolean), (state, facet, id) => {
        expect(toggleValue(toggleValue(state, facet, id), facet, id)).toEqual(state);
      }),
    );
  });

  test('makes a facet active', () => {
    expect(activeFacets(toggleValue(toggleValue(BLANK, 'year', '2022'), 'expert', 'a'))).toEqual(['expert', 'year']);
  });
});

test('without words, the newest come first', () => {
  expect(orderOf({ ...BLANK, words: 'a' })).toBe('relevance');
  expect(orderOf(BLANK)).toBe('newest');
  expect(orderOf({ ...BLANK, sort: 'oldest' })).toBe('oldest');
});
