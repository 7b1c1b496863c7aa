import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOriginals } from '../../../src/fidelity/read-originals.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-originals-'));
  const page = '<html><head><meta charset="windows-1252"></head><body><p>The café’s soft\u00ADware</p></body></html>';
  const oldLetters = page.replace('’', '\u0092');
  await writeFile(join(folder, 'old.html'), Buffer.from(oldLetters, 'latin1'));
  await writeFile(join(folder, 'wide.txt'), Buffer.from('\uFEFFThe café’s soft\u00ADware', 'utf16le'));
  await writeFile(join(folder, 'picture.txt'), Buffer.from('\u0089PNG\r\n\u001A\n\u0000\u0000', 'latin1'));
});

afterAll(() => rm(folder, { recursive: true }));

test('originals are read in their own encoding, without characters that nobody sees', async () => {
  const { originals } = await readOriginals(folder, 'originals');
  expect(originals.map(({ name, text }) => [name, text.trim()])).toEqual([
    ['old.html', 'The café’s software'],
    ['wide.txt', 'The café’s software'],
  ]);
});

test('a file that is no text is a problem of its own', async () => {
  const { problems } = await readOriginals(folder, 'originals');
  expect(problems).toMatchObject([{ kind: 'unreadable-file', file: 'originals/picture.txt' }]);
});
