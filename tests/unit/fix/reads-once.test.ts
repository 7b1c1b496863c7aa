import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createCheck } from '../../../src/fix/find-problems.ts';
import { BASE, makeFolder } from '../content-folder.ts';

const readFiles = vi.hoisted((): string[] => []);

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  const readFileSync = (path: string, ...more: unknown[]) => {
    readFiles.push(String(path));
    return (fs.readFileSync as (...all: unknown[]) => unknown)(path, ...more);
  };
  return { ...fs, readFileSync };
});

test('a check reads each content file once, where there are drafts and open checks too', async () => {
  const article = await readFile(join(BASE, 'articles/harbour-reopens.md'), 'utf8');
  const draft = article.replace('---\n', '---\n# check: kind: guessed\ndraft: true\n');
  const folder = await makeFolder({ 'articles/draft.md': draft });
  // What has just been written may be written again: it is not taken for settled.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  const { open } = await createCheck({ folder, base: '/' })();
  expect(open).toMatchObject([{ file: 'articles/draft.md', line: 2, message: 'kind: guessed' }]);
  const ofContent = readFiles.filter((path) => path.startsWith(folder));
  expect(ofContent.length).toBeGreaterThan(5);
  expect(ofContent.toSorted()).toEqual([...new Set(ofContent)].toSorted());
});
