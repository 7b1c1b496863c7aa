import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog.ts';
import {
  countOutlets,
  countSpeakers,
  countTopics,
  countYears,
  eventsBeside,
  quotedBeside,
  topicsOf,
} from '../../../src/domain/derive-dossier.ts';
import type { EntityKey } from '../../../src/domain/entry.ts';
import type { QuotationRecord } from '../../../src/domain/relations.ts';
import { COLLECTION, read } from '../content-folder.ts';

let catalog: Catalog;
let all: QuotationRecord[];

beforeAll(async () => {
  const { site, entries } = await read(COLLECTION);
  if (!site) throw new Error('the collection has no site.yaml');
  catalog = buildCatalog(site, entries);
  all = catalog.entries.article.flatMap((article) =>
    article.body.quotations.map((quotation) => ({ article, quotation })),
  );
});

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

describe('the counts of a dossier add up', () => {
  test('outlets and speakers to the quotations', () => {
    expect(all.length).toBeGreaterThan(3);
    expect(sum(countOutlets(all))).toBe(all.length);
    expect(sum(countSpeakers(all))).toBe(all.length);
  });

  test('topics to the topics that the quotations are on', () => {
    expect(sum(countTopics(all))).toBe(all.flatMap(topicsOf).length);
  });

  test('years to the quotations, and no year between the first and the last is left out', () => {
    const years = countYears(all);
    expect(sum(years)).toBe(all.length);
    expect(years.map(({ of }) => of)).toEqual(years.map((_, index) => (years[0]?.of ?? 0) + index));
  });

  test('every speaker has as many quotations as their dossier', () => {
    for (const { of, count } of countSpeakers(all)) expect(catalog.quotationsBy(of)).toHaveLength(count);
  });
});

test('what occurs most comes first', () => {
  for (const counts of [countOutlets(all), countTopics(all), countSpeakers(all)]) {
    expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).sort((a, b) => b - a));
  }
});

test('nobody is quoted beside themselves, and beside is mutual', () => {
  const speakers = countSpeakers(all).map(({ of }) => of);
  const beside = (key: EntityKey) => new Map(quotedBeside(catalog, key).map(({ of, count }) => [of, count]));
  let pairs = 0;
  for (const key of speakers) {
    expect(beside(key).has(key)).toBe(false);
    for (const [other, count] of beside(key)) {
      pairs += 1;
      if (speakers.includes(other)) expect(beside(other).get(key) ?? count, `${key} and ${other}`).toBe(count);
    }
  }
  expect(pairs).toBeGreaterThan(0);
});

test('events beside a speaker are told in a passage that quotes them', () => {
  for (const { of } of countSpeakers(all)) {
    const records = catalog.quotationsBy(of);
    for (const event of eventsBeside(catalog, records)) {
      const told = catalog.marksOf(`event/${event}`);
      expect(
        records.some(({ article, quotation }) =>
          told.some((record) => record.article === article && record.mark.passage === quotation.passage),
        ),
      ).toBe(true);
    }
  }
});

test('of no quotation there is nothing to count', () => {
  expect([countOutlets([]), countTopics([]), countYears([]), eventsBeside(catalog, [])]).toEqual([[], [], [], []]);
});
