import { describe, expect, test } from 'vitest';
import { checkAddresses } from '../../../src/domain/check-addresses.ts';
import { checkLinks, type LinkTargets } from '../../../src/domain/check-links.ts';
import { idsOf } from '../../../src/domain/check-references.ts';
import { documentsOf } from '../make-documents.ts';

const articles = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`articles/a${n}`, 'topics: [t]']));

const documents = documentsOf({
  'people/ada-berg': 'name: Ada Berg',
  'events/storm': '',
  'articles/storm': 'topics: [t]',
  'topics/t': 'name: T',
  'sources/courier': 'name: C',
});

const targets: LinkTargets = {
  known: idsOf(documents),
  drafts: new Set(['unready']),
  pages: new Set(['imprint']),
  publicFiles: new Set(['favicon.svg', 'img/boat.jpg', 'files/a b.pdf']),
  anchorsOf: (kind, id) => (`${kind}/${id}` === 'article/storm' ? new Set(['p1', 's-the-wind', 'gale']) : new Set()),
};

const position = { line: 12, column: 3 };

function check(link: string | undefined, image?: string): string[] {
  const problems = checkLinks(
    {
      file: 'people/ada-berg.md',
      page: '/people/ada-berg/',
      links: link === undefined ? [] : [{ target: link, position }],
      images: image === undefined ? [] : [{ target: image, position }],
    },
    targets,
  );
  for (const { line, column, file } of problems)
    expect([file, line, column]).toEqual(['people/ada-berg.md', position.line, position.column]);
  return problems.map(({ kind, message, hint }) => `${kind}: ${message} ${hint}`);
}

describe('links', () => {
  test.each([
    ...['/', '/about/', '/timeline/', '/timeline/2021/', '/search/?q=sea', '/people/', '/people', '/articles/1/'],
    ...['/events/storm/', '/events/storm', '/people/ada-berg/2/', '/articles/storm/#p1', '/articles/storm/#s-the-wind'],
    ...['/articles/storm/#main', '/articles/storm/#:~:text=wind', '/people/ada-berg/index.html', '../../events/storm/'],
    ...[
      '/imprint/',
      '/imprint/#contact',
      '/favicon.svg',
      '/files/a%20b.pdf',
      '/opensearch.xml',
      '/build.json',
      '/data/1-2/compare/storm.json',
      '#p1',
    ],
  ])('%s leads somewhere', (link) => {
    expect(check(link)).toEqual([]);
  });

  test.each([
    [
      '/people/ada/',
      'broken-link: `/people/ada/` leads nowhere: there is no person `ada` in people/. Correct the link, or remove it.',
    ],
    [
      '/people/ada-brg/',
      'broken-link: `/people/ada-brg/` leads nowhere: there is no person `ada-brg` in people/. Did you mean `/people/ada-berg/`?',
    ],
    [
      '/events/storms/#e',
      'broken-link: `/events/storms/#e` leads nowhere: there is no event `storms` in events/. Did you mean `/events/storm/`?',
    ],
    [
      '/people/storm/',
      'broken-link: `/people/storm/` leads nowhere: there is no person `storm` in people/. Correct the link, or remove it.',
    ],
    [
      '/articles/unready/',
      'broken-link: `/articles/unready/` leads to a draft, which a build leaves out. Remove `draft: true` from articles/unready.md, or remove the link.',
    ],
    [
      '/articles/2/',
      'broken-link: `/articles/2/` leads nowhere: there is no article `2` in articles/. Correct the link, or remove it.',
    ],
    ['/abuot/', 'broken-link: There is no page or file `/abuot/` on this site. Did you mean `/about/`?'],
    [
      '/x/y/',
      'broken-link: There is no page or file `/x/y/` on this site. Correct the link, or remove it. Files to download go to public/.',
    ],
    [
      'boat.jpg',
      'broken-link: There is no page or file `/people/ada-berg/boat.jpg` on this site. Correct the link, or remove it. Files to download go to public/.',
    ],
    [
      '/articles/storm/#gael',
      'broken-anchor: The page /articles/storm/ has no anchor `#gael`. Did you mean `/articles/storm/#gale`?',
    ],
    [
      '/articles/storm/#p99',
      'broken-anchor: The page /articles/storm/ has no anchor `#p99`. Correct the part after `#`, or remove it.',
    ],
    [
      '/%E0%A4%A/',
      'broken-link: `/%E0%A4%A/` is not a valid address: a `%` in it does not stand for a character. Write `%25` for a percent sign, or correct the address.',
    ],
    [
      '/articles/storm/#%E0',
      'broken-link: `/articles/storm/#%E0` is not a valid address: a `%` in it does not stand for a character. Write `%25` for a percent sign, or correct the address.',
    ],
  ])('%s leads nowhere', (link, expected) => {
    expect(check(link)).toEqual([expected]);
  });
});

describe('pictures', () => {
  test.each(['/img/boat.jpg', '/favicon.svg'])('%s is there', (image) => {
    expect(check(undefined, image)).toEqual([]);
  });

  test.each([
    [
      '/boat.png',
      'missing-image: There is no picture `boat.png` in public/. Pictures go to public/: put it there, or correct its address.',
    ],
    ['/img/baot.jpg', 'missing-image: There is no picture `img/baot.jpg` in public/. Did you mean `/img/boat.jpg`?'],
    [
      '/%E0%A4%A.png',
      'broken-link: `/%E0%A4%A.png` is not a valid address: a `%` in it does not stand for a character. Write `%25` for a percent sign, or correct the address.',
    ],
  ])('%s is missing', (image, expected) => {
    expect(check(undefined, image)).toEqual([expected]);
  });
});

test('an id that is a page of the list of its kind is reported, and only then', () => {
  const many = {
    ...articles(50),
    'articles/2': 'topics: [t]',
    'articles/1': 'topics: [t]',
    'articles/3': 'topics: [t]',
    'people/2': 'name: P',
  };
  expect(checkAddresses(documentsOf(many)).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'articles/2.md: The address /articles/2/ is taken: it is page 2 of the list.',
  ]);
  expect(checkAddresses(documentsOf({ 'articles/2': 'topics: [t]' }))).toEqual([]);
});
