import {
  appendFileSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFileStore } from '../../../src/build/file-store.ts';
import { openPageCache, type PageCache } from '../../../src/build/page-cache.ts';
import type { LookHead } from '../../../src/domain/theme/look.ts';
import { createReadLog } from '../../../src/site/read-log.ts';

const root = mkdtempSync(join(tmpdir(), 'on-record-pages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const newFolder = (): string => {
  count += 1;
  return join(root, `case-${count}`, 'site');
};
/** A look that does not change. */
const L: LookHead = { upright: 'L', italic: 'L', basicUpright: 'L', basicItalic: 'L' };

/** The numbers of reads, as a build gives them. */
const named = createReadLog();
const numbers = (...names: string[]) => names.map(named.numberOf);
const digests = (known: Record<string, string>) => (read: string) => known[read];
const links = { anchors: new Set(['p1']), links: ['/', '/about/'] };

/** The links of a page that was taken. */
function linksOf({ texts }: PageCache, taken: ReturnType<PageCache['take']>) {
  const textsOf = (numbers: Uint32Array = new Uint32Array()) => Array.from(numbers, (number) => texts[number]);
  return { anchors: new Set(textsOf(taken?.links?.anchors)), links: textsOf(taken?.links?.links) };
}

/** Keeps one page, as a first build does. */
async function fill(folder: string, known: Record<string, string> = { 'data a': '1', 'all b': '2' }): Promise<void> {
  const cache = await openPageCache(folder, { program: 'P', look: L, digestOf: digests(known), reads: named });
  const file = openFileStore(cache.files).write(Buffer.from('A page')).file;
  cache.keep('a/', file, { reads: numbers('data a', 'all b'), links: cache.numberLinks(links) });
  await cache.save();
}

test('a page of which everything that was read is the same is taken as it is, with its links', async () => {
  const folder = newFolder();
  await fill(folder);
  const cache = await openPageCache(folder, {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1', 'all b': '2' }),
    reads: named,
  });
  const target = join(folder, 'index.html');
  const taken = cache.take('a/', target);
  expect(readFileSync(target, 'utf8')).toBe('A page');
  expect(linksOf(cache, taken)).toEqual(links);
});

test.each([
  ['something that was read has changed', { 'data a': '1', 'all b': '3' }, 'P'],
  ['something that was read is gone', { 'data a': '1' }, 'P'],
  ['another program asks', { 'data a': '1', 'all b': '2' }, 'Q'],
])('it is not taken where %s', async (_, known: Record<string, string>, program) => {
  const folder = newFolder();
  await fill(folder);
  expect(
    (await openPageCache(folder, { program, look: L, digestOf: digests(known), reads: named })).take('a/', undefined),
  ).toBeUndefined();
});

test('a read that a build did not have is the same as long as none has it', async () => {
  const folder = newFolder();
  await fill(folder, { 'data a': '1' });
  const again = await openPageCache(folder, {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1' }),
    reads: named,
  });
  expect(again.take('a/', undefined)).toBeDefined();
  const there = await openPageCache(folder, {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1', 'all b': '2' }),
    reads: named,
  });
  expect(there.take('a/', undefined)).toBeUndefined();
});

test('a page that somebody has written into through the published site is made again', async () => {
  const folder = newFolder();
  await fill(folder);
  const first = await openPageCache(folder, {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1', 'all b': '2' }),
    reads: named,
  });
  const published = join(folder, 'published.html');
  first.take('a/', published);
  await first.save();
  writeFileSync(published, 'A page that is longer');
  const cache = await openPageCache(folder, {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1', 'all b': '2' }),
    reads: named,
  });
  expect(cache.take('a/', undefined)).toBeUndefined();
  // And what is made anew leaves the published file as it is.
  openFileStore(cache.files).write(Buffer.from('A page'));
  expect(readFileSync(published, 'utf8')).toBe('A page that is longer');
});

test('files of the same content are taken, each by its name, whichever was written last', async () => {
  const folder = newFolder();
  const known = { 'data a': '1' };
  const options = { program: 'P', look: L, digestOf: digests(known), reads: named };
  const write = (cache: PageCache) => openFileStore(cache.files).write(Buffer.from('Gone to c')).file;
  const first = await openPageCache(folder, options);
  first.keep('a/', write(first), { reads: numbers('data a') });
  // The next may be written in another millisecond.
  await new Promise((resolve) => setTimeout(resolve, 5));
  first.keep('b/', write(first), { reads: numbers('data a') });
  await first.save();
  const next = await openPageCache(folder, options);
  expect([next.take('a/', undefined), next.take('b/', undefined)].map(Boolean)).toEqual([true, true]);
});

test('a spoilt state is no state', async () => {
  const folder = newFolder();
  await fill(folder);
  appendFileSync(join(folder, 'pages.bytes'), 'more');
  const cache = await openPageCache(folder, {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1', 'all b': '2' }),
    reads: named,
  });
  expect(cache.take('a/', undefined)).toBeUndefined();
});

test.each([0, 10, 200])('a state of which %s bytes are left is no state', async (bytes) => {
  const folder = newFolder();
  await fill(folder);
  truncateSync(join(folder, 'pages.bytes'), bytes);
  const cache = await openPageCache(folder, {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1', 'all b': '2' }),
    reads: named,
  });
  expect(cache.take('a/', undefined)).toBeUndefined();
});

test('a state that a killed build has begun is not read, and gone after the next', async () => {
  const folder = newFolder();
  await fill(folder);
  writeFileSync(join(folder, 'pages.bytes.part'), 'P half of');
  await fill(folder);
  expect(readdirSync(folder).sort()).toEqual(['bytes', 'files', 'pages.bytes']);
});

test('a page may have read more than numbers of two bytes can count', async () => {
  const folder = newFolder();
  const reads = Array.from({ length: 70_000 }, (_, number) => named.numberOf(`data ${number}`));
  const open = (last: string) =>
    openPageCache(folder, {
      program: 'P',
      look: L,
      digestOf: (read) => (read === 'data 69999' ? last : '1'),
      reads: named,
    });
  const cache = await open('1');
  const write = (text: string) => openFileStore(cache.files).write(Buffer.from(text)).file;
  const making = { links: cache.numberLinks(links) };
  cache.keep('all/', write('All'), { ...making, reads });
  cache.keep('last/', write('Last'), { ...making, reads: reads.slice(-1) });
  cache.keep('first/', write('First'), { ...making, reads: reads.slice(0, -1) });
  await cache.save();
  const isTaken = async (last: string) => {
    const again = await open(last);
    return ['all/', 'last/', 'first/'].map((name) => again.take(name, undefined) !== undefined);
  };
  expect(await isTaken('1')).toEqual([true, true, true]);
  expect(await isTaken('2')).toEqual([false, false, true]);
});

test('a page that an earlier build kept has read the same where this build has other numbers', async () => {
  const [folder, shard] = [newFolder(), newFolder()];
  await fill(shard);
  const others = createReadLog();
  for (const name of ['data z', 'all b', 'data a']) others.numberOf(name);
  const open = (known: Record<string, string>, reads: typeof named, shards: string[] = []) =>
    openPageCache(folder, { program: 'P', look: L, digestOf: digests(known), reads, others: shards });
  const joined = await open({ 'data a': '1', 'all b': '2' }, others, [shard]);
  expect(joined.take('a/', undefined)).toBeDefined();
  joined.keep('b/', openFileStore(joined.files).write(Buffer.from('B')).file, { reads: [others.numberOf('data z')] });
  await joined.save();
  const isTaken = async (known: Record<string, string>) => {
    const cache = await open(known, createReadLog());
    return ['a/', 'b/'].map((name) => cache.take(name, undefined) !== undefined);
  };
  expect(await isTaken({ 'data a': '1', 'all b': '2' })).toEqual([true, true]);
  expect(await isTaken({ 'data a': '1', 'all b': '3' })).toEqual([false, true]);
  expect(await isTaken({ 'data a': '1', 'all b': '2', 'data z': '1' })).toEqual([true, false]);
});

test('a page is taken from another cache only if it is whole', async () => {
  const [own, other] = [newFolder(), newFolder()];
  await fill(other);
  const options = {
    program: 'P',
    look: L,
    digestOf: digests({ 'data a': '1', 'all b': '2' }),
    reads: named,
    others: [other],
  };
  const cache = await openPageCache(own, options);
  expect(linksOf(cache, cache.take('a/', undefined))).toEqual(links);
  const [name = ''] = readdirSync(join(other, 'files'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.length > 10,
  );
  rmSync(join(other, 'files', name));
  writeFileSync(join(other, 'files', name), 'B page');
  expect((await openPageCache(newFolder(), options)).take('a/', undefined)).toBeUndefined();
});

test('what no page stands for is forgotten, and what is not a kept file stays', async () => {
  const folder = newFolder();
  await fill(folder);
  const mine = join(folder, 'files', 'note.txt');
  writeFileSync(mine, 'mine');
  const beside = join(folder, '..', 'mine');
  linkSync(mine, beside);
  const cache = await openPageCache(folder, { program: 'P', look: L, digestOf: () => undefined, reads: named });
  await cache.save();
  const left = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => /^..[/\\]/.test(name))).toEqual([]);
  expect(readFileSync(mine, 'utf8')).toBe('mine');
  expect(readFileSync(beside, 'utf8')).toBe('mine');
});

test('a derived value is kept as long as what was read for it is the same, and bytes as long as the program is', async () => {
  const folder = newFolder();
  const open = (known: Record<string, string>, program = 'P') =>
    openPageCache(folder, { program, look: L, digestOf: digests(known), reads: named });
  const first = await open({ 'data a': '1', 'data b': '1' });
  first.values.keep('lists a', { json: '[1]', digest: 'D1' }, numbers('data a'));
  first.values.keep('lists b', { json: '[2]', digest: 'D2' }, numbers('data b'));
  first.values.bytes('words').keep(Buffer.from('counted\n'));
  await first.save();

  const second = await open({ 'data a': '1', 'data b': '2' });
  const found = second.values.find('lists a');
  expect([found?.json(), found?.digest, second.values.find('lists b')]).toEqual(['[1]', 'D1', undefined]);
  expect(String(second.values.bytes('words').find())).toBe('counted\n');
  await second.save();

  // What was found is kept on, and what no build asked for is forgotten.
  const third = await open({ 'data a': '1', 'data b': '1' });
  expect([third.values.find('lists a')?.json(), third.values.find('lists b')]).toEqual(['[1]', undefined]);
  expect((await open({ 'data a': '1' }, 'Q')).values.find('lists a')).toBeUndefined();
  expect((await open({}, 'Q')).values.bytes('words').find()).toBeUndefined();
  appendFileSync(join(folder, 'words.bytes'), 'more');
  expect((await open({})).values.bytes('words').find()).toBeUndefined();
});

describe('of many pages, a build writes down what has changed', () => {
  const names = Array.from({ length: 200 }, (_, number) => `${number}/`);

  /** Builds pages that read a value each, and all the same; those that cannot be taken are made. @returns the names of these */
  async function build(folder: string, values: Record<string, string>, pages: readonly string[] = names) {
    const known = (read: string) => (read === 'all b' ? 'all' : (values[read] ?? '1'));
    const cache = await openPageCache(folder, { program: 'P', look: L, digestOf: known, reads: named });
    const made = pages.filter((name) => !cache.take(name, undefined));
    for (const name of made) {
      const file = openFileStore(cache.files).write(Buffer.from(`${name} ${values[`data ${name}`]}`)).file;
      const own = { anchors: new Set([`of-${name}`]), links: ['/'] };
      cache.keep(name, file, { reads: numbers(`data ${name}`, 'all b'), links: cache.numberLinks(own) });
    }
    const asked = ['first', 'second'].map((key) => {
      const name = `lists ${key}`;
      const found = cache.values.find(name);
      const json = JSON.stringify(values[`data ${key}`] ?? '1');
      if (!found) cache.values.keep(name, { json, digest: `digest of ${json}` }, numbers(`data ${key}`));
      return found?.json();
    });
    await cache.save();
    return { made, asked, whole: readFileSync(join(folder, 'pages.bytes')) };
  }

  test('beside what it knew, and the next has both', async () => {
    const folder = newFolder();
    const { whole } = await build(folder, {});
    const second = await build(folder, { 'data 3/': '2', 'data first': '"' });
    expect(second).toEqual({ made: ['3/'], asked: [undefined, '"1"'], whole });
    const third = await build(folder, { 'data 3/': '2', 'data 5/': '2', 'data first': '"' });
    expect(third).toEqual({ made: ['5/'], asked: ['"\\""', '"1"'], whole });
    expect((await build(folder, { 'data 3/': '2', 'data 5/': '2', 'data first': '"' })).made).toEqual([]);
    expect((await build(folder, { 'data first': '"' })).made).toEqual(['3/', '5/']);
  });

  test('a page that one build has left out is made again, whatever was known of it', async () => {
    const folder = newFolder();
    await build(folder, {});
    expect((await build(folder, {}, names.slice(1))).made).toEqual([]);
    expect((await build(folder, {})).made).toEqual(['0/']);
    expect((await build(folder, {})).made).toEqual([]);
  });

  test('what was kept before is as good where the changes are spoilt', async () => {
    const folder = newFolder();
    await build(folder, {});
    await build(folder, { 'data 3/': '2' });
    appendFileSync(join(folder, 'page-changes.bytes'), 'more');
    expect((await build(folder, { 'data 3/': '2' })).made).toEqual(['3/']);
  });

  test('and everything again where much has', async () => {
    const folder = newFolder();
    const { whole } = await build(folder, {});
    await build(folder, { 'data 3/': '2' });
    const many = Object.fromEntries(names.slice(50).map((name) => [`data ${name}`, '2']));
    const third = await build(folder, many);
    expect(third.made).toEqual(['3/', ...names.slice(50)]);
    expect(third.whole.equals(whole)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['bytes', 'files', 'pages.bytes']);
    expect((await build(folder, many)).made).toEqual([]);
  });
});

describe('where the site looks otherwise than when a page was kept', () => {
  const policy = '<meta http-equiv="content-security-policy" content="style-src \'none\'">';
  const page = (look: string, meta = '', body = 'text') =>
    `<head><meta charset="utf-8">${meta}<title>ŁŠ</title>${look}</head><body><p>${body}</p>`;
  const lookWith = (style: string): LookHead => ({
    upright: `<style>${style}</style>`,
    italic: `<style>${style}</style><link italic>`,
    basicUpright: `<style>${style} basic</style>`,
    basicItalic: `<style>${style} basic</style><link italic>`,
  });
  const known = { 'data a': '1' };

  async function keepPage(folder: string, text: string): Promise<void> {
    const cache = await openPageCache(folder, {
      program: 'P',
      look: lookWith('a'),
      digestOf: digests(known),
      reads: named,
    });
    cache.keep('a/', openFileStore(cache.files).write(Buffer.from(text)).file, {
      reads: numbers('data a'),
      links: cache.numberLinks(links),
    });
    for (const name of ['file/x', 'file/embed/a/b/index.html'])
      cache.keep(name, openFileStore(cache.files).write(Buffer.from(name)).file, { reads: numbers('data a') });
    await cache.save();
  }

  test('it is not taken as it is, but gets the new look, and loses its policy', async () => {
    const folder = newFolder();
    await keepPage(folder, page('<style>a basic</style>', policy));
    const cache = await openPageCache(folder, {
      program: 'P',
      look: lookWith('bc'),
      digestOf: digests(known),
      reads: named,
    });
    expect(cache.take('a/', undefined)).toBeUndefined();
    const renewed = cache.renew('a/');
    expect(Buffer.from(renewed?.content as Uint8Array).toString()).toBe(page('<style>bc basic</style>'));
    expect(renewed?.reads.map(named.nameOf)).toEqual(['data a']);
    expect(cache.take('file/x', undefined)).toBeDefined();
    // A quotation for other sites has the icon of the look, and is made again.
    expect([cache.take('file/embed/a/b/index.html', undefined), cache.renew('file/embed/a/b/index.html')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['has italics', '<em class="x">text</em>', 'a basic</style><link italic>', 'bc basic</style><link italic>'],
    ['has further letters', 'Łódź', 'a</style>', 'bc</style>'],
    ['has both', '<i>Łódź</i>', 'a</style><link italic>', 'bc</style><link italic>'],
  ])('it gets the typefaces of the new one that a page has which %s', async (_, body, before, after) => {
    const folder = newFolder();
    await keepPage(folder, page(`<style>${before}`, '', body));
    const open = (look: LookHead) =>
      openPageCache(folder, { program: 'P', look, digestOf: digests(known), reads: named });
    const renewed = (await open(lookWith('bc'))).renew('a/');
    expect(Buffer.from(renewed?.content as Uint8Array).toString()).toBe(page(`<style>${after}`, '', body));
    expect((await open(lookWith('a'))).take('a/', undefined)).toBeDefined();
    expect((await open({ ...lookWith('a'), italic: '' })).take('a/', undefined)).toBeUndefined();
  });

  test.each([
    ['it does not have the look', page(''), known],
    ['something that was read has changed', page('<style>a basic</style>'), { 'data a': '2' }],
  ])('it has to be made where %s', async (_, text, read) => {
    const folder = newFolder();
    await keepPage(folder, text);
    const cache = await openPageCache(folder, {
      program: 'P',
      look: lookWith('b'),
      digestOf: digests(read),
      reads: named,
    });
    expect(cache.renew('a/')).toBeUndefined();
  });
});
