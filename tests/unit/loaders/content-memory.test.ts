import { writeFileSync } from 'node:fs';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createContentCache } from '../../../src/loaders/content-cache.ts';
import { type Content, createContentMemory } from '../../../src/loaders/read-content.ts';
import { COLLECTION, comparable, makeFolder, read } from '../content-folder.ts';

const ARTICLE = 'articles/velmar-courts-corvane.md';

/** After this, files count as settled: a change of them has another time. */
const LATER_MS = 10_000;

/** Reads a folder again and again, as while it is edited; each time it has to be what it is for who reads it first. */
async function edit(folder: string) {
  const [cache, memory] = [createContentCache(), createContentMemory()];
  const again = async (): Promise<Content> => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + LATER_MS });
    try {
      const content = await read(folder, true, cache, memory);
      expect(comparable(content)).toEqual(comparable(await read(folder, true)));
      return content;
    } finally {
      vi.useRealTimers();
    }
  };
  await again();
  return { before: await again(), again };
}

function changedEntries(before: Content, after: Content): string[] {
  const known = new Set<unknown>(Object.values(before.entries).flat());
  return Object.values(after.entries)
    .flat()
    .filter((entry) => !known.has(entry))
    .map(({ kind, id }) => `${kind}/${id}`);
}

test('an article that is edited is a new entry, and all others are the ones that they were', async () => {
  const folder = await makeFolder({}, COLLECTION);
  const { before, again } = await edit(folder);
  expect(changedEntries(before, await again())).toEqual([]);
  const text = await readFile(join(folder, ARTICLE), 'utf8');
  await writeFile(join(folder, ARTICLE), `${text}\nThe last word.\n`);
  expect(changedEntries(before, await again())).toEqual(['article/velmar-courts-corvane']);
});

test('an article is added, renamed and deleted', async () => {
  const folder = await makeFolder({}, COLLECTION);
  const { before, again } = await edit(folder);
  const file = (id: string) => join(folder, `articles/${id}.md`);
  await writeFile(file('second'), await readFile(join(folder, ARTICLE)));
  const added = await again();
  expect(changedEntries(before, added)).toContain('article/second');
  await rename(file('second'), file('third'));
  expect(changedEntries(added, await again())).toContain('article/third');
  await rm(file('third'));
  expect((await again()).entries.article.map(({ id }) => id)).toEqual(before.entries.article.map(({ id }) => id));
});

test('when somebody gets another name, every article that shows it is a new entry', async () => {
  const folder = await makeFolder({}, COLLECTION);
  const { before, again } = await edit(folder);
  const person = join(folder, 'people/greta-halvorsen.md');
  await writeFile(person, (await readFile(person, 'utf8')).replace(/^name: .*$/m, 'name: Greta Overstrand'));
  const after = await again();
  const named = after.entries.article.filter(({ body }) => body.html.includes('Greta Overstrand')).map(({ id }) => id);
  expect(named.length).toBeGreaterThan(0);
  expect(changedEntries(before, after)).toEqual(
    expect.arrayContaining(['person/greta-halvorsen', ...named.map((id) => `article/${id}`)]),
  );
  expect(after.entries.article.filter(({ body }) => body.html.includes('Greta Halvorsen'))).toEqual([]);
});

test('a problem is made and fixed, in the file and in another one', async () => {
  const folder = await makeFolder({}, COLLECTION);
  const { again } = await edit(folder);
  const text = await readFile(join(folder, ARTICLE), 'utf8');
  await writeFile(join(folder, ARTICLE), text.replace('kind: ', 'kindd: '));
  expect((await again()).problems.map(({ kind }) => kind)).toContain('unknown-field');
  await writeFile(join(folder, ARTICLE), text);
  expect((await again()).problems).toEqual([]);
  const person = join(folder, 'people/greta-halvorsen.md');
  await rename(person, `${person}.bak`);
  expect((await again()).problems.map(({ kind }) => kind)).toContain('unknown-person');
  await rename(`${person}.bak`, person);
  expect((await again()).problems).toEqual([]);
});

test('a file that gets its old size and its old time with another text is read again', async () => {
  const folder = await makeFolder({}, COLLECTION);
  const { again } = await edit(folder);
  const file = join(folder, ARTICLE);
  const [text, { atime, mtime }] = [await readFile(file, 'utf8'), await stat(file)];
  await writeFile(
    file,
    text.replace(/^title: ./m, (start) => `${start.slice(0, -1)}X`),
  );
  await utimes(file, atime, mtime);
  expect((await again()).entries.article.some(({ data }) => data.title.startsWith('X'))).toBe(true);
});

test('of two changes in quick succession the second is read, although the file looks as after the first', async () => {
  const folder = await makeFolder({}, COLLECTION);
  const [cache, memory] = [createContentCache(), createContentMemory()];
  const file = join(folder, ARTICLE);
  const text = await readFile(file, 'utf8');
  for (const letter of ['A', 'B', 'C', 'D']) {
    await writeFile(file, `${text}\nLetter ${letter}.\n`);
    const { entries } = await read(folder, true, cache, memory);
    expect(entries.article.some(({ body }) => body.html.includes(`Letter ${letter}.`))).toBe(true);
  }
});

test('what changes while it is read is read the next time', async () => {
  const folder = await makeFolder({}, COLLECTION);
  const file = join(folder, ARTICLE);
  const text = await readFile(file, 'utf8');
  const [cache, memory] = [createContentCache(), createContentMemory()];
  const later = Date.now() + LATER_MS;
  vi.useFakeTimers({ toFake: ['Date'], now: later });
  try {
    const changing: typeof cache = {
      file(key) {
        // It has been read, and is not yet parsed.
        if (key.startsWith(ARTICLE)) writeFileSync(file, `${text}\nThe last word.\n`);
        return cache.file(key);
      },
      addFile: (key, record) => cache.addFile(key, record),
      text: (...words) => cache.text(...words),
      addTexts: (...words) => cache.addTexts(...words),
      save: () => cache.save(),
    };
    const html = ({ entries }: Content) => entries.article.map(({ body }) => body.html).join('\n');
    expect(html(await read(folder, true, changing, memory))).not.toContain('The last word.');
    expect(html(await read(folder, true, cache, memory))).toContain('The last word.');
  } finally {
    vi.useRealTimers();
  }
});
