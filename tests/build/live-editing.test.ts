import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { type DevServer, startDevServer } from './dev-server.ts';

/** How often files are added right after others are deleted; LIVE_ROUNDS sets another number for a long run. */
const ROUNDS = Number(process.env['LIVE_ROUNDS'] ?? 4);

/** How long a page may take to follow a change, in milliseconds, on a machine with other work. */
const TIMEOUT_MS = 30_000;

let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(join(root, 'tests/fixtures/base'));
});

afterAll(() => server?.close());

const file = (path: string) => join(server.content, path);
const write = (path: string, text: string) => writeFileSync(file(path), text);
const remove = (path: string) => rmSync(file(path));

/** Expects a page to be as it should before long. It is asked for again and again, as by a reader who is impatient. */
function follows(path: string) {
  return expect.poll(() => server.get(path), { timeout: TIMEOUT_MS, interval: 30 });
}

const found = (text: string) => ({ status: 200, html: expect.stringContaining(text) });
const missing = expect.objectContaining({ status: 404 });

const ARTICLE = 'articles/harbour-reopens.md';
const articleCalled = (title: string) =>
  readFileSync(join(root, 'tests/fixtures/base', ARTICLE), 'utf8').replace(/^title: .*$/m, `title: ${title}`);

test('a file that is wrong is shown in place of every page, and fixed, the pages come back', async () => {
  const text = readFileSync(file(ARTICLE), 'utf8');
  await follows('/articles/harbour-reopens/').toEqual(found('<h1'));
  write(ARTICLE, text.replace('kind: ', 'kindd: '));
  for (const path of ['/', '/articles/harbour-reopens/', '/people/ada-berg/']) {
    await follows(path).toEqual({ status: 500, html: expect.stringContaining('kindd') });
  }
  write(ARTICLE, text);
  for (const path of ['/', '/articles/harbour-reopens/', '/people/ada-berg/']) {
    await follows(path).toEqual({ status: 200, html: expect.not.stringContaining('kindd') });
  }
});

test('an article is added, changed, renamed and deleted, and its page and the list follow', async () => {
  await follows('/articles/ferry-sails/').toEqual(missing);
  write('articles/ferry-sails.md', articleCalled('The Ferry Sails'));
  await follows('/articles/ferry-sails/').toEqual(found('The Ferry Sails'));
  await follows('/articles/').toEqual(found('The Ferry Sails'));
  write('articles/ferry-sails.md', articleCalled('The Ferry Sails Again'));
  await follows('/articles/ferry-sails/').toEqual(found('The Ferry Sails Again'));
  renameSync(file('articles/ferry-sails.md'), file('articles/ferry-leaves.md'));
  await follows('/articles/ferry-leaves/').toEqual(found('The Ferry Sails Again'));
  await follows('/articles/ferry-sails/').toEqual(missing);
  remove('articles/ferry-leaves.md');
  await follows('/articles/ferry-leaves/').toEqual(missing);
  await follows('/articles/').toEqual({ status: 200, html: expect.not.stringContaining('The Ferry Sails') });
});

test('own pages, published files and how the site looks follow', async () => {
  const site = readFileSync(file('site.yaml'), 'utf8');
  await follows('/imprint/').toEqual(missing);
  for (const folder of ['pages', 'look', 'public/img']) mkdirSync(file(folder), { recursive: true });
  write('pages/imprint.md', '---\ntitle: Imprint\n---\n\nThe Port Office.\n');
  await follows('/imprint/').toEqual(found('The Port Office.'));
  await follows('/').toEqual(found('href="/imprint/"'));
  write('public/img/tide.txt', 'high');
  await follows('/img/tide.txt').toEqual(found('high'));
  write('look/own.css', '.bar { color: red }');
  write('look/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>');
  write('site.yaml', `${site}theme: { accent: "#8a1c1c", css: look/own.css }\nlogo: look/logo.svg\n`);
  await follows('/').toEqual(found('@layer own{.bar{color:red}}'));
  const [, logo = ''] = /<img src="([^"]+)" width="2" height="1"/.exec((await server.get('/')).html) ?? [];
  await follows(logo).toEqual(found('viewBox="0 0 2 1"'));
  write('look/own.css', '.bar { color: blue }');
  await follows('/').toEqual(found('@layer own{.bar{color:#00f}}'));
  write('site.yaml', site);
  remove('pages/imprint.md');
  await follows('/').toEqual({ status: 200, html: expect.not.stringContaining('@layer own{') });
  await follows('/imprint/').toEqual(missing);
});

test('editors are told of every new file, of an own page and of one with faults too', async () => {
  const listed = () => readFileSync(join(server.content, '../.astro/collections/collections.json'), 'utf8');
  const isListed = (path: string) => expect.poll(listed, { timeout: TIMEOUT_MS }).toContain(`/content/${path}":`);
  mkdirSync(file('pages'), { recursive: true });
  write('pages/masthead.md', '---\ntitle: Masthead\n---\n');
  await isListed('pages/masthead.md');
  write('people/nobody-yet.md', '');
  await isListed('people/nobody-yet.md');
  for (const path of ['pages/masthead.md', 'people/nobody-yet.md']) remove(path);
});

test('a person is added, renamed and deleted, and their page, their former address and the list follow', async () => {
  await follows('/people/may-lind/').toEqual(missing);
  write('people/may-lind.md', '---\nname: May Lind\n---\n');
  await follows('/people/may-lind/').toEqual(found('May Lind'));
  await follows('/people/').toEqual(found('href="/people/may-lind/"'));
  renameSync(file('people/may-lind.md'), file('people/may-strand.md'));
  await follows('/people/may-strand/').toEqual(found('May Lind'));
  await follows('/people/may-lind/').toEqual(missing);
  write('people/may-strand.md', '---\nname: May Lind\nformerly: [may-lind]\n---\n');
  await follows('/people/may-lind/').toEqual(found('May Lind'));
  remove('people/may-strand.md');
  await follows('/people/may-lind/').toEqual(missing);
  await follows('/people/may-strand/').toEqual(missing);
});

test(
  'what is added right after another file is deleted has its page, whoever reads meanwhile',
  async () => {
    const leaving = setInterval(() => server.leave('/articles/'), 50);
    onTestFinished(() => clearInterval(leaving));
    for (let round = 0; round < ROUNDS; round += 1) {
      const [folder, text] =
        round % 2 === 0 ? ['articles', articleCalled('T')] : ['people', '---\nname: May Lind\n---\n'];
      write(`${folder}/first-${round}.md`, text);
      await follows(`/${folder}/first-${round}/`).toEqual(found('<h1'));
      remove(`${folder}/first-${round}.md`);
      await follows(`/${folder}/first-${round}/`).toEqual(missing);
      write(`${folder}/second-${round}.md`, text);
      await follows(`/${folder}/second-${round}/`).toEqual(found('<h1'));
      remove(`${folder}/second-${round}.md`);
    }
  },
  20_000 + ROUNDS * 4 * TIMEOUT_MS,
);
