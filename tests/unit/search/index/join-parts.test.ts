import { hash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { forFacets } from '../../../../src/search/engine/facets.ts';
import { plan } from '../../../../src/search/engine/plan.ts';
import type { Answer } from '../../../../src/search/engine/searcher.ts';
import { BLANK, type SearchState } from '../../../../src/search/engine/state.ts';
import { openChunkCache } from '../../../../src/search/index/chunk-cache.ts';
import { joinParts } from '../../../../src/search/index/join-parts.ts';
import { makePart, type PartRecords } from '../../../../src/search/index/make-part.ts';
import type { ArticleRecord, EntityRecord } from '../../../../src/site/search-records.ts';
import type { SpeakerCredit } from '../../../../src/site/speakers.ts';
import { indexFolder, openIndex } from '../indexed-collection.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-parts-'));

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const VERSION = '0123456789abcdef';

/** Words with stems, accents and common beginnings, which all parts share. */
const WORDS = [
  'harbour',
  'harbours',
  'harbour’s',
  'pilot',
  'piloting',
  'état',
  'etat',
  'ice',
  'icy',
  'sea',
  'the',
  '7th',
];
const SPEAKERS: SpeakerCredit[] = [
  { name: 'Ada Berg', path: '/people/ada-berg/' },
  { name: 'Port Office', path: '/organizations/port-office/', role: 'the office' },
];
const ENTITIES: EntityRecord[] = [
  { address: '/people/ada-berg/', names: ['Ada Berg', 'A. Berg'], subtitle: 'Person' },
  { address: '/topics/ice/', names: ['Ice'], subtitle: 'Topic' },
];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const text = fc.record({
  title: words,
  paragraphs: fc.array(words, { maxLength: 3 }),
  quoted: fc.option(fc.record({ words, speaker: fc.constantFrom(...SPEAKERS) })),
  values: fc.array(fc.constantFrom('a/A', 'b/B', 'c/C'), { maxLength: 3 }),
  language: fc.option(fc.constant('fr')),
  isEmpty: fc.integer({ max: 9, min: 0 }).map((number) => number === 0),
});
type Text = typeof text extends fc.Arbitrary<infer Value> ? Value : never;

/** The record of an article; one without any word now and then. */
function recordOf({ title, paragraphs, quoted, values, language, isEmpty }: Text, number: number): ArticleRecord {
  const base = { address: `/articles/a${number}/`, facets: forFacets(() => values), positions: {} };
  if (isEmpty) return { ...base, title: '', subtitle: '', summary: '', byline: '', html: '', quotations: [] };
  const body = paragraphs.map((each, at) => `<div class="passage" id="p${at + 1}"><p>${each.join(' ')}</p></div>`);
  if (quoted) body.push(`<p>They said <span id="q1">“${quoted.words.join(' ')}”</span>.</p>`);
  return {
    ...base,
    title: title.join(' '),
    subtitle: 'Report',
    summary: title.slice(0, 2).join(' '),
    byline: '',
    ...(language && { language }),
    html: body.join(''),
    quotations: quoted
      ? [{ anchor: 'q1', text: quoted.words.join(' '), mark: '”', speaker: quoted.speaker, topics: values }]
      : [],
  };
}

/** What a part is made of. @param asked is told of the places whose records are asked for */
function partOf(records: readonly ArticleRecord[], asked: (places: readonly number[]) => void = () => {}): PartRecords {
  return {
    digests: records.map((record) => hash('sha256', JSON.stringify(record))),
    async *recordsAt(places) {
      asked(places);
      for (const place of places) yield records[place] as ArticleRecord;
    },
  };
}

/** Writes an index whose parts end before the articles of these numbers. */
async function writeInParts(name: string, records: readonly ArticleRecord[], limits: readonly number[]) {
  const site = join(folder, name);
  rmSync(site, { recursive: true, force: true });
  const parts: string[] = [];
  for (const [number, from] of [0, ...limits].entries()) {
    const part = join(site, `part-${number}`);
    const own = records.slice(from, limits[number]);
    await makePart(partOf(own), 'en', part);
    parts.push(part);
  }
  await joinParts(parts, { language: 'en', entities: ENTITIES }, indexFolder(site), openChunkCache(site, VERSION));
  return site;
}

function filesOf(site: string): Record<string, string> {
  return digestsIn(indexFolder(site));
}

/** The digests of the files of a folder, by their paths in it. */
function digestsIn(place: string): Record<string, string> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(place.length), hash('sha256', readFileSync(path))];
    }),
  );
}

async function answersTo(site: string, states: readonly SearchState[]): Promise<Answer[]> {
  const index = openIndex(site);
  const answers: Answer[] = [];
  for (const state of states) {
    await plan(state, { limit: 100, values: true }, index, (answer) =>
      answers.push(JSON.parse(JSON.stringify(answer))),
    );
  }
  return answers;
}

const state = fc.record({
  words: fc.array(fc.constantFrom(...WORDS, '"harbour sea"', '-ice', 'Ada', 'harbuor', 'topic:B'), { maxLength: 4 }),
  expert: fc.option(fc.constantFrom('a', 'b')),
  sort: fc.constantFrom('relevance' as const, 'newest' as const),
  show: fc.constantFrom('articles' as const, 'quotations' as const),
});

test('an index in parts is the index in one part, byte for byte, and so are its answers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { maxLength: 12 }),
      fc.array(fc.nat(12), { maxLength: 4 }),
      fc.array(state, { minLength: 1, maxLength: 4 }),
      async (texts, cuts, asked) => {
        const records = texts.map(recordOf);
        const one = await writeInParts('one', records, []);
        const many = await writeInParts(
          'many',
          records,
          cuts.toSorted((a, b) => a - b),
        );
        expect(Object.keys(filesOf(many)).length).toBeGreaterThan(30);
        expect(filesOf(many)).toEqual(filesOf(one));
        const states = asked.map(({ words: each, expert, sort, show }) => ({
          ...BLANK,
          ...{ words: each.join(' '), chosen: expert ? { expert: [expert] } : {}, sort, show },
        }));
        const base = (answer: Answer, site: string) => JSON.stringify(answer).replaceAll(site, '');
        const [first, second] = [await answersTo(one, states), await answersTo(many, states)];
        expect(second.map((answer) => base(answer, many))).toEqual(first.map((answer) => base(answer, one)));
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

/** What may become of an article of an earlier part. */
const change = fc.constantFrom('same', 'same', 'same', 'removed', 'summary', 'name', 'topics', 'text', 'language');

/** The record of an article after a change. */
function changed(record: ArticleRecord, how: string): ArticleRecord[] {
  const { language, ...others } = record;
  const [quotation] = record.quotations;
  switch (how) {
    case 'removed':
      return [];
    case 'summary':
      return [{ ...record, summary: `${record.summary} pilot` }];
    case 'name':
      return [
        {
          ...record,
          facets: { ...record.facets, expert: ['a/Another'] },
          quotations: quotation ? [{ ...quotation, speaker: { name: 'Another', path: '/people/another/' } }] : [],
        },
      ];
    case 'topics':
      return [{ ...record, quotations: quotation ? [{ ...quotation, topics: ['d/D', 'a/A'] }] : [] }];
    case 'text':
      return [{ ...record, html: `${record.html}<p>The harbours freeze over.</p>` }];
    case 'language':
      return [language === undefined ? { ...record, language: 'fr' } : others];
    default:
      return [record];
  }
}

test('a part that is made of an earlier one is the part that would be made of its records alone', async () => {
  const site = join(folder, 'earlier');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, change), { maxLength: 8 }),
      fc.array(text, { maxLength: 2 }),
      async (texts, more) => {
        const before = texts.map(([each], number) => recordOf(each, number));
        const after = texts
          .flatMap(([, how], number) => changed(before[number] as ArticleRecord, how))
          .concat(more.map((each, number) => recordOf(each, texts.length + number)));
        rmSync(site, { recursive: true, force: true });
        await makePart(partOf(before), 'en', join(site, 'before'));
        const asked: number[] = [];
        const part = partOf(after, (places) => asked.push(...places));
        await makePart(part, 'en', join(site, 'after'), join(site, 'before'));
        await makePart(partOf(after), 'en', join(site, 'alone'));
        expect(digestsIn(join(site, 'after'))).toEqual(digestsIn(join(site, 'alone')));
        const same = new Set(before.map((record) => JSON.stringify(record)));
        expect(asked.map((place) => after[place])).toEqual(after.filter((record) => !same.has(JSON.stringify(record))));
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

test('where no words have changed, none are made: the chunks are the files of the earlier part', async () => {
  const site = join(folder, 'renamed');
  const words = {
    title: ['ice'],
    paragraphs: [['sea', 'pilot']],
    values: ['a/A' as const],
    language: null,
    isEmpty: false,
  };
  const quoted = { words: ['harbour'], speaker: SPEAKERS[0] as SpeakerCredit };
  const before = [0, 1, 2].map((number) => recordOf({ ...words, quoted }, number));
  const after = before.flatMap((record, number) => (number === 1 ? changed(record, 'name') : record));
  await makePart(partOf(before), 'en', join(site, 'before'));
  await makePart(partOf(after), 'en', join(site, 'after'), join(site, 'before'));
  const inodes = ['before', 'after'].map((part) => lstatSync(join(site, part, 'index/0.chunk')).ino);
  expect(new Set(inodes).size).toBe(1);
});
