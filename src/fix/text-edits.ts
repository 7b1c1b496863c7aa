import type { Kind } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import type { Position } from '../text/position.ts';

/** A piece of a text that is to be another one. Offsets in UTF-16 code units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at);
}

/** What was put right in a file. */
export interface Fix extends Position {
  /** Below the content folder, with forward slashes. */
  file: string;
  /** The kind of problem that is fixed, or what else was wrong. */
  kind: Problem['kind'] | 'field-order' | 'quotation-marks';
  before: string;
  after: string;
}

/** A possible fix within a text, before it is decided whether to make it. */
export interface Correction extends Edit, Pick<Fix, 'before' | 'after'> {
  /** The kinds of problem that it fixes: it is made only where one of them has been reported. */
  kinds: readonly Problem['kind'][];
  /** The offset at which such a problem is reported. */
  reportedAt: number;
}

/**
 * What is known of a word of a file from its problems of some kinds: the id that it certainly means, or null where it may mean
 * several. Undefined where a typing error is all that it can be.
 */
export type MeantIds = (kinds: readonly Problem['kind'][], written: string) => string | null | undefined;

export function meantIdsOf(problems: readonly Problem[]): MeantIds {
  return (kinds, written) => {
    const problem = problems.find(({ kind, refersTo }) => kinds.includes(kind) && refersTo?.written === written);
    if (!problem?.refersTo) return undefined;
    const [id, ...others] = new Set(problem.refersTo.ids);
    return id !== undefined && others.length === 0 ? id : null;
  };
}

/** The ids that each kind has. */
export type Ids = Record<Kind, ReadonlySet<string>>;
