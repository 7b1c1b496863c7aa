import { expect, test, vi } from 'vitest';
import type { ArticleEntry } from '../../../src/domain/entry.ts';
import { giveContent } from '../../../src/site/given-content.ts';
import { generateContent } from '../../growth/generate-content.ts';

/** Longer together with any other than the quotations that a page has for programs. */
const LONG = 'There is much to be said of it. '.repeat(80);

test('quotations that are too long for a page are in a file beside it, which the page names', async () => {
  const { site, entries } = generateContent(8, 20);
  const [long, ...others] = entries.article as [ArticleEntry, ...ArticleEntry[]];
  for (const quotation of long.body.quotations.slice(0, 1)) quotation.text = LONG;
  vi.stubEnv('SITE', 'https://record.example');
  giveContent({ site, entries, build: 'build' });
  const { articleGraph } = await import('../../../src/site/linked-data.ts');
  const { articleHead } = await import('../../../src/site/article-head.ts');
  const { documentFile, documentPaths } = await import('../../../src/site/files/site-files.ts');

  const path = `articles/${long.id}/index.jsonld`;
  expect(documentPaths([]).filter((each) => each.endsWith('.jsonld'))).toEqual([path]);
  expect(articleHead(long).graph).toBe(`/${path}`);
  expect(articleGraph(long)[0]?.['hasPart']).toBeUndefined();
  const [inFile] = JSON.parse(documentFile(path)?.text as string)['@graph'];
  expect([inFile.hasPart].flat().map(({ text }) => text)).toEqual(long.body.quotations.map(({ text }) => text));

  const withQuotations = others.filter(({ body }) => body.quotations.length > 0);
  expect(withQuotations.length).toBeGreaterThan(0);
  for (const article of withQuotations) {
    expect(articleHead(article).graph).toBeUndefined();
    expect(articleGraph(article)[0]?.['hasPart']).toBeDefined();
    expect(documentFile(`articles/${article.id}/index.jsonld`)).toBeUndefined();
  }
});
