import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compressSite } from '../../src/build/compress-site.ts';
import { checkDeployed } from '../../src/hosting/check-deployed.ts';
import { EMBED_POLICY, HEADERS } from '../../src/hosting/headers.ts';
import { eventually, openPage, useSites } from './browser.ts';
import { HOSTS, type RunningHost } from './hosts.ts';

useSites();

const work = mkdtempSync(join(tmpdir(), 'on-record-hosts-'));
const SITES = [
  { basePath: '/', folder: join(work, 'site') },
  { basePath: '/reader/', folder: join(work, 'based-site') },
];
const ARTICLE = 'articles/velmar-courts-corvane/';

beforeAll(async () => {
  for (const [at, built] of [inject('siteDir'), inject('basedSiteDir')].entries()) {
    const { folder } = SITES[at] as (typeof SITES)[number];
    cpSync(built, folder, { recursive: true });
    await compressSite(folder, join(work, `packed-${at}`));
  }
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Asks as it is, without unpacking or following. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

for (const host of HOSTS.filter(({ isInstalled }) => !isInstalled))
  test.skip(`${host.name} serves the site: it is not installed here, so nothing is known of it`, () => {});

describe.each(
  HOSTS.filter(({ isInstalled }) => isInstalled).flatMap((host) => SITES.map((site) => ({ ...host, ...site }))),
)('$name at $basePath', ({ name, basePath, folder, start, leadsOn, hasNotFoundPage, hasHeaders, encoding }) => {
  let host: RunningHost;
  let home: string;
  /** A script, by its path: named by what is in it. */
  let script: string;

  beforeAll(async () => {
    const own = join(work, `${name} ${basePath}`.replaceAll(/[^a-zA-Z]/g, ''));
    mkdirSync(own);
    host = await start({ folder, basePath, work: own });
    home = host.origin + basePath;
    script = globSync('_astro/*.js', { cwd: folder }).find((file) => statSync(join(folder, file)).size > 2000) ?? '';
  });

  afterAll(() => host?.stop());

  test('sends pages as HTML in UTF-8, and finds them without the last slash', async () => {
    for (const path of ['', ARTICLE, 'search/']) {
      const { status, headers, body } = await ask(home + path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(body.equals(readFileSync(join(folder, path, 'index.html')))).toBe(true);
    }
    const { status, headers } = await ask(home + ARTICLE.slice(0, -1));
    expect([301, 302, 307, 308]).toContain(status);
    expect(new URL(headers.location ?? '', home).href).toBe(home + ARTICLE);
  });

  test('leads on from a former address', async () => {
    const { status, headers, body } = await ask(`${home}articles/corvane-courted/`);
    if (leadsOn) expect([status, headers.location]).toEqual([301, basePath + ARTICLE]);
    else expect([status, body.toString()]).toEqual([200, expect.stringContaining(`href="${basePath}${ARTICLE}"`)]);
  });

  test('answers 404 where there is nothing', async () => {
    const { status, body } = await ask(`${home}no/such/page/`);
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(hasNotFoundPage);
  });

  test.runIf(hasHeaders)(
    'answers 404 for a folder without a page and a script that is gone, and has it asked for again',
    async () => {
      for (const path of ['_astro/', '_astro/gone.js']) {
        const { status, headers } = await ask(home + path);
        expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-cache']);
      }
    },
  );

  test('names the types of scripts, data and pictures', async () => {
    const types = { [script]: /^(?:text|application)\/javascript/, 'build.json': /json/, 'favicon.svg': /svg/ };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await ask(home + path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, expect.stringMatching(type)]);
    }
  });

  test('sends the search index byte for byte', async () => {
    const files = globSync('data/*/search/*/*', { cwd: folder }).sort().slice(0, 3);
    expect(files.length).toBe(3);
    for (const file of files) {
      const { headers, body } = await ask(home + file, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      expect([headers['content-encoding'], body.equals(readFileSync(join(folder, file)))]).toEqual([undefined, true]);
    }
  });

  test('tells a browser that has a page already', async () => {
    const { headers } = await ask(home + ARTICLE);
    const known = headers.etag
      ? { 'If-None-Match': headers.etag }
      : { 'If-Modified-Since': headers['last-modified'] ?? '' };
    expect((await ask(home + ARTICLE, known)).status).toBe(304);
  });

  test.runIf(encoding)('sends what the build has packed', async () => {
    for (const path of [`${ARTICLE}index.html`, script]) {
      const address = home + path.replace('index.html', '');
      const { headers, body } = await ask(address, { 'Accept-Encoding': 'gzip, deflate, br' });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(body.equals(readFileSync(join(folder, path + (encoding === 'br' ? '.br' : '.gz'))))).toBe(true);
      const unpacked = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
      expect(unpacked.equals(readFileSync(join(folder, path)))).toBe(true);
      expect(headers['content-type']).toEqual((await ask(address)).headers['content-type']);
    }
  });

  test.runIf(hasHeaders)('sends the headers, and says how long what may be kept', async () => {
    const data = globSync('data/*/articles.json', { cwd: folder })[0] ?? '';
    const expected = {
      [ARTICLE]: 'no-cache',
      'build.json': 'no-cache',
      'no/page/': 'no-cache',
      [script]: 'immutable',
      [data]: 'immutable',
    };
    for (const [path, caching] of Object.entries(expected)) {
      const { headers } = await ask(home + path);
      expect([path, headers['cache-control']]).toEqual([path, expect.stringContaining(caching)]);
      for (const [header, value] of Object.entries(HEADERS)) expect(headers[header.toLowerCase()]).toBe(value);
    }
    const embedded = globSync('embed/velmar-courts-corvane/*', { cwd: folder })[0];
    const { status, headers } = await ask(`${home}${embedded}/`);
    expect([status, headers['content-security-policy']]).toEqual([200, EMBED_POLICY]);
  });

  test.runIf(hasHeaders)('has no fault that `npm run deploy-check` finds', async () => {
    expect((await checkDeployed(home)).faults).toEqual([]);
  });

  test.runIf(basePath !== '/')('is searched', async () => {
    const page = await openPage(`${home}search/?q=Corvane`);
    await eventually(() => page.locator('[data-count]').innerText()).toMatch(/articles found/);
  });
});
