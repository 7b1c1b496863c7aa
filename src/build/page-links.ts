import { decodeHTMLAttribute } from 'entities';
import { decodeAddress } from '../text/decode-address.ts';
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

/** What is in these elements is no markup. */
const RAW = /^(?:script|style)\b/i;
const RAW_END = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi };

const [QUOTE, APOSTROPHE, EQUALS, END] = ['"', "'", '=', '>'].map((mark) => mark.charCodeAt(0));

/** Reads the ids and the links of a page. The pages are our own and well formed. */
export function readLinks(html: string): PageLinks {
  const anchors = new Set<string>();
  const links = new Set<string>();
  const take = (name: string, value: string) => {
    const to = name === 'id' ? anchors : name === 'href' || name === 'src' || name === 'action' ? links : undefined;
    to?.add(value.includes('&') ? decodeHTMLAttribute(value) : value);
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const end = html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) : skipTag(html, at, take);
    at = end < 0 ? at + 1 : end;
  }
  return { anchors, links: [...links] };
}

/**
 * Reads a start tag, and skips what is in it where that is no markup. A value in quotation marks may hold what would end it.
 * @param at the place of its bracket
 * @param take is given each attribute that has a value
 * @returns the place behind; -1 where there is no start tag
 */
function skipTag(html: string, at: number, take: (name: string, value: string) => void): number {
  if (!isLetter(html.charCodeAt(at + 1))) return -1;
  const attributes: [name: string, value: string][] = [];
  /** Where the name of an attribute may begin: behind the last space. */
  let from = html.length;
  for (let place = at + 1; place < html.length; place += 1) {
    const unit = html.charCodeAt(place);
    if (unit === END) {
      for (const [name, value] of attributes) take(name, value);
      return skipRaw(html, at + 1, place + 1);
    }
    if (unit === QUOTE || unit === APOSTROPHE) {
      place = html.indexOf(unit === QUOTE ? '"' : "'", place + 1);
      if (place < 0) return -1;
    } else if (unit === EQUALS && from < place) {
      const end = endOfValue(html, place + 1);
      if (end < 0) return -1;
      const isQuoted = end > place + 1 && isQuotationMark(html.charCodeAt(place + 1));
      const value = isQuoted ? html.slice(place + 2, end - 1) : html.slice(place + 1, end);
      attributes.push([html.slice(from, place), value]);
      place = end - 1;
      from = html.length;
    } else if (isSpace(unit)) from = place + 1;
  }
  return -1;
}

/** The place behind a value; -1 where its quotation mark is not closed. */
function endOfValue(html: string, at: number): number {
  const first = html.charCodeAt(at);
  if (isQuotationMark(first)) return html.indexOf(first === QUOTE ? '"' : "'", at + 1) + 1 || -1;
  let end = at;
  for (let unit = first; end < html.length; unit = html.charCodeAt(end)) {
    if (isSpace(unit) || isQuotationMark(unit) || unit === END) break;
    end += 1;
  }
  return end;
}

function skipRaw(html: string, name: number, end: number): number {
  const [raw = ''] = RAW.exec(html.slice(name, name + 7)) ?? [];
  if (raw === '') return end;
  const close = RAW_END[raw.toLowerCase() as keyof typeof RAW_END];
  close.lastIndex = end;
  return close.test(html) ? close.lastIndex : end;
}

const isQuotationMark = (unit: number): boolean => unit === QUOTE || unit === APOSTROPHE;
const isLetter = (unit: number): boolean => (unit | 32) > 96 && (unit | 32) < 123;
const isSpace = (unit: number): boolean => unit === 32 || (unit > 8 && unit < 14);

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
  return linkNumbersBy(numberTexts(texts));
}

/** @param numberOf gives the number of a link or an anchor */
export function linkNumbersBy(numberOf: (text: string) => number): (links: PageLinks) => NumberedLinks {
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
/** A link to such a page, or to a place on it. */
const PLAIN_LINK = /^((?:\/[\w-][\w.-]*)*\/)(?:#([\w-]*))?$/;

/** Where a link leads on this site; undefined where it leaves it, or is no address at all. */
function resolve(link: string, page: string): Target | undefined {
  if (/^(?:mailto:|tel:|data:)/i.test(link)) return undefined;
  // Most links are such, and need no parser.
  const [, path, anchor = ''] = PLAIN_LINK.exec(link) ?? [];
  if (path !== undefined) return { path, anchor };
  const url = URL.parse(link, `${HERE}${page}`);
  if (!url || url.origin !== HERE) return undefined;
  const hash = url.hash.startsWith('#:~:') ? '' : url.hash.slice(1);
  return { path: url.pathname, anchor: decodeAddress(hash) ?? hash };
}
