import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/domain/format-problems.ts';
import { checkFidelity } from '../../../src/fidelity/check-fidelity.ts';
import { type ContentCache, openPacks } from '../../../src/loaders/content-cache.ts';
import { checkBuilt } from '../../../src/rights-gate/check-built.ts';
import { PROBLEM_KINDS } from '../../../src/schema/problem.ts';
import { BASE, comparable, makeFolder, PROBLEMS, read, reportOf } from '../content-folder.ts';

const cases = readdirSync(PROBLEMS);

/** Folders of a case that hold captured texts to compare with, and files of a built site to look into. */
const ORIGINALS = 'originals';
const BUILT = 'built';

const kinds = Object.keys(PROBLEM_KINDS);

/** The kind of problem that a case is named after; the longest, where one kind's name begins another's. */
function kindOf(name: string): string | undefined {
  return kinds
    .filter((kind) => name === kind || name.startsWith(`${kind}-`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The base folder with a case's files laid over it and those that its `removed.txt` lists taken out. */
async function faultyFolder(name: string): Promise<string> {
  const folder = await makeFolder({});
  const overlay = join(PROBLEMS, name);
  const ours = ['expected.txt', 'removed.txt', ORIGINALS, BUILT].map((file) => join(overlay, file));
  await cp(overlay, folder, { recursive: true, filter: (source) => !ours.includes(source) });
  // Hidden, since neither is a part of the content model.
  for (const name of [ORIGINALS, BUILT].filter((each) => existsSync(join(overlay, each)))) {
    await cp(join(overlay, name), join(folder, `.${name}`), { recursive: true });
  }
  const removed = join(overlay, 'removed.txt');
  const paths = existsSync(removed) ? readFileSync(removed, 'utf8').trim().split('\n') : [];
  for (const path of paths) await rm(join(folder, path), { recursive: true });
  return folder;
}

/** What would be told of a faulty folder: by a build, by the gate behind it, or by a comparison with originals. */
async function reportOfCase(folder: string): Promise<string> {
  if (existsSync(join(folder, `.${BUILT}`))) {
    return formatReport((await checkBuilt(folder, join(folder, `.${BUILT}`))).problems, 'content');
  }
  if (!existsSync(join(folder, `.${ORIGINALS}`))) {
    const { problems, warnings } = await read(folder);
    return formatReport([...problems, ...warnings], 'content');
  }
  const { problems, warnings } = await checkFidelity({ folder, originals: join(folder, `.${ORIGINALS}`) });
  return formatReport([...problems, ...warnings], 'content');
}

test('the folder that every case changes has no fault', async () => {
  const { problems, entries } = await read(BASE);
  expect(problems).toEqual([]);
  expect(Object.values(entries).every((list) => list.length === 1)).toBe(true);
});

describe('a folder with one fault is reported with its place, what is wrong and how to fix it', () => {
  test.each(cases)('%s', async (name) => {
    const report = await reportOfCase(await faultyFolder(name));
    expect(report).toContain(kindOf(name));
    await expect(`${report}\n`).toMatchFileSnapshot(join(PROBLEMS, name, 'expected.txt'));
  });
});

describe('a fault that was reported before is reported again', () => {
  const packs = mkdtempSync(join(tmpdir(), 'cache-'));
  afterAll(() => rm(packs, { recursive: true }));

  test.each(cases)('%s', async (name) => {
    const folder = await faultyFolder(name);
    const report = async (cache?: ContentCache) => comparable(await read(folder, false, cache));
    const first = await report();
    for (const _ of ['written', 'read']) expect(await report(openPacks(packs, 'v'.repeat(16)))).toEqual(first);
  });
});

test('every kind of problem has a case, and every case is named after its kind', () => {
  expect(cases.filter((name) => kindOf(name) === undefined)).toEqual([]);
  expect(kinds.filter((kind) => !cases.some((name) => kindOf(name) === kind))).toEqual([]);
  for (const name of cases) {
    const report = readFileSync(join(PROBLEMS, name, 'expected.txt'), 'utf8');
    expect(report, name).toMatch(new RegExp(`^content/[^:\n]*:\\d+:\\d+ ${kindOf(name)}: `));
  }
});

test('everything that is wrong is reported at once, sorted by file, line and column', async () => {
  const folder = await makeFolder({
    'site.yaml': 'title: Notes\nlanguage: en\n',
    'articles/harbour-reopens.md': `---
title: The Harbour Reopens
source: courier
published: 2021-04-12
kind: report
summary: Ferries sail again.
quoted:
  - {person: max-berg, as: mate}
topics: [harbor]
rights: {holder: Sund Courier, text: retold}
---
:quote[Tonight]{by=ada-berg id=tonight} :claim[it helps]{id=dredging stance=assert} [Berg](/people/berg/)
`,
    'articles/second.md': '---\ntitle: 3\n---\n',
    'people/ada-berg.md': '---\nname: Ada Berg\nborn: 1970\n---\n',
    'topics/harbour.md': '---\nname: [\n---\n',
    'topics/notes.doc': '',
  });
  const places = (await reportOf(folder)).split('\n').map((line) => line.split(': ')[0]);
  expect(places).toEqual([
    'content/articles/harbour-reopens.md:3:9 unknown-source',
    'content/articles/harbour-reopens.md:8:14 unknown-person',
    'content/articles/harbour-reopens.md:9:10 unknown-topic',
    'content/articles/harbour-reopens.md:12:1 unknown-speaker',
    'content/articles/harbour-reopens.md:12:41 invalid-attribute',
    'content/articles/harbour-reopens.md:12:85 broken-link',
    'content/articles/second.md:2:1 missing-field',
    'content/articles/second.md:2:1 missing-field',
    'content/articles/second.md:2:1 missing-field',
    'content/articles/second.md:2:1 missing-field',
    'content/articles/second.md:2:1 missing-field',
    'content/articles/second.md:2:1 missing-field',
    'content/articles/second.md:2:8 invalid-type',
    'content/people/ada-berg.md:3:1 unknown-field',
    'content/site.yaml:1:1 missing-field',
    'content/topics/harbour.md:2:8 invalid-yaml',
    'content/topics/notes.doc:1:1 unexpected-file',
    '',
    '17 problems in 6 files.',
  ]);
});
