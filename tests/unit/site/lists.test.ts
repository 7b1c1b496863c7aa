import { beforeAll, expect, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/domain/paginate.ts';
import { KINDS, kindOfFolder } from '../../../src/schema/kinds.ts';
import { giveContent } from '../../../src/site/given-content.ts';
import type { ListPage } from '../../../src/site/pages/lists.ts';
import { generateContent } from '../../growth/generate-content.ts';

const { site, entries } = generateContent(600, 20);
/** Every page of every list, by its path. */
let pages: Map<string, ListPage>;
let namesOf: (kind: ListPage['kind']) => string[];

beforeAll(async () => {
  giveContent({ site, entries, build: 'build' });
  const { listPage, listPaths } = await import('../../../src/site/pages/lists.ts');
  const { dataFile, dataPaths } = await import('../../../src/site/data-files.ts');
  pages = new Map(
    listPaths().map((path) => {
      const page = listPage(...(path.split('/').slice(0, 2) as [string, string]));
      if (!page) throw new Error(`there is no page ${path}`);
      return [`/${path}`, page];
    }),
  );
  namesOf = (kind) => {
    const path = dataPaths().find((each) => each.startsWith('lists/') && kindOfFolder(each.slice(6, -5)) === kind);
    return path === undefined ? [] : JSON.parse(dataFile(path) ?? '').map(([id]: [string]) => id);
  };
});

/** The addresses on pages of a list, in order. */
function listed(kind: ListPage['kind']): string[] {
  return [...pages.values()]
    .filter((page) => page.kind === kind)
    .flatMap(({ sections, table }) => [
      ...sections.flatMap(({ articles, events, links }) => [...articles, ...events, ...links].map(({ href }) => href)),
      ...(table?.claims ?? []).map(({ href }) => href),
    ]);
}

test.each(KINDS)('the list of the kind "%s" has each entity once, and no page has more than fit', (kind) => {
  const all = listed(kind);
  expect(new Set(all).size).toBe(entries[kind].length);
  expect(all).toHaveLength(entries[kind].length);
  for (const { sections } of pages.values())
    expect(
      sections.flatMap(({ articles, events, links }) => [...articles, ...events, ...links]).length,
    ).toBeLessThanOrEqual(PAGE_SIZE);
});

test.each([
  ['person', /^[A-Z]$/],
  ['article', /^20\d\d$/],
  ['event', /^20\d\d$/],
] as const)('a long list leads to each letter or year, with how many it has: %s', (kind, name) => {
  for (const [path, page] of pages) {
    if (page.kind !== kind) continue;
    const [browse] = page.browse;
    expect(browse?.links.length, path).toBeGreaterThan(3);
    expect(browse?.links.reduce((sum, { meta }) => sum + Number(meta), 0)).toBe(entries[kind].length);
    for (const link of browse?.links ?? []) {
      expect(link.name).toMatch(name);
      const [address = '', anchor] = link.href.split('#');
      expect(
        pages.get(address)?.sections.map(({ id }) => id),
        link.href,
      ).toContain(anchor);
    }
  }
});

test('people are listed by their surnames, which stand out', () => {
  const links = [...pages.values()]
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ sections }) => sections.flatMap((section) => section.links));
  const surnames = links.map(({ listedUnder = '' }) => listedUnder);
  expect(surnames).toEqual([...surnames].sort(new Intl.Collator('en', { numeric: true }).compare));
  expect(links.every(({ name, listedUnder }) => name === `Ada ${listedUnder}`)).toBe(true);
});

test('the list of articles leads to the sources, those with most articles first', () => {
  const counts = pages.get('/articles/')?.browse[1]?.links.map(({ meta }) => Number(meta)) ?? [];
  expect(counts.length).toBe(entries.source.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('the filter of a list knows all of its names in their order, where they take several pages', () => {
  for (const kind of KINDS)
    expect(namesOf(kind).length, kind).toBe(entries[kind].length > PAGE_SIZE ? entries[kind].length : 0);
  expect(listed('person')).toEqual(namesOf('person').map((id) => `/people/${id}/`));
});
