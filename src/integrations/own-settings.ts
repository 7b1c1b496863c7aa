/**
 * What Astro says to the site's code of itself, by names (`import.meta.env`). It takes any variable of the environment of such a
 * name for its own: where a machine has a `BASE_URL` for something else, every link of the site would lead there.
 */
const ASTRO_NAMES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Removes from an environment the variables that Astro would take for its own settings. The project's have other names (`cli/settings.ts`). */
export function removeAstroNames(env: NodeJS.ProcessEnv): void {
  for (const name of ASTRO_NAMES) delete env[name];
}
