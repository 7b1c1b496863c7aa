import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { yearsOf } from '../../../src/domain/dates.ts';
import type { Entries, EntryOf } from '../../../src/domain/entry.ts';
import { PAGE_SIZE } from '../../../src/domain/paginate.ts';
import { type EdtfText, parseEdtf } from '../../../src/schema/edtf.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import type { Site } from '../../../src/schema/site.ts';
import { eventItems } from '../../../src/site/items.ts';
import { cutToPage } from '../../../src/site/paged.ts';
import { timelinePage, timelinePaths } from '../../../src/site/pages/timeline.ts';
import { listedBy, type TimelineDrawing, timelineDrawing } from '../../../src/site/timeline-drawing.ts';

const held = vi.hoisted(() => ({ catalog: undefined as unknown }));

vi.mock('../../../src/site/collection.ts', async () => {
  const { createAddresses } = await import('../../../src/domain/addresses.ts');
  const { formatEdtf } = await import('../../../src/domain/format-date.ts');
  const { pages: en } = await import('../../../src/site/messages/en/pages.ts');
  const { createReadLog } = await import('../../../src/site/read-log.ts');
  return {
    readLog: createReadLog(),
    get catalog() {
      return held.catalog;
    },
    messages: en,
    locale: 'en',
    addresses: createAddresses('/'),
    formatDate: (date: EdtfText) => formatEdtf(date, 'en', en.dateWords),
  };
});

/** Has the site hold events of these dates and nothing else; they are called e0, e1 … */
function holdEvents(dates: readonly string[]): void {
  const event = dates.map(
    (date, index): EntryOf<'event'> => ({
      kind: 'event',
      id: `e${index}` as EntryOf<'event'>['id'],
      data: {
        title: `Event ${index}`,
        date: date as EdtfText,
        topics: [],
        people: [],
        organizations: [],
        places: [],
        formerly: [],
      },
      note: '',
      noteLinks: [],
      digests: { data: '', text: '', marks: '' },
    }),
  );
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Entries;
  held.catalog = buildCatalog({ language: 'en' } as Site, { ...none, event });
}

const times = (count: number, date: string) => Array.from({ length: count }, () => date);

interface BuiltPage {
  view: NonNullable<ReturnType<typeof timelinePage>>;
  anchors: string[];
  links: string[];
}

/** Every page of the timeline, by its address. */
function build(): Map<string, BuiltPage> {
  return new Map(
    timelinePaths().map((path) => {
      const view = timelinePage(/^timeline\/(.*?)\/?$/.exec(path)?.[1]);
      if (!view) throw new Error(`no page at ${path}`);
      const more = [view.previous, view.next].flatMap((link) => link?.href ?? []);
      return [
        `/${path}`,
        {
          view,
          anchors: view.groups.map(({ id }) => id),
          links: [...[...view.years, ...view.months].map(({ href }) => href), ...more, ...clustersOf(view.drawing)],
        },
      ];
    }),
  );
}

/** The addresses of the clusters of a drawing. */
function clustersOf(drawing: TimelineDrawing | undefined): string[] {
  return clusterItems(drawing).map(({ href }) => href);
}

function clusterItems(drawing: TimelineDrawing | undefined) {
  const drawn = drawing ? [...drawing.wide.items, ...drawing.upright.items] : [];
  return drawn.filter(({ events }) => events.length > 1);
}

/** The links that lead to no page, or to no place on it. */
function faultsOf(pages: ReadonlyMap<string, BuiltPage>): string[] {
  return [...pages].flatMap(([address, { links }]) =>
    links
      .filter((link) => {
        const { pathname, hash } = new URL(link, `https://here.invalid${address}`);
        const found = pages.get(pathname);
        return !found || (hash !== '' && !found.anchors.includes(hash.slice(1)));
      })
      .map((link) => `${address}: ${link}`),
  );
}

type Groups = BuiltPage['view']['groups'];

/** The numbers of the events of a list. */
const numbersOf = (groups: Groups) =>
  groups.flatMap(({ events }) => events.map(({ name }) => Number(name.replace('Event ', ''))));
const numbersOn = (page: BuiltPage | undefined) => numbersOf(page?.view.groups ?? []);

test('a month that stands alone on the last page of its year is found there', () => {
  holdEvents([...times(100, '2021'), '2021-04-02']);
  const pages = build();
  expect(faultsOf(pages)).toEqual([]);
  expect(pages.get('/timeline/2021/')?.view.months.map(({ href }) => href)).toEqual([
    '/timeline/2021/#from-2021-01',
    '/timeline/2021/3/#from-2021-04',
  ]);
  expect(numbersOn(pages.get('/timeline/2021/3/'))).toEqual([100]);
});

test('a date without a beginning stands in the month in which it ends, and its page is drawn forwards', () => {
  holdEvents([...times(60, '2021-02'), '../2021-05-03']);
  const pages = build();
  expect(faultsOf(pages)).toEqual([]);
  expect(pages.get('/timeline/2021/')?.view.months.at(-1)?.href).toBe('/timeline/2021/2/#from-2021-05');
  expect(numbersOn(pages.get('/timeline/2021/2/')).at(-1)).toBe(60);
});

test('years of more than four digits have pages', () => {
  holdEvents([...times(60, 'Y-12000'), 'Y12000', '../Y-20000']);
  const pages = build();
  expect(faultsOf(pages)).toEqual([]);
  expect([...pages.keys()]).toEqual([
    '/timeline/',
    '/timeline/-20000/',
    '/timeline/-12000/',
    '/timeline/-12000/2/',
    '/timeline/12000/',
  ]);
});

describe('a range that goes on into later years', () => {
  const filler = [...times(20, '2021-06-01'), ...times(20, '2022-03'), ...times(20, '2023-03-04')];

  test('is listed on the page of each, before what begins there, and counted where it begins', () => {
    holdEvents([...filler, '2021-11/2022-02', '2022-12/2024']);
    const pages = build();
    expect(pages.get('/timeline/')?.view.years.map(({ meta: count }) => count)).toEqual(['21', '21', '20']);
    const [first] = pages.get('/timeline/2022/')?.view.groups ?? [];
    expect([first?.name, first && numbersOf([first])]).toEqual(['Begun earlier', [60]]);
    expect(pages.get('/timeline/2022/')?.view.lead).toMatch(
      /^22 events, earliest first\. 1 of these events began in an earlier year\./,
    );
    expect(numbersOn(pages.get('/timeline/2023/'))[0]).toBe(61);
    expect(numbersOn(pages.get('/timeline/2021/'))).toHaveLength(21);
  });

  test.each(['2021-11/..', '2021-11/', '2021-24', '202X', '2021~'])('does not include %s', (date) => {
    holdEvents([...filler, date]);
    expect(numbersOn(build().get('/timeline/2023/'))).not.toContain(60);
  });
});

const year = fc.oneof(
  { arbitrary: fc.constantFrom('2021', '2022'), weight: 6 },
  fc.constantFrom('1999', '0044', '-0001', '0000', '-0044', '-0999'),
);
const month = fc.tuple(year, fc.constantFrom('01', '04', '04', '12')).map((parts) => parts.join('-'));
const day = fc.tuple(month, fc.constantFrom('01', '17', '30')).map((parts) => parts.join('-'));
const point = fc.oneof(
  { arbitrary: year, weight: 3 },
  month,
  day,
  fc.constantFrom(
    '202X',
    '20XX',
    '2021-21',
    '2021-24',
    '2021-XX',
    '2021-04-XX',
    '2021~',
    '2021-04?',
    'Y12345',
    'Y-12345',
  ),
);
const end = fc.oneof({ arbitrary: point, weight: 3 }, fc.constantFrom('..', ''));
const date = fc
  .oneof(
    { arbitrary: point, weight: 3 },
    fc.tuple(end, end).map((ends) => ends.join('/')),
  )
  .filter((text) => parseEdtf(text) !== undefined);
/** How often a date occurs: now and then enough to fill pages. */
const often = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 3 }), weight: 4 },
  fc.constantFrom(12, 13, PAGE_SIZE - 1, PAGE_SIZE, PAGE_SIZE + 1, 2 * PAGE_SIZE),
);
const dates = fc
  .array(fc.tuple(date, often), { minLength: 1, maxLength: 25 })
  .map((list) => list.flatMap(([each, count]) => times(count, each)));

describe('of whatever events', () => {
  test('every link of a drawing, a histogram and between years leads to a page and a place on it', () => {
    fc.assert(
      fc.property(dates, (list) => {
        holdEvents(list);
        expect(faultsOf(build())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a bar of months and a cluster lead to where the first of their events is listed', () => {
    fc.assert(
      fc.property(dates, (list) => {
        holdEvents(list);
        const pages = build();
        const listed = (href: string, from: string) => {
          const { pathname, hash } = new URL(href, `https://here.invalid${from}`);
          return numbersOf(pages.get(pathname)?.view.groups.filter(({ id }) => `#${id}` === hash) ?? []);
        };
        for (const [address, { view }] of pages) {
          for (const { events, href } of clusterItems(view.drawing))
            expect(listed(href, address)).toContain(Number(events[0]?.slice(1)));
          for (const { name, href } of view.months) {
            const whole = [...pages.values()].flatMap((page) =>
              page.view.year === view.year ? page.view.groups.filter((group) => group.name === name) : [],
            );
            expect(listed(href, address)[0]).toBe(numbersOf(whole)[0]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('each is listed once on the pages of the year in which it begins, and else where it goes on', () => {
    fc.assert(
      fc.property(
        dates.filter((list) => list.length > PAGE_SIZE),
        (list) => {
          holdEvents(list);
          const pages = [...build().values()].map(({ view }) => view);
          const counted = pages[0]?.years.reduce((sum, { meta: count }) => sum + Number(count.replaceAll(',', '')), 0);
          expect(counted).toBe(list.length);
          const byYear = Map.groupBy(pages.slice(1), (view) => view.year);
          const of = (groups: Groups, wanted: boolean) =>
            numbersOf(groups.filter(({ id }) => (id === 'from-earlier') === wanted));
          for (const [number, views] of byYear) {
            const numbers = views.flatMap((view) => numbersOf(view.groups));
            expect(new Set(numbers).size).toBe(numbers.length);
            const earlier = views.flatMap((view) => of(view.groups, true));
            expect(
              earlier.every((index) =>
                yearsOf(list[index] as EdtfText)
                  .slice(1)
                  .includes(number ?? 0),
              ),
            ).toBe(true);
          }
          const all = [...byYear.values()].flat().flatMap((view) => numbersOf(view.groups));
          expect(new Set(all).size).toBe(list.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a cluster on the first page of an entity leads to the page that lists its first event', () => {
    fc.assert(
      fc.property(dates, (list) => {
        holdEvents(list);
        const ids = list.map((_, index) => `e${index}`);
        const drawing = timelineDrawing(ids, { listed: listedBy('topic', 'harbour', ids) });
        for (const { events, href } of clusterItems(drawing)) {
          const [, page = '1'] = /^\/topics\/harbour\/(\d+)\/#events$/.exec(href) ?? [];
          if (page === '1') expect(href).toBe('#events');
          const names = cutToPage(eventItems(ids), Number(page)).map(({ name }) => name);
          expect(names).toContain(`Event ${events[0]?.slice(1)}`);
        }
      }),
      { numRuns: 25 },
    );
  });
});
