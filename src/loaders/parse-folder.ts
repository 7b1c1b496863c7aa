import type { Document, Documents } from '../schema/document.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { OpenCheck } from '../schema/open-check.ts';
import type { OwnPageData } from '../schema/own-page.ts';
import { bodyOf, documentOf, type LocatedReference, locatorOf } from '../schema/parse-document.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { asCode } from '../text/show-characters.ts';
import { checkInterfaceLanguage } from './check-interface-language.ts';
import { type ContentCache, createContentCache } from './content-cache.ts';
import { type ContentParser, createContentParser } from './content-parser.ts';
import { decodeContent } from './decode-content.ts';
import type { ContentFile } from './list-content.ts';
import type { FileJob, FileRecord } from './parse-content.ts';
import type { FolderFiles, FolderMemory, ReadFile } from './read-folder.ts';

/** What a document was made of. */
export interface DocumentSource {
  /** The file. */
  bytes: Uint8Array;
  /** The digest of its data. */
  digest: string;
  /** The digest of its body; empty where there is none. */
  body: string;
}

/** A content folder that has been read: what is well formed in it, and what is wrong with the rest. */
export interface ContentFolder {
  /** Every file that the content model has a place for, those that cannot be parsed among them. */
  files: readonly ContentFile[];
  /** Undefined where site.yaml is missing or wrong; then `problems` says so. */
  site: Site | undefined;
  /** Where a value of site.yaml stands. */
  locateInSite: Document['locate'];
  documents: Documents;
  pages: OwnPageFile[];
  /** Files that could not be parsed: what refers to them is not wrong for that. */
  malformed: { kind: Kind; id: string; file: string; references?: LocatedReference[] | undefined }[];
  problems: Problem[];
  /** What is likely wrong, although the files can be parsed. */
  warnings: Problem[];
  /** What imports have left to the editor. */
  open: OpenCheck[];
  /** The texts of files as written, by path, where their letters are not in the composed form that is read. */
  decomposed: ReadonlyMap<string, string>;
  sources: ReadonlyMap<Document, DocumentSource>;
  /** Changes whenever a file is added, removed or changed. */
  digest: string;
}

/** A page of the publisher's own, as it is written. */
export interface OwnPageFile {
  id: string;
  file: string;
  data: OwnPageData;
  /** The Markdown below the frontmatter, and the number of the file's line on which it begins. */
  body: string;
  bodyLine: number;
}

/**
 * Some of the files, with their texts, in their order; without those that cannot be read. The text of what is none is empty: nothing is
 * built of either.
 */
export function* textsIn(
  { files, read }: FolderFiles,
  isAsked: (file: ContentFile) => boolean,
): Generator<{ file: string; source: string }> {
  for (const [place, each] of files.entries()) {
    const own = read[place];
    if (own && 'bytes' in own && isAsked(each)) yield { file: each.file, source: textOf(each.file, own.bytes) };
  }
}

/**
 * Parses what was read of a content folder.
 * @param cache files that were parsed before
 * @param memory of this folder; what is in it gives the same documents
 */
export async function parseFolder(
  { files, read, problems: found, digest }: FolderFiles,
  cache: ContentCache = createContentCache(),
  parser?: ContentParser,
  memory?: FolderMemory,
): Promise<ContentFolder> {
  const problems = [...found];
  const documents = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Documents;
  const malformed: ContentFolder['malformed'] = [];
  const warnings: Problem[] = [];
  const open: OpenCheck[] = [];
  const decomposed = new Map<string, string>();
  const sources = new Map<Document, DocumentSource>();
  const seen = new Map<string, string>();
  const pages: OwnPageFile[] = [];
  let site: Site | undefined;
  let locateInSite: Document['locate'] = () => ({ line: 1, column: 1 });
  const isNoFolder = problems.some(({ file }) => file === '');
  if (!isNoFolder && !files.some(({ kind }) => kind === 'site')) problems.push(noSite());

  function take({ kind, id, file }: ContentFile, own: ReadFile, record: FileRecord | undefined): void {
    if ('problem' in own) {
      problems.push(own.problem);
      if (kind !== 'site' && kind !== 'page') malformed.push({ kind, id, file });
      return;
    }
    if (!record) throw new Error(`${file} was not parsed`);
    const { bytes } = own;
    problems.push(...record.problems);
    warnings.push(...record.warnings);
    open.push(...record.open);
    if (record.isDecomposed) decomposed.set(file, rawOf(file, bytes));
    if (kind === 'site') {
      site = record.data as Site | undefined;
      locateInSite = locatorOf(kind, () => textOf(file, bytes));
      if (site) warnings.push(...checkInterfaceLanguage(site, file, locateInSite));
      return;
    }
    if (kind === 'page') {
      const data = record.data as OwnPageData | undefined;
      if (data) pages.push({ id, file, data, body: bodyOf(kind, textOf(file, bytes)), bodyLine: record.bodyLine });
      return;
    }
    if (record.data === undefined) {
      malformed.push({ kind, id, file, references: record.references });
      return;
    }
    const data = record.data as Document['data'];
    const document =
      memory?.documents.get(own) ??
      documentOf(kind, file, { data, bodyLine: record.bodyLine }, () => textOf(file, bytes));
    memory?.documents.set(own, document);
    sources.set(document, { bytes, digest: record.digest, body: record.body });
    const key = `${kind}/${document.id}`;
    const first = seen.get(key);
    seen.set(key, file);
    if (first === undefined) (documents[kind] as Document[]).push(document);
    else problems.push(sameId(file, document.id, first));
  }

  const ownParser = parser ? undefined : createContentParser();
  const records = await parseAll(files, read, cache, parser ?? (ownParser as ContentParser)).finally(() =>
    ownParser?.close(),
  );
  for (const [index, file] of files.entries()) take(file, read[index] as ReadFile, records[index]);
  return {
    files,
    site,
    locateInSite,
    documents,
    pages,
    malformed,
    problems,
    warnings,
    open,
    decomposed,
    sources,
    digest,
  };
}

/** What the files that could be read say, in the order of all files. What was not parsed before is parsed now. */
async function parseAll(
  files: readonly ContentFile[],
  read: readonly ReadFile[],
  cache: ContentCache,
  parser: ContentParser,
): Promise<(FileRecord | undefined)[]> {
  const missing: { job: FileJob; key: string; index: number }[] = [];
  let missingBytes = 0;
  const records = files.map(({ kind, file }, index): FileRecord | undefined => {
    const own = read[index] as ReadFile;
    if ('problem' in own) return undefined;
    const { bytes, key } = own;
    const record = cache.file(key);
    if (record) return record;
    missing.push({ job: { kind, file, bytes }, key, index });
    missingBytes += bytes.length;
    parser.expect(missingBytes);
    return undefined;
  });
  const parsed = await parser.parseFiles(missing.map(({ job }) => job));
  for (const [at, { key, index }] of missing.entries()) {
    const record = parsed[at] as FileRecord;
    cache.addFile(key, record);
    records[index] = record;
  }
  return records;
}

function textOf(file: string, bytes: Uint8Array): string {
  const decoded = decodeContent(file, bytes);
  return 'text' in decoded ? decoded.text : '';
}

/** The text of a file as written, without a byte order mark. */
function rawOf(file: string, bytes: Uint8Array): string {
  const decoded = decodeContent(file, bytes);
  return 'raw' in decoded ? decoded.raw.replace(/^\uFEFF/, '') : '';
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
