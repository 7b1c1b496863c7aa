import { afterEach, expect, test, vi } from 'vitest';
import { siteIndex } from '../../../../src/search/engine/site-index.ts';
import type { Fragment } from '../../../../src/search/tables.ts';

afterEach(() => vi.unstubAllGlobals());

const FRAGMENT: Fragment = {
  url: '/articles/a/',
  title: 'A',
  subtitle: '',
  content: 'One',
  passages: [],
  quotations: [],
};

test('an article is loaded once, and forgotten when many others have been asked for', async () => {
  const loaded = vi.fn(async (_address: string) => Response.json(FRAGMENT));
  vi.stubGlobal('fetch', loaded);
  const index = siteIndex('/', 'program-content');
  const first = await index.load(0);
  expect(await index.load(0)).toBe(first);
  expect(loaded).toHaveBeenCalledTimes(1);

  for (let article = 1; article <= 1000; article++) await index.load(article);
  await index.load(1000);
  expect(loaded).toHaveBeenCalledTimes(1001);
  expect(await index.load(0)).toEqual(first);
  expect(loaded).toHaveBeenCalledTimes(1002);
});

test('what could not be loaded is asked for again', async () => {
  const answers = [new Response(null, { status: 503 }), Response.json(FRAGMENT)];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async () => answers.shift());
  const index = siteIndex('/', 'program-content');
  await expect(index.load(0)).rejects.toMatchObject({ failure: 'missing' });
  expect((await index.load(0)).title).toBe('A');
});
