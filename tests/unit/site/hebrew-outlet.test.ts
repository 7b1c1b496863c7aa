import { expect, test } from 'vitest';
import type { EdtfText } from '../../../src/schema/edtf.ts';
import { giveContent } from '../../../src/site/given-content.ts';
import { generateContent } from '../../growth/generate-content.ts';

test('wherever an outlet with a Hebrew name stands before a date, the day stays behind it', async () => {
  const { site, entries } = generateContent(8, 20);
  const source = entries.source.map((each) => ({ ...each, data: { ...each.data, name: 'הצפון' } }));
  const article = entries.article.map((each) => ({
    ...each,
    data: { ...each.data, published: '2024-02-20' as EdtfText },
  }));
  giveContent({ site, entries: { ...entries, source, article }, build: 'build' });
  const [
    { searchRecords },
    { printedArticle },
    { embedFile, embedPaths },
    { compareData },
    { articleMarkdown },
    { catalog },
  ] = await Promise.all([
    import('../../../src/site/search-records.ts'),
    import('../../../src/site/printed.ts'),
    import('../../../src/site/files/embeds.ts'),
    import('../../../src/site/compare-data.ts'),
    import('../../../src/site/files/article-markdown.ts'),
    import('../../../src/site/collection.ts'),
  ]);
  const first = catalog.entries.article[0] as (typeof catalog.entries.article)[number];
  const lines = [
    searchRecords().articles[0]?.record().subtitle,
    printedArticle(first).original,
    embedFile(`${embedPaths()[0]}index.html`)?.text,
    `${compareData(first).outlet}, 20`,
    articleMarkdown(first),
  ];
  for (const line of lines) {
    expect(line).toMatch(/הצפון\u200e(?:, | · )20/);
    expect(line).not.toMatch(/הצפון(?:, | · )20/);
  }
});
