import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../src/domain/addresses.ts';
import { FOLDERS, KINDS } from '../../../src/schema/kinds.ts';

describe.each([
  ['/', '/'],
  ['/reader/', '/reader/'],
  ['/reader', '/reader/'],
  ['/a/b', '/a/b/'],
])('served under %s', (base, root) => {
  const addresses = createAddresses(base);

  test('the pages that stand alone', () => {
    const { home, search, timeline, about, notebook } = addresses;
    expect([home, search, timeline]).toEqual([root, `${root}search/`, `${root}timeline/`]);
    expect([about, notebook]).toEqual([`${root}about/`, `${root}notebook/`]);
  });

  test('every kind has a list and a page for each entity, by the name of its folder', () => {
    for (const kind of KINDS) {
      expect(addresses.list(kind)).toBe(`${root}${FOLDERS[kind]}/`);
      expect(addresses.entity(kind, 'an-id')).toBe(`${root}${FOLDERS[kind]}/an-id/`);
    }
  });

  test('the first page of a list is the list, the others have their number', () => {
    expect([1, 2, 13].map((page) => addresses.list('article', page))).toEqual([
      `${root}articles/`,
      `${root}articles/2/`,
      `${root}articles/13/`,
    ]);
    expect([1, 2].map((page) => addresses.entity('person', 'ada-berg', page))).toEqual([
      `${root}people/ada-berg/`,
      `${root}people/ada-berg/2/`,
    ]);
  });

  test('a place in an article is its anchor; none is the article itself', () => {
    expect(addresses.anchor('storm', 'p4')).toBe(`${root}articles/storm/#p4`);
    expect(addresses.anchor('storm', '')).toBe(`${root}articles/storm/`);
  });

  test('a search has its facet in the address, whatever characters the value has', () => {
    const address = addresses.searchFor('source', 'A & B=C? Ø #1');
    expect(address.startsWith(`${root}search/?`)).toBe(true);
    expect(new URL(address, 'http://localhost').searchParams.get('source')).toBe('A & B=C? Ø #1');
  });

  test('a comparison has its articles in the address', () => {
    expect(addresses.compareWith('storm', 'calm')).toBe(`${root}compare/?a=storm&b=calm`);
  });

  test('the base path goes before a path with or without a slash', () => {
    expect([addresses.withBase('/people/x/#a'), addresses.withBase('x.png'), addresses.withBase('/')]).toEqual([
      `${root}people/x/#a`,
      `${root}x.png`,
      root,
    ]);
  });

  test('no two addresses are the same, and every one ends in a slash before its anchor or question', () => {
    const all = [
      addresses.home,
      addresses.search,
      addresses.timeline,
      addresses.about,
      addresses.compare,
      addresses.compareWith('x', 'y'),
      addresses.print('topic', 'x'),
      addresses.searchFor('kind', 'report'),
      addresses.anchor('x', 'p1'),
      ...KINDS.flatMap((kind) => [1, 2].flatMap((n) => [addresses.list(kind, n), addresses.entity(kind, 'x', n)])),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const address of all) expect(address).toMatch(/^\/(?:[^#?]*\/)?(?:[#?].*)?$/);
  });
});
