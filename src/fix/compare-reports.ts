import type { Problem } from '../schema/problem.ts';

/** How a check differs from the one before. */
export interface Difference {
  added: Problem[];
  mended: Problem[];
}

/** Compares two checks. A problem that only moved, because lines before it came or went, is the same. */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): Difference {
  return { added: without(after, before), mended: without(before, after) };
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
