import { decodeHTMLAttribute } from 'entities';
import { numberTexts } from './number-texts.ts';

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
  anchors: readonly string[];
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

/** The links and anchors of a page as the numbers of texts. */
export interface NumberedLinks {
  anchors: Uint32Array;
  links: Uint32Array;
}

/** The links and anchors of pages: most stand on many of them. */
export interface LinkTable {
  /** What the numbers stand for: addresses, and the names of anchors. */
  texts: readonly string[];
  pages: ReadonlyMap<string, NumberedLinks>;
}

/**
 * Numbers the links and anchors of pages.
 * @param texts those that have numbers already, to which others are added
 * @returns gives the numbers of a page
 */
export function createLinkNumbers(texts: string[]): (links: PageLinks) => NumberedLinks {
  const numberOf = numberTexts(texts);
  const list = (some: Iterable<string>) => Uint32Array.from([...some], numberOf);
  return ({ anchors, links }) => ({ anchors: list(anchors), links: list(links) });
}

/** Makes a table of the links and anchors of pages. */
export function tabulateLinks(pages: ReadonlyMap<string, PageLinks>): LinkTable {
  const texts: string[] = [];
  const number = createLinkNumbers(texts);
  return { texts, pages: new Map(Array.from(pages, ([path, links]) => [path, number(links)])) };
}

/** What is known of a link wherever it stands; 0 is nothing. */
const [SOUND, FAULTY, OWN_ANCHOR, RELATIVE] = [1, 2, 3, 4];

/**
 * The links that lead to no page, or to no place on it.
 * @param table every page by its address, base path included
 */
export function linkFaults({ texts, pages }: LinkTable, base: string): LinkFault[] {
  const faults: LinkFault[] = [];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const known = new Uint8Array(texts.length);

  /** What is wrong with a link from a page, if anything is. */
  function faultOf(link: string, page: string): Omit<LinkFault, 'page'> | undefined {
    const target = resolve(link, page);
    if (!target || target.path === `${base}404.html`) return undefined;
    const found = pages.get(target.path);
    if (!found) return { path: target.path, anchors: [] };
    if (target.anchor === '' || hasAnchor(found, target.anchor)) return undefined;
    return { ...target, anchors: Array.from(found.anchors, (anchor) => texts[anchor] as string) };
  }

  function hasAnchor({ anchors }: NumberedLinks, anchor: string): boolean {
    const number = numbers.get(anchor);
    return number !== undefined && anchors.includes(number);
  }

  /** The faults of links that are the same wherever they stand. */
  const same = new Map<number, Omit<LinkFault, 'page'>>();

  function lookAt(number: number): number {
    const link = texts[number] as string;
    if (!ABSOLUTE.test(link)) return PLAIN_ANCHOR.test(link) ? OWN_ANCHOR : RELATIVE;
    const fault = faultOf(link, base);
    if (fault) same.set(number, fault);
    return fault ? FAULTY : SOUND;
  }

  for (const [page, own] of pages) {
    const isPlain = PLAIN_PATH.test(page);
    for (const link of own.links) {
      known[link] ||= lookAt(link);
      const kind = known[link];
      const text = texts[link] as string;
      if (kind === SOUND || (kind === OWN_ANCHOR && isPlain && hasAnchor(own, text.slice(1)))) continue;
      const fault = kind === FAULTY ? same.get(link) : faultOf(text, page);
      if (fault) faults.push({ page, ...fault });
    }
  }
  return faults;
}

const HERE = 'https://here.invalid';

/** A place on this site. */
interface Target {
  path: string;
  anchor: string;
}

/** A link that leads to the same from every page, one to an anchor of its own page, and a page whose address has no escapes. */
const ABSOLUTE = /^(?:\/|[a-z][a-z0-9+.-]*:\/\/)/i;
const PLAIN_ANCHOR = /^#[\w-]+$/;
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)*\/$/;

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
