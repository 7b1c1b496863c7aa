import { decodeHTMLAttribute } from 'entities';

/** The links and anchors of one built page. */
export interface PageLinks {
  anchors: ReadonlySet<string>;
  links: readonly string[];
}

/** A link that leads nowhere. */
export interface LinkFault {
  /** The address of the page it stands on. */
  page: string;
  /** The address it leads to, without query and anchor. */
  path: string;
  /** The anchor, where the page is there and the anchor is not. */
  anchor?: string;
  /** The anchors that the page has. */
  anchors: ReadonlySet<string>;
}

/** A start tag; a value in quotation marks may hold what would end it. */
const TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/i;
/** Tags in the order of the page. Comments, scripts and style sheets are taken whole: what is in them is no tag. */
const PARTS = new RegExp(`<!--[^]*?-->|(?=<(script|style)\\b)${TAG.source}[^]*?</\\1\\s*>|${TAG.source}`, 'gi');
/** An attribute with its value, which is taken whole: what looks like an attribute within it is none. */
const ATTRIBUTE = /\s([^\s"'<>/=]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ANCHOR = /^id$/;
const LINK = /^(?:href|src|action)$/;

/** Reads the ids and the links of a page. Attributes are found as text: the pages are our own and well formed. */
export function readLinks(html: string): PageLinks {
  const markup = Array.from(html.matchAll(PARTS), ([part]) => (part.startsWith('<!') ? '' : TAG.exec(part)?.[0])).join(
    '',
  );
  return { anchors: new Set(valuesOf(markup, ANCHOR)), links: [...new Set(valuesOf(markup, LINK))] };
}

function valuesOf(markup: string, attribute: RegExp): string[] {
  return Array.from(markup.matchAll(ATTRIBUTE))
    .filter(([, name = '']) => attribute.test(name))
    .map(([, , double, single, bare]) => decodeHTMLAttribute(double ?? single ?? bare ?? ''));
}

/**
 * The links that lead to no page, or to no place on it.
 * @param pages every page by its address, base path included
 */
export function linkFaults(pages: ReadonlyMap<string, PageLinks>, base: string): LinkFault[] {
  const faults: LinkFault[] = [];
  const resolve = createResolver();
  for (const [page, { links }] of pages) {
    for (const link of links) {
      const target = resolve(link, page);
      if (!target) continue;
      const found = pages.get(target.path);
      if (!found) faults.push({ page, path: target.path, anchors: new Set() });
      else if (target.anchor !== '' && !found.anchors.has(target.anchor))
        faults.push({ page, ...target, anchors: found.anchors });
    }
  }
  return faults.filter(({ path }) => path !== `${base}404.html`);
}

const HERE = 'https://here.invalid';

/** A place on this site. */
interface Target {
  path: string;
  anchor: string;
}

/** A link that leads to the same from every page, and one to an anchor of its own page. */
const ABSOLUTE = /^(?:\/|[a-z][a-z0-9+.-]*:\/\/)/i;
const OWN_ANCHOR = /^#[\w-]+$/;

/** Resolves links. Most stand on many pages, and are resolved once. */
function createResolver(): typeof resolve {
  const known = new Map<string, Target | undefined>();
  const once = (link: string, page: string): Target | undefined => {
    if (!known.has(link)) known.set(link, resolve(link, page));
    return known.get(link);
  };
  return (link, page) => {
    if (ABSOLUTE.test(link)) return once(link, page);
    const own = OWN_ANCHOR.test(link) && once(page, page);
    return own ? { path: own.path, anchor: link.slice(1) } : resolve(link, page);
  };
}

/** Where a link leads on this site; undefined where it leaves it, or is no address at all. */
function resolve(link: string, page: string): Target | undefined {
  if (/^(?:mailto:|tel:|data:)/i.test(link)) return undefined;
  const url = URL.parse(link, `${HERE}${page}`);
  if (!url || url.origin !== HERE) return undefined;
  const anchor = url.hash.startsWith('#:~:') ? '' : decodeAddress(url.hash.slice(1));
  return { path: url.pathname, anchor };
}

/** An address with its escapes undone; as it is where they stand for nothing. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
