import { decodeHTMLAttribute } from 'entities';
import { searchFolder } from '../../browser/build.ts';
import { EMBED_FOLDER } from '../../domain/addresses.ts';
import { CACHING } from '../headers.ts';
import { keepingOf } from './check-answers.ts';
import { forbidsAll } from './robots-file.ts';
import { CONFIG_HINT, type HostAnswer, isOwnPage, type Visit } from './visit.ts';

/** Addresses that no site has: of a page, and of a file among those that browsers may keep for ever. */
const MISSING = 'no-page-of-this-name/';
const MISSING_FILE = '_astro/no-file-of-this-name.js';

/** How a gzip file begins, read as text. */
const GZIP = '\u001f\ufffd';

/** The address that the home page says. */
export function checkCanonical(visit: Visit, { text }: HostAnswer): void {
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(text) ?? [];
  if (canonical === undefined)
    visit.advise(
      visit.base.href,
      'Pages do not say their address: search engines and previews of links miss it.',
      visit.isOnOwnMachine
        ? 'build with SITE_URL, the host that it will be published on'
        : `build with SITE_URL=${visit.base.origin}`,
    );
  else if (!standsAt(visit, decodeHTMLAttribute(canonical)))
    visit.fault(
      visit.base.href,
      `It says that its address is ${canonical}.`,
      visit.isOnOwnMachine
        ? `build with BASE_PATH=${visit.base.pathname}`
        : `build with SITE_URL=${visit.base.origin} and BASE_PATH=${visit.base.pathname}, or publish it there`,
    );
}

/** The data that the scripts of pages ask for, and the search index. */
export async function checkData(visit: Visit): Promise<void> {
  const about = await visit.ask(`${visit.base.href}build.json`);
  const build = about?.status === 200 ? buildIn(about.text) : undefined;
  if (build === undefined) {
    visit.fault(
      `${visit.base.href}build.json`,
      'It does not name the build, so search and notebook cannot work.',
      'publish all of dist/, and nothing else',
    );
    return;
  }
  const choices = `${visit.base.href}data/${build}/articles.json`;
  const answer = await visit.ask(choices);
  if (answer?.status !== 200)
    visit.fault(
      choices,
      `It answers with ${answer?.status ?? 'nothing'}: pages are of another build than their data.`,
      'publish all of dist/ at once, and delete what is no longer in it',
    );
  else if (!(answer.headers.get('content-type') ?? '').includes('json'))
    visit.fault(
      choices,
      `Its type is ${answer.headers.get('content-type')}, and should be application/json.`,
      CONFIG_HINT,
    );
  await checkSearch(visit, `${searchFolder(visit.base.href, build)}/collection.table`);
}

/** A file of the search index, which is packed already. */
async function checkSearch(visit: Visit, address: string): Promise<void> {
  const answer = await visit.ask(address);
  if (!answer) return;
  if (answer.status !== 200)
    visit.fault(
      address,
      `It answers with ${answer.status}, so the search cannot work.`,
      'publish all of dist/, and have the host send files of every ending',
    );
  else if (!answer.text.startsWith(GZIP))
    visit.fault(
      address,
      'The host says that it has packed this file, or unpacks it, and the search cannot read it.',
      'have the host send .table files as they are, as application/octet-stream',
    );
}

/** A page that is not there. */
export async function checkMissing(visit: Visit): Promise<void> {
  const address = visit.base.href + MISSING;
  const answer = await visit.ask(address);
  if (!answer) return;
  if (answer.status !== 404)
    visit.fault(
      address,
      `An address that is not there answers with ${answer.status}.`,
      'have the host answer with 404 and the page 404.html; a site of pages needs no fallback to index.html',
    );
  else if (!isOwnPage(answer.text))
    visit.advise(address, 'What is not there is answered with a page of the host.', 'name 404.html as the page for it');
}

/** A file that is not there, among those that browsers may keep for ever. */
export async function checkMissingFile(visit: Visit): Promise<void> {
  const address = visit.base.href + MISSING_FILE;
  const answer = await visit.ask(address);
  if (!answer || answer.status === 200) return;
  const { seconds, isKept } = keepingOf(answer.headers);
  if (isKept)
    visit.advise(
      address,
      `Browsers keep for ${seconds} seconds that a file is not there: who comes during an update may miss it for as long.`,
      `send Cache-Control: ${CACHING.fresh} with what is not there`,
    );
}

/** Looks at the page by which other sites show a quotation of the home page. */
export async function checkEmbedded(visit: Visit, { text }: HostAnswer): Promise<void> {
  const [, article, quotation] = /\shref="[^"#]*\/articles\/([^/"#]+)\/#([^"]+)"/.exec(text) ?? [];
  if (article === undefined) return;
  const address = `${visit.base.href}${EMBED_FOLDER}/${article}/${quotation}/`;
  const answer = await visit.ask(address);
  if (answer?.status !== 200) return;
  const [, ancestors] = /frame-ancestors ([^;]*)/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
  const refuses = ancestors === undefined ? answer.headers.has('x-frame-options') : ancestors.trim() !== '*';
  if (refuses)
    visit.fault(
      address,
      `The host forbids other sites to show it: ${ancestors === undefined ? `X-Frame-Options: ${answer.headers.get('x-frame-options')}` : `frame-ancestors ${ancestors.trim()}`}.`,
      `send no such header with ${visit.base.pathname}${EMBED_FOLDER}/: ${CONFIG_HINT}`,
    );
}

/** The address of a page without its last slash. */
export async function checkFolder(visit: Visit, page: string): Promise<void> {
  const address = page.slice(0, -1);
  const answer = await visit.ask(address);
  if (!answer) return;
  const to = answer.headers.get('location');
  const leads = to && new URL(to, address).href === page;
  if (answer.status === 200)
    visit.advise(
      address,
      'A page has two addresses, one without the last slash.',
      'have the host lead it to the one with the slash',
    );
  else if (!leads)
    visit.fault(
      address,
      `A page without its last slash answers with ${answer.status}${to ? `, and leads to ${to}` : ''}.`,
      `have the host lead it to ${page}`,
    );
}

/** What the host itself tells search engines. */
export function checkRobotsHeader(visit: Visit, { headers }: HostAnswer): void {
  if (/\b(?:noindex|none)\b/i.test(headers.get('x-robots-tag') ?? ''))
    visit.fault(
      visit.base.href,
      `The host keeps the site out of search engines: X-Robots-Tag: ${headers.get('x-robots-tag')}.`,
      'give the address that readers come by, or have the host leave this header out; hosts send it with previews',
    );
}

/** What the host has for search engines at its top. */
export async function checkRobotsFile(visit: Visit): Promise<void> {
  const address = new URL('/robots.txt', visit.base).href;
  const answer = await visit.ask(address);
  if (answer?.status === 200 && forbidsAll(answer.text, visit.base.pathname))
    visit.fault(
      address,
      `It keeps every search engine out of ${visit.base.pathname}.`,
      'take out its line Disallow, or publish the robots.txt of dist/ there',
    );
}

/** Whom to tell of a hole, which is said until a day. */
export async function checkSecurityFile(visit: Visit): Promise<void> {
  const address = new URL('/.well-known/security.txt', visit.base).href;
  const answer = await visit.ask(address);
  const [, expires] = (answer?.status === 200 && /^Expires: (\S+)/m.exec(answer.text)) || [];
  if (expires !== undefined && Date.parse(expires) < Date.now())
    visit.fault(
      address,
      `It has expired on ${expires.slice(0, 10)}.`,
      'look whether the contact still holds, and give site.yaml a later day under "security"',
    );
}

function buildIn(json: string): string | undefined {
  try {
    const { build } = JSON.parse(json);
    return typeof build === 'string' ? build : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the site that is visited may say an address: its own, or on the reader's own machine one with the same path. */
export function standsAt({ base, isOnOwnMachine }: Pick<Visit, 'base' | 'isOnOwnMachine'>, said: string): boolean {
  if (said === base.href) return true;
  return isOnOwnMachine && URL.canParse(said) && new URL(said).pathname === base.pathname;
}
