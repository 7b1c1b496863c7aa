import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedArticle, findSimilar, pairsOf } from '../../../../src/domain/related-articles/find-similar.ts';
import { createLexicon, foldToTerm } from '../../../../src/domain/related-articles/lexicon.ts';
import { pairUp } from '../../../../src/domain/related-articles/pair-up.ts';
import type { WeightVector } from '../../../../src/domain/related-articles/weigh-features.ts';

describe('a word', () => {
  test.each([
    ['Élysée', 'fr', 'elysee'],
    ['Ports', 'en-GB', 'port'],
    ['agencies', 'en', 'agency'],
    ['services', 'en', 'service'],
    ['process', 'en', 'process'],
    ['status', 'en', 'status'],
    ['goes', 'en', 'goes'],
    ['gas', 'en', 'gas'],
    ['ports', 'fr', 'ports'],
  ])('%s in %s is the term %s', (word, language, term) => {
    expect(foldToTerm(word, language)).toBe(term);
  });

  test('begins with a letter: numbers and what is joined to them are none, nor is a letter alone', () => {
    const lexicon = createLexicon();
    const counts = lexicon.count('In 2014 the 21st port’s covid19 port: a Port', 'en');
    expect(Array.from(counts.forms, (form, at) => [lexicon.spell(form), counts.counts[at]])).toEqual([
      ['In', 1],
      ['the', 1],
      ['port', 2],
      ['covid19', 1],
      ['Port', 1],
    ]);
    expect(lexicon.terms()).toBe(4);
  });
});

/** Every pair, by comparing each vector with each other one. */
function compareAll(vectors: readonly WeightVector[]): Map<string, number> {
  const similarities = new Map<string, number>();
  for (const [second, b] of vectors.entries()) {
    for (const [first, a] of vectors.slice(0, second).entries()) {
      const weights = new Map(Array.from(b.features, (feature, at) => [feature, b.weights[at] ?? 0]));
      const sum = a.features.reduce((all, feature, at) => all + (a.weights[at] ?? 0) * (weights.get(feature) ?? 0), 0);
      if (sum > 0) similarities.set(`${first} ${second}`, sum);
    }
  }
  return similarities;
}

const vector = fc
  .uniqueArray(fc.tuple(fc.nat(12), fc.nat(5)), { selector: ([feature]) => feature })
  .map((list): WeightVector => {
    const sorted = list.toSorted(([a], [b]) => a - b);
    return {
      features: Uint32Array.from(sorted, ([feature]) => feature),
      weights: Uint32Array.from(sorted, ([, weight]) => weight),
    };
  });
const vectors = fc.array(vector, { maxLength: 12 });

/** Articles at the places of their vectors, of which nothing is known. */
const articlesOf = (list: readonly WeightVector[]) =>
  list.map((own, place): ComparedArticle => ({ place, vector: own, candidates: [], isComplete: true }));

/** The pairs of articles that are compared for the first time. */
function findPairs(list: readonly WeightVector[], most: number, least: number) {
  const articles = articlesOf(list);
  findSimilar(articles, new Set(articles), { most, least });
  return pairsOf(articles);
}

test('the index finds what comparing each article with each other one does', () => {
  fc.assert(
    fc.property(vectors, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }), (list, most, least) => {
      const all = [...compareAll(list)].filter(([, product]) => product >= least);
      const found = new Map(
        findPairs(list, most, least).map(({ first, second, product }) => [`${first} ${second}`, product]),
      );
      for (const [pair, product] of all) {
        const rivals = pair
          .split(' ')
          .map((end) => all.filter(([other, more]) => other.split(' ').includes(end) && more > product).length);
        const ties = all.filter(([other, same]) => other !== pair && same === product).length;
        if (Math.min(...rivals) + ties < most) expect(found.get(pair)).toBe(product);
        if (Math.min(...rivals) >= most) expect(found.has(pair)).toBe(false);
      }
      expect([...found.keys()].filter((pair) => !all.some(([other]) => other === pair))).toEqual([]);
    }),
  );
});

/** What becomes of an article: another vector; it is removed; or it stays. */
const fate = fc.oneof({ weight: 4, arbitrary: fc.constant('same' as const) }, vector, fc.constant('removed' as const));

test('what is found of articles of which some have changed is what is found of them all', () => {
  const round = fc.record({ fates: fc.array(fate, { maxLength: 20 }), added: fc.array(vector, { maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.array(vector, { maxLength: 20 }),
      fc.array(round, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 20 }),
      (list, rounds, most, least) => {
        let articles = articlesOf(list);
        findSimilar(articles, new Set(articles), { most, least });
        for (const { fates, added } of rounds) {
          const changed = new Set<ComparedArticle>();
          for (const [at, article] of articles.entries()) {
            const own = fates[at] ?? 'same';
            article.place = own === 'removed' ? -1 : 0;
            if (typeof own === 'string') continue;
            article.vector = own;
            changed.add(article);
          }
          const more = articlesOf(added);
          for (const article of more) changed.add(article);
          // New ones stand before others too.
          articles = [...more.slice(1), ...articles.filter(({ place }) => place >= 0), ...more.slice(0, 1)];
          for (const [place, article] of articles.entries()) article.place = place;
          findSimilar(articles, changed, { most, least });
          const vectorsNow = articles.map((article) => article.vector);
          expect(pairsOf(articles)).toEqual(findPairs(vectorsNow, most, least));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('nobody is in too many pairs, and no two are left apart that would both gain by each other', () => {
  fc.assert(
    fc.property(vectors, fc.integer({ min: 1, max: 4 }), (list, most) => {
      const pairs = findPairs(list, list.length, 1);
      const partners = pairUp(pairs, list.length, most, () => true);
      const rank = new Map(pairs.map(({ first, second }, at) => [`${first} ${second}`, at]));
      const rankOf = (a: number, b: number) => rank.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
      for (const [at, own] of partners.entries()) {
        expect(own.length).toBeLessThanOrEqual(most);
        for (const other of own) expect(partners[other]).toContain(at);
      }
      for (const { first, second } of pairs) {
        if (partners[first]?.includes(second)) continue;
        const content = [first, second].some(
          (end) =>
            partners[end]?.length === most &&
            partners[end]?.every((other) => rankOf(end, other) < rankOf(first, second)),
        );
        expect(content).toBe(true);
      }
    }),
  );
});

test('two that may not be paired are not, and keep their room', () => {
  const pairs = [
    { first: 0, second: 1, product: 9 },
    { first: 0, second: 2, product: 5 },
  ];
  expect(pairUp(pairs, 3, 1, (_, second) => second !== 1)).toEqual([[2], [], [0]]);
});
