/*
 * A build of the site has a name: the digest of the program, a hyphen, the digest of the content. Every page carries the
 * name of its build, and whatever a script loads is in a folder with that name. So a page that is still open after the next
 * build was published never gets the data of the one for the data of the other: what it asks for is gone.
 */

/** The build that the page belongs to. */
export function pageBuild(): string {
  return document.documentElement.dataset['build'] ?? '';
}

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

/** Whether the scripts of one build can read the data and the pages of another: both were made by the same program. */
export function haveSameProgram(build: string, other: string): boolean {
  return build.split('-')[0] === other.split('-')[0];
}
