import { expect, test } from 'vitest';
import { giveContent } from '../../../src/site/given-content.ts';
import { generateContent } from '../../growth/generate-content.ts';

test('an article whose source names no author has no words in place of a name', async () => {
  const { site, entries } = generateContent(8, 20);
  giveContent({ site, entries, build: 'build' });
  const { searchRecords } = await import('../../../src/site/search-records.ts');
  const bylines = new Map(searchRecords().articles.map(({ address, record }) => [address, record().byline]));
  for (const { id, data } of entries.article) {
    const author = entries.person.find((person) => person.id === data.authors[0]);
    expect(bylines.get(`/articles/${id}/`)).toBe(author?.data.name ?? '');
  }
});
