import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { countTopicPlaces } from '../../../src/domain/count-topic-places.ts';
import type { Entries } from '../../../src/domain/entry.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import type { Site } from '../../../src/schema/site.ts';

const digests = { data: '', text: '' };

/** A collection of one article on ice, then on trade, that names a place in each of five passages. */
function catalogWith(named: Record<string, number[]>) {
  const quotation = (passage: number, topics: string[]) => ({ id: `q${passage}`, by: 'ada', passage, topics });
  const annotation = (type: string, target: string, passage: number) => ({ type, target, passage, by: [] });
  const article = {
    kind: 'article',
    id: 'thaw',
    digests,
    noteLinks: [],
    data: {
      source: 'courier',
      topics: ['ice', 'trade'],
      published: '2021',
      authors: [],
      quoted: [],
      places: [],
      formerly: [],
    },
    body: {
      quotations: [quotation(2, ['trade']), quotation(3, [])],
      annotations: [annotation('event', 'strike', 4), annotation('claim', 'ice-melts', 5)],
      names: Object.entries(named).map(([id, passages]) => ({ kind: 'place', id, passages })),
    },
  };
  const entry = (kind: string, id: string, data: object) => ({
    kind,
    id,
    digests,
    noteLinks: [],
    data: { formerly: [], ...data },
  });
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  const entries = {
    ...none,
    article: [article],
    topic: ['ice', 'trade'].map((id) => entry('topic', id, { name: id, related: [] })),
    event: [entry('event', 'strike', { title: 'Strike', date: '2021', topics: ['trade'] })],
    claim: [entry('claim', 'ice-melts', { statement: 'Ice melts.', topics: ['ice', 'trade'] })],
  } as unknown as Entries;
  return buildCatalog({ language: 'en' } as Site, entries);
}

test('a topic has the places of its passages, and not of the whole articles', () => {
  const catalog = catalogWith({ a: [1], b: [2], c: [3], d: [4], e: [5], f: [1, 4], nowhere: [] });
  expect([...countTopicPlaces(catalog, 'ice').keys()]).toEqual(['a', 'c', 'e', 'f']);
  expect([...countTopicPlaces(catalog, 'trade').keys()]).toEqual(['b', 'd', 'e', 'f']);
});

test('a place counts once an article, however many passages name it', () => {
  expect(countTopicPlaces(catalogWith({ a: [1, 3, 5] }), 'ice')).toEqual(new Map([['a', 1]]));
});
