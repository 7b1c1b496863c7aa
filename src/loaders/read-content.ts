import { resolve } from 'node:path';
import { type Addresses, createAddresses } from '../domain/addresses.ts';
import { type ArticleContexts, buildArticleContexts } from '../domain/article-context.ts';
import { checkAddresses } from '../domain/check-addresses.ts';
import { checkBodyReferences, checkQuoted } from '../domain/check-articles.ts';
import { checkLinks, type LinkTargets, type TextLinks } from '../domain/check-links.ts';
import { checkLookalikes, checkNames, checkSortNames } from '../domain/check-names.ts';
import { checkNavigation, checkPageAddresses, checkPublicPaths } from '../domain/check-own-pages.ts';
import { checkReferences, checkReferencesOf, idsOf } from '../domain/check-references.ts';
import { checkTopics } from '../domain/check-topics.ts';
import { type ArticleEntry, type Entries, type Entry, keyOf } from '../domain/entry.ts';
import { checkFormerIds } from '../domain/former-ids.ts';
import type { OwnPage } from '../domain/own-page.ts';
import { positionsAsWritten } from '../domain/positions-as-written.ts';
import { type Look, USUAL_LOOK } from '../domain/theme/look.ts';
import { filesBelow } from '../folders/walk-folder.ts';
import { parseNote } from '../markdown/parse-note.ts';
import type { ArticleLabels, InternalLink, ParsedBody } from '../markdown/types.ts';
import type { Document, Documents } from '../schema/document.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { OpenCheck } from '../schema/open-check.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { messagesFor } from '../site/messages/index.ts';
import { type ContentCache, createContentCache, createNameTable, readPart, type StoredText } from './content-cache.ts';
import { type ContentParser, createContentParser, type ParsingProgress } from './content-parser.ts';
import { type BodyRest, createTextParser, shortDigest, type TextJob } from './parse-content.ts';
import { type ContentFolder, type DocumentSource, type OwnPageFile, parseFolder } from './parse-folder.ts';
import { listPublicFiles } from './public-files.ts';
import { createFolderMemory, type FolderFiles, type FolderMemory, readFolder } from './read-folder.ts';
import { readLook } from './read-look.ts';

/** How a content folder is to be read. */
export interface ReadOptions {
  /** The content folder. */
  folder: string;
  /** The path that the site is served under. */
  base: string;
  /** Whether drafts are part of the collection. */
  drafts: boolean;
  /** The folder whose `look/` and `public/` are those of the collection, where it is another: that of which this is a copy. */
  files?: string;
  /** The folder of files that are served as they are; `public` where the command was started, where it is left out. */
  publicDir?: string;
  /** What was parsed before: only what has changed is parsed again. */
  cache?: ContentCache;
  /** What was read when this folder was last read in the same way: what has not been changed gives the same entries. */
  memory?: ContentMemory;
  /** Is told how far a long parsing is. */
  progress?: ParsingProgress;
  /** The files of the folder, where they have been read. */
  read?: FolderFiles;
}

/** What was read of a content folder, for the next time that it is read in the same way. */
export interface ContentMemory {
  folder: FolderMemory;
  entries: WeakMap<Document, { text: StoredText | undefined; entry: Entry<Kind> | ArticleEntry }>;
  /** Parses a text whose parts can no longer be read, as the last reading would. */
  parseAgain(document: Document): StoredText;
}

export function createContentMemory(): ContentMemory {
  return {
    folder: createFolderMemory(),
    entries: new WeakMap(),
    parseAgain: ({ file }) => {
      throw new Error(`${file} is parsed again before it was parsed`);
    },
  };
}

/** A content folder, read, parsed and checked. Where there are problems, nothing should be built from the rest. */
export interface Content {
  /** The paths of all content files below the folder, of those that cannot be parsed too. */
  contentFiles: readonly string[];
  site: Site | undefined;
  /** The files as written: what their rights withhold is in here, so nothing that is published may be made of it. */
  documents: Documents;
  entries: Entries;
  /** The hue of each speaker, by id. */
  hues: ReadonlyMap<string, number>;
  /** The publisher's own pages, in the order of their ids. */
  pages: OwnPage[];
  look: Look;
  /** The files of the content folder's own `public/`, by their paths below it. */
  publicFiles: string[];
  problems: Problem[];
  /** What should be fixed, although a build is not affected. */
  warnings: Problem[];
  /** What imports have left to the editor. */
  open: OpenCheck[];
  /** The texts of files as written, by path, where their letters are not in the composed form that is read. */
  decomposed: ReadonlyMap<string, string>;
  /** Changes whenever a file is added, removed or changed, drafts and what rights withhold among them. */
  digest: string;
}

/** Reads a content folder and finds everything that is wrong with it. */
export async function readContent({
  folder,
  base,
  drafts,
  cache = createContentCache(),
  memory,
  files = folder,
  publicDir = resolve('public'),
  progress,
  read,
}: ReadOptions): Promise<Content> {
  const parser = createContentParser(progress);
  try {
    const found = read ?? (await readFolder(folder, memory?.folder));
    return await parseAndCheck({ read: found, base, drafts, cache, memory, files, publicDir }, parser);
  } finally {
    cache.save();
    await parser.close();
  }
}

async function parseAndCheck(
  {
    read: found,
    base,
    drafts,
    cache,
    memory,
    files,
    publicDir,
  }: Required<Omit<ReadOptions, 'folder' | 'memory' | 'progress'>> & { memory: ContentMemory | undefined },
  parser: ContentParser,
): Promise<Content> {
  const read = await parseFolder(found, cache, parser, memory?.folder);
  const { site, locateInSite, documents, malformed, problems, warnings, decomposed, sources, digest } = read;
  const left = drafts ? [] : documents.article.filter(({ data }) => data.draft);
  documents.article = documents.article.filter(({ data }) => drafts || !data.draft);
  const language = site?.language ?? 'en';
  warnings.push(...checkLookalikes(documents), ...checkSortNames(documents, language));
  const addresses = createAddresses(base);
  const labels = messagesFor(language).articleLabels;
  const contexts = buildArticleContexts(documents, addresses, labels, language);
  const known = idsOf(documents, malformed);
  problems.push(
    ...checkAddresses(documents),
    ...checkFormerIds(documents, known),
    ...checkReferences(documents, known),
    ...malformed.flatMap(({ file, references = [] }) => checkReferencesOf(file, references, known)),
    ...checkNames(documents, contexts.names),
    ...checkTopics(documents),
  );
  const { textOf, parseAgain } = await parseTexts({ documents, sources, contexts, base, language, cache, parser });
  const kept = memory ?? createContentMemory();
  kept.parseAgain = parseAgain;
  const texts: TextLinks[] = [];
  const anchors = new Map<string, ReadonlySet<string>>();
  const entries = KINDS.map((kind) => {
    const list = (documents[kind] as Document[]).map((document) => {
      const text = textOf(document);
      anchors.set(keyOf(kind, document.id), new Set(text?.record.references.anchors));
      if (text) {
        const { links, references } = text.record;
        warnings.push(...text.record.warnings);
        problems.push(...text.record.problems);
        const page = createAddresses('/').entity(kind, document.id);
        texts.push({ file: document.file, page, links, images: references.images });
        if (isArticle(document)) {
          problems.push(...checkBodyReferences(document, references, known));
          // A quotation that is wrong in itself has been told; that it is missing as well would be noise.
          if (text.record.problems.length === 0) problems.push(...checkQuoted(document, references));
        }
      }
      return entryOf(document, sources.get(document)?.digest ?? '', text, kept);
    });
    return [kind, list];
  });
  const own = parsePages(read.pages, addresses, { labels, language });
  texts.push(...own.texts, { file: 'site.yaml', page: '/', links: footerLinks(read), images: [] });
  problems.push(...own.problems);
  warnings.push(...own.warnings);
  const programFiles = new Set(filesBelow(publicDir));
  const listed = await listPublicFiles(files);
  const pageIds = new Set(read.pages.map(({ id }) => id));
  problems.push(
    ...listed.problems,
    ...checkPageAddresses(read.pages),
    ...checkPublicPaths(listed.files, pageIds, programFiles),
    ...(site ? checkNavigation(site, pageIds, locateInSite) : []),
  );
  const publicFiles = new Set([...programFiles, ...listed.files]);
  const looked = site && readLook(site, { folder: files, base: addresses.home, publicFiles, locate: locateInSite });
  problems.push(...(looked?.problems ?? []));
  warnings.push(...listed.warnings, ...(looked?.warnings ?? []));
  const targets: LinkTargets = {
    known,
    drafts: new Set(left.map(({ id }) => id)),
    pages: pageIds,
    publicFiles,
    anchorsOf: (kind, id) => anchors.get(keyOf(kind, id)),
  };
  for (const text of texts) problems.push(...checkLinks(text, targets));
  return {
    contentFiles: read.files.map(({ file }) => file),
    site,
    documents,
    entries: Object.fromEntries(entries) as unknown as Entries,
    hues: contexts.hues,
    pages: own.pages,
    look: looked?.look ?? USUAL_LOOK,
    publicFiles: listed.files,
    problems: positionsAsWritten(problems, decomposed),
    warnings: positionsAsWritten(warnings, decomposed),
    open: read.open,
    decomposed,
    digest,
  };
}

/** Parses the texts of own pages. They are few, and are parsed each time. */
function parsePages(
  files: readonly OwnPageFile[],
  { withBase }: Addresses,
  setting: { labels: ArticleLabels; language: string },
): { pages: OwnPage[]; texts: TextLinks[]; problems: Problem[]; warnings: Problem[] } {
  const parsed = files.map(({ id, file, data, body, bodyLine }) => {
    const { html, links, images, problems, warnings } = parseNote(body, { file, bodyLine, withBase, ...setting });
    const page: OwnPage = { id, title: data.title, label: data.label ?? data.title, summary: data.summary, html };
    return { page, text: { file, page: `/${id}/`, links, images }, problems, warnings };
  });
  return {
    pages: parsed.map(({ page }) => page),
    texts: parsed.map(({ text }) => text),
    problems: parsed.flatMap(({ problems }) => problems),
    warnings: parsed.flatMap(({ warnings }) => warnings),
  };
}

/** The links at the foot of every page that lead to the site itself. */
function footerLinks({ site, locateInSite }: Pick<ContentFolder, 'site' | 'locateInSite'>): InternalLink[] {
  return (site?.footer ?? []).flatMap(({ link }, index) =>
    link.startsWith('/') ? [{ target: link, position: locateInSite(['footer', index, 'link']) }] : [],
  );
}

interface TextsToParse {
  documents: Documents;
  sources: ReadonlyMap<Document, DocumentSource>;
  contexts: ArticleContexts;
  base: string;
  language: string;
  cache: ContentCache;
  parser: ContentParser;
}

interface TextsOfCollection {
  /** Undefined where there is no text. */
  textOf(document: Document): StoredText | undefined;
  /** Parses a text whose parts can no longer be read. */
  parseAgain(document: Document): StoredText;
}

/** Parses the bodies and notes that were not parsed before; where there is no note, there is nothing to parse. */
async function parseTexts({
  documents,
  sources,
  contexts,
  base,
  language,
  cache,
  parser,
}: TextsToParse): Promise<TextsOfCollection> {
  const names = createNameTable(contexts.names);
  const setting = { named: contexts.named, base, language };
  const stored = new Map<Document, StoredText>();
  const missing: { document: Document; key: string; job: TextJob }[] = [];
  const jobOf = (document: Document): TextJob => {
    const { kind, file, bodyLine } = document;
    const facts = isArticle(document) ? contexts.factsOf(document) : { file, bodyLine };
    return { kind, file, bytes: sources.get(document)?.bytes ?? new Uint8Array(), facts };
  };
  for (const document of KINDS.flatMap((kind): readonly Document[] => documents[kind])) {
    const body = sources.get(document)?.body ?? '';
    if (body === '' && document.kind !== 'article') continue;
    const job = jobOf(document);
    const key = shortDigest(JSON.stringify([base, language, job.facts, body]));
    const text = cache.text(key, names, contexts.nameOf);
    if (text) stored.set(document, text);
    else missing.push({ document, key, job });
  }
  const jobs = missing.map(({ job }) => job);
  await parser.parseTexts(jobs, setting, (parsed, first, count) => {
    const some = missing.slice(first, first + count);
    const keys = some.map(({ key }) => key);
    const texts = cache.addTexts(keys, parsed, names);
    for (const [index, { document }] of some.entries()) stored.set(document, texts[index] as StoredText);
  });
  return {
    textOf: (document) => stored.get(document),
    // What is wrong with the disk is no reason to stop: the file is at hand.
    parseAgain(document) {
      if (!sources.has(document)) throw new Error(`${document.file} is no longer as it was read`);
      const [text] = createContentCache().addTexts([''], createTextParser(setting)([jobOf(document)]), names);
      return text as StoredText;
    },
  };
}

function isArticle(document: Document): document is Document<'article'> {
  return document.kind === 'article';
}

/** The digest of what says and marks nothing. */
const NO_TEXT = shortDigest('');

function entryOf(
  document: Document,
  dataDigest: string,
  text: StoredText | undefined,
  memory: ContentMemory,
): Entry<Kind> | ArticleEntry {
  const known = memory.entries.get(document);
  if (known && known.text === text) return known.entry;
  const entry = makeEntry(document, dataDigest, text, memory);
  memory.entries.set(document, { text, entry });
  return entry;
}

function makeEntry(
  document: Document,
  dataDigest: string,
  text: StoredText | undefined,
  memory: ContentMemory,
): Entry<Kind> | ArticleEntry {
  const { kind, id, data } = document;
  const { note = '', noteLinks = [], digest = NO_TEXT, marks = NO_TEXT } = text?.record ?? {};
  const entry = { kind, id, data, note, noteLinks, digests: { data: dataDigest, text: digest, marks } };
  if (kind !== 'article' || !text) return entry;
  return { ...entry, body: storedBody(text, () => memory.parseAgain(document)) } as ArticleEntry;
}

/** The HTML that was read last: a page and the files that are made of one article one after another ask for it several times. */
let lastHtml: { of: StoredText; html: string } | undefined;

/** A body whose parts are read when they are asked for. Of the HTML, that of one body at a time is held. */
function storedBody(stored: StoredText, parseAgain: () => StoredText): ParsedBody {
  let text = stored;
  function read<T>(part: 'rest' | 'passages' | 'html'): T {
    try {
      return JSON.parse(readPart(text, part));
    } catch {
      text = parseAgain();
      return JSON.parse(readPart(text, part));
    }
  }
  let rest: BodyRest | undefined;
  let passages: ParsedBody['passages'] | undefined;
  const own = (): BodyRest => {
    rest ??= read<BodyRest>('rest');
    return rest;
  };
  return {
    get html() {
      if (lastHtml?.of !== stored) lastHtml = { of: stored, html: read<string>('html') };
      return lastHtml.html;
    },
    get words() {
      return own().words;
    },
    get passages() {
      passages ??= read<ParsedBody['passages']>('passages');
      return passages;
    },
    get quotations() {
      return own().quotations;
    },
    get annotations() {
      return own().annotations;
    },
    get names() {
      return own().names;
    },
    get headings() {
      return own().headings;
    },
    links: stored.record.links,
  };
}
