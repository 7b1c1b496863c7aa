import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireLock } from '../../../../src/cli/output/build-lock.ts';
import { thisProcess } from '../../../../src/cli/output/lock-owner.ts';
import { root } from '../../../../src/cli/project.mjs';

let folder: string;
let lock: string;
let lines: string[];
const say = (line: string) => lines.push(line);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-lock-'));
  lock = join(folder, 'deep/build.lock');
  lines = [];
});

afterEach(() => rm(folder, { recursive: true }));

const isFree = async () => readdir(dirname(lock)).then((names) => names.length === 0);

test('a second build waits for the first, says for whom, and then builds', async () => {
  const order: string[] = [];
  const release = await acquireLock(lock, say);
  const second = acquireLock(lock, say).then((releaseSecond) => {
    order.push('second begins');
    return releaseSecond();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  order.push('first ends');
  await release();
  await second;
  expect(order).toEqual(['first ends', 'second begins']);
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`another build to finish: process ${process.pid} on .+, since `)),
  ]);
  expect(await isFree()).toBe(true);
});

/** A lock of an owner like this process but for what is changed. */
async function lockOf(changes: object): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  await writeFile(lock, JSON.stringify({ token: 'theirs', owner: { ...(await thisProcess()), ...changes } }));
}

/** Whether the lock can be had within a moment. */
async function isTaken(): Promise<boolean> {
  const taking = acquireLock(lock, say);
  const isSoon = await Promise.race([
    taking.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, 400, false)),
  ]);
  if (!isSoon) await rm(lock);
  await (await taking)();
  return isSoon;
}

describe('a lock is taken over', () => {
  test('of a process that has ended', async () => {
    const child = spawn(process.execPath, ['--version']);
    await new Promise((resolve) => child.on('close', resolve));
    await lockOf({ pid: child.pid });
    expect(await isTaken()).toBe(true);
    expect(await isFree()).toBe(true);
  });

  test.runIf(process.platform === 'linux')('of a process whose id another has now', async () => {
    await lockOf({ started: '1' });
    expect(await isTaken()).toBe(true);
  });

  test.runIf(process.platform === 'linux')('of a machine that was started anew', async () => {
    const { system } = await thisProcess();
    await lockOf({ system: `other-boot ${system.split(' ')[1]}` });
    expect(await isTaken()).toBe(true);
  });

  test('of another machine that gives no sign for a minute', async () => {
    await lockOf({ host: 'elsewhere', system: 'other-boot pid:[1]' });
    await utimes(lock, Date.now() / 1000 - 61, Date.now() / 1000 - 61);
    expect(await isTaken()).toBe(true);
  });

  test('that nobody can read, after a while', async () => {
    await mkdir(dirname(lock), { recursive: true });
    await writeFile(lock, '{');
    await utimes(lock, Date.now() / 1000 - 11, Date.now() / 1000 - 11);
    expect(await isTaken()).toBe(true);
  });
});

describe('a lock is respected', () => {
  test('of a living process, whatever its age', async () => {
    await lockOf({ since: 0 });
    await utimes(lock, 0, 0);
    expect(await isTaken()).toBe(false);
  });

  test('of another machine that gave a sign a moment ago', async () => {
    await lockOf({ host: 'elsewhere', system: 'other-boot pid:[1]' });
    expect(await isTaken()).toBe(false);
  });

  test('that is just being written', async () => {
    await mkdir(dirname(lock), { recursive: true });
    await writeFile(lock, '');
    expect(await isTaken()).toBe(false);
  });
});

/** Code of a process that takes the lock, does something, and gives it back; it writes a line for each step. */
function processOf(work: string): { child: ChildProcess; ended: Promise<string> } {
  const module = pathToFileURL(join(root, 'src/cli/output/build-lock.ts')).href;
  const code = `
    import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
    import { acquireLock } from ${JSON.stringify(module)};
    const [lock, folder] = ${JSON.stringify([lock, folder])};
    const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const block = (time) => { for (const end = Date.now() + time; Date.now() < end; ); };
    ${work}
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout?.on('data', (data) => (text += data));
  return { child, ended: new Promise((resolve) => child.on('close', () => resolve(text))) };
}

const BLOCK_MS = Number(process.env['LOCK_BLOCK_MS'] || 1500);

test('a build that blocks its thread keeps the lock', { timeout: 2 * BLOCK_MS + 30_000 }, async () => {
  const work = (name: string) => `
    const release = await acquireLock(lock, () => {});
    writeFileSync(folder + '/inside', '', { flag: 'wx' });
    console.log('${name}');
    block(${BLOCK_MS});
    rmSync(folder + '/inside');
    await release();
  `;
  const first = processOf(work('first'));
  await new Promise((resolve) => first.child.stdout?.once('data', resolve));
  // It may have blocked its thread for hours.
  await utimes(lock, 0, 0);
  const second = processOf(work('second'));
  expect([await first.ended, await second.ended]).toEqual(['first\n', 'second\n']);
  expect(await isFree()).toBe(true);
});

const ROUNDS = Number(process.env['LOCK_ROUNDS'] || 12);

test('of several waiters on the lock of a killed process exactly one gets in at a time', {
  timeout: 120_000,
}, async () => {
  // Each round begins with the lock of a killed process, and ends when all have had their turn.
  const waiters = Array.from({ length: 4 }, (_, index) =>
    processOf(`
      for (let round = 0; round < ${ROUNDS}; round++) {
        writeFileSync(folder + '/ready-' + round + '-${index}', '');
        while (!existsSync(folder + '/go-' + round)) await sleep(2);
        const release = await acquireLock(lock, () => {});
        let alone = true;
        try { writeFileSync(folder + '/inside', '', { flag: 'wx' }); } catch { alone = false; }
        await sleep(5);
        if (alone) rmSync(folder + '/inside', { force: true });
        appendFileSync(folder + '/turns', alone ? 'alone ' : 'together ');
        await release();
      }
    `),
  );
  for (let round = 0; round < ROUNDS; round++) {
    await all((index) => `ready-${round}-${index}`);
    // A process that was killed while it had the lock, taken over from another that was killed.
    await lockOf({ pid: 2 ** 22 + 1, started: '1' });
    await writeFile(
      `${lock}.theirs`,
      JSON.stringify({ token: 'next', owner: { ...(await thisProcess()), started: '1' } }),
    );
    await writeFile(join(folder, `go-${round}`), '');
  }
  for (const { ended } of waiters) await ended;
  expect(await readFile(join(folder, 'turns'), 'utf8')).toBe('alone '.repeat(4 * ROUNDS));
  expect(await isFree()).toBe(true);
});

test('a build that is killed leaves the lock to the next', { timeout: 30_000 }, async () => {
  const { child, ended } = processOf(`
    await acquireLock(lock, () => {});
    console.log('inside');
    block(60_000);
  `);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(await isTaken()).toBe(true);
});

/** Waits until a file is there for each of the four waiters. */
async function all(nameOf: (index: number) => string): Promise<void> {
  for (;;) {
    const names = new Set(await readdir(folder));
    if ([0, 1, 2, 3].every((index) => names.has(nameOf(index)))) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
