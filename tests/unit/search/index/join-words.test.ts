import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { packChunk, readChunk } from '../../../../src/search/index/chunk-files.ts';
import { joinWords, type PartWords, placeChunks } from '../../../../src/search/index/join-words.ts';
import { entryBytes, postingsOf, splitChunk, wordEntry } from '../../../../src/search/word-lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-words-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** An article of a word: its number, its places. */
type Page = [article: number, places: number[]];
type Word = [word: string, pages: Page[]];

const places = fc
  .uniqueArray(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 6 })
  .map((each) => each.sort((a, b) => a - b));
const pages = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 70_000 }), places), {
    minLength: 1,
    maxLength: 6,
    selector: ([each]) => each,
  })
  .map((each) => each.sort(([a], [b]) => a - b));
const text = fc.string({ unit: 'binary', maxLength: 6 });
const words = fc.uniqueArray(fc.tuple(text, pages), { maxLength: 8, selector: ([word]) => word });

const sorted = (items: readonly Word[]) => items.toSorted(([a], [b]) => (a < b ? -1 : 1));
const chunkOf = (all: readonly Word[]) => Buffer.concat(all.map((each) => entryBytes(wordEntry(...each))));
const meaningOf = (chunk: Uint8Array): Word[] =>
  Array.from(splitChunk(chunk), (entry) => [
    entry.word,
    Array.from(postingsOf(entry), ([article, own]): Page => [article, [...own]]),
  ]);

/** What a joined index says of the words of its parts, worked out from what they mean. */
function joined(parts: readonly { words: readonly Word[]; offset: number }[]): Word[] {
  const found = new Map<string, Page[]>();
  for (const { words: all, offset } of parts) {
    for (const [word, list] of all) {
      const known = found.get(word) ?? [];
      found.set(word, known);
      known.push(...list.map(([article, own]): Page => [offset + article, own]));
    }
  }
  return sorted([...found]);
}

/** Writes the words of a part in chunks. */
async function writePart(name: string, chunks: readonly (readonly Word[])[]): Promise<string> {
  const place = join(folder, name);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const [number, chunk] of chunks.entries())
    writeFileSync(join(place, `${number}.chunk`), packChunk(chunkOf(chunk)));
  return place;
}

/** Writes the words of parts into a folder. @returns the limits of the chunks */
function joinInto(target: string, parts: readonly PartWords[]): string[] {
  const { limits, chunks } = joinWords(parts);
  placeChunks(chunks, target);
  return limits;
}

async function readChunks(target: string, limits: readonly string[]): Promise<Word[][]> {
  const names = limits.slice(1).map((_, number) => `${number.toString(36)}.chunk`);
  expect(readdirSync(target).sort()).toEqual(names.toSorted());
  return names.map((name) => meaningOf(readChunk(join(target, name))));
}

test('a chunk says what was written into it', () => {
  fc.assert(
    fc.property(words, (all) => {
      expect(meaningOf(chunkOf(all))).toEqual(all);
    }),
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
        folders.push({ folder: place, chunks: chunks.length, offset: first });
      }
      const target = await writePart('joined', []);
      const limits = joinInto(target, folders);
      expect((await readChunks(target, limits)).flat()).toEqual(joined(parts));
    }),
    { numRuns: 20 },
  );
});

test('bytes that are no chunk are refused', () => {
  const whole = chunkOf([['storm', [[3, [1, 500]]]]]);
  for (let length = 1; length < whole.length; length++)
    expect(() => [...splitChunk(whole.subarray(0, length))]).toThrow('ends within a word');
});

test('chunks are small, and every word is in one whose limits hold it', async () => {
  const random = (seed: number) =>
    Array.from({ length: 1200 }, (_, index) => ((index + 1) * seed * 7919) % 60_000).sort((a, b) => a - b);
  const all = Array.from({ length: 120 }, (_, index) => `w${(index * 37).toString(36)}é`);
  const large = sorted(all.map((word, index): Word => [word, [[index, random(index + 3)]]]));
  const source = await writePart('large', [large.slice(0, 119), large.slice(119)]);
  const target = await writePart('small', []);
  const limits = joinInto(target, [{ folder: source, chunks: 2, offset: 0 }]);

  expect(Math.max(...readdirSync(target).map((name) => readFileSync(join(target, name)).length))).toBeLessThan(8193);
  const chunks = await readChunks(target, limits);
  expect(chunks.length).toBeGreaterThan(10);
  expect(chunks.flat().map(([word]) => word)).toEqual(large.map(([word]) => word));
  for (const [number, chunk] of chunks.entries()) {
    const [from = '', to = ''] = limits.slice(number, number + 2);
    expect(chunk.every(([word]) => from <= word && word <= to)).toBe(true);
  }
});

test('a changed word changes few chunks, wherever it is', async () => {
  const placesBy = (seed: number) => Array.from({ length: 20 }, (_, index) => (index + 1) * seed);
  const all = sorted(Array.from({ length: 8000 }, (_, at): Word => [`w${at * 7919}`, [[at, placesBy(at)]]]));
  const chunksOf = async (words: readonly Word[]) => {
    const source = await writePart('source', [words]);
    const target = await writePart('target', []);
    joinInto(target, [{ folder: source, chunks: 1, offset: 0 }]);
    return readdirSync(target).map((name) => hash('sha256', readFileSync(join(target, name))));
  };
  const before = new Set(await chunksOf(all));
  expect(before.size).toBeGreaterThan(30);
  for (const changed of [3, 3900, 7990]) {
    const after = await chunksOf([...all.slice(0, changed), ['w', [[1, placesBy(70)]]], ...all.slice(changed)]);
    expect(after.filter((chunk) => !before.has(chunk)).length).toBeLessThan(8);
  }
});
