import type { Problem } from '../schema/problem.ts';
import type { Position } from '../text/position.ts';
import type { Annotation, ArticleContext, BodyReferences, InternalLink, Passage, Quotation } from './types.ts';

/** A directive of ours as it stands in the text, before it is known which passage it is in. */
export type Draft = { position: Position } & (
  | { type: 'quote'; id: string; by: string; block: boolean; topics: string[]; translated: boolean; via?: string }
  | { type: 'event'; target: string }
  | { type: 'claim'; target: string; stance: Annotation['stance'] & string; by?: string }
);

/** What the transforms of one run share: the article's context, and all that they find. */
export interface Run {
  context: ArticleContext;
  problems: Problem[];
  warnings: Problem[];
  drafts: Draft[];
  links: InternalLink[];
  passages: Passage[];
  quotations: Quotation[];
  annotations: Annotation[];
  names: { kind: 'person' | 'organization' | 'place'; id: string }[];
  words: number;
  references: BodyReferences;
}

/** The state of a run at its beginning. */
export function startRun(context: ArticleContext): Run {
  return {
    context,
    problems: [],
    warnings: [],
    drafts: [],
    links: [],
    passages: [],
    quotations: [],
    annotations: [],
    names: [],
    words: 0,
    references: { quotations: [], annotations: [] },
  };
}

/** Where a node of the body stands in its file. */
export function placeInFile(run: Run, point: { line: number; column: number } | undefined): Position {
  return { line: (point?.line ?? 1) + run.context.bodyLine - 1, column: point?.column ?? 1 };
}

/** What is wrong, without its place. */
type Fault = Pick<Problem, 'kind' | 'message' | 'hint' | 'nearest'>;

/** Notes a problem at a place of the file. */
export function report(run: Run, position: Position, fault: Fault): void {
  run.problems.push({ file: run.context.file, ...position, ...fault });
}

/** Notes what should be mended but stops nothing. */
export function warn(run: Run, position: Position, fault: Fault): void {
  run.warnings.push({ file: run.context.file, ...position, ...fault });
}
