import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEpub } from '../../src/books/write-epub.ts';
import { root } from '../../src/cli/project.mjs';
import { checkBuilt } from '../../src/rights-gate/check-built.ts';
import { book as words } from '../../src/site/messages/en/book.ts';
import { SITE_URL } from '../build-site.ts';
import { inheritedEnvironment } from '../inherited-environment.ts';
import { bookOf } from '../unit/books/books.ts';
import { withoutProgress } from '../without-progress.ts';
import { filesIn } from './pages.ts';

/** A copy of the project, with a collection of texts under all four rights and a draft. */
const project = mkdtempSync(join(tmpdir(), 'on-record-rights-'));
const dist = join(project, 'dist');

beforeAll(() => {
  for (const name of ['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  cpSync(join(root, 'tests/fixtures/rights'), join(project, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function build() {
  const env = { ...inheritedEnvironment(), SITE_URL, OUT_DIR: dist };
  return spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: project, env, encoding: 'utf8' });
}

/** What the gate finds in the EPUB of all articles, which a reader's browser makes of the data that the build has written. */
async function problemsOfBook() {
  const names = filesIn(dist).filter((name) => /^data\/[^/]+\/notebook\//.test(name));
  const articles = names.map((name) => ({ article: JSON.parse(readFileSync(join(dist, name), 'utf8')) }));
  expect(articles).toHaveLength(4);
  const unpacked = join(project, 'epub');
  mkdirSync(unpacked);
  const files = unzipSync(writeEpub(bookOf(articles), words));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(unpacked, name.replaceAll('/', '-')), bytes);
  const { problems, files: opened } = await checkBuilt(join(project, 'content'), unpacked);
  expect(opened).toBe(Object.keys(files).length);
  return problems;
}

/** A feed as somebody would write it who has never heard of rights: it takes the articles from their files. */
const FEED = `import { readdirSync, readFileSync } from 'node:fs';

export const GET = () => {
  const bodies = readdirSync('content/articles').map((name) => readFileSync('content/articles/' + name, 'utf8').split('---')[2]);
  const entries = bodies.map((body) => '<entry><content type="text">' + body.replaceAll('<', '&lt;') + '</content></entry>');
  return new Response('<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">' + entries.join('') + '</feed>');
};
`;

/** A page that leads nowhere. */
const EXTRA = `export const GET = () => new Response('<a href="/nowhere/">Nowhere</a>');\n`;

test('every kind of page of a collection under mixed rights passes the gate; a feed that ignores them and a page with a broken link are reported once, and nothing is built', async () => {
  const clean = build();
  expect(withoutProgress(clean.stderr)).toBe('');
  expect(clean.status).toBe(0);
  // What a picture shows stands in it as text too, so that the gate reads it.
  expect(filesIn(dist).filter((name) => /^articles\/.*\.png$/.test(name))).toEqual(
    ['excerpt', 'full', 'link-only', 'retold'].map((id) => `articles/${id}/picture.png`),
  );
  const before = filesIn(dist).map((name) => readFileSync(join(dist, name), 'base64'));
  const kinds = new Set(filesIn(dist).map((name) => name.split('/')[0]));
  for (const kind of ['articles', 'people', 'topics', 'events', 'claims', 'compare', 'data', 'print'])
    expect(kinds).toContain(kind);
  expect(filesIn(dist).filter((name) => name.endsWith('.md'))).toEqual([
    'articles/full/index.html.md',
    'articles/retold/index.html.md',
  ]);

  expect(filesIn(dist).filter((name) => /^data\/[^/]+\/gathered\//.test(name))).not.toEqual([]);
  expect(await problemsOfBook()).toEqual([]);

  writeFileSync(join(project, 'src/pages/feed.xml.ts'), FEED);
  writeFileSync(join(project, 'src/pages/extra.html.ts'), EXTRA);
  const pageList = join(project, 'src/site/files/site-files.ts');
  const listed = readFileSync(pageList, 'utf8').replace("['build.json',", "['build.json', 'feed.xml', 'extra.html',");
  expect(listed).toContain('extra.html');
  writeFileSync(pageList, listed);
  const faulty = build();
  expect(faulty.status).toBe(1);
  // Everything that was printed: each problem once, the number of them, and nothing of Astro's.
  const told = faulty.stderr.replace(/: “.*$/gm, '').replace(/:\d+:\d+ (withheld-text: .* contains) \d+/g, ' $1 N');
  expect(told.split('\n')).toEqual([
    'content/articles/draft.md withheld-text: The built file feed.xml contains N consecutive words of this article, which is a draft',
    'content/articles/excerpt.md withheld-text: The built file feed.xml contains N consecutive words of this article, whose rights are "excerpt"',
    'content/articles/link-only.md withheld-text: The built file feed.xml contains N consecutive words of this article, whose rights are "link-only"',
    'content/site.yaml:1:1 broken-link: There is no page or file `/nowhere/` on this site. The page /extra.html leads to it. Correct the link, or remove it.',
    '',
    '4 problems in 4 files. Nothing was built.',
    '',
  ]);
  // Other tests build beside this one, with the same lock.
  expect(faulty.stdout.replace(/^Waiting for another build to finish: .*\n/, '')).toBe('');
  expect(filesIn(dist).map((name) => readFileSync(join(dist, name), 'base64'))).toEqual(before);
});
