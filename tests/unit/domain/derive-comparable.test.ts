import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import { deriveComparable, deriveComparablePairs } from '../../../src/domain/derive-comparable.ts';
import type { ArticleEntry } from '../../../src/domain/entry.ts';

interface Told {
  events?: string[];
  claims?: string[];
  topics?: string[];
  published?: string;
}

/** A collection of which nothing but what articles share is known, in the order given. */
function collection(given: Record<string, Told>): Catalog {
  const article = Object.entries(given).map(([id, { events = [], claims = [], topics = [], published = '2021' }]) => {
    const annotations = [
      ...events.map((target) => ({ type: 'event', target })),
      ...claims.map((target) => ({ type: 'claim', target })),
    ];
    return { kind: 'article', id, data: { topics, published }, body: { annotations } } as unknown as ArticleEntry;
  });
  const articlesOf: Catalog['articlesOf'] = (key, relation) =>
    article.filter(({ data, body }) => {
      const id = key.slice(key.indexOf('/') + 1);
      if (relation === 'topic') return data.topics.some((topic) => topic === id);
      return body.annotations.some(({ type, target }) => type === relation && target === id);
    });
  return { entries: { article }, articlesOf } as unknown as Catalog;
}

const offered = (catalog: Catalog, id: string, limit?: number) => {
  const article = catalog.entries.article.find((each) => each.id === id) as ArticleEntry;
  return deriveComparable(catalog, article, limit).map((each) => each.article.id as string);
};

describe('an article is offered with', () => {
  test('those that share most events, then most claims, then most topics', () => {
    const catalog = collection({
      a: { events: ['e1', 'e2'], claims: ['c1', 'c2'], topics: ['t1', 't2'] },
      topics: { topics: ['t1', 't2'] },
      topic: { topics: ['t1'] },
      claims: { claims: ['c1', 'c2'] },
      event: { events: ['e1'] },
      events: { events: ['e2', 'e1'] },
      nothing: { topics: ['t9'] },
    });
    expect(offered(catalog, 'a', 9)).toEqual(['events', 'event', 'claims', 'topics', 'topic']);
  });

  test('of equals the newest, then by id', () => {
    const e = ['e'];
    const catalog = collection({
      a: { events: e },
      old: { events: e, published: '2019-05' },
      z: { events: e, published: '2020' },
      b: { events: e, published: '2020' },
      new: { events: e, published: '2021-02-03' },
    });
    expect(offered(catalog, 'a')).toEqual(['new', 'b', 'z', 'old']);
  });

  test('at most five, what both have with each, and nobody where nothing is shared', () => {
    const many = Object.fromEntries('bcdefgh'.split('').map((id) => [id, { topics: ['t'] }]));
    const catalog = collection({ a: { topics: ['t', 'u'], events: ['e'] }, ...many, lone: { events: ['x'] } });
    expect(offered(catalog, 'a')).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(offered(catalog, 'lone')).toEqual([]);
    const [first] = deriveComparable(catalog, catalog.entries.article[0] as ArticleEntry);
    expect(first).toMatchObject({ events: [], claims: [], topics: ['t'] });
  });
});

test('pairs are each listed once, and only of articles that share an event', () => {
  const catalog = collection({
    a: { events: ['e1', 'e2'], topics: ['t'] },
    b: { events: ['e1'], topics: ['t'] },
    c: { events: ['e1', 'e2'], topics: ['t'] },
    d: { topics: ['t'] },
  });
  const pairs = deriveComparablePairs(catalog, 2).map((pair) => [pair.with.id, pair.article.id, pair.events]);
  expect(pairs).toEqual([
    ['a', 'c', ['e1', 'e2']],
    ['a', 'b', ['e1']],
  ]);
  expect(deriveComparablePairs(catalog, 9)).toHaveLength(3);
});

test('what is offered is the head of the whole ranking, and sharing goes both ways', () => {
  const some = (prefix: string) => fc.subarray([1, 2, 3, 4].map((n) => `${prefix}${n}`));
  const told = fc.record({ events: some('e'), claims: some('c'), topics: some('t') });
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 9 }), (list) => {
      const catalog = collection(Object.fromEntries(list.map((each, index) => [`a${index}`, each])));
      for (const { id } of catalog.entries.article) {
        const whole = offered(catalog, id, Number.POSITIVE_INFINITY);
        expect(offered(catalog, id, 2)).toEqual(whole.slice(0, 2));
        for (const other of whole) expect(offered(catalog, other, Number.POSITIVE_INFINITY)).toContain(id);
      }
    }),
  );
});
