import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createFileWriter, type FileToWrite } from '../../../src/build/file-writer.ts';
import { numberTexts } from '../../../src/build/number-texts.ts';

const root = mkdtempSync(join(tmpdir(), 'on-record-files-'));
/** What the numbers of links stand for. */
const texts: string[] = [];
const writer = createFileWriter(join(root, 'store'), numberTexts(texts));
afterAll(async () => {
  await writer.close();
  rmSync(root, { recursive: true, force: true });
});

/** More than are written without a thread. */
const MANY = 600;

const HEAD = '<head><meta charset="utf-8">';

const bodyOf = (number: number) => `</head><a id="p1" href="/articles/${number}/">“${number}”</a>`;

/** Some as text, some as bytes. */
const pageOf = (number: number): FileToWrite => ({
  content: number % 2 ? HEAD + bodyOf(number) : new TextEncoder().encode(HEAD + bodyOf(number)),
  target: join(root, 'site', `articles/${number}/index.html`),
  next: join(root, 'next', `articles/${number}/index.html`),
  isPage: true,
});

test('many files are written as few are: stored, linked into the site and into the next, and their links read', async () => {
  const files = Array.from({ length: MANY }, (_, number) => pageOf(number));
  const few = await writer.write(files.slice(0, 1));
  const many = await writer.write(files.slice(1));
  for (const [number, { digest, bytes, changed, links }] of [...few, ...many].entries()) {
    const { target, next } = files[number] as FileToWrite;
    const stored = join(root, 'store', digest.slice(0, 2), digest.slice(2));
    const [own, ...linked] = [statSync(stored), statSync(target as string), statSync(next as string)];
    expect([own.size, own.mtimeMs, ...linked.map(({ ino }) => ino)]).toEqual([bytes, changed, own.ino, own.ino]);
    const page = readFileSync(target as string, 'utf8');
    expect(page.startsWith(`${HEAD}<meta http-equiv="content-security-policy" `)).toBe(true);
    expect(page.endsWith(bodyOf(number))).toBe(true);
    const textsOf = (numbers: Uint32Array = new Uint32Array()) => Array.from(numbers, (each) => texts[each]);
    expect([textsOf(links?.anchors), textsOf(links?.links)]).toEqual([['p1'], [`/articles/${number}/`]]);
  }
});

test('turns that come faster than the thread writes are written, and the same content once, whoever writes it', async () => {
  const turns = Array.from({ length: 40 }, (_, turn) =>
    Array.from({ length: 20 }, (_, place) => ({
      ...pageOf(10_000 + place),
      target: join(root, 'site', `turns/${turn}/${place}/index.html`),
      next: undefined,
    })),
  );
  const written = await Promise.all(turns.map((turn) => writer.write(turn)));
  const linked = turns.map((turn) => turn.map(({ target }) => statSync(target).ino));
  expect(new Set(linked.flat()).size).toBe(20);
  expect(written.map((turn) => turn.map(({ inode }) => inode))).toEqual(linked);
  for (const turn of turns)
    for (const [place, { target }] of turn.entries())
      expect(readFileSync(target, 'utf8').endsWith(bodyOf(10_000 + place))).toBe(true);
});

test('what the system refuses is told with its code, also by the thread', async () => {
  writeFileSync(join(root, 'file'), '');
  const wrong = { ...pageOf(0), target: join(root, 'file', 'folder', 'index.html') };
  await expect(createFileWriter(join(root, 'store'), numberTexts([])).write([wrong])).rejects.toMatchObject({
    code: 'ENOTDIR',
  });
  await expect(writer.write([wrong])).rejects.toMatchObject({ code: 'ENOTDIR' });
});
