import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openChunkCache } from '../../../../src/search/index/chunk-cache.ts';
import { packChunk } from '../../../../src/search/index/chunk-files.ts';

vi.mock(import('../../../../src/search/index/chunk-files.ts'), async (load) => {
  const files = await load();
  return { ...files, packChunk: vi.fn(files.packChunk) };
});

const VERSION = '0123456789abcdef';
let folder: string;
const folders: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-chunks-'));
  folders.push(folder);
});

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

const bodies = ['storm', 'harbour', 'ice'].map((text) => Buffer.from(text.repeat(100)));

/** Packs chunks as one index. @returns their bytes, and how many were compressed */
function index(chunks: readonly Uint8Array[], version = VERSION) {
  const cache = openChunkCache(folder, version);
  vi.mocked(packChunk).mockClear();
  const bytes = chunks.map((body) => cache.pack(body));
  cache.save(chunks.map(String).join(), { limits: [], chunks: bytes });
  return { bytes: bytes.map((each) => Buffer.from(each)), compressed: vi.mocked(packChunk).mock.calls.length };
}

test('what was packed for the last index is not compressed again, and has the same bytes', () => {
  const first = index(bodies);
  expect(first).toEqual({ bytes: bodies.map(packChunk), compressed: 3 });
  expect(index(bodies)).toEqual({ bytes: first.bytes, compressed: 0 });
  expect(index([...bodies.slice(1), Buffer.from('pilot')]).compressed).toBe(1);
  expect(index(bodies, 'fedcba9876543210').compressed).toBe(3);
});

test('of many indexes few are kept, and nothing else is removed', () => {
  writeFileSync(join(folder, 'chunks-of-mine'), '');
  for (let number = 0; number < 5; number++) index([Buffer.from(`index ${number}`)]);
  const names = readdirSync(folder);
  expect(names.length).toBe(3);
  expect(names).toContain('chunks-of-mine');
});

test('a file that is not whole is not read', () => {
  const first = index(bodies);
  const [name = ''] = readdirSync(folder);
  truncateSync(join(folder, name), 200);
  expect(index(bodies)).toEqual({ bytes: first.bytes, compressed: 3 });
});

test('the words of the last index are found again by what they are', () => {
  const cache = openChunkCache(folder, VERSION);
  const [storm, harbour, ice] = bodies.map((body) => cache.pack(body)) as [Uint8Array, Uint8Array, Uint8Array];
  // Harbour was too large, and was packed in halves.
  expect(harbour.length).toBeGreaterThan(0);
  cache.save('words', { limits: ['a', 'b', 'c'], chunks: [storm, ice] });
  const again = openChunkCache(folder, VERSION);
  expect(again.find('others')).toBeUndefined();
  const found = again.find('words');
  expect(found?.limits).toEqual(['a', 'b', 'c']);
  expect(found?.chunks.map((bytes) => Buffer.from(bytes))).toEqual([storm, ice].map((bytes) => Buffer.from(bytes)));
});
