import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { joinChunk, packBody, readBody, splitChunk } from '../../../../src/search/index/pagefind-files.ts';
import { shrinkChunks } from '../../../../src/search/index/shrink-chunks.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-chunks-'));

afterAll(() => rmSync(folder, { recursive: true }));

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

test('a chunk that is taken apart and put together holds the same', () => {
  const few = { maxLength: 6 };
  const numbers = fc.array(fc.integer({ min: -70_000, max: 2 ** 32 - 1 }), few);
  const places = fc.array(fc.tuple(fc.nat(), numbers, numbers), few);
  const word = fc.tuple(fc.string({ unit: 'binary' }), places, fc.array(fc.string(), few));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const entries = splitChunk(encode([words]));
      expect(entries.map((entry) => entry.word)).toEqual(words.map(([text]) => text));
      expect(entries.map(({ bytes }) => decode(bytes))).toEqual(words);
      expect(decode(Buffer.concat(joinChunk(entries)))).toEqual([words]);
    }),
    { numRuns: 20 },
  );
});

test('bytes that are no chunk are refused', () => {
  expect(() => splitChunk(encode([1, 2]))).toThrow('A chunk of the index is not in the format of Pagefind 1.6');
  expect(() => splitChunk(encode([[[1]]]))).toThrow('A word of a chunk is not in the format of Pagefind 1.6');
  expect(() => splitChunk(new Uint8Array([0x81, 0x9f, 0xff]))).toThrow(
    'The head of an item of a chunk is not in the format of Pagefind 1.6',
  );
});

test('chunks become small ones, and every word is in one whose bounds hold it', async () => {
  const random = (seed: number) => Array.from({ length: 900 }, (_, index) => ((index + 1) * seed * 7919) % 60_000);
  const words = Array.from({ length: 120 }, (_, index) => `w${(index * 37).toString(36)}é`).sort(byBytes);
  const large = words.map((word, index) => [word, [[index, random(index + 3), []]], []]);
  await writeFile(join(folder, 'a.pf_index'), await packBody(encode([large.slice(0, 119)])));
  await writeFile(join(folder, 'b.pf_index'), await packBody(encode([large.slice(119)])));
  const target = join(folder, 'new');
  const chunks = await shrinkChunks(
    [
      ['', '', 'a'],
      ['', '', 'b'],
    ],
    folder,
    target,
    () => {},
  );

  expect(readdirSync(target).sort()).toEqual(chunks.map(([, , name]) => `${name}.pf_index`).sort());
  expect(Math.max(...readdirSync(target).map((name) => readFileSync(join(target, name)).length))).toBeLessThan(8193);
  const found: string[] = [];
  for (const [from, to, name] of chunks) {
    const inside = splitChunk(await readBody(join(target, `${name}.pf_index`))).map(({ word }) => word);
    expect(inside.every((word) => byBytes(from, word) <= 0 && byBytes(word, to) <= 0)).toBe(true);
    found.push(...inside);
  }
  expect(found).toEqual(words);
  for (const [index, [, to]] of chunks.slice(0, -1).entries()) expect(to).toBe(chunks[index + 1]?.[0]);
});
