import type { OpenCheck } from '../schema/open-check.ts';

/** What is left to look at, as lines of a report: how much, and where. */
export function formatOpenChecks(checks: readonly OpenCheck[]): string[] {
  if (checks.length === 0) return [];
  const files = [...Map.groupBy(checks, ({ file }) => file)];
  const places = files.map(([file, list]) => `  ${file}:${list.map(({ line }) => line).join(',')}`);
  const notes = checks.length === 1 ? '1 note from an import' : `${checks.length} notes from imports`;
  return [`${notes} to review. Resolve each and delete its "# check:" line:`, ...places];
}
