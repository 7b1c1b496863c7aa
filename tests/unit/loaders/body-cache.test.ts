import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import type { BodyResult } from '../../../src/markdown/types.ts';
import { BASE, makeFolder } from '../content-folder.ts';

const ARTICLE = 'articles/harbour-reopens.md';
const textOf = (file: string) => readFile(join(BASE, file), 'utf8');

describe('bodies that were parsed before', () => {
  function remembering() {
    const kept = new Map<string, BodyResult>();
    const cache = {
      hits: 0,
      get(id: string, digest: string) {
        const found = kept.get(`${id} ${digest}`);
        if (found) cache.hits += 1;
        return found;
      },
      set: (id: string, digest: string, result: BodyResult) => void kept.set(`${id} ${digest}`, result),
    };
    return cache;
  }

  test('are taken again where nothing has changed', async () => {
    const cache = remembering();
    const first = await readContent({ folder: BASE, base: '/', drafts: false, cache });
    const second = await readContent({ folder: BASE, base: '/', drafts: false, cache });
    // The files as they were parsed hold functions, which are new each time.
    expect([{ ...second, documents: [] }, cache.hits]).toEqual([{ ...first, documents: [] }, 1]);
  });

  const withShip = { 'organizations/ada-berg.md': '---\nname: The Ada Berg\n---\n' };

  test.each([
    ['a name in another file', { 'places/april.yaml': 'name: storm\nlatitude: 1\nlongitude: 1\n' }, '', '', '/'],
    ['the base path', {}, '', '', '/reader/'],
    ['the role of a speaker', {}, 'harbour master', 'captain', '/'],
    ['what the rights are', {}, 'text: retold', 'text: excerpt', '/'],
    ['the text', {}, 'tonight', 'today', '/'],
    // On as many lines as before, so that the body stays where it was.
    [
      'who is quoted under the same id',
      {},
      'topics:\n  - harbour',
      '  - {organization: ada-berg, as: ship}\ntopics: [harbour]',
      '/',
    ],
  ])('are parsed again when another thing is %s', async (_, changes, from, to, base) => {
    const cache = remembering();
    await readContent({ folder: await makeFolder(withShip), base: '/', drafts: false, cache });
    const text = (await textOf(ARTICLE)).replace(from, to);
    const folder = await makeFolder({ ...withShip, ...changes, [ARTICLE]: text });
    await readContent({ folder, base, drafts: false, cache });
    expect(cache.hits).toBe(0);
  });
});
