import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { joinWords, type PartWords } from '../../../../src/search/index/join-words.ts';
import {
  compareBytes,
  joinChunk,
  joinWord,
  packChunk,
  readBody,
  splitChunk,
} from '../../../../src/search/index/pagefind-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-words-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** An article of a word: its number or its distance from the one before, its places, its places in the title. */
type Page = [article: number, places: number[], titlePlaces: number[]];
type Word = [word: string, pages: Page[], variants: [form: string, pages: Page[]][]];

const few = { maxLength: 6 };
const numbers = fc.array(fc.integer({ min: -70_000, max: 2 ** 32 - 1 }), few);
const pages = fc.array(fc.tuple(fc.integer({ min: 0, max: 70_000 }), numbers, numbers), { maxLength: 6 });
const text = fc.string({ unit: 'binary', maxLength: 6 });
const variants = fc.uniqueArray(fc.tuple(text, pages), { maxLength: 3, selector: ([form]) => form });
const words = fc.uniqueArray(fc.tuple(text, pages, variants), { maxLength: 8, selector: ([word]) => word });

const sorted = <Item extends readonly [string, ...unknown[]]>(items: readonly Item[]) =>
  items.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

/** The articles of a list as numbers of the whole index. */
function numbered(list: readonly Page[], offset: number): Page[] {
  let last = 0;
  return list.map(([distance, ...places]) => {
    last += distance;
    return [offset + last, ...places];
  });
}

/** The same with each number as the distance from the one before, as it is written. */
function written(list: readonly Page[]): Page[] {
  return list.map(([article, ...places], at) => [article - (list[at - 1]?.[0] ?? 0), ...places]);
}

/** What a joined index says of the words of its parts, worked out from what they mean. */
function joined(parts: readonly { words: readonly Word[]; offset: number }[]): Word[] {
  const found = new Map<string, { pages: Page[]; variants: Map<string, Page[]> }>();
  for (const { words: all, offset } of parts) {
    for (const [word, list, forms] of all) {
      const known = found.get(word) ?? { pages: [], variants: new Map<string, Page[]>() };
      found.set(word, known);
      known.pages.push(...numbered(list, offset));
      for (const [form, own] of forms)
        known.variants.set(form, [...(known.variants.get(form) ?? []), ...numbered(own, offset)]);
    }
  }
  return sorted(
    Array.from(found, ([word, known]): Word => {
      const forms = Array.from(known.variants, ([form, list]): [string, Page[]] => [form, written(list)]);
      return [word, written(known.pages), sorted(forms)];
    }),
  );
}

/** Writes the words of a part in chunks as Pagefind does. */
async function writePart(name: string, chunks: readonly (readonly Word[])[]): Promise<string> {
  const place = join(folder, name);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const [number, chunk] of chunks.entries())
    writeFileSync(join(place, `c${number}.pf_index`), packChunk(encode([chunk])));
  return place;
}

async function readChunks(target: string, limits: readonly string[]): Promise<Word[][]> {
  const names = limits.slice(1).map((_, number) => `${number.toString(36)}.pf_index`);
  expect(readdirSync(target).sort()).toEqual(names.toSorted());
  return Promise.all(
    names.map(async (name) => (decode(readBody(join(target, name)), { strict: true }) as [Word[]])[0]),
  );
}

test('a chunk that is taken apart and put together holds the same', () => {
  fc.assert(
    fc.property(words, (all) => {
      const entries = [...splitChunk(encode([all]))];
      expect(entries.map(({ word }) => word)).toEqual(all.map(([word]) => word));
      const again = joinChunk(entries.map((entry) => joinWord(entry.word, [{ entry, offset: 0 }])));
      expect(decode(again)).toEqual([all.map(([word, list, forms]) => [word, list, sorted(forms)])]);
    }),
    { numRuns: 20 },
  );
});

test('the words of parts are joined into what they mean, whatever the division into chunks', async () => {
  const part = fc.record({ words, articles: fc.integer({ min: 0, max: 300_000 }), cut: fc.nat(8) });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (given) => {
      let offset = 0;
      const parts = given.map(({ words: all, articles, cut }) => {
        const own = { words: sorted(all), offset, cut };
        // The next part begins behind the last article that this one has.
        offset += articles + 500_000;
        return own;
      });
      const folders: PartWords[] = [];
      for (const [number, { words: all, offset: first, cut }] of parts.entries()) {
        const chunks = [all.slice(0, cut), all.slice(cut)].filter(({ length }) => length > 0);
        const place = await writePart(`part-${number}`, chunks);
        folders.push({ folder: place, chunks: chunks.map((_, at) => `c${at}`), offset: first });
      }
      const target = await writePart('joined', []);
      const limits = joinWords(folders, target);
      expect((await readChunks(target, limits)).flat()).toEqual(joined(parts));
    }),
    { numRuns: 20 },
  );
});

test('bytes that are no chunk are refused', () => {
  const split = (bytes: Uint8Array) => [...splitChunk(bytes)];
  expect(() => split(encode([1, 2]))).toThrow('A chunk of the index is not in the format of Pagefind 1.6');
  expect(() => split(encode([[[1]]]))).toThrow('A word of a chunk is not in the format of Pagefind 1.6');
  expect(() => split(encode([[['word', [[0, ['place'], []]], []]]]))).toThrow(
    'A place of a word is not in the format of Pagefind 1.6',
  );
  expect(() => split(new Uint8Array([0x81, 0x9f, 0xff]))).toThrow(
    'The head of an item of a chunk is not in the format of Pagefind 1.6',
  );
});

test('words are compared by their bytes', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
  expect(compareBytes('\u{1F600}', '\uFFFD')).toBeGreaterThan(0);
});

test('chunks are small, and every word is in one whose limits hold it', async () => {
  const random = (seed: number) => Array.from({ length: 900 }, (_, index) => ((index + 1) * seed * 7919) % 60_000);
  const all = Array.from({ length: 120 }, (_, index) => `w${(index * 37).toString(36)}é`);
  const large = sorted(all.map((word, index): Word => [word, [[index, random(index + 3), []]], []]));
  const source = await writePart('large', [large.slice(0, 119), large.slice(119)]);
  const target = await writePart('small', []);
  const limits = joinWords([{ folder: source, chunks: ['c0', 'c1'], offset: 0 }], target);

  expect(Math.max(...readdirSync(target).map((name) => readFileSync(join(target, name)).length))).toBeLessThan(8193);
  const chunks = await readChunks(target, limits);
  expect(chunks.length).toBeGreaterThan(10);
  expect(chunks.flat().map(([word]) => word)).toEqual(large.map(([word]) => word));
  for (const [number, chunk] of chunks.entries()) {
    const [from = '', to = ''] = limits.slice(number, number + 2);
    expect(chunk.every(([word]) => compareBytes(from, word) <= 0 && compareBytes(word, to) <= 0)).toBe(true);
  }
});

test('a changed word changes few chunks, wherever it is', async () => {
  const places = (seed: number) => Array.from({ length: 20 }, (_, index) => (index + 1) * seed);
  const all = sorted(Array.from({ length: 6000 }, (_, at): Word => [`w${at * 7919}`, [[at, places(at), []]], []]));
  const chunksOf = async (words: readonly Word[]) => {
    const source = await writePart('source', [words]);
    const target = await writePart('target', []);
    joinWords([{ folder: source, chunks: ['c0'], offset: 0 }], target);
    return readdirSync(target).map((name) => hash('sha256', readFileSync(join(target, name))));
  };
  const before = new Set(await chunksOf(all));
  expect(before.size).toBeGreaterThan(30);
  for (const changed of [3, 2900, 5990]) {
    const after = await chunksOf([...all.slice(0, changed), ['w', [[1, places(70), []]], []], ...all.slice(changed)]);
    expect(after.filter((chunk) => !before.has(chunk)).length).toBeLessThan(8);
  }
});
