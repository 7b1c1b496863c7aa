import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, type Facet } from '../../../../src/search/engine/facets.ts';
import { KEPT_RESULTS, MIN_FEEDBACK_TERMS } from '../../../../src/search/engine/feedback.ts';
import { plan } from '../../../../src/search/engine/plan.ts';
import type { Answer } from '../../../../src/search/engine/searcher.ts';
import { BLANK, type SearchState, toggleValue } from '../../../../src/search/engine/state.ts';
import type { Index } from '../../../../src/search/engine/types.ts';
import { type FakeArticle, fakeIndex, numbersFound, search } from './fake-index.ts';

const ARTICLES: FakeArticle[] = [
  { text: 'syria strikes', facets: { expert: ['ben'], topic: ['y'], year: ['2020'] } },
  { text: 'hamas in syria', facets: { expert: ['ben'], topic: ['x', 'y'], year: ['2021'] } },
  { text: 'hamas in moscow', facets: { expert: ['anna', 'cy'], topic: ['x'], year: ['2022'] } },
];
const { index } = fakeIndex(ARTICLES, [], ['in', 'the', 'what']);

const counts = async (state: Partial<SearchState>, facet: Facet) => {
  const { values } = await search(index, state);
  return Object.fromEntries([...(values?.[facet].values() ?? [])].map(({ id, count }) => [id, count]));
};

describe('articles', () => {
  test('are not listed while nothing is asked for, but counted', async () => {
    const answer = await search(index, {});
    expect(answer.articles).toBeUndefined();
    expect(await counts({}, 'expert')).toEqual({ anna: 1, ben: 2, cy: 1 });
  });

  test('with every word come first, then those with some, and each says what it lacks', async () => {
    const { articles } = await search(index, { words: 'syria hamas' });
    expect(articles?.results.map(({ href }) => href)).toEqual(['/articles/1/', '/articles/0/', '/articles/2/']);
    expect(articles).toMatchObject({ total: 3, matchingAll: 1 });
    expect(articles?.results.map(({ missing }) => missing)).toEqual([[], ['hamas'], ['syria']]);
  });

  test('with every word are all there is where they are enough', async () => {
    const many = fakeIndex([
      ...Array.from({ length: 10 }, (_, n) => ({ text: `hamas syria note${n}` })),
      { text: 'hamas alone' },
    ]);
    const { articles } = await search(many.index, { words: 'hamas syria' });
    expect(articles).toMatchObject({ total: 10, matchingAll: 10 });
  });

  test('answer a plain question: its small words are not looked for, unless there are no others', async () => {
    const { index: own, asked } = fakeIndex(ARTICLES, [], ['in', 'the', 'what', 'is', 'about']);
    expect(await numbersFound(own, { words: 'What about the strikes?' })).toEqual([0]);
    expect(new Set(asked)).toEqual(new Set(['strikes']));
    expect(await numbersFound(own, { words: 'in' })).toEqual([2, 1]);
  });

  test('cost each word one question, however they are filtered and sorted', async () => {
    const { index: own, asked } = fakeIndex(ARTICLES);
    await search(own, { words: 'hamas hamas syria', chosen: { expert: ['anna'], year: ['2022'] }, sort: 'newest' });
    expect(asked.sort()).toEqual(['hamas', 'syria']);
  });

  test('have a row of words as it stands', async () => {
    expect(await numbersFound(index, { words: '"hamas in syria"' })).toEqual([1]);
    expect(await numbersFound(index, { words: 'moscow "hamas in"' })).toEqual([2, 1]);
  });

  test('have the words of a row that nothing has as it stands, and are not called whole', async () => {
    const { articles } = await search(index, { words: '"syria hamas"' });
    expect(articles).toMatchObject({ total: 3, matchingAll: 0 });
  });

  test('need not have the rows of a long text', async () => {
    const text = 'one two three four five six seven eight nine "in moscow" syria';
    expect(await numbersFound(index, { words: text })).toHaveLength(3);
  });

  test('do not have what must not be there', async () => {
    expect(await numbersFound(index, { words: 'syria -hamas' })).toEqual([0]);
    expect(await numbersFound(index, { words: '-hamas' })).toEqual([0]);
    expect(await numbersFound(index, { words: 'hamas -"in moscow"' })).toEqual([1]);
  });

  test('have any value of a facet, and one of each facet', async () => {
    expect(await numbersFound(index, { chosen: { expert: ['anna', 'ben'] } })).toEqual([2, 1, 0]);
    expect(await numbersFound(index, { chosen: { expert: ['anna', 'ben'], topic: ['y'] } })).toEqual([1, 0]);
    expect(await numbersFound(index, { words: 'hamas', chosen: { expert: ['anna', 'ben'], topic: ['y'] } })).toEqual([
      1,
    ]);
    expect(await numbersFound(index, { chosen: { expert: ['nobody'] } })).toEqual([]);
  });

  test('come in the order that was chosen, all of them, and without words the newest first', async () => {
    expect(await numbersFound(index, { words: 'hamas syria', sort: 'newest' })).toEqual([2, 1, 0]);
    expect(await numbersFound(index, { words: 'hamas syria', sort: 'oldest' })).toEqual([0, 1, 2]);
    expect(await numbersFound(index, { chosen: { topic: ['x'] } })).toEqual([2, 1]);
  });

  test('are loaded as far as they are wanted, and counted whole', async () => {
    const { articles } = await search(index, { words: 'hamas syria' }, { limit: 1 });
    expect(articles?.results).toHaveLength(1);
    expect(articles?.total).toBe(3);
  });

  test('are reported before anything else is worked out', async () => {
    const { first } = await search(index, { words: 'hamas' });
    expect(first.articles?.total).toBe(2);
    expect(first.values).toBeUndefined();
  });
});

describe('the first results of a long question', () => {
  const texts = Array.from(
    { length: 12 },
    (_, n) => `tanks storm border town ${[0, 1, 2, 6].includes(n) ? 'ceasefire' : 'weather'} ${'word '.repeat(n)}`,
  );
  const order = (answer: Answer | undefined) => (answer?.articles?.results ?? []).map(({ title }) => title);

  async function answers(options: { limit: number; early?: boolean }) {
    const { index: own, asked } = fakeIndex(texts.toReversed().map((text) => ({ text })));
    const loaded: number[] = [];
    const told: { answer: Answer; loaded: number; asked: number }[] = [];
    const load = (article: number) => {
      loaded.push(article);
      return own.load(article);
    };
    const state = { ...BLANK, words: 'tanks storm border town' };
    await plan(state, { values: false, ...options }, { ...own, load }, (answer) =>
      told.push({ answer, loaded: loaded.length, asked: asked.length }),
    );
    return told;
  }

  test('are told before any other is loaded, and before its other words are asked for', async () => {
    const [first, second, whole] = await answers({ limit: 10, early: true });
    expect(order(first?.answer)).toHaveLength(3);
    expect(first).toMatchObject({ loaded: 3, asked: 4 });
    expect(order(second?.answer)).toHaveLength(10);
    expect(first?.answer.articles?.total).toBe(second?.answer.articles?.total);
    expect(order(whole?.answer)).toEqual(order(second?.answer));
  });

  test('stay where they are when the others are ranked again, however they are asked for', async () => {
    const [first, second] = await answers({ limit: 10, early: true });
    expect(order(second?.answer).slice(0, 3)).toEqual(order(first?.answer));
    const [plain] = await answers({ limit: 9 });
    expect(order(second?.answer).slice(0, 9)).not.toEqual(order(plain?.answer));
    expect(order((await answers({ limit: 10 }))[0]?.answer)).toEqual(order(second?.answer));
    expect(order((await answers({ limit: 20, early: true })).at(-1)?.answer).slice(0, 10)).toEqual(
      order(second?.answer),
    );
  });

  test('have the order that a filter leaves them, where there are no others', async () => {
    const ends = ['weather weather weather', 'weather at sea', 'weather at sea'].slice(0, KEPT_RESULTS);
    const { index: own } = fakeIndex(
      ends.map((end, n) => ({ text: `tanks storm border town ${end}`, facets: { topic: n < 2 ? ['x'] : [] } })),
    );
    const state = { ...BLANK, words: 'tanks storm border town' };
    expect(await numbersFound(own, state)).toEqual([2, 1, 0]);
    expect(await numbersFound(own, { ...state, chosen: { topic: ['x'] } })).toEqual([1, 0]);
  });
});

describe('fields', () => {
  test.each([
    ['hamas expert:anna', [2]],
    ['hamas speaker:anna', [2]],
    ['hamas person:anna', [2]],
    ['hamas -speaker:anna', [1]],
    ['expert:BEN', [1, 0]],
    ['hamas -expert:anna', [1]],
    ['year:2021..2022', [2, 1]],
    ['year:..2020', [0]],
    ['year:2022', [2]],
    ['syria year:2021.. topic:y', [1]],
    ['hamas expert:', [2, 1]],
  ])('"%s"', async (words, numbers) => {
    expect(await numbersFound(index, { words })).toEqual(numbers);
  });

  test('with a value that nothing has find nothing, and name the nearest', async () => {
    const { articles, unknown } = await search(index, { words: 'hamas expert:ana' });
    expect(articles?.total).toBe(0);
    expect(unknown).toEqual([{ field: 'expert', value: 'ana', nearest: ['anna'] }]);
  });
});

describe('the numbers of a facet', () => {
  test('do not change by what is chosen in it, and do by what is chosen elsewhere', async () => {
    const state = { chosen: { expert: ['anna'] } };
    expect(await counts(state, 'expert')).toEqual({ anna: 1, ben: 2, cy: 1 });
    expect(await counts(state, 'topic')).toEqual({ x: 1, y: 0 });
  });

  test('are of what is listed, however loosely, and so is the list when a value is chosen', async () => {
    for (const words of ['hamas syria', 'syria strikes', 'moscow -hamas']) {
      for (const facet of FACETS) {
        for (const [id, count] of Object.entries(await counts({ words }, facet))) {
          expect(await numbersFound(index, { words, chosen: { [facet]: [id] } })).toHaveLength(count);
        }
      }
    }
  });

  test('stand with the most frequent first, those of one number by the alphabet of the site, and years with the latest first', async () => {
    const own = fakeIndex([
      { text: 'a', facets: { expert: ['zoe', 'ömer', 'Adam', 'pia'], year: ['987'] } },
      { text: 'b', facets: { expert: ['zoe'], year: ['2021'] } },
      { text: 'c', facets: { year: ['2019'] } },
    ]);
    const { values } = await search(own.index, {});
    expect([...(values?.expert.keys() ?? [])]).toEqual(['zoe', 'Adam', 'ömer', 'pia']);
    expect([...(values?.year.keys() ?? [])]).toEqual(['2021', '2019', '987']);
  });

  test('count quotations where those are listed, by who says them', async () => {
    const own = fakeIndex([
      { text: '/people/anna/: «peace now» and /people/ben/: «peace later»', facets: { expert: ['anna', 'ben'] } },
    ]);
    const { values, quotations } = await search(own.index, { words: 'peace', show: 'quotations' });
    expect(quotations?.total).toBe(2);
    expect([...(values?.expert.values() ?? [])].map(({ count }) => count)).toEqual([1, 1]);
    const one = await search(own.index, { words: 'peace', show: 'quotations', chosen: { expert: ['ben'] } });
    expect(one.quotations?.results.map(({ speaker }) => speaker.name)).toEqual(['/people/ben/']);
  });
});

test('quotations are on their own topics, not on those of their article', async () => {
  const { index: own } = fakeIndex([
    {
      text: '/people/anna/: «peace now» /people/anna/: «peace on ice»',
      facets: { topic: ['x', 'y'] },
      quotationTopics: [['x'], ['y']],
    },
  ]);
  const { values, quotations } = await search(own, { words: 'peace', show: 'quotations', chosen: { topic: ['y'] } });
  expect(quotations?.results.map(({ href }) => href)).toEqual(['/articles/0/#q1']);
  expect([...(values?.topic.values() ?? [])].map(({ count }) => count)).toEqual([1, 1]);
});

test('an institution is quoted as one, and is no expert', async () => {
  const { index: own } = fakeIndex([
    {
      text: '/people/anna/: «peace now» /organizations/port/: «peace later»',
      facets: { expert: ['anna'], institution: ['port'] },
    },
  ]);
  const said = async (words: string) =>
    (await search(own, { words, show: 'quotations' })).quotations?.results.map(({ speaker }) => speaker.name);
  expect(await said('peace institution:port')).toEqual(['/organizations/port/']);
  expect(await said('peace expert:anna')).toEqual(['/people/anna/']);
});

describe('quotations', () => {
  const { index: own } = fakeIndex(
    [
      {
        text: 'talks open anna lindt /people/anna-lindt/: «arms will not follow» and /people/ben-oro/: «the talks are for show»',
      },
      { text: 'talks go on and lindt /people/anna-lindt/: «nothing came of the talks at all»' },
    ],
    [['/people/anna-lindt/', 'Anna Lindt']],
    ['the', 'of', 'at'],
  );
  const said = async (words: string) => {
    const { quotations } = await search(own, { words, show: 'quotations' });
    return quotations?.results.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  };

  test('are found by their own words, not by the words around them', async () => {
    expect(await said('talks')).toEqual(['the talks are for show', 'nothing came of the talks at all']);
    expect(await said('open')).toEqual([]);
    expect(await said('"talks are"')).toEqual(['the talks are for show']);
  });

  test('are found by the name of who says them, together with their words', async () => {
    expect(await said('lindt')).toHaveLength(2);
    expect((await said('Anna Lindt arms'))?.[0]).toBe('arms will not follow');
    expect(await said('lintd')).toHaveLength(2);
  });

  test('have their own address, and the words that match are marked', async () => {
    const { quotations } = await search(own, { words: 'show', show: 'quotations' });
    expect(quotations?.results[0]).toMatchObject({
      href: '/articles/0/#q1',
      pieces: [
        { text: 'the talks are for ', match: false },
        { text: 'show', match: true },
      ],
    });
  });

  test('are all there without words, those of the newest article first', async () => {
    const { quotations } = await search(own, { words: '-xyzzy', show: 'quotations' });
    expect(quotations?.results.map(({ href }) => href)).toEqual([
      '/articles/1/#q0',
      '/articles/0/#q0',
      '/articles/0/#q1',
    ]);
  });
});

describe('a person who is asked for', () => {
  const { index: own } = fakeIndex(
    [
      {
        text: '/people/anna-lindt/: «arms will not follow» said lindt',
        facets: { expert: ['anna-lindt'] },
      },
      {
        text: 'anna lindt and arms and talks /people/ben-oro/: «arms talks arms talks» /people/anna-lindt/: «nothing»',
        facets: { expert: ['anna-lindt', 'ben-oro'] },
      },
    ],
    [
      ['/people/anna-lindt/', 'Anna Lindt'],
      ['/people/cy-moor/', 'Cy Moor'],
    ],
  );

  test.each(['lindt arms', 'expert:anna-lindt arms'])(
    'has the articles first that quote them so: %s',
    async (words) => {
      expect(await numbersFound(own, { words })).toEqual([0, 1]);
      const { articles } = await search(own, { words });
      expect(articles?.results.map(({ asked }) => asked)).toEqual(Array(2).fill(['/people/anna-lindt/']));
    },
  );

  test.each(['oro', 'Ben Oro', 'ben oro boats'])(
    'is found where the text that quotes them has another name for them, or none: %s',
    async (words) => {
      const { index: unnamed } = fakeIndex(
        [
          { text: 'boats stay in, the minister said /people/ben-oro/: «boats must wait»' },
          { text: 'boats and harbours' },
        ],
        [['/people/ben-oro/', 'Ben Oro']],
      );
      const { articles, quotations, correction } = await search(unnamed, { words, show: 'quotations' });
      expect(correction).toBeUndefined();
      expect(articles?.matchingAll).toBe(1);
      expect((await search(unnamed, { words })).articles?.results[0]?.href).toBe('/articles/0/');
      expect(quotations?.results.map(({ speaker }) => speaker.name)).toEqual(['/people/ben-oro/']);
    },
  );

  test('is shown with what they said with the other words of the query', async () => {
    const said = async (words: string) =>
      (await search(own, { words })).pages.map(({ name, saying }) => [name, saying?.href]);
    expect(await said('lindt arms')).toEqual([['Anna Lindt', '/articles/0/#q0']]);
    expect(await said('lindt')).toEqual([['Anna Lindt', undefined]]);
    expect(await said('lindt talks')).toEqual([['Anna Lindt', undefined]]);
  });

  test.each(['lindt arms', 'lindt', 'expert:anna-lindt arms', 'moor arms'])(
    'is found without the quotations of all where these are many: %s',
    async (words) => {
      const large: Index = {
        ...own,
        collection: async () => ({ ...(await own.collection()), sizes: { facets: 1, quotations: 1_000_000 } }),
        quotations: () => Promise.reject(new Error('all quotations are loaded')),
      };
      const [{ articles, pages }, small] = await Promise.all([search(large, { words }), search(own, { words })]);
      expect(articles).toEqual(small.articles);
      expect(pages).toEqual(small.pages);
    },
  );

  test('has their quotations first', async () => {
    const { quotations } = await search(own, { words: 'lindt arms talks', show: 'quotations' });
    const names = quotations?.results.map(({ speaker }) => speaker.name) ?? [];
    expect(names).toEqual(['/people/anna-lindt/', '/people/anna-lindt/', '/people/ben-oro/']);
  });

  test('is not asked for their words where nothing quotes them', async () => {
    const { articles } = await search(own, { words: 'moor arms' });
    expect(articles?.results[0]?.asked).toEqual([]);
  });
});

describe('a misspelt word', () => {
  const { index: own } = fakeIndex(
    [{ text: 'sanctions against shipping' }, { text: 'shipping and sanctuary' }, { text: 'hezbollah speaks' }],
    [
      ['/organizations/hezbollah/', 'Hezbollah', 'Party of God'],
      ['/people/volodymyr-zelensky/', 'Volodymyr Zelensky', 'Zelenskyy'],
    ],
  );

  test('is reported, with the collection’s spelling, and the other words are looked for', async () => {
    const { correction, corrected, absent, articles } = await search(own, { words: 'sanctoins shipping' });
    expect({ correction, corrected, absent }).toEqual({
      correction: 'sanctions shipping',
      corrected: false,
      absent: ['sanctoins'],
    });
    expect(articles?.total).toBe(2);
  });

  test('in the only word is corrected at once, and reported', async () => {
    const { correction, corrected, articles } = await search(own, { words: 'sanctoins' });
    expect({ correction, corrected }).toEqual({ correction: 'sanctions', corrected: true });
    expect(articles?.results.map(({ href }) => href)).toEqual(['/articles/0/']);
  });

  test('in a name is offered in the transliteration that the collection has', async () => {
    const named = fakeIndex([{ text: 'shipping news' }], [['/people/gaddafi/', 'Muammar Gaddafi']]).index;
    const { correction, corrected } = await search(named, { words: 'shipping Khadafy' });
    expect({ correction, corrected }).toEqual({ correction: 'shipping Gaddafi', corrected: false });
  });

  test('in a name that was typed with a capital letter keeps it', async () => {
    const { correction } = await search(own, { words: 'Sanctoins shipping' });
    expect(correction).toBe('Sanctions shipping');
  });

  test('is a name rather than a word, where both are as near', async () => {
    const texts = ['putin said', 'put it there', 'put off'].map((text) => ({ text }));
    const people = [['/people/putin/', 'Vladimir Putin']] as const;
    const correct = async (words: string, ...left: number[]) => {
      const found = fakeIndex(texts.toSpliced(2, 1, ...left.map((at) => texts[at] ?? { text: '' })), people).index;
      return (await search(found, { words })).correction;
    };
    expect(await correct('putn')).toBe('putin');
    expect(await correct('putn', 2)).toBe('put');
    expect(await correct('Putn', 2)).toBe('Putin');
  });

  test('in a phrase and beside a field is corrected in place', async () => {
    const { correction } = await search(own, { words: 'year:..2030 "against shiping"' });
    expect(correction).toBe('year:..2030 "against shipping"');
  });

  test('in a name still has its page above the results', async () => {
    const pages = async (words: string) => (await search(own, { words })).pages.map(({ name }) => name);
    expect(await pages('Hezbolah')).toEqual(['Hezbollah']);
    expect(await pages('hizbullah')).toEqual(['Hezbollah']);
    expect(await pages('Zelenskyy')).toEqual(['Volodymyr Zelensky']);
    expect(await pages('zelenski')).toEqual(['Volodymyr Zelensky']);
    expect(await pages('what did hezbollah say')).toEqual(['Hezbollah']);
    expect(await pages('shipping')).toEqual([]);
  });
});

describe('laws', () => {
  const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'al', 'epsilon'];
  const words = fc.constantFrom(...WORDS);
  const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
  const articles = fc.array(
    fc.record({
      text: fc.array(words, { minLength: 1, maxLength: 8 }).map((each) => each.join(' ')),
      facets: fc.record({ expert: values, topic: values }),
    }),
    { minLength: 1, maxLength: 25 },
  );
  const query = fc.array(words, { maxLength: 4 }).map((each) => each.join(' '));

  test('a filter never adds results', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        query,
        fc.constantFrom('expert' as const, 'topic' as const),
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('', ' -gamma', ' expert:a', ' -topic:b'),
        async (given, asked, facet, id, more) => {
          const own = fakeIndex(given).index;
          const state = { ...BLANK, words: asked };
          const all = asked === '' ? given.map((_, number) => number) : await numbersFound(own, state);
          const chosen = await numbersFound(own, toggleValue(state, facet, id));
          const typed = await numbersFound(own, { ...state, words: `${asked}${more} ${facet}:${id}` });
          for (const found of [chosen, typed]) expect(all).toEqual(expect.arrayContaining(found));
        },
      ),
    );
  });

  // A long question is ranked again, by what the first results say that are left.
  test('a filter leaves the results of a short question in their order', async () => {
    const terms = fc.subarray(WORDS, { minLength: 1, maxLength: MIN_FEEDBACK_TERMS - 1 });
    let most = 0;
    await fc.assert(
      fc.asyncProperty(articles, terms, fc.constantFrom('a', 'b', 'c'), async (given, asked, id) => {
        const own = fakeIndex(given).index;
        const state = { ...BLANK, words: asked.join(' ') };
        const all = await numbersFound(own, state);
        const chosen = await numbersFound(own, toggleValue(state, 'topic', id));
        expect(all.filter((number) => chosen.includes(number))).toEqual(chosen);
        most = Math.max(most, chosen.length);
      }),
    );
    expect(most).toBeGreaterThan(1);
  });

  test('a word on no page never changes the order of the rest', async () => {
    await fc.assert(
      fc.asyncProperty(articles, query, fc.nat(4), async (given, asked, at) => {
        fc.pre(asked !== '');
        const own = fakeIndex(given).index;
        const typed = asked.split(' ');
        const other = [...typed.slice(0, at), 'xyzzyxyzzy', ...typed.slice(at)].join(' ');
        expect(await numbersFound(own, { words: other })).toEqual(await numbersFound(own, { words: asked }));
      }),
    );
  });

  test('nothing is listed twice, and what has every word is listed before what has not', async () => {
    await fc.assert(
      fc.asyncProperty(articles, query, async (given, asked) => {
        const { articles: found } = await search(fakeIndex(given).index, { words: asked });
        const hrefs = (found?.results ?? []).map(({ href }) => href);
        expect(new Set(hrefs).size).toBe(hrefs.length);
        const whole = (found?.results ?? []).map(({ missing }) => missing.length === 0);
        expect(whole.lastIndexOf(true)).toBe(whole.filter(Boolean).length - 1);
      }),
    );
  });
});
