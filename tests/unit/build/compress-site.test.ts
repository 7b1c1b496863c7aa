import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../../src/build/compress-site.ts';

const LONG = '<p>The ferry leaves at noon.</p>\n'.repeat(100);

let root: string;
let site: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'on-record-packed-'));
  site = join(root, 'site');
  mkdirSync(join(site, 'a'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const compress = () => compressSite(site, join(root, 'cache'));
const write = (path: string, content: string | Uint8Array) => writeFileSync(join(site, path), content);
const numberOf = (path: string) => statSync(join(site, path)).ino;

test('what becomes smaller gets both packed files, and nothing else does', async () => {
  write('a/index.html', LONG);
  write('short.html', '<p>Short.</p>');
  write('picture.png', LONG);
  write('random.json', crypto.getRandomValues(new Uint8Array(5000)));
  expect(await compress()).toEqual({ files: 2, reused: 0 });
  expect(readdirSync(join(site, 'a')).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(readdirSync(site).sort()).toEqual(['a', 'picture.png', 'random.json', 'short.html']);
  expect(brotliDecompressSync(readFileSync(join(site, 'a/index.html.br'))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(join(site, 'a/index.html.gz'))).toString()).toBe(LONG);
});

test('what is as it was is not packed again', async () => {
  write('a/index.html', LONG);
  write('b.html', `${LONG}<p>Another.</p>`);
  await compress();
  const before = numberOf('a/index.html.br');
  rmSync(join(site, 'a/index.html.br'));
  write('b.html', `${LONG}<p>More.</p>`);
  expect(await compress()).toEqual({ files: 2, reused: 1 });
  expect(numberOf('a/index.html.br')).toBe(before);
  expect(brotliDecompressSync(readFileSync(join(site, 'b.html.br'))).toString()).toContain('More.');
});

test('files that are alike are packed again neither', async () => {
  for (const name of ['a/index.html', 'b.html', 'c.html']) write(name, LONG);
  await compress();
  expect(await compress()).toEqual({ files: 3, reused: 3 });
});

test('the data of the next build are not packed again', async () => {
  for (const build of ['one', 'two']) {
    mkdirSync(join(site, 'data', build), { recursive: true });
    write(`data/${build}/articles.json`, LONG);
    utimesSync(join(site, 'data', build, 'articles.json'), 1, 1);
    expect((await compress()).reused).toBe(build === 'one' ? 0 : 1);
    rmSync(join(site, 'data', build), { recursive: true });
  }
});

test('what no longer becomes smaller loses its packed files', async () => {
  write('a/index.html', LONG);
  await compress();
  write('a/index.html', '<p>Short.</p>');
  await compress();
  expect(readdirSync(join(site, 'a'))).toEqual(['index.html']);
});

test('a packed file that somebody has written into is made again', async () => {
  write('a/index.html', LONG);
  await compress();
  writeFileSync(join(site, 'a/index.html.br'), 'x');
  await compress();
  expect(brotliDecompressSync(readFileSync(join(site, 'a/index.html.br'))).toString()).toBe(LONG);
});
