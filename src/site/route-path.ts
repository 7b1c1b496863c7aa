import { kindOfFolder } from '../schema/kinds.ts';

/**
 * The path under which the routes of `src/pages/` know a page. Astro cannot tell the second page of a list (`articles/2/`)
 * from an article, since it chooses a route by names of folders alone: lists have a route of their own.
 *
 * @param path the path of a page, without the base path: `articles/2/`
 */
export function routePath(path: string): string {
  const [, folder = ''] = /^([a-z]+)\/(?:\d+\/)?$/.exec(path) ?? [];
  return kindOfFolder(folder) ? `lists/${path}` : path;
}
