import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileType } from '../../src/hosting/file-types.ts';
import { SITE_URL } from '../build-site.ts';
import { builtPages, filesIn } from './pages.ts';

const TOOLS = ['/404.html', '/compare/', '/notebook/', '/print/', '/search/'];

describe.each([
  { base: '/', folder: inject('siteDir') },
  { base: '/reader/', folder: inject('basedSiteDir') },
])('the files for other programs under $base', ({ base, folder }) => {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = builtPages(folder);
  const names = filesIn(folder);

  test('the sitemap lists every page that may be found, and no other', () => {
    const listed = Array.from(read('sitemap.xml').matchAll(/<loc>([^<]*)/g), ([, address]) => address);
    const wanted = pages.filter(({ path, html }) => !TOOLS.includes(path) && !html.includes('content="noindex"'));
    expect(listed.toSorted()).toEqual(wanted.map(({ path }) => `${SITE_URL}${base}${path.slice(1)}`).sort());
  });

  /** Files of the search, which only its own scripts read, as bytes. */
  const BYTES = ['.chunk', '.fragment', '.table'];

  test('every file has a type by which hosts send it', () => {
    const endings = new Set(names.map((name) => extname(name)).filter((ending) => ending !== ''));
    expect(endings.size).toBeGreaterThan(10);
    expect([...endings].filter((ending) => !BYTES.includes(ending) && !fileType(`x${ending}`))).toEqual([]);
  });

  test('robots.txt lets everything be read, and names the sitemap', () => {
    expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/);
    expect(read('robots.txt')).toContain(`\nSitemap: ${SITE_URL}${base}sitemap.xml\n`);
  });

  test('what is reserved is the same for robots and for text miners, and is of pages that there are', () => {
    const rules = JSON.parse(read('.well-known/tdmrep.json')) as { location: string; 'tdm-reservation': number }[];
    const usage = Array.from(read('robots.txt').matchAll(/^Content-Usage: (\S+) train-ai=(\w)$/gm), ([, path, may]) => [
      path,
      may,
    ]);
    expect(usage).toEqual(rules.map((rule) => [rule.location, rule['tdm-reservation'] ? 'n' : 'y']));
    expect(rules.length).toBeGreaterThan(0);
    const paths = pages.map(({ path }) => base + path.slice(1));
    expect(rules.map(({ location }) => location).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('an article is there as Markdown where its whole text is, with who says what', () => {
    const markdown = names.filter((name) => name.endsWith('.md'));
    expect(markdown.length).toBeGreaterThan(0);
    for (const name of markdown) {
      const page = read(name.replace(/\.md$/, ''));
      expect(page).not.toMatch(/An extract: the first paragraph|The text may not be published here/);
      const text = read(name);
      expect(text).toContain(`: ${SITE_URL}${base}${name.replace('index.html.md', '')}`);
      const anchors = Array.from(text.matchAll(/: https:\S+#(\S+)$/gm), ([, anchor]) => anchor);
      expect(anchors.filter((anchor) => !page.includes(`id="${anchor}"`))).toEqual([]);
    }
  });

  test('llms.txt leads to all of them, by addresses that there are', () => {
    const links = Array.from(read('llms.txt').matchAll(/\]\(([^)]*)\)/g), ([, href = '']) =>
      href.replace(`${SITE_URL}${base}`, ''),
    );
    expect(links.filter((link) => link.endsWith('.md')).sort()).toEqual(names.filter((name) => name.endsWith('.md')));
    expect(links.filter((link) => !names.includes(link) && !names.includes(`${link}index.html`))).toEqual([]);
  });
});

test('a site for a host that is not known has none that would name it', () => {
  const names = filesIn(inject('ownSiteDir'));
  expect(names.filter((name) => /^(?:sitemap.*|robots\.txt|llms\.txt|\.well-known\/.*)$/.test(name))).toEqual([]);
});
