import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog.ts';
import { countSpeakers } from '../../../src/domain/derive-dossier.ts';
import { type QuotationRecord, quotationsIn, speakerKey } from '../../../src/domain/relations.ts';
import { pickQuotation, summarizeSpeakers } from '../../../src/domain/summarize-speakers.ts';
import { read, THREE_ARTICLES } from '../content-folder.ts';

let catalog: Catalog;
let all: QuotationRecord[];

beforeAll(async () => {
  const { site, entries } = await read(THREE_ARTICLES);
  if (!site) throw new Error('the collection has no site.yaml');
  catalog = buildCatalog(site, entries);
  all = quotationsIn(catalog.entries.article);
});

describe('the summaries of speakers', () => {
  test('count what the dossiers count', () => {
    const summaries = summarizeSpeakers(catalog.entries.article);
    const counts = new Map(countSpeakers(all).map(({ of, count }) => [of, count]));
    expect(summaries.length).toBeGreaterThan(2);
    expect(new Map(summaries.map(({ speaker, quotations }) => [speaker, quotations]))).toEqual(counts);
  });

  test('begin with whoever is quoted last', () => {
    const [first] = summarizeSpeakers(catalog.entries.article);
    const [newest] = all;
    expect(first?.speaker).toBe(newest && speakerKey(newest.article, newest.quotation.by));
  });

  test('say since when somebody is quoted, and give the newest of their own words alone', () => {
    for (const { speaker, since, newest } of summarizeSpeakers(catalog.entries.article)) {
      const own = all.filter(({ article, quotation }) => speakerKey(article, quotation.by) === speaker);
      expect(since).toBe(own.at(-1)?.article.data.published);
      expect(newest).toEqual(own.filter(({ article }) => article === own[0]?.article));
    }
  });
});

describe('the quotation that is read at a glance', () => {
  const pick = (...words: number[]) => {
    const [example] = all as [QuotationRecord];
    const records = words.map((each, at) => ({
      ...example,
      quotation: { ...example.quotation, words: each, id: `q${at}` },
    }));
    return pickQuotation(records)?.quotation.id;
  };

  test('is the longest of at most 60 words, and of equals the first', () => {
    expect(pick(3, 60, 61, 200)).toBe('q1');
    expect(pick(7, 12, 12)).toBe('q1');
  });

  test('is the shortest where each is longer', () => {
    expect(pick(90, 61, 70)).toBe('q1');
  });

  test('is none of none', () => {
    expect(pick()).toBeUndefined();
  });
});
