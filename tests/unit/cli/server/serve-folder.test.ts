import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markBuilt } from '../../../../src/cli/output/output-folder.ts';
import { type Served, serve } from '../../../../src/cli/server/serve-folder.ts';

let parent: string;
let site: Served;
const text = 'Who says what. '.repeat(100);

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve-'));
  const directory = join(parent, 'dist');
  await mkdir(join(directory, '_astro'), { recursive: true });
  await mkdir(join(directory, 'people'));
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(directory, '.on-record.json'), '{}');
  await writeFile(join(directory, 'index.html'), 'home');
  await writeFile(join(directory, 'people/index.html'), text);
  await writeFile(join(directory, '404.html'), 'not here');
  await writeFile(join(directory, '_astro/a.1b2c.css'), 'a{}');
  await writeFile(join(directory, 'feed.xml'), '<feed/>');
  site = await serve({ directory, port: 0, basePath: '/reader/' });
});

afterAll(async () => {
  await site.close();
  await rm(parent, { recursive: true });
});

test.each([
  ['/reader/', 200, 'text/html; charset=utf-8', 'home'],
  ['/reader/?q=a', 200, 'text/html; charset=utf-8', 'home'],
  ['/reader/people/', 200, 'text/html; charset=utf-8', text],
  ['/reader/feed.xml', 200, 'application/xml', '<feed/>'],
  ['/reader/nobody/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/reader/feed.xml/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/', 404, 'text/plain; charset=utf-8', 'Not found. This site is served at /reader/\n'],
  ['/reader/%', 400, 'text/plain; charset=utf-8', 'The address is not well formed.\n'],
])('%s answers %i', async (path, status, type, body) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers['content-type'], answer.body.toString()]).toEqual([status, type, body]);
});

test.each([
  ['/reader', '/reader/'],
  ['/reader?q=a', '/reader/?q=a'],
  ['/reader/people', '/reader/people/'],
  ['/reader/people?q=a', '/reader/people/?q=a'],
])('%s leads to %s', async (path, location) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.location]).toEqual([301, location]);
});

test.each([
  '/reader/../secret.txt',
  '/reader/%2e%2e/secret.txt',
  '/reader/..%2fsecret.txt',
  '/reader/people/..%2f..%2fsecret.txt',
  '/reader/..%5csecret.txt',
  '/reader//people',
  '/reader/.on-record.json',
  '/reader/index.html%00.txt',
])('%s is not part of the site', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('text is sent as %s to those who take it, the second time too', async (coding, decompress) => {
  for (const _ of ['first', 'second']) {
    const answer = await ask('/reader/people/', { 'accept-encoding': coding });
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual([coding, 'Accept-Encoding']);
    expect(answer.body.length).toBeLessThan(text.length / 5);
    expect(decompress(answer.body).toString()).toBe(text);
  }
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.0', undefined],
  ['identity', undefined],
])('Accept-Encoding %j is answered with %s', async (accepted, coding) => {
  const answer = await ask('/reader/people/', { 'accept-encoding': accepted });
  expect(answer.headers['content-encoding']).toBe(coding);
});

test('a page is asked about each time, and sent again only when it changed', async () => {
  const { headers } = await ask('/reader/people/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask('/reader/people/', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('what is named by its content is kept for good', async () => {
  expect((await ask('/reader/_astro/a.1b2c.css')).headers['cache-control']).toContain('immutable');
});

test('HEAD has the headers of GET and no body', async () => {
  const get = await ask('/reader/people/');
  const head = await ask('/reader/people/', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    200,
    get.headers['content-length'],
    0,
  ]);
});

test('what the build has compressed is sent as it is, to those who take it', async () => {
  await writeFile(join(parent, 'dist/data.json'), text);
  await writeFile(join(parent, 'dist/data.json.br'), brotliCompressSync(`compressed ${text}`));
  await markBuilt(join(parent, 'dist'), '/reader/');
  const answer = await ask('/reader/data.json', { 'accept-encoding': 'br' });
  expect([answer.headers['content-encoding'], answer.headers['content-type'], answer.headers.vary]).toEqual([
    'br',
    'application/json',
    'Accept-Encoding',
  ]);
  expect(brotliDecompressSync(answer.body).toString()).toBe(`compressed ${text}`);
  expect((await ask('/reader/data.json')).body.toString()).toBe(text);
});

test('a name that needs escapes in an address is found', async () => {
  await writeFile(join(parent, 'dist/map #1 & 50%.txt'), 'map');
  await markBuilt(join(parent, 'dist'), '/reader/');
  expect((await ask(`/reader/${encodeURIComponent('map #1 & 50%.txt')}`)).body.toString()).toBe('map');
});

test('the files of a new build are served, and those it took away are not', async () => {
  const directory = join(parent, 'dist');
  await writeFile(join(directory, 'old.txt'), 'old');
  await markBuilt(directory, '/reader/');
  expect((await ask('/reader/old.txt')).body.toString()).toBe('old');
  await rm(join(directory, 'old.txt'));
  // Taken away before the marker is written, as while a build replaces the folder: the server goes on.
  await ask('/reader/old.txt').catch(() => undefined);
  await writeFile(join(directory, 'new.txt'), 'new');
  await markBuilt(directory, '/reader/');
  expect((await ask('/reader/old.txt')).status).toBe(404);
  expect((await ask('/reader/new.txt')).body.toString()).toBe('new');
});

test('a request waits while a build replaces the folder', async () => {
  const directory = join(parent, 'dist');
  await ask('/reader/');
  await rm(join(directory, '.on-record.json'));
  await rm(join(directory, 'index.html'));
  const waiting = ask('/reader/');
  const isSoon = await Promise.race([waiting.then(() => true), setTimeout(100, false)]);
  expect(isSoon).toBe(false);
  await writeFile(join(directory, 'index.html'), 'home');
  await markBuilt(directory, '/reader/');
  expect((await waiting).body.toString()).toBe('home');
});

test('a request does not wait for a build that was killed', async () => {
  const directory = join(parent, 'dist');
  await ask('/reader/');
  await rm(join(directory, '.on-record.json'));
  expect((await ask('/reader/')).body.toString()).toBe('home');
  const start = performance.now();
  expect((await ask('/reader/')).body.toString()).toBe('home');
  expect(performance.now() - start).toBeLessThan(1000);
  await markBuilt(directory, '/reader/');
});

test('nothing else than reading is allowed', async () => {
  const answer = await ask('/reader/', {}, 'POST');
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a port that is taken is said with a hint', async () => {
  const port = Number(new URL(site.origin).port);
  await expect(serve({ directory: parent, port })).rejects.toThrow(`PORT=${port + 1}`);
});

/** Sends a path as it is: `fetch` would resolve its dots first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(site.origin);
  return new Promise<{ status: number | undefined; headers: import('node:http').IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = request({ hostname, port, path, method, headers }, async (response) => {
        const chunks = await response.toArray();
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
      outgoing.on('error', reject).end();
    },
  );
}
