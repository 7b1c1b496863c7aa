/*
 * A build of the site has a name: the digest of the program, a hyphen, the digest of the content. Whatever a script loads is
 * in a folder with that name, so that nothing of another build has the same address. A page does not carry the name, since
 * most pages are the same in the next build.
 */

/** How many digits of each digest are in the name of a build. */
export const DIGITS_OF_DIGESTS = 8;

/** The build that is published now. @param base the base path, with a slash at its end @throws where it cannot be loaded */
export async function publishedBuild(base: string): Promise<string> {
  const response = await fetch(`${base}build.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const { build } = (await response.json()) as { build: string };
  return build;
}

/** The folder with the data of a build. */
export function dataFolder(base: string, build: string): string {
  return `${base}data/${build}/`;
}

/**
 * A regular expression for the paths, below the base path, of files that are named by what is in them, or by their build: what
 * is under such an address never changes.
 */
export const FOREVER = '(?:_astro/|data/[0-9a-f]{8}-[0-9a-f]{8}/)';

/** The folder of its search index. */
export function searchFolder(base: string, build: string): string {
  return `${dataFolder(base, build)}search`;
}
