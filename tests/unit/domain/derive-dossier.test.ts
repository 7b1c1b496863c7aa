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
import { type QuotationRecord, quotationsIn } from '../../../src/domain/relations.ts';
import type { EdtfText } from '../../../src/schema/edtf.ts';
import { read, THREE_ARTICLES } from '../content-folder.ts';

let catalog: Catalog;
let all: QuotationRecord[];

beforeAll(async () => {
  const { site, entries } = await read(THREE_ARTICLES);
  if (!site) throw new Error('the collection has no site.yaml');
  catalog = buildCatalog(site, entries);
  all = quotationsIn(catalog.entries.article);
});

/** A quotation of an article published at a date. */
function quotedIn(published: string): QuotationRecord {
  const [example] = all as [QuotationRecord];
  const data = { ...example.article.data, published: published as EdtfText };
  return { ...example, article: { ...example.article, data } };
}

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
    expect(years.map(({ first }) => first)).toEqual(years.map((_, index) => (years[0]?.first ?? 0) + index));
    expect(years.every(({ first, last }) => first === last)).toBe(true);
  });

  test.each([
    [['1990', '2022'], 1, 33],
    [['1899', '2022'], 10, 14],
    [['-0499', '2022'], 50, 51],
    [['-9999', '2022'], 500, 25],
    [['Y-200000', '2022'], 5000, 41],
  ])('years from %j to stretches of %i years, so that there are few', (published, length, stretches) => {
    const years = countYears(published.map(quotedIn));
    expect(years).toHaveLength(stretches);
    expect(sum(years)).toBe(2);
    for (const { first, last } of years) expect([last - first + 1, Math.abs(first % length)]).toEqual([length, 0]);
  });

  test('the ends of the calendar are the ends of the years', () => {
    const years = countYears(['Y-271820', 'Y271820'].map(quotedIn));
    expect([years[0]?.first, years.at(-1)?.last, years.length]).toEqual([-271_820, 271_820, 56]);
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

test('events beside a speaker are reported in a passage that quotes them', () => {
  for (const { of } of countSpeakers(all)) {
    const records = catalog.quotationsBy(of);
    for (const event of eventsBeside(catalog, records)) {
      const told = catalog.annotationsOf(`event/${event}`);
      expect(
        records.some(({ article, quotation }) =>
          told.some((record) => record.article === article && record.annotation.passage === quotation.passage),
        ),
      ).toBe(true);
    }
  }
});

test('of no quotation there is nothing to count', () => {
  expect([countOutlets([]), countTopics([]), countYears([]), eventsBeside(catalog, [])]).toEqual([[], [], [], []]);
});
