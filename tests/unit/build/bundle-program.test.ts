import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bundleProgram } from '../../../src/build/bundle-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-bundle-'));

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
