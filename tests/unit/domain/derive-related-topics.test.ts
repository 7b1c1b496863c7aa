import { beforeAll, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog.ts';
import { deriveRelatedTopics } from '../../../src/domain/derive-related-topics.ts';
import { read, THREE_ARTICLES } from '../content-folder.ts';

let catalog: Catalog;
let ids: string[];

beforeAll(async () => {
  const { site, entries } = await read(THREE_ARTICLES);
  if (!site) throw new Error('the collection has no site.yaml');
  catalog = buildCatalog(site, entries);
  ids = catalog.entries.topic.map(({ id }) => id);
});

test('a topic stands in one list at most, and never beside itself', () => {
  for (const id of ids) {
    const { curated, together } = deriveRelatedTopics(catalog, id);
    const all = [...curated, ...together.map(({ of }) => of)];
    expect(all).not.toContain(id);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(catalog.get('topic', id).data.broader);
  }
});

test('what two topics share is counted alike from either side', () => {
  let pairs = 0;
  for (const id of ids) {
    for (const { of, count } of deriveRelatedTopics(catalog, id).together) {
      pairs += 1;
      expect(deriveRelatedTopics(catalog, of).together).toContainEqual({ of: id, count });
      const both = catalog.entries.article.filter(({ data }) =>
        [id, of].every((topic) => data.topics.some((each) => each === topic)),
      );
      expect(both).toHaveLength(count);
    }
  }
  expect(pairs + ids.flatMap((id) => deriveRelatedTopics(catalog, id).curated).length).toBeGreaterThan(0);
});

test('the editors’ relation holds from both sides', () => {
  for (const id of ids)
    for (const other of deriveRelatedTopics(catalog, id).curated)
      expect(deriveRelatedTopics(catalog, other).curated).toContain(id);
});
