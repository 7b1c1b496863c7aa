import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createAddresses } from '../domain/addresses.ts';
import { buildArticleContexts } from '../domain/article-context.ts';
import { checkAddresses } from '../domain/check-addresses.ts';
import { checkBodyReferences, checkQuoted } from '../domain/check-articles.ts';
import { checkLinks, type LinkTargets, type TextLinks } from '../domain/check-links.ts';
import { checkLookalikes, checkNames } from '../domain/check-names.ts';
import { checkReferences, idsOf } from '../domain/check-references.ts';
import { checkTopics } from '../domain/check-topics.ts';
import { type EntityKey, type Entries, type Entry, keyOf } from '../domain/entry.ts';
import { positionsAsWritten } from '../domain/positions-as-written.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { parseNote } from '../markdown/parse-note.ts';
import type { ArticleContext, BodyResult, InternalLink, ParsedBody } from '../markdown/types.ts';
import type { Document, Documents } from '../schema/document.ts';
import { KINDS, type Kind, kindOfFolder } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { messagesFor } from '../site/messages/index.ts';
import { readFolder } from './read-folder.ts';

/** How a content folder is to be read. */
export interface ReadOptions {
  /** The content folder. */
  folder: string;
  /** The path that the site is served under. */
  base: string;
  /** Whether drafts are part of the collection. */
  drafts: boolean;
  /** The folder of files that are served as they are; `public` where the command was started, where it is left out. */
  publicDir?: string;
  /** Bodies parsed before, by digest: only what has changed is parsed again. */
  cache?: BodyCache;
}

/** Remembers parsed bodies of articles. */
export interface BodyCache {
  get(id: string, digest: string): BodyResult | undefined;
  set(id: string, digest: string, result: BodyResult): void;
}

/** Remembers bodies while the program runs; of each article the last. */
export function createBodyCache(): BodyCache {
  const remembered = new Map<string, { digest: string; result: BodyResult }>();
  return {
    get(id, digest) {
      const known = remembered.get(id);
      return known?.digest === digest ? known.result : undefined;
    },
    set: (id, digest, result) => remembered.set(id, { digest, result }),
  };
}

/** A content folder, read, parsed and checked. Where there are problems, nothing should be built from the rest. */
export interface Content {
  site: Site | undefined;
  /** The files as written: what their rights withhold is in here, so nothing that is published may be made of it. */
  documents: Documents;
  entries: Entries;
  problems: Problem[];
  /** What should be fixed, although a build is not affected. */
  warnings: Problem[];
  /** The texts of files as written, by path, where their letters are not in the composed form that is read. */
  decomposed: ReadonlyMap<string, string>;
}

/** Reads a content folder and finds everything that is wrong with it. */
export async function readContent({
  folder,
  base,
  drafts,
  cache,
  publicDir = resolve('public'),
}: ReadOptions): Promise<Content> {
  const { site, documents, malformed, problems, warnings, decomposed } = await readFolder(folder);
  warnings.push(...checkLookalikes(documents));
  const left = drafts ? [] : documents.article.filter(({ data }) => data.draft);
  documents.article = documents.article.filter((document) => !left.includes(document));
  const { articleLabels } = messagesFor(site?.language ?? 'en');
  const addresses = createAddresses(base);
  const contexts = buildArticleContexts(documents, addresses, articleLabels);
  const fingerprint = digestOf(contexts.fingerprint);
  const known = idsOf(documents, malformed);
  problems.push(
    ...checkAddresses(documents),
    ...checkReferences(documents, known),
    ...checkNames(documents, contexts.names),
    ...checkTopics(documents),
  );
  const texts: TextLinks[] = [];
  const anchors = new Map<string, ReadonlySet<string>>();
  const collect = (document: Document, text: Pick<TextLinks, 'links' | 'images'> & { anchors: readonly string[] }) => {
    const { kind, id, file } = document;
    texts.push({ file, page: createAddresses('/').entity(kind, id), links: text.links, images: text.images });
    anchors.set(keyOf(kind, id), new Set(text.anchors));
  };
  const article = documents.article.map((document) => {
    const context = contexts.contextOf(document);
    const digest = bodyDigest(fingerprint, context, document.body);
    let result = cache?.get(document.id, digest);
    if (!result) {
      result = parseBody(document.body, context);
      if (result.problems.length === 0) cache?.set(document.id, digest, result);
    }
    warnings.push(...result.warnings);
    problems.push(...result.problems, ...checkBodyReferences(document, result.references, known));
    collect(document, { links: result.body.links, ...result.references });
    // A quotation that is wrong in itself has been told; that it is missing as well would be noise.
    if (result.problems.length === 0) problems.push(...checkQuoted(document, result.references));
    const noteLinks = linkedEntities(result.body.links);
    return { ...entryOf(document, { note: '', noteLinks, body: result.body }), body: result.body };
  });
  const note = <K extends Kind>(document: Document<K>): Entry<K> => {
    const parsed = parseNote(document.body, { ...document, withBase: addresses.withBase, labels: articleLabels });
    problems.push(...parsed.problems);
    collect(document, parsed);
    return entryOf(document, { note: parsed.html, noteLinks: linkedEntities(parsed.links) });
  };
  const noted = KINDS.filter((kind) => kind !== 'article').map((kind) => [
    kind,
    (documents[kind] as Document[]).map(note),
  ]);
  const entries = { ...Object.fromEntries(noted), article } as unknown as Entries;
  const targets: LinkTargets = {
    known,
    drafts: new Set(left.map(({ id }) => id)),
    publicFiles: await listFiles(publicDir),
    anchorsOf: (kind, id) => anchors.get(keyOf(kind, id)),
  };
  for (const text of texts) problems.push(...checkLinks(text, targets));
  return {
    site,
    documents,
    entries,
    problems: positionsAsWritten(problems, decomposed),
    warnings: positionsAsWritten(warnings, decomposed),
    decomposed,
  };
}

/** What was parsed of the text of a document. */
type EntryText = Pick<Entry<Kind>, 'note' | 'noteLinks'> & { body?: ParsedBody };

function entryOf<K extends Kind>({ kind, id, data }: Document<K>, text: EntryText): Entry<K> {
  const { note, noteLinks } = text;
  const digests = { data: shortDigestOf(data), text: shortDigestOf(text) };
  return { kind, id, data, note, noteLinks, digests };
}

/** How many characters of a digest tell entries apart: 96 bits. */
const DIGEST_LENGTH = 16;

function shortDigestOf(value: unknown): string {
  return digestOf(JSON.stringify(value)).slice(0, DIGEST_LENGTH);
}

/** Changes whenever the parsed body would. The form of what is remembered is part of it. */
function bodyDigest(fingerprint: string, context: ArticleContext, body: string): string {
  const { speakers, ambiguousSpeakers, labels: _, ...rest } = context;
  return digestOf(JSON.stringify([CACHE_VERSION, fingerprint, rest, [...speakers], [...ambiguousSpeakers], body]));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The paths of all files below a folder, with forward slashes; none where it is not there. */
async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(
    files.map(({ parentPath, name }) => relative(folder, resolve(parentPath, name)).replaceAll('\\', '/')),
  );
}

/** To be raised when the pipeline gives another result for the same text. */
const CACHE_VERSION = 3;

const ENTITY_ADDRESS = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/;

/** The entities that root-relative links lead to: `/people/anna-geifman/` is `person/anna-geifman`. */
function linkedEntities(links: readonly InternalLink[]): EntityKey[] {
  const keys = links.flatMap(({ target }) => {
    const [, folder = '', id = ''] = ENTITY_ADDRESS.exec(target) ?? [];
    const kind = kindOfFolder(folder);
    return kind ? [keyOf(kind, id)] : [];
  });
  return [...new Set(keys)];
}
