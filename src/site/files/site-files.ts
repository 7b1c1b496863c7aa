import { EMBED_FOLDER, TOOLS } from '../../domain/addresses.ts';
import type { ArticleEntry } from '../../domain/entry.ts';
import { isFullTextElsewhere } from '../../domain/full-text-elsewhere.ts';
import { FOLDERS } from '../../schema/kinds.ts';
import { absolute, addresses, catalog, isHostKnown } from '../collection.ts';
import { dataExport } from '../data/exports.ts';
import { formatMovedPage, type MovedPage } from '../former-pages.ts';
import { formatArticleGraph, graphPath, hasManyQuotations } from '../linked-data.ts';
import { hasSecurityFile, SECURITY_FILE } from '../security-file.ts';
import { articleMarkdown, hasMarkdown, markdownPath } from './article-markdown.ts';
import { CITATION_LICENCES, citationLicences } from './citation-licences.ts';
import { embedFile, embedFilePaths } from './embeds.ts';
import { feedFile, feedPaths } from './feeds.ts';
import { formatLlms } from './llms.ts';
import { formatSitemap, type SitemapPage, sitemapNames } from './sitemap.ts';
import { formatRobots, formatTdmReservations, type UsageRule, usageRules } from './usage-rules.ts';

/** A file beside the pages, for other programs. */
export interface SiteFile {
  text: string;
  /** The media type. */
  type: string;
}

/** The file that hosts answer with for an address that ends in a slash. */
const INDEX = 'index.html';

/** Pages that nobody is looking for: tools, and what stands in for a page that is not there. */
const UNLISTED = new Set(['404/', ...TOOLS.map((tool) => `${tool}/`)]);

/** The files that list much of the site, by their names, and what makes each. */
const LISTS: Record<string, () => SiteFile> = {
  'robots.txt': () => ({
    text: formatRobots(rulesOfSite(), fullAddress(sitemapNames(0)[0] ?? '')),
    type: 'text/plain',
  }),
  'llms.txt': () => ({ text: formatLlms(), type: 'text/markdown' }),
  '.well-known/tdmrep.json': () => ({ text: formatTdmReservations(rulesOfSite()), type: 'application/json' }),
};

/**
 * Files beside the pages that list much of the site, and are made anew by every build.
 * @param pages the paths of all pages
 */
export function filePaths(pages: readonly string[]): string[] {
  // What names an address in full is not there where none is known.
  const known = !isHostKnown() ? [] : ['opensearch.xml', ...Object.keys(LISTS), ...sitemaps(pages)];
  const security = hasSecurityFile(catalog.site, addresses.home) ? [SECURITY_FILE] : [];
  return ['build.json', 'site.webmanifest', 'sw.js', CITATION_LICENCES, ...known, ...security];
}

/**
 * Files beside the pages that are each of one page or entity, and are kept from one build to the next.
 * @param moved the pages that had other addresses
 */
export function documentPaths(moved: readonly MovedPage[]): string[] {
  const ofArticles = catalog.entries.article.flatMap((article) => [
    ...(hasMarkdown(article) ? [markdownPath(article.id)] : []),
    ...(hasGraphFile(article) ? [graphPath(article.id)] : []),
  ]);
  return [...ofArticles, ...feedPaths(), ...embedFilePaths(), ...moved.map(({ from }) => from + INDEX)];
}

/** The page of what such a file is of, by their paths; where it is of no page, of none. */
export function pageOfDocument(path: string): string {
  const [folder = '', id = ''] = path.split('/');
  return `${folder === EMBED_FOLDER ? FOLDERS.article : folder}/${id}/`;
}

/** One of them. @returns undefined where there is none with this path */
export function documentFile(path: string): SiteFile | undefined {
  const [, id = '', ending] = /^articles\/([^/]+)\/index\.(html\.md|jsonld)$/.exec(path) ?? [];
  const article = catalog.find('article', id);
  if (!article) return embedFile(path) ?? feedFile(path) ?? movedPage(path);
  if (ending === 'jsonld')
    return hasGraphFile(article) ? { text: formatArticleGraph(article), type: 'application/ld+json' } : undefined;
  return hasMarkdown(article) ? { text: articleMarkdown(article), type: 'text/markdown' } : undefined;
}

/** The page at a former address. */
function movedPage(path: string): SiteFile | undefined {
  const text = path.endsWith(INDEX) ? formatMovedPage(path.slice(0, -INDEX.length)) : undefined;
  return text === undefined ? undefined : { text, type: 'text/html' };
}

function hasGraphFile(article: ArticleEntry): boolean {
  return isHostKnown() && hasManyQuotations(article);
}

/**
 * Any file that no route of its own makes.
 * @param pages gives the paths of all pages
 * @returns undefined where there is none with this path
 */
export function siteFile(path: string, pages: () => readonly string[]): SiteFile | undefined {
  const data = dataExport(path);
  if (data) return { text: [...data.parts()].join(''), type: data.type };
  if (path === CITATION_LICENCES) return { text: citationLicences, type: 'text/plain' };
  if (!isHostKnown()) return documentFile(path);
  if (Object.hasOwn(LISTS, path)) return LISTS[path]?.();
  if (!/^sitemap[\d-]*\.xml$/.test(path)) return documentFile(path);
  const listed = listedPages(pages());
  return sitemapNames(listed.length).includes(path)
    ? { text: formatSitemap(path, listed, fullAddress), type: 'application/xml' }
    : undefined;
}

function sitemaps(pages: readonly string[]): string[] {
  const unlisted = unlistedPaths();
  return sitemapNames(pages.filter((path) => !unlisted.has(path)).length);
}

/** The paths of tools, and of texts whose original is elsewhere. */
function unlistedPaths(): ReadonlySet<string> {
  const full = catalog.entries.article.filter(({ data }) => isFullTextElsewhere(data, catalog.site.publisher));
  return new Set([...UNLISTED, ...full.map(({ id }) => pathOfArticle(id))]);
}

function pathOfArticle(id: string): string {
  return `${FOLDERS.article}/${id}/`;
}

/** The pages that search engines are told of. */
function listedPages(pages: readonly string[]): SitemapPage[] {
  const changes = new Map(
    catalog.entries.article.map(({ id, data }) => [
      pathOfArticle(id),
      lastChange([...data.corrections.map(({ date }) => date), ...(data.captured ? [data.captured] : [])]),
    ]),
  );
  const unlisted = unlistedPaths();
  return pages
    .filter((path) => !unlisted.has(path))
    .map((path) => {
      const changed = changes.get(path);
      return { address: fullAddress(path), ...(changed && { changed }) };
    });
}

/** The last of some dates, by the day; undefined where one is not known to the day, for it may be the last. */
function lastChange(dates: readonly string[]): string | undefined {
  return dates.every((date) => /^\d{4}-\d\d-\d\d$/.test(date)) ? dates.toSorted().at(-1) : undefined;
}

function rulesOfSite(): UsageRule[] {
  const articles = catalog.entries.article.map(({ id, data }) => ({ path: addresses.entity('article', id), data }));
  return usageRules(articles, addresses.list('article'));
}

function fullAddress(path: string): string {
  return absolute(addresses.withBase(path)) ?? '';
}
