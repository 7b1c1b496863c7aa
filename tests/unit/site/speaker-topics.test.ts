import { beforeAll, describe, expect, test } from 'vitest';
import { topicsOf } from '../../../src/domain/derive-dossier.ts';
import type { Entries } from '../../../src/domain/entry.ts';
import { PAGE_SIZE } from '../../../src/domain/paginate.ts';
import { giveContent } from '../../../src/site/given-content.ts';
import { generateContent } from '../../growth/generate-content.ts';

type Site = typeof import('../../../src/site/speaker-topics.ts') &
  typeof import('../../../src/site/collection.ts') &
  typeof import('../../../src/site/page-list.ts') &
  typeof import('../../../src/site/paths.ts');

let site: Site;

beforeAll(async () => {
  const { site: settings, entries } = generateContent(300, 20);
  // Topics whose pages would have the address of another page.
  const renamed = JSON.stringify(entries).replaceAll('"topic-1"', '"2"').replaceAll('"topic-2"', '"by-topic"');
  giveContent({ site: settings, entries: JSON.parse(renamed) as Entries, build: 'build' });
  site = {
    ...(await import('../../../src/site/speaker-topics.ts')),
    ...(await import('../../../src/site/collection.ts')),
    ...(await import('../../../src/site/page-list.ts')),
    ...(await import('../../../src/site/paths.ts')),
  };
});

/** All who can be quoted, with their parts. */
function speakers() {
  return (['person', 'organization'] as const).flatMap((kind) =>
    site.catalog.entries[kind].map(({ id }) => ({ kind, id: id as string, parts: site.speakerParts(kind, id) })),
  );
}

/** The pages of a part of a speaker's dossier. */
function pagesOf({ kind, id, parts }: ReturnType<typeof speakers>[number], part: string) {
  return Array.from({ length: parts.get(part) ?? 0 }, (_, index) => site.speakerTopicPage(kind, id, part, index + 1));
}

/** The addresses of the quotations on pages. */
function quotationsOn(pages: readonly ReturnType<Site['speakerTopicPage']>[]): string[] {
  return pages.flatMap(({ sections }) =>
    sections.flatMap(({ quotations }) => quotations.flatMap((group) => group.quotations.map(({ href }) => href))),
  );
}

/** The addresses of what a person said, as the catalog has it. */
function said(person: string, topic?: string): string[] {
  return site.catalog
    .quotationsBy(`person/${person}`)
    .filter((record) => topic === undefined || topicsOf(record).includes(topic))
    .map(({ article, quotation }) => site.addresses.anchor(article.id, quotation.id));
}

describe('a person on a topic', () => {
  test('has a page with every quotation of theirs on it, and nothing else', () => {
    let pages = 0;
    for (const speaker of speakers().filter(({ kind }) => kind === 'person')) {
      for (const part of speaker.parts.keys()) {
        if (part === 'by-topic') continue;
        pages += 1;
        expect(quotationsOn(pagesOf(speaker, part))).toEqual(said(speaker.id, part));
      }
    }
    expect(pages).toBeGreaterThan(20);
  });

  test('has one where there are two quotations and another topic, and no other page has its address', () => {
    for (const { id, parts } of speakers().filter(({ kind }) => kind === 'person')) {
      const topics = new Set(site.catalog.quotationsBy(`person/${id}`).flatMap(topicsOf));
      const expected = [...topics].filter((topic) => topics.size > 1 && said(id, topic).length > 1);
      const made = [...parts.keys()].filter((part) => part !== 'by-topic');
      expect(new Set(made)).toEqual(new Set(expected.filter((topic) => topic !== '2' && topic !== 'by-topic')));
    }
    const paths = site.pagePaths();
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the quotations of a dossier by topic', () => {
  test('are all of them, on as many pages as they take, where a page does not hold them', () => {
    const [most] = speakers().filter(({ id }) => id === 'person-0');
    expect(said('person-0').length).toBeGreaterThan(PAGE_SIZE);
    const pages = most ? pagesOf(most, 'by-topic') : [];
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(quotationsOn(pages))).toEqual(new Set(said('person-0')));
    for (const page of pages) expect(quotationsOn([page]).length).toBeLessThanOrEqual(PAGE_SIZE);
  });

  test('have no page where the dossier holds them on one', () => {
    for (const { id, parts } of speakers().filter(({ kind }) => kind === 'person'))
      expect(parts.has('by-topic')).toBe(said(id).length > PAGE_SIZE);
  });
});

test('of an organization are its own and those of its people, each with its speaker', () => {
  const [largest] = speakers()
    .filter(({ kind }) => kind === 'organization')
    .sort((a, b) => b.parts.size - a.parts.size);
  if (!largest) throw new Error('there is no organization');
  const [topic = ''] = largest.parts.keys();
  const pages = pagesOf(largest, topic);
  const names = pages.flatMap(({ sections }) =>
    sections.flatMap(({ quotations }) =>
      quotations.flatMap((group) => group.quotations.map(({ speaker }) => speaker.name)),
    ),
  );
  expect(pages.every((page) => page.speakers)).toBe(true);
  expect(new Set(names).size).toBeGreaterThan(1);
});

test('a bar leads to a page that there is: of the speaker on the topic, of the topic, or of a quotation', () => {
  const paths = new Set(site.pagePaths().map((path) => `/${path}`));
  const withoutPage = ['/topics/2/', '/topics/by-topic/'];
  for (const { kind, id } of speakers()) {
    const bars = site.topicBars(kind, id, 1);
    for (const { href, meta } of bars) {
      expect(paths).toContain(href.replace(/#.*/, ''));
      if (href.includes('#')) expect(kind).toBe('organization');
      if (href.startsWith('/topics/') && bars.length > 1 && meta !== '1') expect(withoutPage).toContain(href);
    }
  }
});

test('a part and its pages are resolved from their address, and no other is', () => {
  const [{ id = '', parts } = {}] = speakers().filter((each) => each.id === 'person-0');
  const pages = parts?.get('by-topic') ?? 0;
  const at = (path: string) => {
    const found = site.entityPage(
      'person',
      path,
      () => 3,
      () => parts ?? new Map(),
    );
    return found && [found.part, found.page, found.of];
  };
  expect(at(id)).toEqual([undefined, 1, 3]);
  expect(at(`${id}/2`)).toEqual([undefined, 2, 3]);
  expect(at(`${id}/by-topic`)).toEqual(['by-topic', 1, pages]);
  expect(at(`${id}/by-topic/2`)).toEqual(['by-topic', 2, pages]);
  for (const path of [
    'by-topic/1',
    `by-topic/${pages + 1}`,
    'by-topic/2/3',
    'by-topic/x',
    'no-topic',
    '2/by-topic',
    '4',
  ])
    expect(at(`${id}/${path}`), path).toBeUndefined();
});
