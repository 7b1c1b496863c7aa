import { decodeHTMLAttribute } from 'entities';
import { searchFolder } from '../browser/build.ts';
import { EMBED_FOLDER } from '../domain/addresses.ts';
import { fileType } from './file-types.ts';
import { CACHING, cachingOf, HEADERS } from './headers.ts';

/** Something that is wrong with a published site, and what takes it away. */
interface DeployFault {
  /** `fault` where readers are served wrongly, `advice` where it could be better. */
  severity: 'fault' | 'advice';
  address: string;
  message: string;
  hint: string;
}

/** What was looked at. */
export interface DeployReport {
  faults: DeployFault[];
  addresses: number;
}

/** What a host answered; what was packed is unpacked. */
interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** How many addresses are asked for, and how many at a time. */
const MAX_ADDRESSES = 200;
const CONCURRENCY = 6;
/** How long an answer may take, in milliseconds. */
const TIMEOUT_MS = 20_000;

/** For how many seconds browsers may keep a page without asking: what GitHub Pages tells them. */
const MAX_PAGE_SECONDS = 600;
/** From how many bytes on a file should be packed. */
const MIN_PACKED_BYTES = 2_000;

/** Addresses that no site has: of a page, and of a file among those that browsers may keep for ever. */
const MISSING = 'no-page-of-this-name/';
const MISSING_FILE = '_astro/no-file-of-this-name.js';

/** How a gzip file begins, read as text. */
const GZIP = '\u001f\ufffd';

/** The reader's own machine, on which a site is looked at before it is published. */
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

const CONFIG_HINT = 'see docs/hosting/ for the host, or "npm run host-config" for a server of yours';

/**
 * Visits a published site as a browser would: its home page, what that page loads and links to, the data that scripts ask
 * for, and an address that is not there.
 * @param home the address of its home page
 */
export async function checkDeployed(home: string): Promise<DeployReport> {
  const base = new URL(home.endsWith('/') ? home : `${home}/`);
  const faults: DeployFault[] = [];
  const report = (severity: DeployFault['severity'], address: string, message: string, hint: string) =>
    faults.push({ severity, address, message, hint });
  const answers = new Map<string, Answer>();

  async function ask(address: string): Promise<Answer | undefined> {
    const known = answers.get(address);
    if (known) return known;
    try {
      const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
      const answer = { status: response.status, headers: response.headers, text: await response.text() };
      answers.set(address, answer);
      return answer;
    } catch (error) {
      const { cause } = error as Error;
      report(
        'fault',
        address,
        `It cannot be loaded: ${cause instanceof Error ? cause.message : String(error)}.`,
        'see whether the address is right and the host answers a browser there',
      );
      return undefined;
    }
  }

  const first = await ask(base.href);
  if (!first) return { faults, addresses: 1 };
  if (first.status !== 200) {
    const to = first.headers.get('location');
    report(
      'fault',
      base.href,
      `The home page answers with ${first.status}${to ? `, and leads to ${to}` : ''}.`,
      to ? 'give the address that it leads to' : 'publish the contents of dist/ there',
    );
    return { faults, addresses: 1 };
  }
  if (base.protocol === 'http:' && !OWN_MACHINE.includes(base.hostname))
    report('fault', base.href, 'The site is not served by HTTPS.', 'get a certificate; nearly every host gives one');
  if (!/<meta http-equiv="content-security-policy"/.test(first.text))
    report('fault', base.href, 'This is no page that the program built.', 'publish the contents of dist/ there');
  checkHeaders(base.href, first);

  const named = [...first.text.matchAll(/\s(?:href|src)="([^"#]+)/g)].map(([, address = '']) =>
    decodeHTMLAttribute(address),
  );
  const own = ownAddresses(base, ['build.json', 'sw.js', ...named]);
  const pages = own.filter((address) => address.endsWith('/'));
  const isBelow = (address: string) => address.startsWith(base.href);
  const outside = own.filter((address) => !isBelow(address));
  if (outside.length > 0)
    report(
      'fault',
      base.href,
      `It names files outside ${base.pathname}, such as ${outside[0]}: it was built for another path.`,
      `build with BASE_PATH=${base.pathname}`,
    );
  const waiting = own.filter(isBelow).slice(0, MAX_ADDRESSES);
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) await visit(address);
    }),
  );

  async function visit(address: string): Promise<void> {
    const answer = await ask(address);
    if (!answer) return;
    if (answer.status !== 200) {
      report(
        'fault',
        address,
        `It is linked to from the home page, and answers with ${answer.status}.`,
        'publish all of dist/, and nothing else',
      );
      return;
    }
    checkFile(address, answer);
  }

  checkCanonical(first);
  await checkData();
  await checkMissing();
  await checkMissingFile();
  await checkEmbedded(first);
  await checkFolder();
  checkRobotsHeader(first);
  await checkRobotsFile();
  await checkSecurityFile();
  return { faults, addresses: answers.size };

  function checkHeaders(address: string, { headers }: Answer): void {
    if (headers.get('x-content-type-options') !== 'nosniff')
      report('advice', address, 'The header X-Content-Type-Options: nosniff is missing.', CONFIG_HINT);
    for (const name of Object.keys(HEADERS)) {
      if (name !== 'X-Content-Type-Options' && !headers.has(name))
        report('advice', address, `The header ${name} is missing.`, CONFIG_HINT);
    }
    const policy = headers.get('content-security-policy') ?? '';
    if (/style-src|default-src/.test(policy) && !/unsafe-inline/.test(policy))
      report(
        'fault',
        address,
        'The host sends a Content-Security-Policy that forbids the styles of pages.',
        `send that of the program: ${CONFIG_HINT}`,
      );
  }

  function checkFile(address: string, { headers, text }: Answer): void {
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
      report(
        isFeed ? 'advice' : 'fault',
        address,
        `Its type is ${type || 'not told'}, and should be ${plain(expected)}.`,
        `tell the host the types of files: ${CONFIG_HINT}`,
      );
    else if (/^text\/html/.test(type) && /charset=(?!utf-8)/i.test(type))
      report(
        'fault',
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
      report(
        'advice',
        address,
        'It is sent unpacked, at several times its size.',
        `have the host pack text, and build with --compress for nginx and Caddy: ${CONFIG_HINT}`,
      );
    const caching = headers.get('cache-control') ?? '';
    const seconds = Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0);
    if (cachingOf(path.slice(base.pathname.length)) === CACHING.forever) {
      if (!caching.includes('immutable') && seconds < 86_400)
        report(
          'advice',
          address,
          'Browsers ask for it again on every page, although it never changes.',
          `send Cache-Control: ${CACHING.forever} with _astro/ (${CONFIG_HINT})`,
        );
    } else if (seconds > MAX_PAGE_SECONDS || caching.includes('immutable')) {
      report(
        'fault',
        address,
        `Browsers keep it for ${seconds} seconds, and readers see old pages after an update.`,
        `send Cache-Control: ${CACHING.fresh} with it`,
      );
    }
  }

  function checkCanonical({ text }: Answer): void {
    const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(text) ?? [];
    if (canonical === undefined)
      report(
        'advice',
        base.href,
        'Pages do not say their address: search engines and previews of links miss it.',
        OWN_MACHINE.includes(base.hostname)
          ? 'build with SITE_URL, the host that it will be published on'
          : `build with SITE_URL=${base.origin}`,
      );
    else if (!isAddressOf(decodeHTMLAttribute(canonical), base))
      report(
        'fault',
        base.href,
        `It says that its address is ${canonical}.`,
        OWN_MACHINE.includes(base.hostname)
          ? `build with BASE_PATH=${base.pathname}`
          : `build with SITE_URL=${base.origin} and BASE_PATH=${base.pathname}, or publish it there`,
      );
  }

  async function checkData(): Promise<void> {
    const about = await ask(`${base.href}build.json`);
    const build = about?.status === 200 ? buildIn(about.text) : undefined;
    if (build === undefined) {
      report(
        'fault',
        `${base.href}build.json`,
        'It does not name the build, so search and notebook cannot work.',
        'publish all of dist/, and nothing else',
      );
      return;
    }
    const choices = `${base.href}data/${build}/articles.json`;
    const answer = await ask(choices);
    if (answer?.status !== 200)
      report(
        'fault',
        choices,
        `It answers with ${answer?.status ?? 'nothing'}: pages are of another build than their data.`,
        'publish all of dist/ at once, and delete what is no longer in it',
      );
    else if (!(answer.headers.get('content-type') ?? '').includes('json'))
      report(
        'fault',
        choices,
        `Its type is ${answer.headers.get('content-type')}, and should be application/json.`,
        CONFIG_HINT,
      );
    await checkSearch(`${searchFolder(base.href, build)}/collection.table`);
  }

  async function checkSearch(address: string): Promise<void> {
    const answer = await ask(address);
    if (!answer) return;
    if (answer.status !== 200)
      report(
        'fault',
        address,
        `It answers with ${answer.status}, so the search cannot work.`,
        'publish all of dist/, and have the host send files of every ending',
      );
    else if (!answer.text.startsWith(GZIP))
      report(
        'fault',
        address,
        'The host says that it has packed this file, or unpacks it, and the search cannot read it.',
        'have the host send .table files as they are, as application/octet-stream',
      );
  }

  async function checkMissing(): Promise<void> {
    const address = base.href + MISSING;
    const answer = await ask(address);
    if (!answer) return;
    if (answer.status !== 404)
      report(
        'fault',
        address,
        `An address that is not there answers with ${answer.status}.`,
        'have the host answer with 404 and the page 404.html; a site of pages needs no fallback to index.html',
      );
    else if (!/<meta http-equiv="content-security-policy"/.test(answer.text))
      report(
        'advice',
        address,
        'What is not there is answered with a page of the host.',
        'name 404.html as the page for it',
      );
  }

  async function checkMissingFile(): Promise<void> {
    const address = base.href + MISSING_FILE;
    const answer = await ask(address);
    const caching = answer?.headers.get('cache-control') ?? '';
    const seconds = Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0);
    if (answer && answer.status !== 200 && (seconds > MAX_PAGE_SECONDS || caching.includes('immutable')))
      report(
        'advice',
        address,
        `Browsers keep for ${seconds} seconds that a file is not there: who comes during an update may miss it for as long.`,
        `send Cache-Control: ${CACHING.fresh} with what is not there`,
      );
  }

  /** Looks at the page by which other sites show a quotation of the home page. */
  async function checkEmbedded({ text }: Answer): Promise<void> {
    const [, article, quotation] = /\shref="[^"#]*\/articles\/([^/"#]+)\/#([^"]+)"/.exec(text) ?? [];
    if (article === undefined) return;
    const address = `${base.href}${EMBED_FOLDER}/${article}/${quotation}/`;
    const answer = await ask(address);
    if (answer?.status !== 200) return;
    const [, ancestors] = /frame-ancestors ([^;]*)/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
    const refuses = ancestors === undefined ? answer.headers.has('x-frame-options') : ancestors.trim() !== '*';
    if (refuses)
      report(
        'fault',
        address,
        `The host forbids other sites to show it: ${ancestors === undefined ? `X-Frame-Options: ${answer.headers.get('x-frame-options')}` : `frame-ancestors ${ancestors.trim()}`}.`,
        `send no such header with ${base.pathname}${EMBED_FOLDER}/: ${CONFIG_HINT}`,
      );
  }

  async function checkFolder(): Promise<void> {
    const page = pages.find((address) => isBelow(address) && address !== base.href);
    if (!page) return;
    const address = page.slice(0, -1);
    const answer = await ask(address);
    if (!answer) return;
    const to = answer.headers.get('location');
    const leads = to && new URL(to, address).href === page;
    if (answer.status === 200)
      report(
        'advice',
        address,
        'A page has two addresses, one without the last slash.',
        'have the host lead it to the one with the slash',
      );
    else if (!leads)
      report(
        'fault',
        address,
        `A page without its last slash answers with ${answer.status}${to ? `, and leads to ${to}` : ''}.`,
        `have the host lead it to ${page}`,
      );
  }

  function checkRobotsHeader({ headers }: Answer): void {
    if (/\b(?:noindex|none)\b/i.test(headers.get('x-robots-tag') ?? ''))
      report(
        'fault',
        base.href,
        `The host keeps the site out of search engines: X-Robots-Tag: ${headers.get('x-robots-tag')}.`,
        'give the address that readers come by, or have the host leave this header out; hosts send it with previews',
      );
  }

  async function checkRobotsFile(): Promise<void> {
    const address = new URL('/robots.txt', base).href;
    const answer = await ask(address);
    if (answer?.status === 200 && forbidsAll(answer.text, base.pathname))
      report(
        'fault',
        address,
        `It keeps every search engine out of ${base.pathname}.`,
        'take out its line Disallow, or publish the robots.txt of dist/ there',
      );
  }

  async function checkSecurityFile(): Promise<void> {
    const address = new URL('/.well-known/security.txt', base).href;
    const answer = await ask(address);
    const [, expires] = (answer?.status === 200 && /^Expires: (\S+)/m.exec(answer.text)) || [];
    if (expires !== undefined && Date.parse(expires) < Date.now())
      report(
        'fault',
        address,
        `It has expired on ${expires.slice(0, 10)}.`,
        'look whether the contact still holds, and give site.yaml a later day under "security"',
      );
  }
}

/** Whether a site that says one address may stand at another: the same, or on one's own machine one with the same path. */
export function isAddressOf(said: string, at: URL): boolean {
  if (said === at.href) return true;
  return OWN_MACHINE.includes(at.hostname) && URL.canParse(said) && new URL(said).pathname === at.pathname;
}

/** The addresses of the site's own host, without questions, each once. */
function ownAddresses(base: URL, named: readonly string[]): string[] {
  const addresses = named.filter((each) => URL.canParse(each, base)).map((each) => new URL(each, base));
  const own = addresses.filter(({ origin }) => origin === base.origin);
  return [...new Set(own.map(({ origin, pathname }) => origin + pathname))];
}

/** Whether a `robots.txt` forbids a path to every program that has no lines of its own (RFC 9309: the longest rule that fits holds). */
function forbidsAll(robots: string, path: string): boolean {
  let agents: string[] = [];
  let isListing = false;
  let longest = { length: -1, allows: true };
  for (const line of robots.split('\n')) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      agents = isListing ? [...agents, value] : [value];
      isListing = true;
    } else if (field !== '') isListing = false;
    if (!['allow', 'disallow'].includes(field) || !agents.includes('*') || value === '') continue;
    const allows = field === 'allow';
    if (fitsRule(path, value) && (value.length > longest.length || (value.length === longest.length && allows)))
      longest = { length: value.length, allows };
  }
  return !longest.allows;
}

/** Whether a rule of `robots.txt` fits a path: it is how the path begins, with `*` for any letters, and `$` where the path ends. */
function fitsRule(path: string, rule: string): boolean {
  const pattern = RegExp.escape(rule)
    .replace(/(?:\\\*)+/g, '.*')
    .replace(/\\\$$/, '$');
  return new RegExp(`^${pattern}`).test(path);
}

function buildIn(json: string): string | undefined {
  try {
    const { build } = JSON.parse(json);
    return typeof build === 'string' ? build : undefined;
  } catch {
    return undefined;
  }
}
