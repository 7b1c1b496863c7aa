/*
 * The service worker of the site: without a network it shows what was read, the home page, the search and the notebook. With one
 * it changes nothing: pages come from the network, and only what is named by its content or its build comes from here.
 *
 * Each build has a worker of its own (`src/pages/sw.js.ts` writes in which), with caches of its own. Those are filled before the worker
 * takes the place of the last, or not at all, and hold nothing of any other build.
 */

/**
 * @typedef {Event & { waitUntil(done: Promise<unknown>): void }} LifeEvent
 * @typedef {LifeEvent & { request: Request, respondWith(answer: Promise<Response>): void }} LoadEvent
 * @typedef {{ matchAll(options: object): Promise<{ url: string }[]>, claim(): Promise<void> }} Clients
 */

/**
 * The build that this is the worker of, the path that the site is served under, and a pattern for the paths below that of what
 * never changes under its address.
 */
const BUILD = '%BUILD%';
const BASE = '%BASE%';
const FOREVER = '%FOREVER%';

/** What the names of all caches of the site begin with, and those of this build: what it begins with, and what was read. */
const PREFIX = `on-record ${BASE} `;
const FIRST = `${PREFIX}${BUILD} first`;
const READ = `${PREFIX}${BUILD} read`;

/** How many pages and other files that were read are kept: the last ones; and how many bytes a file may have. */
const MAX_PAGES = 100;
const MAX_FILES = 300;
const MAX_BYTES = 500_000;

/** How many files are loaded at a time, beside what the reader does. */
const CONCURRENCY = 6;

const worker = /** @type {typeof globalThis & { skipWaiting(): Promise<void>, clients: Clients }} */ (
  /** @type {unknown} */ (self)
);

worker.addEventListener('install', (event) => /** @type {LifeEvent} */ (event).waitUntil(install()));
worker.addEventListener('activate', (event) => /** @type {LifeEvent} */ (event).waitUntil(activate()));
worker.addEventListener('fetch', (event) => answer(/** @type {LoadEvent} */ (event)));

/** Fills the caches of this build. Where that fails, or another build is published meanwhile, the last worker stays. */
async function install() {
  try {
    /** @type {{ needed: string[], index: string[] }} */
    const { needed, index } = await (await load(`${BASE}data/${BUILD}/offline.json`)).json();
    const first = await caches.open(FIRST);
    await forEach(needed, (path) => keep(first, BASE + path));
    const read = await caches.open(READ);
    await forEach(await pagesReadBefore(), (path) => keep(read, path).catch(() => {}));
    if ((await publishedBuild()) !== BUILD) throw new Error('another build has been published');
    // The search finds at least what it has been asked already where this fails.
    if (!savesData()) await forEach(index, (path) => keep(first, BASE + path)).catch(() => {});
  } catch (error) {
    await Promise.all([FIRST, READ].map((name) => caches.delete(name)));
    throw error;
  }
  await worker.skipWaiting();
}

/** Takes the place of the last worker, and keeps the pages that are open: they were loaded before there was any. */
async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== FIRST && name !== READ);
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.clients.claim();
  const open = await worker.clients.matchAll({ type: 'window' });
  await forEach(open.map(({ url }) => new URL(url).pathname).filter(isPage), async (path) =>
    keepRead(path, await load(path)).catch(() => {}),
  );
}

/** @param {LoadEvent} event */
function answer(event) {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  if (request.headers.has('range')) return;
  const path = pathname.slice(BASE.length);
  if (new RegExp(`^${FOREVER}`).test(path)) event.respondWith(answerFromCache(event, pathname));
  else if (path !== 'sw.js') event.respondWith(answerFromNetwork(event, pathname));
}

/**
 * What never changes under its address.
 *
 * @param {LoadEvent} event
 * @param {string} path
 */
async function answerFromCache(event, path) {
  const known = await find(path);
  if (known) return known;
  const response = await fetch(event.request);
  const isOwn = path.startsWith(`${BASE}data/${BUILD}/`) || path.startsWith(`${BASE}_astro/`);
  if (response.ok && isOwn) event.waitUntil(keepRead(path, response.clone()).catch(() => {}));
  return response;
}

/**
 * What is asked for each time; without a network, as this build had it.
 *
 * @param {LoadEvent} event
 * @param {string} path
 */
async function answerFromNetwork(event, path) {
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected && path !== `${BASE}build.json`)
      event.waitUntil(keepRead(path, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const known = await find(path);
    if (known) return known;
    throw error;
  }
}

/** @param {string} path */
async function find(path) {
  for (const cacheName of [FIRST, READ]) {
    const known = await caches.match(path, { cacheName, ignoreVary: true });
    if (known) return known;
  }
  return undefined;
}

/**
 * Keeps what was read, if it is of this build: what a page is of is known by the build that is published after it was loaded.
 *
 * @param {string} path
 * @param {Response} response
 */
async function keepRead(path, response) {
  if (Number(response.headers.get('content-length')) > MAX_BYTES) return;
  if ((await publishedBuild()) !== BUILD) return;
  const cache = await caches.open(READ);
  // What was read last stands last.
  await cache.delete(path);
  await cache.put(path, response);
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const pages = kept.filter(isPage);
  const files = kept.filter((each) => !isPage(each));
  const old = [...pages.slice(0, -MAX_PAGES), ...files.slice(0, -MAX_FILES)];
  await Promise.all(old.map((each) => cache.delete(each)));
}

/** The pages that the caches of earlier builds have because they were read. */
async function pagesReadBefore() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name.endsWith(' read'));
  const read = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = read.flat().map(({ url }) => new URL(url).pathname);
  return [...new Set(paths.filter(isPage))].slice(-MAX_PAGES);
}

/** @param {string} path */
function isPage(path) {
  return path.endsWith('/');
}

/**
 * @param {Cache} cache
 * @param {string} path
 */
async function keep(cache, path) {
  await cache.put(path, await load(path));
}

/**
 * Loads a file; what may have changed is asked for anew.
 *
 * @param {string} path
 */
async function load(path) {
  const response = await fetch(path, { cache: /\/(?:_astro|data)\//.test(path) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
}

async function publishedBuild() {
  return (await (await load(`${BASE}build.json`)).json()).build;
}

/** Whether the reader has asked the browser to load no more than is needed. */
function savesData() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (/** @type {unknown} */ (navigator));
  return connection?.saveData === true;
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<unknown>} task
 */
async function forEach(items, task) {
  const waiting = [...items];
  const run = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, run));
}
