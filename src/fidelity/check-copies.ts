import { NestingError } from '../markdown/nesting.ts';
import { type Prose, readProse } from '../markdown/read-prose.ts';
import type { Documents } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { oneLine } from '../text/one-line.ts';
import type { Position } from '../text/position.ts';
import { commonRuns, indexRuns, type Word, wordsWithoutNames } from './common-runs.ts';
import type { Edition } from './match-originals.ts';

/** An article beside its original. */
export interface Comparison {
  edition: Edition;
  original: string;
  /** Names of the collection, the longest first. */
  names: readonly string[];
  /** The file and the place in it of an offset in the body. */
  at(offset: number): Position & { file: string };
}

/** Finds what a retold text has word for word of its original, outside quotations and names. */
export function checkCopies({ edition, original, names, at }: Comparison): Problem[] {
  const find = finder(original, names);
  const { document, prose } = edition;
  const inBody = prose.own.flatMap(({ text, offset }) =>
    find(text).map((run) => copied(at(offset + (run[0]?.start ?? 0)), text, run)),
  );
  const { summary } = document.data;
  const inSummary = find(summary).map((run) =>
    copied({ file: document.file, ...document.locate(['summary']) }, summary, run),
  );
  return [...inSummary, ...inBody];
}

/** The same of what the editors wrote elsewhere in the collection: notes, descriptions of events, statements of claims. */
export function checkNotes({ original, names }: Comparison, documents: Documents): Problem[] {
  const find = finder(original, names);
  const notes = [...documents.person, ...documents.organization, ...documents.topic].flatMap(
    ({ file, body, bodyLine }) =>
      (proseOf({ body })?.own ?? []).flatMap(({ text }) =>
        find(text).map((run) => copied({ file, line: bodyLine, column: 1 }, text, run)),
      ),
  );
  const events = documents.event.flatMap(({ file, data: { description = '' }, locate }) =>
    find(description).map((run) => copied({ file, ...locate(['description']) }, description, run)),
  );
  const claims = documents.claim.flatMap(({ file, data: { statement }, locate }) =>
    find(statement).map((run) => copied({ file, ...locate(['statement']) }, statement, run)),
  );
  return [...notes, ...events, ...claims];
}

/** The words of a body; undefined where it is nested too deep, which `parseBody` reports. */
export function proseOf({ body }: { body: string }): Prose | undefined {
  try {
    return readProse(body);
  } catch (error) {
    if (error instanceof NestingError) return undefined;
    throw error;
  }
}

function finder(original: string, names: readonly string[]): (text: string) => Word[][] {
  const theirs = wordsWithoutNames(original, names);
  const runs = indexRuns(theirs);
  return (text) => commonRuns(wordsWithoutNames(text, names), theirs, runs);
}

function copied(place: Position & { file: string }, text: string, run: readonly Word[]): Problem {
  const words = oneLine(text.slice(run[0]?.start, run.at(-1)?.end));
  return {
    kind: 'copied-words',
    ...place,
    message: `${run.length} consecutive words are copied from the original: “${words}”.`,
    hint: 'Rephrase them, or mark them as a quotation if somebody says them.',
  };
}
