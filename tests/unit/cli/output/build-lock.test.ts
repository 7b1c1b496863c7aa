import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { acquireLock } from '../../../../src/cli/output/build-lock.ts';

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-lock-'));
  lock = join(folder, 'deep/build.lock');
  vi.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => rm(folder, { recursive: true }));

test('a second build waits for the first', async () => {
  const order: string[] = [];
  const release = await acquireLock(lock);
  const second = acquireLock(lock).then((releaseSecond) => {
    order.push('second begins');
    return releaseSecond();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  order.push('first ends');
  await release();
  await second;
  expect(order).toEqual(['first ends', 'second begins']);
});

test('the lock of a process that is gone is taken over', async () => {
  await (await acquireLock(lock))();
  await writeFile(lock, String(spawnSync(process.execPath, ['--version']).pid));
  const release = await acquireLock(lock);
  expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
  await release();
});

test('so is one without a sign of life', async () => {
  await (await acquireLock(lock))();
  await writeFile(lock, String(process.pid));
  await utimes(lock, 0, 0);
  const release = await acquireLock(lock);
  expect((await stat(lock)).mtimeMs).toBeGreaterThan(0);
  await release();
});
