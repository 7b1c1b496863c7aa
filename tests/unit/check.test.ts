import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/cli/run.mjs';
import { BASE, makeFolder } from './content-folder.ts';

/** What `npm run check -- --json` prints of a folder, and its exit code. */
function check(folder: string): Promise<{ code: number; found: { kind: string; file: string; line: number }[] }> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'src/cli/check.ts'), '--json'], { env }, (error, stdout) => {
      const lines = stdout.split('\n').filter(Boolean);
      resolve({ code: Number(error?.code ?? 0), found: lines.map((line) => JSON.parse(line)) });
    });
  });
}

/** The article of the base folder as a draft, with another one that links to it. */
async function withDraft(): Promise<Record<string, string>> {
  const article = await readFile(join(BASE, 'articles/harbour-reopens.md'), 'utf8');
  return {
    'articles/storm.md': article.replace('kind: report', 'kind: report\ndraft: true'),
    'people/ada-berg.md': '---\nname: Ada Berg\n---\nSee [the storm](/articles/storm/).\n',
  };
}

test('a folder without a fault', async () => {
  expect(await check(BASE)).toEqual({ code: 0, found: [] });
});

test('a link to a draft, which stops a build, is told', async () => {
  const folder = await makeFolder(await withDraft());
  expect(await check(folder)).toMatchObject({ code: 1, found: [{ kind: 'broken-link', line: 4 }] });
});

test('what is wrong with or without the drafts is told once, and so is what is wrong in a draft', async () => {
  const files = await withDraft();
  const draft = files['articles/storm.md']?.replace('source: sund-courier', 'source: courier') ?? '';
  const folder = await makeFolder({ ...files, 'articles/storm.md': draft, 'claims/notes.doc': '' });
  const { found } = await check(folder);
  expect(found.map(({ kind }) => kind)).toEqual(['unknown-source', 'unexpected-file', 'broken-link']);
});
