import { escapeXml } from '../../text/escape-markup.ts';

/** A page of the site, as search engines are told of it. */
export interface SitemapPage {
  /** In full. */
  address: string;
  /** When what it says was last changed, as far as that is known: `2022`, `2022-09` or `2022-09-28`. */
  changed?: string;
}

/** The most addresses that one file may list (sitemaps.org, protocol 0.9). */
const MAX_ADDRESSES = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The file that search engines are told of: it lists all pages, or the files that do. */
export const SITEMAP = 'sitemap.xml';

/** The names of the files that list so many pages. */
export function sitemapNames(pages: number, most = MAX_ADDRESSES): string[] {
  const parts = Math.ceil(pages / most);
  return parts > 1 ? [SITEMAP, ...Array.from({ length: parts }, (_, index) => nameOf(index + 1))] : [SITEMAP];
}

const nameOf = (part: number) => `sitemap-${part}.xml`;

/**
 * Formats one of the files that list the pages of the site.
 * @param name one of `sitemapNames`
 * @param addressOf gives the full address of another of them
 */
export function formatSitemap(
  name: string,
  pages: readonly SitemapPage[],
  addressOf: (name: string) => string,
  most = MAX_ADDRESSES,
): string {
  const [, ...parts] = sitemapNames(pages.length, most);
  if (name === SITEMAP && parts.length > 0)
    return wrap(
      'sitemapindex',
      parts.map((part) => `<sitemap>${location(addressOf(part))}</sitemap>`),
    );
  const first = Math.max(0, parts.indexOf(name)) * most;
  return wrap('urlset', pages.slice(first, first + most).map(formatPage));
}

function formatPage({ address, changed }: SitemapPage): string {
  return `<url>${location(address)}${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`;
}

const location = (address: string) => `<loc>${escapeXml(address)}</loc>`;

function wrap(element: string, lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${element} ${NAMESPACE}>`, ...lines, `</${element}>`, ''].join(
    '\n',
  );
}
