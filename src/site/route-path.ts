import { type Kind, kindOfFolder } from '../schema/kinds.ts';

/** Files for other programs, by their paths (`files/site-files.ts`): while the content is edited, one route makes them all. */
const FILE =
  /^(?:(?:robots|llms|citation-licences)\.txt|sitemap[\d-]*\.xml|data\/[a-z]+\.(?:bib|csv|jsonld|json|ris)|\.well-known\/tdmrep\.json|(?:[a-z]+\/[a-z0-9-]+\/)?feed\.(?:atom|rss|json)|embed\/[a-z0-9-]+\/[a-z0-9-]+\/oembed\.json|[a-z]+\/[a-z0-9-]+\/index\.(?:html\.md|jsonld))$/;

/** The page of a quotation for other sites, which is made with these files. */
const EMBED = /^embed\/[a-z0-9-]+\/[a-z0-9-]+\/$/;

/**
 * The path under which the routes of `src/pages/` know a page. Astro cannot tell the second page of a list (`articles/2/`)
 * from an article, since it chooses a route by names of folders alone: lists have a route of their own. So have files
 * that stand among pages.
 *
 * @param path the path of a page, without the base path: `articles/2/`
 * @param isEntity whether there is something of a kind with an id: it may be a number that is no page of the list
 */
export function routePath(path: string, isEntity: (kind: Kind, id: string) => boolean): string {
  if (FILE.test(path)) return `files/${path}/`;
  if (EMBED.test(path)) return `files/${path}index.html/`;
  const [, folder = '', number] = /^([a-z]+)\/(?:(\d+)\/)?$/.exec(path) ?? [];
  const kind = kindOfFolder(folder);
  return kind && !(number !== undefined && isEntity(kind, number)) ? `lists/${path}` : path;
}
