import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { renameCommand } from '../../../src/cli/rename.ts';
import { changeFiles, type FileChange } from '../../../src/rename/change-files.ts';
import { makeFolder, read } from '../content-folder.ts';
import { call } from '../run-command.ts';

/** After how many renames of files the next one fails, and whether nothing works from then on, as where a process is killed. */
const fault = { after: Number.POSITIVE_INFINITY, isEnd: false };

vi.mock('node:fs/promises', async (original) => {
  const whole = await original<typeof fs>();
  const failing =
    <Name extends 'rename' | 'rm' | 'writeFile' | 'rmdir'>(name: Name) =>
    (...args: unknown[]) => {
      if (name === 'rename') fault.after -= 1;
      if (name === 'rename' ? fault.after === -1 || (fault.isEnd && fault.after < 0) : fault.isEnd && fault.after < 0)
        return Promise.reject(Object.assign(new Error('the disk is full'), { code: 'ENOSPC' }));
      return (whole[name] as (...all: unknown[]) => Promise<unknown>)(...args);
    };
  return {
    ...whole,
    rename: failing('rename'),
    rm: failing('rm'),
    writeFile: failing('writeFile'),
    rmdir: failing('rmdir'),
  };
});

const PEOPLE = ['ada', 'bo', 'cy'];
const textOf = (name: string) => `---\nname: ${name} Berg\n---\n`;
const folderOf = () => makeFolder(Object.fromEntries(PEOPLE.map((name) => [`people/${name}.md`, textOf(name)])));
const CHANGES: FileChange[] = [
  { file: 'people/ada.md', before: textOf('ada'), after: textOf('Ada') },
  { file: 'people/new.md', before: undefined, after: textOf('New') },
  { file: 'people/bo.md', before: textOf('bo'), after: undefined },
  { file: 'people/cy.md', before: textOf('cy'), after: textOf('Cy') },
];

async function peopleOf(folder: string): Promise<Record<string, string>> {
  const names = (await fs.readdir(join(folder, 'people'))).filter((name) => name !== 'ada-berg.md').sort();
  const texts = names.map(async (name) => [name, await fs.readFile(join(folder, 'people', name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

const BEFORE = Object.fromEntries(PEOPLE.map((name) => [`${name}.md`, textOf(name)]));
const AFTER = { 'ada.md': textOf('Ada'), 'cy.md': textOf('Cy'), 'new.md': textOf('New') };

test('all files are changed, and nothing is left beside them', async () => {
  const folder = await folderOf();
  await changeFiles(folder, CHANGES);
  expect(await peopleOf(folder)).toEqual(AFTER);
  expect(existsSync(join(folder, '.rename'))).toBe(false);
});

test.each([0, 1, 2, 3])('where the disk fails after %d files have their place, all are as before', async (after) => {
  const folder = await folderOf();
  Object.assign(fault, { after, isEnd: false });
  await expect(changeFiles(folder, CHANGES)).rejects.toThrow('the disk is full');
  fault.after = Number.POSITIVE_INFINITY;
  expect(await peopleOf(folder)).toEqual(BEFORE);
  expect(existsSync(join(folder, '.rename'))).toBe(false);
});

test.each([1, 2, 3])('where all ends after %d, the next command puts everything back', async (after) => {
  const folder = await folderOf();
  Object.assign(fault, { after, isEnd: true });
  await expect(changeFiles(folder, CHANGES)).rejects.toThrow('the disk is full');
  Object.assign(fault, { after: Number.POSITIVE_INFINITY, isEnd: false });
  expect((await read(folder)).problems.map(({ message }) => message)).toContain(
    'A renaming was interrupted: some files have the new id, others the old one.',
  );
  const { code, stdout } = await call(renameCommand, [], folder);
  expect([code, stdout]).toEqual([0, 'A renaming was interrupted. Its files are as they were before it.\n']);
  expect(await peopleOf(folder)).toEqual(BEFORE);
  expect((await read(folder)).problems).toEqual([]);
});

test('what somebody has written since is not written over', async () => {
  const folder = await folderOf();
  Object.assign(fault, { after: 2, isEnd: true });
  await expect(changeFiles(folder, CHANGES)).rejects.toThrow();
  Object.assign(fault, { after: Number.POSITIVE_INFINITY, isEnd: false });
  await fs.appendFile(join(folder, 'people/ada.md'), 'A note.\n');
  const { code, stderr } = await call(renameCommand, [], folder);
  expect(code).toBe(1);
  expect(stderr).toContain('people/ada.md was changed after a rename was interrupted.');
  expect((await peopleOf(folder))['ada.md']).toContain('A note.');
});

test('nothing is changed where a file is not as it was read', async () => {
  const folder = await folderOf();
  const [first, ...rest] = CHANGES;
  await expect(changeFiles(folder, [...rest, { ...(first as FileChange), before: 'other' }])).rejects.toThrow(
    'people/ada.md was changed meanwhile.',
  );
  expect(await peopleOf(folder)).toEqual(BEFORE);
});
