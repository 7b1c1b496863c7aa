import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestProgram } from '../../../src/loaders/digest-program.ts';

const FILES = {
  'src/schema/a.ts': '1',
  'src/pages/b.astro': '2',
  'astro.config.ts': '',
  'package.json': '{}',
  'package-lock.json': '{}',
};

function digestOf(changes: Record<string, string>, folders?: string[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'program-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...FILES, ...changes })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return digestProgram(root, folders);
}

test('a program has one digest, wherever it is', async () => {
  expect(await digestOf({})).toMatch(/^[0-9a-f]{64}$/);
  expect(await digestOf({})).toBe(await digestOf({}));
});

test.each([
  ['a file', { 'src/pages/b.astro': '3' }],
  ['a new file', { 'src/pages/c.astro': '' }],
  ['how Astro is set up', { 'astro.config.ts': 'export default {};' }],
  ['the version of a package that another one brings', { 'package-lock.json': '{"packages":{}}' }],
])('it changes with %s', async (_, changes) => {
  expect(await digestOf(changes)).not.toBe(await digestOf({}));
});

test('that of some folders changes with their files alone', async () => {
  const before = await digestOf({}, ['src/schema']);
  expect(await digestOf({ 'src/pages/b.astro': '3' }, ['src/schema'])).toBe(before);
  expect(await digestOf({ 'src/schema/a.ts': '3' }, ['src/schema'])).not.toBe(before);
});
