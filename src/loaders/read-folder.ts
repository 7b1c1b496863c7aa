import type { Document, Documents } from '../schema/document.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { parseData, parseDocument } from '../schema/parse-document.ts';
import type { Problem } from '../schema/problem.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { asCode } from '../text/show-characters.ts';
import { type ContentFile, listContent, readContentFile } from './list-content.ts';

/** A content folder that has been read: what is well formed in it, and what is wrong with the rest. */
export interface ContentFolder {
  /** Undefined where site.yaml is missing or wrong; then `problems` says so. */
  site: Site | undefined;
  documents: Documents;
  /** Files that could not be parsed: what refers to them is not wrong for that. */
  malformed: { kind: Kind; id: string; file: string }[];
  problems: Problem[];
  /** What is likely wrong, although the files can be parsed. */
  warnings: Problem[];
  /** The texts of files as written, by path, where their letters are not in the composed form that is read. */
  decomposed: ReadonlyMap<string, string>;
}

/** How many files are open at once. */
const CONCURRENCY = 64;

/** Reads and parses every file of a content folder, each kind in the order of its ids. */
export async function readFolder(folder: string): Promise<ContentFolder> {
  const { files, problems } = await listContent(folder);
  const documents = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Documents;
  const malformed: ContentFolder['malformed'] = [];
  const warnings: Problem[] = [];
  const decomposed = new Map<string, string>();
  const seen = new Map<string, string>();
  let site: Site | undefined;
  const isNoFolder = problems.some(({ file }) => file === '');
  if (!isNoFolder && !files.some(({ kind }) => kind === 'site')) problems.push(noSite());

  function take({ kind, id, file }: ContentFile, text: string | undefined): void {
    if (kind === 'site') {
      const parsed = text === undefined ? undefined : parseData(siteSchema, file, text, 1);
      problems.push(...(parsed?.problems ?? []));
      warnings.push(...(parsed?.warnings ?? []));
      site = parsed?.data;
      return;
    }
    const parsed = text === undefined ? { problems: [], warnings: [] } : parseDocument(kind, file, text);
    problems.push(...parsed.problems);
    warnings.push(...parsed.warnings);
    if (!parsed.document) {
      malformed.push({ kind, id, file });
      return;
    }
    const key = `${kind}/${parsed.document.id}`;
    const first = seen.get(key);
    seen.set(key, file);
    if (first === undefined) (documents[kind] as Document[]).push(parsed.document as Document);
    else problems.push(sameId(file, parsed.document.id, first));
  }

  for (let from = 0; from < files.length; from += CONCURRENCY) {
    const batch = files.slice(from, from + CONCURRENCY);
    const results = await Promise.all(batch.map(({ file }) => readContentFile(folder, file)));
    for (const [index, result] of results.entries()) {
      const file = batch[index] as ContentFile;
      if ('problem' in result) problems.push(result.problem);
      else {
        const written = result.raw.replace(/^\uFEFF/, '');
        if (written !== result.text) decomposed.set(file.file, written);
      }
      take(file, 'text' in result ? result.text : undefined);
    }
  }
  return { site, documents, malformed, problems, warnings, decomposed };
}

function noSite(): Problem {
  return {
    kind: 'missing-file',
    file: 'site.yaml',
    line: 1,
    column: 1,
    message: 'There is no site.yaml.',
    hint: 'Create it with title, tagline and language.',
  };
}

function sameId(file: string, id: string, first: string): Problem {
  return {
    kind: 'duplicate-id',
    file,
    line: 1,
    column: 1,
    message: `The id ${asCode(id)} is taken by ${first}.`,
    hint: 'Rename one of the two files, or remove it.',
  };
}
