import { dataFolder, publishedBuild } from './build.ts';
import { canRead, ownBuild } from './own-build.ts';

/**
 * Loads files of one build, never of two: of the page's own, or where one of them is not there, of the published one.
 * @param base the base path, with a slash at its end
 * @param files below the folder of the build
 * @returns undefined for a file that the build does not have, and nothing found where this script cannot read the build
 */
export async function loadFromOneBuild<Data>(
  base: string,
  files: readonly string[],
): Promise<{ build: string; found?: (Data | undefined)[] }> {
  const load = async (build: string) =>
    canRead(build)
      ? { build, found: await Promise.all(files.map((file) => loadFile<Data>(base, build, file))) }
      : { build };
  const first = await load(await ownBuild(base));
  if (!first.found?.includes(undefined)) return first;
  const published = await publishedBuild(base);
  return published === first.build ? first : load(published);
}

async function loadFile<Data>(base: string, build: string, file: string): Promise<Data | undefined> {
  const response = await fetch(dataFolder(base, build) + file);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}
