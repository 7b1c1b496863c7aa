import { fileType } from '../file-types.ts';
import { CACHING, cachingOf, HEADERS } from '../headers.ts';
import { CONFIG_HINT, type HostAnswer, type Visit } from './visit.ts';

/** For how many seconds browsers may keep a page without asking: what GitHub Pages tells them. */
const MAX_PAGE_SECONDS = 600;
/** From how many bytes on a file should be packed. */
const MIN_PACKED_BYTES = 2_000;

/** The headers that every page should come with. */
export function checkHeaders(visit: Visit, address: string, { headers }: HostAnswer): void {
  if (headers.get('x-content-type-options') !== 'nosniff')
    visit.advise(address, 'The header X-Content-Type-Options: nosniff is missing.', CONFIG_HINT);
  for (const name of Object.keys(HEADERS)) {
    if (name !== 'X-Content-Type-Options' && !headers.has(name))
      visit.advise(address, `The header ${name} is missing.`, CONFIG_HINT);
  }
  const policy = headers.get('content-security-policy') ?? '';
  if (/style-src|default-src/.test(policy) && !/unsafe-inline/.test(policy))
    visit.fault(
      address,
      'The host sends a Content-Security-Policy that forbids the styles of pages.',
      `send that of the program: ${CONFIG_HINT}`,
    );
}

/** The type, the packing and the caching of what is there. */
export function checkFile(visit: Visit, address: string, { headers, text }: HostAnswer): void {
  const path = new URL(address).pathname;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const expected = fileType(file);
  const type = headers.get('content-type') ?? '';
  const plain = (mime: string) =>
    mime
      .replace(/;.*/, '')
      .replace('application/javascript', 'text/javascript')
      .replace('text/xml', 'application/xml')
      .trim()
      .toLowerCase();
  // Programs that follow a feed read it whatever its type; browsers put it away as a file.
  const isFeed = /\.(?:atom|rss)$/.test(path);
  if (expected && plain(type) !== plain(expected) && !(isFeed && plain(type) === 'application/xml'))
    visit[isFeed ? 'advise' : 'fault'](
      address,
      `Its type is ${type || 'not told'}, and should be ${plain(expected)}.`,
      `tell the host the types of files: ${CONFIG_HINT}`,
    );
  else if (/^text\/html/.test(type) && /charset=(?!utf-8)/i.test(type))
    visit.fault(
      address,
      `Its characters are said to be ${type.replace(/.*charset=/i, '')}; they are UTF-8.`,
      CONFIG_HINT,
    );
  if (
    expected &&
    /^text|json|xml|svg/.test(expected) &&
    Buffer.byteLength(text) >= MIN_PACKED_BYTES &&
    !headers.has('content-encoding')
  )
    visit.advise(
      address,
      'It is sent unpacked, at several times its size.',
      `have the host pack text, and build with --compress for nginx and Caddy: ${CONFIG_HINT}`,
    );
  const { seconds, isKept, isImmutable } = keepingOf(headers);
  if (cachingOf(path.slice(visit.base.pathname.length)) === CACHING.forever) {
    if (!isImmutable && seconds < 86_400)
      visit.advise(
        address,
        'Browsers ask for it again on every page, although it never changes.',
        `send Cache-Control: ${CACHING.forever} with _astro/ (${CONFIG_HINT})`,
      );
  } else if (isKept) {
    visit.fault(
      address,
      `Browsers keep it for ${seconds} seconds, and readers see old pages after an update.`,
      `send Cache-Control: ${CACHING.fresh} with it`,
    );
  }
}

/** How long a browser keeps an answer without asking again, and whether that is longer than it may keep a page. */
export function keepingOf(headers: Headers): { seconds: number; isKept: boolean; isImmutable: boolean } {
  const caching = headers.get('cache-control') ?? '';
  const seconds = Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0);
  const isImmutable = caching.includes('immutable');
  return { seconds, isKept: isImmutable || seconds > MAX_PAGE_SECONDS, isImmutable };
}
