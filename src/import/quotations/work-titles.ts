import type { Clause } from './subjects.ts';
import { WORKS } from './word-lists.ts';

/** Whether a quotation is the name of a work, or of what is only called so. */
export function isWorkTitle({ tokens }: Clause, at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  if (before?.kind !== 'word') return false;
  return WORKS.has(before.lower) || /^(?:so-called|nicknamed|aka|alias)$/.test(before.lower);
}
