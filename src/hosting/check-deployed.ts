import { decodeHTMLAttribute } from 'entities';
import { checkFile, checkHeaders } from './deploy-check/check-answers.ts';
import {
  checkCanonical,
  checkData,
  checkEmbedded,
  checkFolder,
  checkMissing,
  checkMissingFile,
  checkRobotsFile,
  checkRobotsHeader,
  checkSecurityFile,
} from './deploy-check/check-places.ts';
import { type DeployFault, type HostAnswer, isOwnPage, Visit } from './deploy-check/visit.ts';

/** What was looked at. */
export interface DeployReport {
  faults: DeployFault[];
  addresses: number;
}

/** How many addresses are asked for, and how many at a time. */
const MAX_ADDRESSES = 200;
const CONCURRENCY = 6;

/**
 * Visits a published site as a browser would: its home page, what that page loads and links to, the data that scripts ask
 * for, and an address that is not there.
 * @param home the address of its home page
 */
export async function checkDeployed(home: string): Promise<DeployReport> {
  const visit = new Visit(new URL(home.endsWith('/') ? home : `${home}/`));
  const first = await visit.ask(visit.base.href);
  if (!first || !isHomePage(visit, first)) return { faults: visit.faults, addresses: 1 };
  checkHeaders(visit, visit.base.href, first);
  const linked = linkedFrom(visit, first);
  await visitAll(visit, linked);
  checkCanonical(visit, first);
  await checkData(visit);
  await checkMissing(visit);
  await checkMissingFile(visit);
  await checkEmbedded(visit, first);
  const page = linked.find((address) => address.endsWith('/') && address !== visit.base.href);
  if (page !== undefined) await checkFolder(visit, page);
  checkRobotsHeader(visit, first);
  await checkRobotsFile(visit);
  await checkSecurityFile(visit);
  return { faults: visit.faults, addresses: visit.answered };
}

/** Whether the first address answers with a page, which is looked at further even where another program built it. */
function isHomePage(visit: Visit, { status, headers, text }: HostAnswer): boolean {
  const { base } = visit;
  if (status !== 200) {
    const to = headers.get('location');
    visit.fault(
      base.href,
      `The home page answers with ${status}${to ? `, and leads to ${to}` : ''}.`,
      to ? 'give the address that it leads to' : 'publish the contents of dist/ there',
    );
    return false;
  }
  if (base.protocol === 'http:' && !visit.isOnOwnMachine)
    visit.fault(base.href, 'The site is not served by HTTPS.', 'get a certificate; nearly every host gives one');
  if (!isOwnPage(text))
    visit.fault(base.href, 'This is no page that the program built.', 'publish the contents of dist/ there');
  return true;
}

/** The addresses below the home page that it names, and those of the site's own files. */
function linkedFrom(visit: Visit, { text }: HostAnswer): string[] {
  const { base } = visit;
  const named = [...text.matchAll(/\s(?:href|src)="([^"#]+)/g)].map(([, address = '']) => decodeHTMLAttribute(address));
  const own = ownAddresses(base, ['build.json', 'sw.js', ...named]);
  const isBelow = (address: string) => address.startsWith(base.href);
  const outside = own.find((address) => !isBelow(address));
  if (outside !== undefined)
    visit.fault(
      base.href,
      `It names files outside ${base.pathname}, such as ${outside}: it was built for another path.`,
      `build with BASE_PATH=${base.pathname}`,
    );
  return own.filter(isBelow);
}

async function visitAll(visit: Visit, linked: readonly string[]): Promise<void> {
  const waiting = linked.slice(0, MAX_ADDRESSES);
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
        await visitLinked(visit, address);
    }),
  );
}

async function visitLinked(visit: Visit, address: string): Promise<void> {
  const answer = await visit.ask(address);
  if (answer?.status === 200) checkFile(visit, address, answer);
  else if (answer)
    visit.fault(
      address,
      `It is linked to from the home page, and answers with ${answer.status}.`,
      'publish all of dist/, and nothing else',
    );
}

/** The addresses of the site's own host, without questions, each once. */
function ownAddresses(base: URL, named: readonly string[]): string[] {
  const addresses = named.filter((each) => URL.canParse(each, base)).map((each) => new URL(each, base));
  const own = addresses.filter(({ origin }) => origin === base.origin);
  return [...new Set(own.map(({ origin, pathname }) => origin + pathname))];
}
