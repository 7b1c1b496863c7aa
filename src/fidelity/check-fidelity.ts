import { relative, resolve } from 'node:path';
import { readContent } from '../loaders/read-content.ts';
import type { Documents } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { positionAt } from '../text/position.ts';
import { type Comparison, checkCopies, checkNotes, proseOf } from './check-copies.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkText } from './check-text.ts';
import { type Edition, matchOriginals } from './match-originals.ts';
import { readOriginals } from './read-originals.ts';

/** What is to be compared. */
export interface FidelityOptions {
  /** The content folder. */
  folder: string;
  /** The folder with the originals: .txt, .md and .html captures, and `originals.yaml` or `originals.json`, a map. */
  originals: string;
  /** What stands in the content folder, drafts included, where it has been read already. */
  documents?: Documents;
}

/** What came of the comparison. Files are named below the content folder, originals by their path from it. */
export interface Fidelity {
  /** What a publisher has to answer for: a quotation that the original does not have, a passage that is copied. */
  problems: Problem[];
  /** What an editor should look at: quotations left out, words that differ, originals that belong to no article. */
  warnings: Problem[];
  /** How many articles were compared with an original. */
  compared: number;
}

/** Compares the articles of a content folder, drafts included, with their originals. */
export async function checkFidelity({ folder, originals, ...given }: FidelityOptions): Promise<Fidelity> {
  const place = relative(resolve(folder), resolve(originals)).replaceAll('\\', '/') || '.';
  const documents = given.documents ?? (await readContent({ folder, base: '/', drafts: true })).documents;
  const read = await readOriginals(originals, place);
  const editions = documents.article.flatMap((document): Edition[] => {
    const prose = proseOf(document);
    return prose ? [{ document, prose }] : [];
  });
  const matches = matchOriginals(read, editions, place);
  const problems = [...read.problems, ...matches.problems];
  const warnings = [...matches.warnings];
  const names = namesOf(documents);
  for (const [edition, found] of matches.of) {
    const { document } = edition;
    const comparison: Comparison = {
      edition,
      original: found.map(({ text }) => text).join('\n\n'),
      names,
      at: (offset) => {
        const { line, column } = positionAt(document.body, offset);
        return { file: document.file, line: line + document.bodyLine - 1, column };
      },
    };
    const quotations = checkQuotations(comparison);
    problems.push(...quotations.problems);
    warnings.push(...quotations.warnings);
    if (document.data.rights.text === 'retold')
      problems.push(...checkCopies(comparison), ...checkNotes(comparison, documents));
    else warnings.push(...checkText(comparison));
  }
  return { problems, warnings: [...warnings, ...withoutOriginal(editions, matches.of)], compared: matches.of.size };
}

/** Every name that the collection knows, the longest first: who is named alike is not copied. */
function namesOf({ person, organization, place, source }: Documents): string[] {
  return [...person, ...organization, ...place, ...source]
    .flatMap(({ data }) => [data.name, ...('aliases' in data ? data.aliases : [])])
    .sort((a, b) => b.length - a.length);
}

/** How many articles a warning names. */
const NAMED = 5;

function withoutOriginal(editions: readonly Edition[], matched: ReadonlyMap<Edition, unknown>): Problem[] {
  const missing = editions.filter((edition) => !matched.has(edition) && edition.document.body.trim() !== '');
  const [first] = missing;
  if (!first) return [];
  const more = missing.length - NAMED;
  const ids = missing.slice(0, NAMED).map(({ document }) => document.id);
  return [
    {
      kind: 'missing-original',
      file: first.document.file,
      line: 1,
      column: 1,
      message: `There is no original for ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      hint: 'No action is needed; these articles were not compared.',
    },
  ];
}
