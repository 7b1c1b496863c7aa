import { beforeAll, expect, test } from 'vitest';
import { giveContent } from '../../../src/site/given-content.ts';
import type { EventItem } from '../../../src/site/items.ts';
import { generateContent } from '../../growth/generate-content.ts';

const { site, entries } = generateContent(200, 20);
let items: { item: EventItem; articles: number }[];

beforeAll(async () => {
  giveContent({ site, entries, build: 'build' });
  const { eventItem } = await import('../../../src/site/items.ts');
  const { catalog } = await import('../../../src/site/collection.ts');
  items = entries.event.map(({ id }) => ({
    item: eventItem(id),
    articles: catalog.articlesOf(`event/${id}`, 'event').length,
  }));
});

test('an event names each outlet that reports it once', () => {
  const named = items.map(({ item }) => item.reportedBy.map(({ name }) => name));
  expect(named.filter((names) => names.length === 3).length).toBeGreaterThan(0);
  expect(named.filter((names) => new Set(names).size < names.length)).toEqual([]);
});

test('the outlets that an event names and the articles that it counts are all that report it', () => {
  for (const { item, articles } of items) {
    const others = Number(/^and (\d+) more articles?$/.exec(item.others ?? 'and 0 more articles')?.[1]);
    expect(item.reportedBy.length + others).toBe(articles);
  }
});
