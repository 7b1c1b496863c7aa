import { checkFidelity } from '../../fidelity/check-fidelity.ts';
import { createBodyCache, readContent } from '../../loaders/read-content.ts';
import type { Problem } from '../../schema/problem.ts';

/** What to check. */
export interface CheckSettings {
  /** The content folder. */
  folder: string;
  /** The path that the site is served under. */
  base: string;
  /** The folder with the originals of the articles, where they are to be compared. */
  originals?: string;
}

/** What was found. */
export interface Found {
  /** What stops a build. */
  problems: Problem[];
  /** What should be mended, but stops nothing. */
  warnings: Problem[];
  /** How many content files there are. */
  files: number;
  /** How many articles were held against their originals. */
  compared?: number;
}

/**
 * Makes a check that can be repeated: what has not changed is not parsed again. It finds everything that is wrong with the
 * content folder, drafts included, and what is wrong once they are left out, as a build leaves them.
 */
export function createCheck({ folder, base, originals }: CheckSettings): () => Promise<Found> {
  const cache = createBodyCache();
  return async () => {
    const { entries, warnings, ...all } = await readContent({ folder, base, drafts: true, cache });
    const drafts = entries.article.some(({ data }) => data.draft);
    const built = drafts ? await readContent({ folder, base, drafts: false, cache }) : all;
    const fidelity = originals === undefined ? undefined : await checkFidelity({ folder, originals });
    return {
      problems: unique([...all.problems, ...built.problems, ...(fidelity?.problems ?? [])]),
      warnings: unique([...warnings, ...(fidelity?.warnings ?? [])]),
      files: Object.values(entries).flat().length,
      ...(fidelity && { compared: fidelity.compared }),
    };
  };
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
