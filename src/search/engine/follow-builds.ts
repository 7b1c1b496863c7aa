import { SearchError } from './searcher.ts';
import type { Index } from './types.ts';

/** How long after a question it is looked whether another build was published, in milliseconds. */
const CHECK_DELAY_MS = 1000;

/** How many builds are tried for one question. */
const MAX_ATTEMPTS = 3;

/** The builds of the site, as they are reached over the network. */
export interface Builds {
  /** The name of the build that is published now. */
  published(): Promise<string>;
  /** Whether these scripts can read the index of a build: the same program made both. */
  canRead(build: string): boolean;
  /** The index of a build. */
  open(build: string): Index;
}

/** Has one index at a time, that of the build that is published as far as is known. */
export interface BuildFollower {
  /**
   * Runs a task on the index. Where its build is gone meanwhile, the task runs anew on the index of the build in its place.
   *
   * @throws {SearchError} `outdated` where another program made that build
   */
  run<Result>(task: (index: Index) => Promise<Result>): Promise<Result>;
}

/**
 * Follows the builds of a site. What was loaded of one build is never used with another: each has an index of its own.
 *
 * @param own the own build of the page that asks
 * @param onReplaced called when another build is found to be published, though the last task ran without a failure
 * @param delay resolves after so many milliseconds
 */
export function followBuilds(
  own: string,
  { published, canRead, open }: Builds,
  onReplaced: () => void,
  delay: (ms: number) => Promise<void> = wait,
): BuildFollower {
  let index = open(own);
  let isOutdated = !canRead(own);
  let checking = false;

  /** Takes up the build that is published. @returns whether it is another one than before */
  async function takeUp(): Promise<boolean> {
    const before = index;
    // Where it cannot be found out, what is loaded may still be good.
    const build = await published().catch(() => index.build);
    // Another question may have taken it up meanwhile.
    if (build === index.build) return index !== before;
    isOutdated = !canRead(build);
    index = open(build);
    return true;
  }

  /** Looks later whether there is another build, once for all questions until then. */
  async function check(): Promise<void> {
    if (checking) return;
    checking = true;
    await delay(CHECK_DELAY_MS);
    checking = false;
    if (await takeUp()) onReplaced();
  }

  async function attempt<Result>(task: (index: Index) => Promise<Result>, attemptsLeft: number): Promise<Result> {
    if (isOutdated) throw new SearchError('outdated');
    const used = index;
    try {
      return await task(used);
    } catch (error) {
      const isMissing = error instanceof SearchError && error.failure === 'missing';
      if (!isMissing || attemptsLeft === 0) throw error;
      if (used === index && !(await takeUp())) throw error;
      return attempt(task, attemptsLeft - 1);
    }
  }

  return {
    run: async (task) => {
      const result = await attempt(task, MAX_ATTEMPTS - 1);
      void check();
      return result;
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
