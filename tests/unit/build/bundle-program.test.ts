import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestWords } from '../../../src/build/build-digests.ts';
import { bundleProgram } from '../../../src/build/bundle-program.ts';
import { digestFiles } from '../../../src/loaders/digest-program.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-bundle-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process starts, and Astro is loaded. */
const TIMEOUT_MS = 120_000;

test('what goes wrong in Astro is told with its own words, and leaves nothing behind', {
  timeout: TIMEOUT_MS,
}, async () => {
  writeFileSync(join(folder, 'astro.config.ts'), `throw new Error('the settings cannot be read');`);
  const cache = join(folder, 'cache');
  const bundling = bundleProgram({
    root: folder,
    program: 'a'.repeat(32),
    basePath: '/',
    siteUrl: undefined,
    cache,
    verbose: false,
  });
  await expect(bundling).rejects.toThrow('the settings cannot be read');
  expect(readdirSync(folder)).toEqual(['astro.config.ts']);
});

test('a bundle is taken as it is while its files are as they were made, and made anew where one is spoilt', {
  timeout: TIMEOUT_MS,
}, async () => {
  const cache = join(folder, 'cache');
  const program = 'b'.repeat(32);
  const bundle = join(cache, digestWords(program, '/', undefined));
  mkdirSync(join(bundle, 'server'), { recursive: true });
  mkdirSync(join(bundle, 'client'));
  writeFileSync(join(bundle, 'server/entry.mjs'), 'export const siteProgram = {};');
  writeFileSync(join(bundle, 'client/page.js'), 'let page;');
  writeFileSync(join(bundle, 'digest'), await digestFiles(bundle, ['server', 'client']));
  writeFileSync(join(folder, 'astro.config.ts'), `throw new Error('it was made anew');`);
  const take = () => bundleProgram({ root: folder, program, basePath: '/', siteUrl: undefined, cache, verbose: false });
  expect((await take()).assets).toBe(join(bundle, 'client'));
  expect((await take()).assets).toBe(join(bundle, 'client'));
  writeFileSync(join(bundle, 'client/page.js'), 'lut page;');
  await expect(take()).rejects.toThrow('it was made anew');
});
