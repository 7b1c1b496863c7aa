import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatFailure } from '../../../../src/cli/command/failure.mjs';
import { explainSystemError } from '../../../../src/cli/command/system-failure.mjs';

/** The error of an attempt that fails. */
async function errorOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => expect.fail('It succeeded.'),
    (error: unknown) => error,
  );
}

async function makeTemporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'system-failure-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: something, open '/site/a.html'`), { code, syscall: 'open', path: '/site/a.html' });

describe('an error of the system is a sentence with a hint', () => {
  test.each([
    ['ENOSPC', '/site/a.html: the disk is full. Free some space'],
    ['EROFS', '/site/a.html: the disk is read-only. Use a copy'],
    ['EACCES', '/site/a.html: access is not allowed. '],
    ['ENAMETOOLONG', '/site/a.html: the name is too long for this disk. Shorten it'],
  ])('%s', (code, sentence) => {
    const text = formatFailure(systemError(code), false);
    expect(text).toContain(sentence);
    expect(text.endsWith(`(${code})`)).toBe(true);
    expect(text).not.toMatch(/\n|^\s+at /m);
  });

  test('a name that is too long', async () => {
    const path = join(await makeTemporary(), 'x'.repeat(300));
    expect(formatFailure(await errorOf(writeFile(path, '')), false)).toContain(`${path}: the name is too long`);
  });

  test('a file in place of a folder', async () => {
    const folder = await makeTemporary();
    await writeFile(join(folder, 'file'), '');
    expect(formatFailure(await errorOf(readdir(join(folder, 'file'))), false)).toContain(
      'a file stands where a folder',
    );
  });

  test('as the cause of another error', async () => {
    const cause = await errorOf(readFile('/no/such/file'));
    expect(explainSystemError(new Error('Astro failed', { cause }))).toContain('/no/such/file: there is no such file');
    expect(explainSystemError(new AggregateError([cause]))).toContain('/no/such/file: there is no such file');
  });

  test('a path cannot steer the terminal', () => {
    const error = Object.assign(systemError('ENOENT'), { path: '/a\u001b[2J' });
    expect(explainSystemError(error)).toContain('/a\\u001b[2J: ');
  });

  test('a disk that is full', async ({ skip }) => {
    const folder = await makeTemporary();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
    if (!mounted) skip('mounting is not allowed here');
    try {
      const error = await errorOf(writeFile(join(folder, 'a.html'), 'x'.repeat(2 ** 18)));
      expect(formatFailure(error, false)).toContain('the disk is full.');
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});

test('--verbose shows the stack besides', () => {
  const text = formatFailure(systemError('ENOSPC'), true);
  expect(text).toContain('the disk is full.');
  expect(text).toMatch(/\n\s+at /);
});

test('another error is reported by its message, with how to see its stack', () => {
  expect(formatFailure(new TypeError('x is not a function'), false)).toBe(
    'TypeError: x is not a function\nRun the command again with --verbose to see where.',
  );
  expect(explainSystemError(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBeUndefined();
});
