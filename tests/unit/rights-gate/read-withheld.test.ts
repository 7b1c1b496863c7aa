import { expect, test, vi } from 'vitest';
import { readFolder } from '../../../src/loaders/read-folder.ts';
import { readWithheld } from '../../../src/rights-gate/read-withheld.ts';
import { parseDocument } from '../../../src/schema/parse-document.ts';
import { makeFolder } from '../content-folder.ts';

vi.mock('../../../src/schema/parse-document.ts', { spy: true });

const article = (more: string) => `---
title: The Harbour Reopens
source: sund-courier
published: 2021-04-12
kind: report
summary: Ferries sail again after a storm that nobody on the coast had seen coming.
topics: [harbour]
rights: {holder: Sund Courier, text: full}
${more}---

A text.
`;

async function read(more: string) {
  const folder = await makeFolder({ 'articles/harbour-reopens.md': article(more) });
  vi.mocked(parseDocument).mockClear();
  const withheld = readWithheld(await readFolder(folder));
  return { isParsed: vi.mocked(parseDocument).mock.calls.length > 0, reason: withheld?.texts[0]?.article.reason };
}

test.each(['', 'draft: false\n'])('an article that withholds nothing is not parsed: %j', async (more) => {
  expect(await read(more)).toEqual({ isParsed: false, reason: undefined });
});

test.each([
  'draft: true\n',
  'draft:  true\n',
  '"draft": true\n',
  'draft: true # draft: false\n',
  'note: |\n  draft: false\ndraft: true\n',
  'corrections:\n  - date: 2021-05-01\n    note: "\n      draft: false\n      "\ndraft: true\n',
])('one that is a draft is found: %j', async (more) => {
  expect(await read(more)).toMatchObject({ isParsed: true });
});

test('a draft that says somewhere in a longer text that it is none withholds its words', async () => {
  const more = 'corrections:\n  - date: 2021-05-01\n    text: |\n      draft: false\ndraft: true\n';
  expect((await read(more)).reason).toBe('draft');
});

test('what only begins like it is parsed', async () => {
  expect((await read('draft: false # or so\n')).isParsed).toBe(true);
});
