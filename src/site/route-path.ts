import { kindOfFolder } from '../schema/kinds.ts';

/** Files for other programs, by their paths (`files/site-files.ts`): while the content is edited, one route makes them all. */
const FILE =
  /^(?:(?:robots|llms)\.txt|sitemap[\d-]*\.xml|\.well-known\/tdmrep\.json|[a-z]+\/[a-z0-9-]+\/index\.html\.md)$/;

/**
 * The path under which the routes of `src/pages/` know a page. Astro cannot tell the second page of a list (`articles/2/`)
 * from an article, since it chooses a route by names of folders alone: lists have a route of their own. So have files
 * that stand among pages.
 *
 * @param path the path of a page, without the base path: `articles/2/`
 */
export function routePath(path: string): string {
  if (FILE.test(path)) return `files/${path}/`;
  const [, folder = ''] = /^([a-z]+)\/(?:\d+\/)?$/.exec(path) ?? [];
  return kindOfFolder(folder) ? `lists/${path}` : path;
}
