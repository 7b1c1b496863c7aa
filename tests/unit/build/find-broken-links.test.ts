import { expect, test } from 'vitest';
import { findBrokenLinks } from '../../../src/build/find-broken-links.ts';
import { readLinks, tabulateLinks } from '../../../src/build/page-links.ts';
import { makeFolder } from '../content-folder.ts';

const BROKEN = '<a href="/nowhere/">Nowhere</a>';

test.each([
  ['notebook/', 'site.yaml', 'The page /notebook/ leads to it. Correct the link, or remove it.'],
  ['people/', 'site.yaml', 'The page /people/ leads to it. Correct the link, or remove it.'],
  ['people/ada-berg/', 'people/ada-berg.md', 'Correct the link, or remove it.'],
  ['places/sund/', 'places/sund.yaml', 'Correct the link, or remove it.'],
])('a broken link on %s is reported in %s, which is there', async (page, file, hint) => {
  const contentDir = await makeFolder({ 'places/sund.yaml': 'name: Sund\nlatitude: 55\nlongitude: 12\n' });
  const links = new Map([[page, readLinks(BROKEN)]]);
  const found = await findBrokenLinks(tabulateLinks(links), '/no/such/folder', { base: '/', contentDir });
  expect(found).toMatchObject([{ kind: 'broken-link', file, line: 1, column: 1, hint }]);
});

test('a link to a file that was written is sound, and one to another file where the folder has it', async () => {
  const contentDir = await makeFolder({});
  const folder = await makeFolder({ 'images/port.jpg': '' });
  const page = '<a href="/r/feed.xml">Feed</a> <a href="/r/images/port.jpg">Port</a> <a href="/r/gone.xml">Gone</a>';
  const links = tabulateLinks(new Map([['', readLinks(page)]]));
  const isWritten = (path: string) => path === 'feed.xml';
  const found = await findBrokenLinks(links, folder, { base: '/r/', contentDir, isWritten });
  expect(found.map(({ message }) => message)).toEqual(['There is no page or file `/gone.xml` on this site.']);
});
