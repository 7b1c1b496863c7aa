import { beforeAll, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog.ts';
import { deriveRelatedTopics } from '../../../src/domain/derive-related-topics.ts';
import { generateContent } from '../../growth/generate-content.ts';
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
  const { site, entries } = generateContent(60, 20);
  const generated = buildCatalog(site, entries);
  let pairs = 0;
  for (const { id } of generated.entries.topic) {
    for (const { of, count } of deriveRelatedTopics(generated, id).together) {
      pairs += 1;
      expect(deriveRelatedTopics(generated, of).together).toContainEqual({ of: id, count });
      const both = generated.entries.article.filter(({ data }) =>
        [id, of].every((topic) => data.topics.some((each) => each === topic)),
      );
      expect(both).toHaveLength(count);
    }
  }
  expect(pairs).toBeGreaterThan(0);
});

test('the editors’ relation holds from both sides', () => {
  const pairs = ids.flatMap((id) => deriveRelatedTopics(catalog, id).curated.map((other) => [id, other] as const));
  expect(pairs.length).toBeGreaterThan(0);
  for (const [id, other] of pairs) expect(deriveRelatedTopics(catalog, other).curated).toContain(id);
});
