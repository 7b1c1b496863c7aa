import { publishedBuild } from './build.ts';

/*
 * What a page loads is of its own build: the one that was published when it first needed data. Where that is gone, the page
 * takes up the published build whole, and says so.
 */

let own: Promise<string> | undefined;
let ownName: string | undefined;

/**
 * The page's own build. It is asked for once; what failed is asked for again the next time.
 * @param base the base path, with a slash at its end @throws where it cannot be loaded
 */
export function ownBuild(base: string): Promise<string> {
  own ??= publishedBuild(base).then(
    (build) => {
      ownName = build;
      return build;
    },
    (error) => {
      own = undefined;
      throw error;
    },
  );
  return own;
}

/** Whether this is the page's own build, and not one that was published later. */
export function isOwnBuild(build: string): boolean {
  return build === ownName;
}

/** The digest of the program that made this script, which the bundler puts in. */
declare const PROGRAM_DIGEST: string;

/** Whether this script can read the data of a build: the same program made both. While editing, Vite replaces the scripts. */
export function canRead(build: string): boolean {
  return import.meta.env.DEV || build.startsWith(PROGRAM_DIGEST);
}
