import { VFile } from 'vfile';
import type { Stance } from '../schema/claim.ts';
import type { Problem } from '../schema/problem.ts';
import type { Position } from '../text/position.ts';
import { NestingError } from './nesting.ts';
import type {
  ArticleContext,
  BodyReferences,
  Heading,
  InternalLink,
  NamedInText,
  Passage,
  PlacedAnnotation,
  PlacedQuotation,
} from './types.ts';

/** A directive as its attributes describe it, before it is known which passage it stands in. */
export type PendingAnnotation = { position: Position } & (
  | { type: 'quote'; id: string; by: string; block: boolean; topics: string[]; translated: boolean; via?: string }
  | { type: 'event'; target: string }
  | { type: 'claim'; target: string; stance: Stance; by?: string }
);

/** What the transforms of one body share, in `file.data.parse`: the context of its article, and all that they find. */
export interface ParseState {
  context: ArticleContext;
  /** The directives in the order of the text. A marked node names its directive by its number in this list. */
  pending: PendingAnnotation[];
  links: InternalLink[];
  passages: Passage[];
  quotations: PlacedQuotation[];
  annotations: PlacedAnnotation[];
  names: NamedInText[];
  headings: Heading[];
  words: number;
  references: BodyReferences;
}

declare module 'vfile' {
  interface DataMap {
    parse: ParseState;
  }
}

declare module 'hast' {
  interface ElementData {
    /** The number of the passage that the element is. */
    passage?: number;
    /** The id of the quotation that the element is. */
    quotation?: string;
    /** The marks around a quotation, as they stand in the plain text of its passage. */
    marks?: [open: string, close: string];
    /** The words of a quotation as its editor wrote them, where quotation marks in them have been changed. */
    asWritten?: string;
  }

  interface TextData {
    /** Whether it is a quotation mark that the site puts around a marked quotation. */
    isQuotationMark?: boolean;
  }
}

/** A body as a file that the transforms can work on. */
export function createBodyFile(source: string, context: ArticleContext): VFile {
  const parse: ParseState = {
    context,
    pending: [],
    links: [],
    passages: [],
    quotations: [],
    annotations: [],
    names: [],
    headings: [],
    words: 0,
    references: { quotations: [], annotations: [], images: [], anchors: [] },
  };
  return new VFile({ value: source, path: context.file, data: { parse } });
}

/** What the transforms of a body share. */
export function stateOf(file: VFile): ParseState {
  if (!file.data.parse) throw new Error('the body was not made a file by createBodyFile');
  return file.data.parse;
}

/** Where a place of a body stands in its content file, which begins with frontmatter. */
export function positionInFile(file: VFile, point: Position | undefined): Position {
  return { line: (point?.line ?? 1) + stateOf(file).context.bodyLine - 1, column: point?.column ?? 1 };
}

/** Runs a processor over a file; a text that is nested too deep becomes a problem, and gives no HTML. */
export function processBody(file: VFile, processor: { processSync(file: VFile): unknown }): string {
  try {
    return String(processor.processSync(file));
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    const { position, kind, message, hint } = error;
    report(file, positionInFile(file, position), { kind, message, hint });
    return '';
  }
}

type VFileMessage = VFile['messages'][number];

/** What is wrong, without its place. */
type Fault = Pick<Problem, 'kind' | 'message' | 'hint' | 'nearest' | 'refersTo'>;

/** Adds a problem, which stops a build, to the messages of a file. */
export function report(file: VFile, position: Position, fault: Fault): void {
  addMessage(file, position, fault).fatal = true;
}

/** Adds a warning, which stops nothing, to the messages of a file. */
export function warn(file: VFile, position: Position, fault: Fault): void {
  addMessage(file, position, fault);
}

function addMessage(file: VFile, place: Position, { kind, message, hint, nearest, refersTo }: Fault): VFileMessage {
  const added = file.message(message, { place, ruleId: kind, source: 'on-record' });
  added.note = hint;
  if (refersTo) [added.actual, added.expected] = [refersTo.written, [...refersTo.ids]];
  else if (nearest !== undefined) added.expected = [nearest];
  return added;
}

/** The messages of a file as problems and warnings, each in the order in which they were found. */
export function problemsOf(file: VFile): { problems: Problem[]; warnings: Problem[] } {
  const [problems = [], warnings = []] = [true, false].map((fatal) =>
    file.messages.filter((message) => message.fatal === fatal).map((message) => problemOf(file.path, message)),
  );
  return { problems, warnings };
}

function problemOf(file: string, { reason, ruleId, line, column, note, actual, expected }: VFileMessage): Problem {
  const [nearest, ...others] = expected ?? [];
  return {
    file,
    line: line ?? 1,
    column: column ?? 1,
    kind: ruleId as Problem['kind'],
    message: reason,
    hint: note ?? '',
    ...(nearest !== undefined && others.length === 0 && { nearest }),
    ...(actual !== undefined && { refersTo: { written: actual, ids: expected ?? [] } }),
  };
}
