import { expect, test } from 'vitest';
import { linkFaults, readLinks, tabulateLinks } from '../../../src/build/page-links.ts';

const linksOf = (html: string) => readLinks(html).links;

test.each([
  [
    'a value that looks like a tag with an attribute',
    '<meta content="The <a href=&#34;x&#34; src=y> element"><a href="/z/">z</a>',
  ],
  [
    'a value that looks like the beginning of a script',
    '<meta content="<script> isn\'t"><a href="/z/">z</a><script>if (a<b) c</script>',
  ],
  ['a comment', '<!-- <a href="x"> --><a href="/z/">z</a>'],
  ['a script', '<script>const a = \'<a href="x">\'</script><a href="/z/">z</a>'],
])('what is no link is not taken for one: %s', (_, html) => {
  expect(linksOf(html)).toEqual(['/z/']);
});

test('links in single quotation marks, without any, and to scripts are found', () => {
  expect(linksOf("<a href='/a/?b&amp;c'>a</a><form action=/d/><script type=module src=/e.js></script>")).toEqual([
    '/a/?b&c',
    '/d/',
    '/e.js',
  ]);
});

test('character references in an address are decoded as a browser decodes them in an attribute', () => {
  expect(linksOf('<a href="/caf&eacute;/?a&copy=1&amp;lt;"></a>')).toEqual(['/café/?a&copy=1&lt;']);
});

test('anchors are found, not those in values', () => {
  expect([...readLinks('<p id="a" title=\' id="b"\'><i id=c>').anchors]).toEqual(['a', 'c']);
});

test('a link is followed from the page on which it stands', () => {
  const page = (links: string[], ...anchors: string[]) => ({ links, anchors: new Set(anchors) });
  const pages = new Map([
    ['/site/', page(['a/', '#x', '/site/a/#y', '?q=1', 'https://elsewhere.test/z/'])],
    ['/site/a/', page(['a/', '#x', '../#x', '/site/a/#y', '/site/a/#z', '/site/b/'], 'x', 'y')],
    ['/site/é/', page(['#x', '../a/#%C3%A9', 'mailto:a@b.test'], 'x')],
  ]);
  expect(
    linkFaults(tabulateLinks(pages), '/site/').map(({ page: from, path, anchor }) => [from, path, anchor]),
  ).toEqual([
    ['/site/', '/site/', 'x'],
    ['/site/a/', '/site/a/a/', undefined],
    ['/site/a/', '/site/', 'x'],
    ['/site/a/', '/site/a/', 'z'],
    ['/site/a/', '/site/b/', undefined],
    ['/site/é/', '/site/%C3%A9/', undefined],
    ['/site/é/', '/site/a/', 'é'],
  ]);
});
