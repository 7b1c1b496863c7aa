import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, type Facet } from '../../src/search/browser/facets.ts';
import { foldName, rankName } from '../../src/search/browser/names.ts';
import { answer } from '../../src/search/browser/plan.ts';
import { BLANK, type SearchState, toggleValue } from '../../src/search/browser/state.ts';
import { type FakeArticle, fakeEngine } from './fake-engine.ts';

const ARTICLES: FakeArticle[] = [
  { id: 'one', words: 'hamas moscow', date: '2022-09-28', facets: { expert: ['anna'], topic: ['x'], year: ['2022'] } },
  {
    id: 'two',
    words: 'hamas syria',
    date: '2021-02-01',
    facets: { expert: ['ben'], topic: ['x', 'y'], year: ['2021'] },
  },
  { id: 'three', words: 'syria', date: '2022-01-05', facets: { expert: ['anna', 'cy'], topic: ['y'], year: ['2022'] } },
];

const found = async (state: Partial<SearchState>, articles = ARTICLES) => {
  const { articles: hits, values } = await answer({ ...BLANK, ...state }, fakeEngine(articles).engine);
  const counts = (facet: Facet) => Object.fromEntries([...values[facet].values()].map(({ id, count }) => [id, count]));
  return { ids: hits?.map(({ id }) => id), counts };
};

describe('articles', () => {
  test('are not listed while nothing is asked for, but counted', async () => {
    const { ids, counts } = await found({});
    expect(ids).toBeUndefined();
    expect(counts('expert')).toEqual({ anna: 2, ben: 1, cy: 1 });
  });

  test('have any value of a facet, and one of each facet', async () => {
    expect((await found({ chosen: { expert: ['anna', 'ben'] } })).ids).toEqual(['one', 'three', 'two']);
    expect((await found({ chosen: { expert: ['anna', 'ben'], topic: ['y'] } })).ids).toEqual(['three', 'two']);
    expect((await found({ words: 'hamas', chosen: { expert: ['anna', 'ben'], topic: ['y'] } })).ids).toEqual(['two']);
  });

  test('come in the order that was chosen, and without words the newest first', async () => {
    expect((await found({ words: 'syria', sort: 'newest' })).ids).toEqual(['three', 'two']);
    expect((await found({ words: 'syria', sort: 'oldest' })).ids).toEqual(['two', 'three']);
    expect((await found({ chosen: { topic: ['x'] } })).ids).toEqual(['one', 'two']);
  });
});

describe('the numbers of a facet', () => {
  test('do not change by what is chosen in it, and do by what is chosen elsewhere', async () => {
    const { counts } = await found({ chosen: { expert: ['anna'] } });
    expect(counts('expert')).toEqual({ anna: 2, ben: 1, cy: 1 });
    expect(counts('topic')).toEqual({ x: 1, y: 1 });
    expect(counts('year')).toEqual({ 2021: 0, 2022: 2 });
  });

  test('say how many there would be in each of two active facets', async () => {
    const { counts } = await found({ chosen: { expert: ['anna'], year: ['2021'] } });
    expect(counts('expert')).toEqual({ anna: 0, ben: 1, cy: 0 });
    expect(counts('year')).toEqual({ 2021: 0, 2022: 2 });
    expect(counts('topic')).toEqual({ x: 0, y: 0 });
  });

  test('cost one question for each active facet', async () => {
    const { engine, asked } = fakeEngine(ARTICLES);
    await answer({ ...BLANK, words: 'hamas', chosen: { expert: ['anna'], year: ['2022'] } }, engine);
    expect(asked.map(({ chosen }) => Object.keys(chosen))).toEqual([['expert', 'year'], ['year'], ['expert']]);
  });

  test('of a value not yet chosen are kept when it is the first', async () => {
    for (const facet of FACETS) {
      const { counts } = await found({ words: 'syria' });
      for (const [id, count] of Object.entries(counts(facet))) {
        expect((await found({ words: 'syria', chosen: { [facet]: [id] } })).ids).toHaveLength(count);
      }
    }
  });
});

test('another facet never adds articles, and another value of the same never takes any away', async () => {
  const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
  const articles = fc.array(
    fc.record({ words: fc.constantFrom('p', 'q', 'p q'), facets: fc.record({ expert: values, topic: values }) }),
    { maxLength: 8 },
  );
  const choice = fc.record({ facet: fc.constantFrom<Facet>('expert', 'topic'), id: fc.constantFrom('a', 'b', 'c') });
  await fc.assert(
    fc.asyncProperty(articles, fc.array(choice), choice, async (drawn, choices, { facet, id }) => {
      const index = drawn.map((article, number) => ({ id: String(number), ...article }));
      const chosen = choices.reduce((state, each) => toggleValue(state, each.facet, each.id), { ...BLANK, words: 'p' });
      if (chosen.chosen[facet]?.includes(id)) return;
      const before = (await found(chosen, index)).ids ?? [];
      const after = (await found(toggleValue(chosen, facet, id), index)).ids ?? [];
      const [fewer, more] = chosen.chosen[facet] ? [before, after] : [after, before];
      expect(more).toEqual(expect.arrayContaining(fewer));
    }),
  );
});

describe('pages that the words name', () => {
  const PAGES = [
    ['Israel’s air operations in Syria', 'Airstrikes in Syria'],
    ['Syria'],
    ['Hezbollah', 'Hizbullah', 'Hizb Allah'],
    ['Bar-Ilan University'],
    ['Mohammad Javad Zarif', 'Zarif'],
  ];
  const named = async (words: string, chosen: SearchState['chosen'] = {}) =>
    (await answer({ ...BLANK, words, chosen }, fakeEngine(ARTICLES, PAGES).engine)).pages.map(({ name }) => name);

  test('are found by name and alias, the best named first', async () => {
    expect(await named('syria')).toEqual(['Syria', 'Israel’s air operations in Syria']);
    expect(await named('HIZBULLAH')).toEqual(['Hezbollah']);
    expect(await named('zarif mohammad')).toEqual(['Mohammad Javad Zarif']);
  });

  test('are found while the name is typed', async () => {
    expect(await named('bar-il')).toEqual(['Bar-Ilan University']);
    expect(await named('mohammad jav')).toEqual(['Mohammad Javad Zarif']);
  });

  test('are not there where a word is not in the name, or a facet is chosen', async () => {
    expect(await named('zarif hamas')).toEqual([]);
    expect(await named('syria', { year: ['2022'] })).toEqual([]);
  });

  test('are few', async () => {
    const many = Array.from({ length: 100 }, (_, number) => [`Syria ${number}`]);
    const { pages } = await answer({ ...BLANK, words: 'syria' }, fakeEngine([], many).engine);
    expect(pages.map(({ name }) => name)).toEqual(['Syria 0', 'Syria 1', 'Syria 2', 'Syria 3']);
  });
});

describe('names', () => {
  test.each([
    ['Zarīf', 'zarif'],
    ['Israel’s', "israel's"],
    ['Al-Aqṣā', 'al aqsa'],
    ['  U.N.  Security Council ', 'u n security council'],
  ])('%s and %s are folded into one', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test('are ranked: the name, an alias, a beginning, some words', () => {
    const names = ['Al-Aqsa Mosque', 'Haram al-Sharif'];
    expect(rankName('al aqsa mosque', names)).toBe(0);
    expect(rankName('alaqsa-mosque', names)).toBe(0);
    expect(rankName('haram al sharif', names)).toBe(1);
    expect(rankName('al-aqsa', names)).toBe(2);
    expect(rankName('sharif', names)).toBe(3);
    expect(rankName('s', names)).toBeUndefined();
    expect(rankName('aqs mosque', names)).toBeUndefined();
    expect(rankName('…', names)).toBeUndefined();
  });
});
