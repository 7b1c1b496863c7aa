import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../../src/domain/dates.ts';
import type { Box } from '../../../../src/domain/drawing/box.ts';
import { daysFrom } from '../../../../src/domain/timeline/days.ts';
import { deriveTimeline } from '../../../../src/domain/timeline/derive-timeline.ts';
import type {
  TimelineArticle,
  TimelineEvent,
  TimelineOptions,
  TimelinePicture,
} from '../../../../src/domain/timeline/types.ts';
import type { EdtfText } from '../../../../src/schema/edtf.ts';

const count = (unit: string) => (n: number) => `${n} ${unit}`;
const options: TimelineOptions = {
  locale: 'en',
  words: {
    events: count('events'),
    articles: count('articles'),
    outlets: count('outlets'),
    list: (items) => items.join(', '),
    publishedWithin: (n, of) => `${n} of ${of}`,
    months: count('months'),
    years: count('years'),
    date: (date) => date,
  },
};

function event(id: string, date: string, title = `Title of ${id}`): TimelineEvent {
  return { id, title, date: date as EdtfText };
}

function article(id: string, published: string, events: string[], source = 'The Courier'): TimelineArticle {
  return { id, source, published: published as EdtfText, events };
}

const markOf = (drawing: TimelinePicture, id: string) => drawing.items.find(({ events }) => events[0] === id)?.mark;

describe('a date is drawn at its own precision', () => {
  const dates = {
    day: '2022-03-10',
    month: '2022-05',
    season: '2022-23',
    about: '2022-08~',
    perhaps: '2022-02-03?',
    since: '2022-04-10/..',
    until: '../2022-06-10',
    from: '2022-07-01/',
    range: '2022-01-05/2022-01-20',
  };
  const { wide } = deriveTimeline(
    Object.entries(dates).map(([id, date]) => event(id, date)),
    [],
    options,
  );

  test.each([
    ['day', { shape: 'dot', start: 'sharp', end: 'sharp', vague: false }],
    ['month', { shape: 'bar', start: 'sharp', end: 'sharp', vague: false }],
    ['season', { shape: 'bar', start: 'sharp', end: 'sharp', vague: false }],
    ['about', { shape: 'bar', start: 'soft', end: 'soft', vague: true }],
    ['perhaps', { shape: 'dot', vague: true }],
    ['since', { shape: 'bar', start: 'sharp', end: 'open' }],
    ['until', { shape: 'bar', start: 'open', end: 'sharp' }],
    ['from', { shape: 'bar', start: 'sharp', end: 'soft' }],
    ['range', { shape: 'bar', start: 'sharp', end: 'sharp' }],
  ])('%s', (id, mark) => {
    expect(markOf(wide, id)).toMatchObject(mark);
  });

  test('a season is three times as long as a month', () => {
    const [season, month] = [markOf(wide, 'season'), markOf(wide, 'month')];
    expect((season?.box.width ?? 0) / (month?.box.width ?? 1)).toBeCloseTo(91 / 31, 0);
  });

  test('what is not exact says so in words', () => {
    const label = wide.items.find(({ events }) => events[0] === 'about')?.label;
    expect(label?.lines.map(({ text }) => text)).toEqual(['Title of about', '2022-08~']);
  });
});

test('a wide gap is left out, marked and named; the rest keeps its room', () => {
  const months = ['02', '04', '05', '06', '07', '08', '09'].map((month) => event(`e${month}`, `2022-${month}`));
  const { wide, upright } = deriveTimeline([event('early', '2017-03-28'), ...months], [], options);
  for (const drawing of [wide, upright]) {
    expect(drawing.axis).toHaveLength(2);
    expect(drawing.breaks.map(({ label }) => label.lines.map(({ text }) => text).join(' '))).toEqual(['5 years']);
  }
});

test.each([
  ['evenly spread dates', ['2018-05-01', '2019-05-01', '2020-05-01', '2021-05-01', '2022-05-01']],
  ['two dates', ['1948', '2022-05-04']],
  ['one long range', ['1948/2022', '1990-05-04']],
])('%s need no break', (_, dates) => {
  const { wide } = deriveTimeline(
    dates.map((date, index) => event(`e${index}`, date)),
    [],
    options,
  );
  expect(wide.breaks).toEqual([]);
});

test('down a page, the name of a month stands in one line, however wide', () => {
  const days = ['2022-07-20', '2022-08-05', '2022-08-20', '2022-09-05', '2022-09-20', '2022-10-05'];
  const { upright } = deriveTimeline(
    days.map((day) => event(day, day)),
    [],
    { ...options, locale: 'ar' },
  );
  const said = upright.ticks.map(({ label }) => label.lines.map(({ text }) => text).join('|'));
  expect(said).toEqual(expect.arrayContaining(['أغسطس', 'سبتمبر']));
});

test('what goes on outside the days to draw gets an arrow there', () => {
  const events = [event('before', '2018-11/2019-02'), event('after', '2019-11/2020-02')];
  const { wide } = deriveTimeline(events, [], { ...options, within: daysFrom('2019') });
  expect(markOf(wide, 'before')).toMatchObject({ start: 'open', end: 'sharp' });
  expect(markOf(wide, 'after')).toMatchObject({ start: 'sharp', end: 'open' });
});

describe('articles', () => {
  const events = [event('storm', '2022-04-10'), event('flood', '2022-05')];

  test('have a lane each, with a mention for every event', () => {
    const articles = [
      article('a', '2022-06-01', ['storm', 'flood']),
      article('b', '2022-05-20~', ['flood'], 'The Review'),
    ];
    const { lanes } = deriveTimeline(events, articles, options).wide;
    expect(lanes.map(({ articles: ids, mentions }) => [ids, mentions.length])).toEqual([
      [['b'], 1],
      [['a'], 2],
    ]);
  });

  test('share the lane of their outlet, or one lane, where they are many', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      article(`a${index}`, '2022-06-01', ['storm'], `S${index % 4}`),
    );
    const { wide, upright } = deriveTimeline(events, many, options);
    expect(wide.lanes.map(({ label }) => label.lines.map(({ text }) => text))).toEqual([
      ['S0', '10 articles'],
      ['S1', '10 articles'],
      ['S2', '10 articles'],
      ['S3', '10 articles'],
    ]);
    expect(upright.lanes.map(({ articles }) => articles.length)).toEqual([40]);
  });

  test('that report none of the events are left out', () => {
    expect(deriveTimeline(events, [article('a', '1950', ['other'])], options).wide.lanes).toEqual([]);
  });
});

const day = fc
  .date({ min: new Date('1700-01-01'), max: new Date('2299-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const nearDay = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const anyDay = fc.oneof({ arbitrary: nearDay, weight: 4 }, day);
const date = fc.oneof(
  { arbitrary: anyDay, weight: 3 },
  anyDay.map((text) => text.slice(0, 7)),
  anyDay.map((text) => text.slice(0, 4)),
  anyDay.map((text) => `${text.slice(0, 3)}X`),
  anyDay.map((text) => `${text.slice(0, 7)}~`),
  anyDay.map((text) => `${text}?`),
  fc.tuple(anyDay, fc.integer({ min: 21, max: 24 })).map(([text, season]) => `${text.slice(0, 4)}-${season}`),
  fc.tuple(anyDay, anyDay).map((ends) => ends.sort().join('/')),
  fc.tuple(anyDay, fc.constantFrom('..', '')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('..', ''), anyDay).map((ends) => ends.join('/')),
);
const title = fc.oneof(
  fc.lorem({ maxCount: 14 }),
  fc.string({ minLength: 1, maxLength: 90 }).map((text) => text.trim() || 'x'),
  fc.constant('Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'),
);
const events = fc
  .array(fc.record({ date, title }), { minLength: 1, maxLength: 60 })
  .map((list) => list.map((each, index) => event(`e${index}`, each.date, each.title)));
const articles = fc
  .array(fc.record({ published: date, source: title, tells: fc.array(fc.nat(59), { maxLength: 6 }) }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ published, source, tells }, index) =>
      article(
        `a${index}`,
        published,
        tells.map((each) => `e${each}`),
        source,
      ),
    ),
  );
const within = fc.option(fc.constant(daysFrom('2021', '2022')), { nil: undefined });

/** A few runs: each draws up to sixty events twice. */
function forEveryDrawing(check: (drawing: TimelinePicture, of: readonly TimelineEvent[]) => void) {
  fc.assert(
    fc.property(events, articles, within, (list, told, limits) => {
      const drawings = deriveTimeline(list, told, { ...options, ...(limits && { within: limits }) });
      check(drawings.wide, list);
      check(drawings.upright, list);
    }),
    { numRuns: 60 },
  );
}

const labelsOf = ({ items, lanes, ticks, breaks }: TimelinePicture) =>
  [...items, ...lanes, ...ticks, ...breaks].map(({ label }) => label);

describe('of whatever events', () => {
  test('each is drawn or counted in a cluster exactly once', () => {
    forEveryDrawing(({ items }, list) => {
      expect(items.flatMap((item) => item.events).sort()).toEqual(list.map(({ id }) => id).sort());
    });
  });

  test('the items are sorted by the earliest day that they can mean', () => {
    forEveryDrawing(({ items }, list) => {
      const dates = new Map(list.map((each) => [each.id, each.date]));
      const first = items.map(({ events: ids }) => spanOf(dates.get(ids[0] ?? '') as EdtfText).earliest ?? '');
      expect(first).toEqual(first.toSorted());
    });
  });

  test('no two labels overlap', () => {
    forEveryDrawing((drawing) => {
      const boxes = labelsOf(drawing).map(({ box }) => box);
      const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
      expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
    });
  });

  test('no leader crosses the label of another', () => {
    forEveryDrawing(({ items, width }) => {
      if (width < 500) return;
      const crossed = items.filter(({ leader }) =>
        items.some(({ label: { box } }) => leader.x1 > box.x && leader.x1 < box.x + box.width && leader.y2 < box.y),
      );
      expect(crossed).toEqual([]);
    });
  });

  test('nothing lies outside the drawing', () => {
    forEveryDrawing((drawing) => {
      const marks = [
        ...drawing.items.flatMap(({ mark }) => mark ?? []),
        ...drawing.lanes.flatMap((lane) => lane.published),
      ];
      const boxes = [...labelsOf(drawing).map(({ box }) => box), ...marks.map(({ box }) => box)];
      const outside = boxes.filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height,
      );
      expect(outside).toEqual([]);
    });
  });

  test('no letter of a title is lost', () => {
    forEveryDrawing(({ items }, list) => {
      const titles = new Map(list.map((each) => [each.id, each.title]));
      for (const { events: ids, label } of items) {
        if (ids.length > 1) continue;
        const shown = label.lines.filter(({ soft }) => !soft).map(({ text }) => text);
        expect(shown.join('').replaceAll(/\s/g, '')).toBe(titles.get(ids[0] ?? '')?.replaceAll(/\s/g, ''));
      }
    });
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
