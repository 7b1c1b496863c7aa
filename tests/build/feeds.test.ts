import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { expect, inject, test } from 'vitest';
import { SITE_URL } from '../build-site.ts';
import { builtPages, filesIn, movedPages } from './pages.ts';

const folder = inject('siteDir');
const names = filesIn(folder);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const pages = new Map(builtPages(folder).map(({ path, html }) => [path, html]));

/** The folders of feeds, from that of everything to those of events. */
const places = names.filter((name) => /(?:^|\/)feed\.atom$/.test(name)).map((name) => name.replace(/feed\.atom$/, ''));

/** What a parser finds in an item. */
interface Found {
  address: string | undefined;
  title: string | undefined;
  html: string | undefined;
  date: string | undefined;
}

const dateOf = (text: string | undefined) => text && new Date(text).toISOString();

/** The items of a feed in every format, as feedsmith reads them. */
function readAll(place: string): Record<'atom' | 'rss' | 'json', Found[]> {
  const atom = parseAtomFeed(read(`${place}feed.atom`));
  const rss = parseRssFeed(read(`${place}feed.rss`));
  const json = parseJsonFeed(read(`${place}feed.json`));
  return {
    atom: (atom.entries ?? []).map((entry) => ({
      address: entry.links?.[0]?.href,
      title: textOf(entry.title),
      html: textOf(entry.content),
      date: dateOf(entry.published as string | undefined),
    })),
    rss: (rss.items ?? []).map((item) => ({
      address: item.link,
      title: item.title,
      html: item.description,
      date: dateOf(item.pubDate as string | undefined),
    })),
    json: (json.items ?? []).map((item) => ({
      address: item.url,
      title: item.title,
      html: item.content_html,
      date: dateOf(item.date_published as string | undefined),
    })),
  };
}

/** A text of Atom, which parsers give as it is or with its type. */
function textOf(text: unknown): string | undefined {
  return typeof text === 'object' && text !== null ? (text as { value?: string }).value : (text as string | undefined);
}

test('there are feeds of everything and of every kind that can be followed, each in three formats', () => {
  const kinds = new Set(places.map((place) => place.split('/')[0]));
  expect([...kinds].sort()).toEqual(['', 'events', 'organizations', 'people', 'sources', 'topics']);
  for (const ending of ['rss', 'json'])
    expect(names.filter((name) => name.endsWith(`feed.${ending}`))).toEqual(
      places.map((place) => `${place}feed.${ending}`),
    );
});

test.each(places)('the three formats of “%s” have the same items', (place) => {
  const { atom, rss, json } = readAll(place);
  expect(atom.length).toBeGreaterThan(0);
  expect(atom.length).toBeLessThanOrEqual(30);
  expect(rss).toEqual(atom);
  expect(json).toEqual(atom);
});

test('another parser finds the same items in them', async () => {
  const parser = new RssParser();
  for (const place of places) {
    const { atom } = readAll(place);
    for (const ending of ['atom', 'rss']) {
      const { items } = await parser.parseString(read(`${place}feed.${ending}`));
      const found = items.map(({ link, title, content }) => ({ address: link, title, html: content }));
      expect(found, `${place}feed.${ending}`).toEqual(
        atom.map(({ address, title, html }) => ({ address, title, html })),
      );
    }
  }
});

test('every item leads to a page of the site, and a quotation to its words', () => {
  const addresses = places.flatMap((place) => readAll(place).atom.map(({ address = '' }) => address));
  const lost = addresses.filter((address) => {
    const { origin, pathname, hash } = new URL(address);
    const html = origin === SITE_URL ? pages.get(pathname) : undefined;
    return html === undefined || (hash !== '' && !html.includes(`id="${hash.slice(1)}"`));
  });
  expect(lost).toEqual([]);
});

test('what somebody said has their name in its title, and their words in its text', () => {
  const { atom } = readAll('people/tomas-wieland/');
  const said = atom.filter(({ address }) => address?.includes('#'));
  expect(said.length).toBeGreaterThan(0);
  for (const { title, html } of said) {
    expect(title).toMatch(/^Tomas Wieland: “/);
    expect(html).toMatch(/^<blockquote>“.+”<\/blockquote><p>Tomas Wieland/);
  }
});

test('a date that is not known to the day is left out', () => {
  const dates = new Map(readAll('').atom.map(({ address, date }) => [address, date]));
  expect(dates.get(`${SITE_URL}/articles/velmar-courts-corvane/`)).toBe('2019-09-28T00:00:00.000Z');
  expect(dates.get(`${SITE_URL}/articles/shomer-hamigdalor/`)).toBeUndefined();
  expect(dates.get(`${SITE_URL}/articles/three-analysts-on-corvane-in-velmar/`)).toBeUndefined();
});

test('an article without a byline is nobody’s in a feed, or its outlet’s where the format asks for somebody', () => {
  const address = `${SITE_URL}/articles/three-analysts-on-corvane-in-velmar/`;
  const entry = parseAtomFeed(read('feed.atom')).entries?.find(({ links }) => links?.[0]?.href === address);
  expect(entry?.authors?.map(({ name }) => name)).toEqual(['SNA']);
  expect(parseRssFeed(read('feed.rss')).items?.find(({ link }) => link === address)?.dc?.creators).toBeUndefined();
  expect(parseJsonFeed(read('feed.json')).items?.find(({ url }) => url === address)?.authors).toBeUndefined();
});

test('the head and the text of a page lead to the feeds of what it is about', () => {
  const moved = new Set(movedPages(folder).map(({ path }) => path));
  const former = places.filter((place) => moved.has(`/${place}`));
  expect(former).toEqual(['people/l-haddad/', 'topics/velmar-corvane/']);
  for (const place of places.filter((each) => !former.includes(each))) {
    const html = pages.get(`/${place}`) ?? '';
    for (const [ending, type] of [
      ['atom', 'atom+xml'],
      ['rss', 'rss+xml'],
      ['json', 'feed+json'],
    ] as const) {
      expect(html).toContain(`<link rel="alternate" type="application/${type}" href="/${place}feed.${ending}">`);
      expect(html).toContain(`<a href="/${place}feed.${ending}">`);
    }
  }
});

test('a site for a host that is not known has no feeds', () => {
  expect(filesIn(inject('ownSiteDir')).filter((name) => name.includes('feed.'))).toEqual([]);
});
