import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deployCheckCommand } from '../../../src/cli/deploy-check.ts';
import { checkDeployed } from '../../../src/hosting/check-deployed.ts';
import { withContentPolicy } from '../../../src/hosting/content-policy.ts';
import { standsAt } from '../../../src/hosting/deploy-check/check-places.ts';
import { Visit } from '../../../src/hosting/deploy-check/visit.ts';
import { fileType } from '../../../src/hosting/file-types.ts';
import { cachingOf, headersOf } from '../../../src/hosting/headers.ts';
import { BASE } from '../content-folder.ts';
import { call } from '../run-command.ts';

/** An answer of the site; what is left out is as it should be. */
interface Answer {
  status?: number;
  headers?: Record<string, string | undefined>;
  body?: string | Buffer;
}

const policed = (html: string) => withContentPolicy(Buffer.from(html)).toString();

const LONG = '/* a script */'.repeat(300);

/** A small site that is served as it should be, but for what is said otherwise of some paths. @returns its address */
async function publish(changes: Record<string, Answer> = {}): Promise<string> {
  const links =
    '<link href="/feed.atom"><script src="/_astro/a.1b2c.js"></script><a href="/articles/">Articles</a><a href="/articles/ice/#thaw">“Words”</a><a href="https://elsewhere.test/">x</a>';
  let origin = '';
  const page = () =>
    policed(`<html><head><meta charset="utf-8"><link rel="canonical" href="${origin}/"></head>${links}</html>`);
  const files: Record<string, () => string | Buffer> = {
    '/': page,
    '/articles/': page,
    '/articles/ice/': page,
    '/embed/ice/thaw/': page,
    '/404.html': page,
    '/_astro/a.1b2c.js': () => LONG,
    '/feed.atom': () => '<feed/>',
    '/sw.js': () => '/* worker */',
    '/build.json': () => '{"build":"00000000-11111111"}',
    '/data/00000000-11111111/articles.json': () => '[]',
    '/data/00000000-11111111/search/collection.table': () => gzipSync('{}'),
  };
  const answer: RequestListener = ({ url = '' }, response) => {
    const change = changes[url] ?? changes['*'] ?? {};
    const make = files[url];
    const leads = files[`${url}/`] ? { Location: `${url}/` } : {};
    const status = change.status ?? (make ? 200 : 'Location' in leads ? 301 : 404);
    const body = change.body ?? (make ?? page)();
    const headers: Record<string, string | undefined> = {
      ...headersOf(url.slice(1)),
      'Content-Type': fileType(url.endsWith('/') || !make ? 'index.html' : url),
      'Cache-Control': cachingOf(make ? url.slice(1) : ''),
      'Content-Encoding': 'gzip',
      ...leads,
      ...change.headers,
    };
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    response.writeHead(status).end(headers['Content-Encoding'] ? gzipSync(body) : body);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return `${origin}/`;
}

test('a site that is served as it should be has no fault', async () => {
  const { faults, addresses } = await checkDeployed(await publish());
  expect(faults).toEqual([]);
  expect(addresses).toBeGreaterThanOrEqual(6);
});

describe('a fault is found', () => {
  const missing = (name: string) => ({ headers: { [name]: undefined } });
  const page = policed('<html><head><meta charset="utf-8"></head></html>');
  test.each<[string, Record<string, Answer>, 'fault' | 'advice', RegExp]>([
    [
      'a script as text',
      { '/_astro/a.1b2c.js': { headers: { 'Content-Type': 'text/plain' } } },
      'fault',
      /type is text\/plain, and should be text\/javascript/,
    ],
    [
      'a page in another encoding',
      { '/articles/': { headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } } },
      'fault',
      /said to be iso-8859-1; they are UTF-8/,
    ],
    [
      'pages kept for a day',
      { '/articles/': { headers: { 'Cache-Control': 'max-age=86400' } } },
      'fault',
      /keep it for 86400 seconds/,
    ],
    [
      'build.json kept for a day',
      { '/build.json': { headers: { 'Cache-Control': 'max-age=86400' } } },
      'fault',
      /keep it for 86400 seconds/,
    ],
    [
      'a hashed file not kept',
      { '/_astro/a.1b2c.js': { headers: { 'Cache-Control': 'no-cache' } } },
      'advice',
      /although it never changes/,
    ],
    ['nothing packed', { '/_astro/a.1b2c.js': missing('Content-Encoding') }, 'advice', /sent unpacked/],
    ['no header against sniffing', { '*': missing('X-Content-Type-Options') }, 'advice', /nosniff is missing/],
    [
      'no policy in a header',
      { '*': missing('Content-Security-Policy') },
      'advice',
      /Content-Security-Policy is missing/,
    ],
    [
      'a policy of the host',
      { '/': { headers: { 'Content-Security-Policy': "default-src 'self'" } } },
      'fault',
      /forbids the styles/,
    ],
    [
      'a link that leads nowhere',
      { '/articles/': { status: 404 } },
      'fault',
      /linked to from the home page, and answers with 404/,
    ],
    ['every address answered', { '/no-page-of-this-name/': { status: 200 } }, 'fault', /not there answers with 200/],
    ['a 404 page of the host', { '/no-page-of-this-name/': { body: 'Not Found' } }, 'advice', /a page of the host/],
    [
      'folders not led to',
      { '/articles': { status: 404, headers: { Location: undefined } } },
      'fault',
      /without its last slash answers with 404/,
    ],
    [
      'data of another build',
      { '/data/00000000-11111111/articles.json': { status: 404 } },
      'fault',
      /of another build/,
    ],
    [
      'a search index that is not there',
      { '/data/00000000-11111111/search/collection.table': { status: 403 } },
      'fault',
      /answers with 403, so the search cannot work/,
    ],
    [
      'a search index that is unpacked',
      { '/data/00000000-11111111/search/collection.table': { body: '{"language":"en"}' } },
      'fault',
      /the search cannot read it/,
    ],
    [
      'a missing script that browsers keep as missing',
      { '/_astro/no-file-of-this-name.js': { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } } },
      'advice',
      /keep for 31536000 seconds that a file is not there/,
    ],
    [
      'a header against frames on every page',
      { '/embed/ice/thaw/': { headers: { 'Content-Security-Policy': undefined, 'X-Frame-Options': 'SAMEORIGIN' } } },
      'fault',
      /forbids other sites to show it: X-Frame-Options: SAMEORIGIN/,
    ],
    [
      'a policy against frames on every page',
      {
        '/embed/ice/thaw/': {
          headers: { 'Content-Security-Policy': "style-src 'unsafe-inline'; frame-ancestors 'self'" },
        },
      },
      'fault',
      /forbids other sites to show it: frame-ancestors 'self'/,
    ],
    ['no build', { '/build.json': { body: '<html>' } }, 'fault', /does not name the build/],
    [
      'another address',
      { '/': { body: page.replace('</head>', '<link rel="canonical" href="https://old.test/old/"></head>') } },
      'fault',
      /its address is https:\/\/old\.test\/old\//,
    ],
    ['no address', { '/': { body: page } }, 'advice', /do not say their address/],
    ['something else', { '/': { body: '<h1>Welcome to nginx!</h1>' } }, 'fault', /no page that the program built/],
    [
      'a home page that leads away',
      { '/': { status: 301, headers: { Location: 'https://www.example.test/' } } },
      'fault',
      /leads to https:\/\/www\.example\.test\//,
    ],
    [
      'a header that keeps search engines out',
      { '/': { headers: { 'X-Robots-Tag': 'noindex, nofollow' } } },
      'fault',
      /out of search engines: X-Robots-Tag: noindex, nofollow/,
    ],
    [
      'a robots.txt that keeps search engines out',
      { '/robots.txt': { status: 200, body: 'User-agent: a\nUser-agent: *\nCrawl-delay: 1\nDisallow: / # all\n' } },
      'fault',
      /keeps every search engine out of \//,
    ],
    [
      'a robots.txt that says so with signs for any letters',
      { '/robots.txt': { status: 200, body: 'User-agent: *\nAllow: /*.pdf$\nDisallow: /*\n' } },
      'fault',
      /keeps every search engine out of \//,
    ],
    [
      'an expired contact',
      {
        '/.well-known/security.txt': { status: 200, body: 'Contact: mailto:a@b.test\nExpires: 2020-12-31T23:59:59Z\n' },
      },
      'fault',
      /has expired on 2020-12-31/,
    ],
  ])('%s', async (_, changes, severity, message) => {
    const { faults } = await checkDeployed(await publish(changes));
    const found = faults.filter((fault) => message.test(fault.message));
    expect(found.length, JSON.stringify(faults)).toBeGreaterThan(0);
    for (const fault of found) expect([fault.severity, fault.hint.length > 10]).toEqual([severity, true]);
  });

  test('a site built for another path', async () => {
    const home = await publish();
    const { faults } = await checkDeployed(`${home}articles/`);
    expect(faults.map(({ hint }) => hint)).toContain('build with BASE_PATH=/articles/');
  });

  test('a host that does not answer', async () => {
    const { faults } = await checkDeployed('http://localhost:9/');
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('It cannot be loaded')]);
  });
});

test('a robots.txt that forbids one program, another folder or nothing keeps nobody out', async () => {
  for (const body of [
    'User-agent: bad\nDisallow: /\n\nUser-agent: *\nAllow: /\n',
    'User-agent: *\nDisallow: /private/\n',
    'User-agent: *\nDisallow:\n',
    'User-agent: *\nDisallow: /*?print\n',
    'User-agent: *\nDisallow: /*/$\n',
    'User-agent: *\nDisallow: /*\nAllow: /$\n',
    'User-agent: *\nDisallow: /\nAllow: /\n',
  ])
    expect((await checkDeployed(await publish({ '/robots.txt': { status: 200, body } }))).faults, body).toEqual([]);
});

test('a site may be looked at on one’s own machine before it is published, at its own path', () => {
  const at = (address: string) => standsAt(new Visit(new URL(address)), 'https://example.org/reader/');
  expect(at('https://example.org/reader/')).toBe(true);
  expect(at('http://localhost:4321/reader/')).toBe(true);
  expect(at('http://localhost:4321/')).toBe(false);
  expect(at('https://www.example.org/reader/')).toBe(false);
  expect(at('http://example.org/reader/')).toBe(false);
});

test('a feed that is sent as any file is advice, and as XML it is well', async () => {
  const sentAs = async (type: string) =>
    (await checkDeployed(await publish({ '/feed.atom': { headers: { 'Content-Type': type } } }))).faults;
  expect(await sentAs('application/octet-stream')).toMatchObject([
    { severity: 'advice', message: 'Its type is application/octet-stream, and should be application/atom+xml.' },
  ]);
  expect(await sentAs('text/xml')).toEqual([]);
});

test('npm run deploy-check tells what is alike once, and fails for faults alone', async () => {
  const good = await call(
    deployCheckCommand,
    [await publish({ '*': { headers: { 'Referrer-Policy': undefined } } })],
    BASE,
  );
  expect([good.code, good.stdout.match(/Referrer-Policy is missing/g)?.length]).toEqual([0, 1]);
  const bad = await call(deployCheckCommand, [await publish({ '/articles/': { status: 500 } })], BASE);
  expect([bad.code, bad.stdout]).toEqual([
    1,
    expect.stringMatching(/ addresses visited: 1 fault, 0 could be better\.\n$/),
  ]);
  expect((await call(deployCheckCommand, ['example.org'], BASE)).code).toBe(2);
});
