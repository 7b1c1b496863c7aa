import { positionsAsWritten } from '../domain/positions-as-written.ts';
import { checkFidelity } from '../fidelity/check-fidelity.ts';
import { type ContentCache, createContentCache } from '../loaders/content-cache.ts';
import { createContentMemory, readContent } from '../loaders/read-content.ts';
import { checkBuilt, checkPublicFiles, type GateReport } from '../rights-gate/check-built.ts';
import type { OpenCheck } from '../schema/open-check.ts';
import type { Problem } from '../schema/problem.ts';

/** What to check. */
export interface CheckSettings {
  /** The content folder. */
  folder: string;
  /** The path that the site is served under. */
  base: string;
  /** The folder of files that are published as they are, where they are to be searched for such words too. */
  publicDir?: string;
  /** The folder whose `look/` and `public/` are those of the content folder, where it is another. */
  files?: string;
  /** The folder with the originals of the articles, where they are to be compared. */
  originals?: string;
  /** The folder of the built site, where it is to be searched for words that may not be published. */
  built?: string;
  /** What was parsed before. */
  cache?: ContentCache;
}

/** What was found. */
export interface Found {
  /** What stops a build. */
  problems: Problem[];
  /** What should be fixed, but does not stop a build. */
  warnings: Problem[];
  /** How many content files there are. */
  files: number;
  /** What imports have left to the editor. */
  open: OpenCheck[];
  /** How many articles were compared with their originals. */
  compared?: number;
  /** How much of a built site was searched, and for the words of how many articles. */
  searched?: Omit<GateReport, 'problems'>;
}

/**
 * Makes a check that can be repeated: what has not changed is not parsed again. It finds everything that is wrong with the
 * content folder, drafts included, and what is wrong once they are left out, as a build leaves them.
 */
export function createCheck({
  folder,
  base,
  originals,
  built: site,
  publicDir,
  files,
  cache = createContentCache(),
}: CheckSettings): () => Promise<Found> {
  return async () => {
    // Each file is read once, with drafts and without.
    const memory = createContentMemory();
    const others = { ...(publicDir !== undefined && { publicDir }), ...(files !== undefined && { files }) };
    const reading = { folder, base, cache, memory, ...others };
    const { entries, warnings, ...all } = await readContent({ ...reading, drafts: true });
    const drafts = entries.article.some(({ data }) => data.draft);
    const built = drafts ? await readContent({ ...reading, drafts: false }) : all;
    const { documents, decomposed } = all;
    const fidelity = originals === undefined ? undefined : await checkFidelity({ folder, originals, documents });
    const open = publicDir === undefined ? [] : await checkPublicFiles(folder, publicDir, documents.article);
    const gate = site === undefined ? undefined : await checkBuilt(folder, site);
    return {
      problems: unique([
        ...all.problems,
        ...built.problems,
        ...positionsAsWritten(fidelity?.problems ?? [], decomposed),
        ...open,
        ...(gate?.problems ?? []),
      ]),
      warnings: unique([...warnings, ...positionsAsWritten(fidelity?.warnings ?? [], decomposed)]),
      files: Object.values(entries).flat().length,
      open: all.open,
      ...(fidelity && { compared: fidelity.compared }),
      ...(gate && { searched: { articles: gate.articles, files: gate.files } }),
    };
  };
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** How a check differs from the one before. */
export interface ProblemChanges {
  added: Problem[];
  fixed: Problem[];
}

/** Compares two checks. A problem that only moved, because lines before it came or went, is the same. */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): ProblemChanges {
  return { added: without(after, before), fixed: without(before, after) };
}

/** What is in a list and not in another; one of two that are alike counts once. */
function without(list: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return list.filter((problem) => {
    const times = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), times - 1);
    return times <= 0;
  });
}

function keyOf({ file, kind, message }: Problem): string {
  return JSON.stringify([file, kind, message]);
}
