import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { buildSite, SITE_URL } from '../build-site.ts';
import { type BuiltPage, builtPages } from './pages.ts';

const CHANGED = 'three-analysts-on-corvane-in-velmar';

const content = mkdtempSync(join(tmpdir(), 'on-record-changed-'));
let before: BuiltPage[];
let after: BuiltPage[];

beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/collection'), content, { recursive: true });
  appendFileSync(join(content, 'articles', `${CHANGED}.md`), '\nThe ferry of the next day was late.\n');
  before = builtPages(inject('siteDir'));
  after = builtPages(await buildSite({ name: 'site-with-another-paragraph', siteUrl: SITE_URL, content }));
});

afterAll(() => rmSync(content, { recursive: true, force: true }));

test('a paragraph more in one article changes the page of that article, and no byte of any other', () => {
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
  const changed = after.filter(({ html }, index) => html !== before[index]?.html);
  expect(changed.map(({ path }) => path)).toEqual([`/articles/${CHANGED}/`]);
});

test('the digest of what can be saved changes with it', () => {
  const digests = [before, after].map((pages) => {
    const html = pages.find(({ path }) => path === `/articles/${CHANGED}/`)?.html ?? '';
    return /data-digest="([\w-]+)"/.exec(html)?.[1];
  });
  expect(digests).not.toContain(undefined);
  expect(digests[0]).not.toBe(digests[1]);
});
