import { open, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { isFolder } from '../../folders/is-folder.ts';
import { FOLDERS } from '../../schema/kinds.ts';
import { nearest, suggestion } from '../../schema/nearest.ts';
import { type Capture, CaptureError } from '../capture.ts';
import type { ContentIndex } from '../draft/content-index.ts';
import { type Draft, DraftError, type DraftOptions } from '../draft/draft.ts';
import { draftArticle } from '../draft/draft-article.ts';
import { draftInto } from '../draft/draft-into.ts';
import type { FoundQuotation, KnownName } from '../quotation.ts';
import { MAX_BYTES } from '../read-capture.ts';
import { readContentIndex } from '../read-content-index.ts';
import { removeLeftovers, writeFiles } from '../write-files.ts';
import { formatOutcome, formatTotal, type ImportOutcome } from './format-summary.ts';
import { type InputFile, listFiles } from './list-files.ts';
import { createProgress, type Screen } from './progress.ts';

/** How many files are read at once: as many as pages are taken apart at a time. */
const CONCURRENCY = 2;

/** Of a long run only what the summary tells is kept. */
const NO_TEXT = { text: '', tree: { type: 'root', children: [] } } satisfies Partial<Capture>;

/** What is to be imported, and how. */
export interface ImportOptions extends DraftOptions {
  /** Files and folders as they were named; `-` for standard input. */
  files: readonly string[];
  /** The article that the text is put under. */
  into?: string | undefined;
  /** Print what was found, and write nothing. */
  json: boolean;
  /** Show what would be written, and write nothing. */
  dryRun: boolean;
}

/** What the command works with. */
export interface ImportDeps extends CaptureReader {
  /** The content folder. */
  folder: string;
  /** What names that folder to the next command in the shell; nothing where it is the usual one. */
  setting?: string;
  /** Where relative paths of files start. */
  base: string;
  stdin: Readable;
  stdout: Screen;
  stderr: Screen;
}

/** Options that cannot be followed. A command that was called so ends with exit code 2. */
class OptionError extends Error {
  override name = 'OptionError';
  readonly exitCode = 2;
  readonly report: string;

  constructor(report: string) {
    super(report);
    this.report = report;
  }
}

/**
 * Imports files.
 * @returns the exit code: 1 where a file could not be imported
 * @throws {OptionError} for options that do not fit the files or the collection; nothing has been written then
 */
export async function runImport(options: ImportOptions, deps: ImportDeps): Promise<number> {
  const files = await listFiles(options.files, deps.base);
  const single = files.length > 1 ? SINGLE_FILE_OPTIONS.find((name) => options[name] !== undefined) : undefined;
  if (single !== undefined) throw new OptionError(`--${single} works with one file only.`);
  return options.json ? await printCaptures(files, deps) : await importFiles(files, options, deps);
}

/** Options of one article, which cannot be those of several. */
const SINGLE_FILE_OPTIONS = ['id', 'into', 'title', 'summary'] as const;

/** Prints what was found in each file, and writes nothing. */
async function printCaptures(files: readonly InputFile[], deps: ImportDeps): Promise<number> {
  let code = 0;
  const names = (await isFolder(deps.folder)) ? (await readContentIndex(deps.folder)).names() : [];
  for await (const [file, result] of readAhead(files, (each) => readOne(each, deps), CONCURRENCY)) {
    try {
      const capture = taken(result);
      deps.stdout.write(`${formatCapture(capture, deps.findQuotations(capture, names))}\n`);
    } catch (error) {
      code = 1;
      deps.stdout.write(`${JSON.stringify({ file: file.name, error: explain(error) })}\n`);
    }
  }
  return code;
}

async function importFiles(files: readonly InputFile[], options: ImportOptions, deps: ImportDeps): Promise<number> {
  const { folder, stdout, stderr } = deps;
  if (!(await isFolder(folder))) {
    stderr.write(`There is no content folder at ${folder}. Name it with CONTENT_DIR.\n`);
    return 1;
  }
  let contentIndex = await readContentIndex(folder);
  requireIds(options, contentIndex);
  if (!options.dryRun) await removeLeftovers(folder);
  const progress = createProgress(files.length, stderr);
  const outcomes: ImportOutcome[] = [];
  for await (const [file, result] of readAhead(files, (each) => readOne(each, deps), CONCURRENCY)) {
    progress.begin(file.name);
    const outcome: ImportOutcome = { name: file.name };
    outcomes.push(outcome);
    try {
      const capture = inLanguage(taken(result), options.language);
      const quotations = deps.findQuotations(capture, contentIndex.names());
      const grown = contentIndex.copy();
      const draft = await buildDraft({ capture, quotations }, folder, grown, options);
      const former = options.dryRun ? [] : await writeFiles(folder, draft.files);
      contentIndex = grown;
      outcome.former = former.map((path) => relative(folder, path));
      outcome.draft = draft;
      outcome.capture = { ...capture, ...NO_TEXT };
    } catch (error) {
      outcome.error = explain(error);
    }
    progress.end(file.name, outcome.error ?? outcome.draft?.files.at(-1)?.path ?? '');
  }
  progress.finish();
  for (const outcome of outcomes) {
    if (options.dryRun)
      for (const { path, text } of outcome.draft?.files ?? []) stdout.write(`=== ${path}\n${withoutControls(text)}\n`);
    (outcome.error === undefined ? stdout : stderr).write(`${formatOutcome(outcome, options.dryRun)}\n`);
  }
  stdout.write(`${formatTotal(outcomes, options.dryRun, deps.setting)}\n`);
  return outcomes.some(({ error }) => error !== undefined) ? 1 : 0;
}

async function readOne({ name, path, error }: InputFile, deps: ImportDeps): Promise<Capture> {
  if (error !== undefined) throw new CaptureError(error);
  return deps.readCapture(name, await readInput(path, deps.stdin));
}

function taken<Value>(result: { value: Value } | { error: unknown }): Value {
  if ('error' in result) throw result.error;
  return result.value;
}

/** What the editor says of the language counts when quotations are looked for. */
function inLanguage(capture: Capture, language: string | undefined): Capture {
  return language === undefined ? capture : { ...capture, language: { value: language, from: 'text' } };
}

/** @throws {OptionError} where the command names what is not there */
function requireIds({ topics, source, into }: ImportOptions, contentIndex: ContentIndex): void {
  const named = [
    ...topics.map((id) => ['topic', 'topic', id] as const),
    ['source', 'source', source] as const,
    ['into', 'article', into] as const,
  ];
  for (const [option, kind, id] of named) {
    if (id === undefined || contentIndex.has(kind, id)) continue;
    const near = nearest(id, contentIndex.ids(kind));
    throw new OptionError(
      `--${option}: there is no "${id}" in ${FOLDERS[kind]}. ${suggestion(near, `Add it with "npm run new -- ${kind} ${id}" first.`)}`,
    );
  }
}

/** A text that cannot steer the terminal it is shown on. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}

/** What to tell an editor of a file that failed: a sentence, never a stack. */
function explain(error: unknown): string {
  if (error instanceof CaptureError || error instanceof DraftError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return 'Another program wrote a file of the same name. Import this one again.';
  if (code !== undefined) return `The file could not be read or written (${code}): ${message}`;
  return `It could not be imported: ${message}`;
}

/** What came of a reading: the value, or what was thrown. */
type Result<Value> = { value: Value } | { error: unknown };

/**
 * Reads things in order while what is done with each goes on: as many are begun ahead as `width` says.
 * @param read may fail; the others go on
 */
async function* readAhead<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Promise<Value>,
  width: number,
): AsyncGenerator<[Item, Result<Value>]> {
  const begun: Promise<Result<Value>>[] = [];
  let next = 0;
  for (const item of items) {
    for (; next < items.length && begun.length < width; next += 1) begun.push(settle(read(items[next] as Item)));
    yield [item, await (begun.shift() as Promise<Result<Value>>)];
  }
}

function settle<Value>(promise: Promise<Value>): Promise<Result<Value>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

const TOO_LARGE = `is larger than ${MAX_BYTES / 1e6} MB: save the page without its pictures, or its text alone.`;

/**
 * Reads a captured file whole, or what stands on standard input.
 * @throws {CaptureError} where it is too large, which is known before much of it is read
 */
async function readInput(path: string, stdin: Readable): Promise<Uint8Array> {
  if (path === '-') return readStream(stdin);
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new CaptureError(`The file cannot be opened (${error.code}).`);
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new CaptureError('It is not a file.');
    if (found.size > MAX_BYTES) throw new CaptureError(`The file ${TOO_LARGE}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw new CaptureError(`Standard input ${TOO_LARGE}`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The two things that are done with a captured file before it becomes an article. */
export interface CaptureReader {
  /** @throws {CaptureError} where the file cannot be read */
  readCapture(file: string, bytes: Uint8Array): Capture | Promise<Capture>;
  /** @param names of people and organizations that the collection has */
  findQuotations(capture: Capture, names: readonly KnownName[]): FoundQuotation[];
}

/** What was found in a captured file. */
interface Found {
  capture: Capture;
  quotations: FoundQuotation[];
}

/**
 * Makes the files of an article of what was found: a new one, or the one that is there with a new text.
 * @param folder the content folder
 * @param contentIndex what it holds; what the draft adds is added to it
 * @throws {DraftError} where that may not be
 */
export async function buildDraft(
  { capture, quotations }: Found,
  folder: string,
  contentIndex: ContentIndex,
  options: DraftOptions & { into?: string | undefined },
): Promise<Draft> {
  const { into } = options;
  if (into === undefined) return draftArticle(capture, quotations, contentIndex, options);
  const source = await readFile(join(folder, 'articles', `${into}.md`), 'utf8');
  return draftInto(capture, quotations, contentIndex, { id: into, source }, options);
}

/** What was found in one captured file, as a line of JSON. Offsets count UTF-16 code units of `text`. */
function formatCapture(capture: Capture, quotations: readonly FoundQuotation[]): string {
  return JSON.stringify({
    file: capture.file,
    title: capture.title?.value ?? null,
    authors: capture.authors.map(({ value }) => value.name),
    published: capture.published?.value ?? null,
    source: capture.source?.value ?? null,
    language: capture.language?.value ?? null,
    corrections: capture.corrections.map(({ date, text }) => ({ date: date ?? null, text })),
    text: capture.text,
    quotations: quotations.map(({ text, speaker, cue, doubt, candidates = [], setApart, start, end }) => ({
      text,
      speaker: speaker?.name ?? null,
      kind: speaker?.kind ?? null,
      role: speaker?.role ?? null,
      unnamed: speaker?.unnamed ?? false,
      cue: cue ?? null,
      doubt: doubt ?? null,
      candidates,
      setApart: setApart ?? null,
      start,
      end,
    })),
    removed: capture.removed.map(({ text, reason }) => ({ text, reason })),
  });
}
