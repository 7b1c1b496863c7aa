import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capture } from './capture.ts';
import type { Draft, DraftOptions } from './draft/draft.ts';
import { draftArticle } from './draft/draft-article.ts';
import { draftInto } from './draft/draft-into.ts';
import type { Holdings } from './draft/holdings.ts';
import type { FoundQuotation, KnownName } from './quotation.ts';

/** The two things that are done with a captured file before it becomes an article. */
export interface Reading {
  /** @throws {CaptureError} where the file cannot be read */
  readCapture(file: string, bytes: Uint8Array): Capture | Promise<Capture>;
  /** @param names of people and organizations that the collection has */
  findQuotations(capture: Capture, names: readonly KnownName[]): FoundQuotation[];
}

/** What was found in a captured file. */
export interface Found {
  capture: Capture;
  quotations: FoundQuotation[];
}

/**
 * Makes the files of an article of what was found: a new one, or the one that is there with a new text.
 * @param folder the content folder
 * @param holdings what it holds; what the draft adds is added to it
 * @throws {DraftError} where that may not be
 */
export async function draftFound(
  { capture, quotations }: Found,
  folder: string,
  holdings: Holdings,
  options: DraftOptions & { into?: string | undefined },
): Promise<Draft> {
  const { into } = options;
  if (into === undefined) return draftArticle(capture, quotations, holdings, options);
  const source = await readFile(join(folder, 'articles', `${into}.md`), 'utf8');
  return draftInto(capture, quotations, holdings, { id: into, source }, options);
}
