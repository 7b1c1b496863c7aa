import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { createAddresses } from '../domain/addresses.ts';
import { type ArticleFacts, createContext, namesById } from '../domain/body-context.ts';
import { type EntityKey, keyOf } from '../domain/entry.ts';
import { buildNameIndex, type Named } from '../domain/name-index.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { type NoteContext, parseNote } from '../markdown/parse-note.ts';
import type { Annotation, BodyReferences, InternalLink, ParsedBody, Quotation } from '../markdown/types.ts';
import { kindOfFolder, type SchemaName } from '../schema/kinds.ts';
import { findOpenChecks, type OpenCheck } from '../schema/open-check.ts';
import { bodyOf, type ParsedFile, parseFile } from '../schema/parse-document.ts';
import type { Problem } from '../schema/problem.ts';
import { messagesFor } from '../site/messages/index.ts';
import { decodeContent } from './decode-content.ts';

/** A content file that is to be parsed. */
export interface FileJob {
  kind: SchemaName;
  /** Its path below the content folder. */
  file: string;
  bytes: Uint8Array;
}

/** What became of a file, as it is stored. */
export interface FileRecord extends ParsedFile {
  /** A digest of the data, short; empty where there is none. */
  digest: string;
  /** A digest of the Markdown below the frontmatter; empty where there is none. */
  body: string;
  /** Whether the file is written otherwise than it is read: not in the composed form of its letters. */
  isDecomposed: boolean;
  /** What an import has left to the editor in it; nothing of the file of the site. */
  open: OpenCheck[];
}

/** A body or note that is to be parsed. */
export interface TextJob extends FileJob {
  /** Of an article its facts. */
  facts: ArticleFacts | Pick<NoteContext, 'file' | 'bodyLine'>;
}

/** What every text of a collection is parsed with. */
export interface TextSetting {
  named: readonly Named[];
  /** The path that the site is served under. */
  base: string;
  /** The language of the site. */
  language: string;
}

/** What became of a body or note, as it is stored; the parts of a body are kept apart, as bytes. */
export interface TextRecord {
  /** Of all that was parsed, short. */
  digest: string;
  /** Of quotations and annotations, wherever in the text they stand, short; empty of a note. */
  marks: string;
  /** Of a note its HTML. */
  note: string;
  links: InternalLink[];
  noteLinks: EntityKey[];
  references: BodyReferences;
  problems: Problem[];
  warnings: Problem[];
  /** The ids whose names were asked for, and the names that there were: the record is of no use once one is another. */
  names: [id: string, name: string | null][];
  /** How many bytes each part of a body has, in the order of `BODY_PARTS`; none of a note. */
  parts: number[];
  /** The checksum of each part, CRC-32. */
  checks: number[];
}

/**
 * The parts of a body that are stored as bytes: what is neither HTML nor passages; the passages; the HTML; the words at which
 * names were looked for, a line each.
 */
export const BODY_PARTS = ['rest', 'passages', 'html', 'asked'] as const;

/** The part of a body that is stored under `rest`. */
export type BodyRest = Omit<ParsedBody, 'html' | 'passages' | 'links'>;

/** Texts that have been parsed: their records, and the parts of the bodies one after another. */
export interface ParsedTexts {
  /** JSON of a list of `TextRecord`. */
  records: string;
  bytes: Uint8Array;
}

/** Parses files. The result is the JSON of a list of `FileRecord`, so that it is the same whether it was stored or not. */
export function parseFiles(jobs: readonly FileJob[]): string {
  return JSON.stringify(jobs.map((job) => naming(job.file, () => parseContentFile(job))));
}

function parseContentFile({ kind, file, bytes }: FileJob): FileRecord {
  const decoded = decodeContent(file, bytes);
  if ('problem' in decoded)
    return {
      bodyLine: 1,
      problems: [decoded.problem],
      warnings: [],
      digest: '',
      body: '',
      isDecomposed: false,
      open: [],
    };
  const { text, raw } = decoded;
  const body = bodyOf(kind, text);
  const parsed = parseFile(kind, file, text);
  return {
    ...parsed,
    digest: parsed.data === undefined ? '' : shortDigest(JSON.stringify(parsed.data)),
    body: body.trim() === '' ? '' : shortDigest(body),
    isDecomposed: raw.replace(/^\uFEFF/, '') !== text,
    open: kind === 'site' ? [] : findOpenChecks(file, text),
  };
}

/** Makes a parser of the texts of one collection. */
export function createTextParser({ named, base, language }: TextSetting): (jobs: readonly TextJob[]) => ParsedTexts {
  const names = buildNameIndex(named);
  const nameOf = namesById(named).any;
  const addresses = createAddresses(base);
  const labels = messagesFor(language).articleLabels;

  function parseArticle(body: string, facts: ArticleFacts, parts: string[]): TextRecord {
    const asked = new Set<string>();
    const askedNames = new Map<string, string | null>();
    const context = createContext(facts, {
      addresses,
      labels,
      findNames: (text) => names.find(text, asked),
      nameOf: (id) => {
        const name = nameOf(id);
        askedNames.set(id, name ?? null);
        return name;
      },
    });
    const { body: parsed, references, problems, warnings } = parseBody(body, context);
    const { html, passages, links, ...rest } = parsed;
    const own = [JSON.stringify(rest), JSON.stringify(passages), JSON.stringify(html), [...asked].join('\n')];
    parts.push(...own);
    const noteLinks = linkedEntities(links);
    return {
      digest: shortDigest([...own.slice(0, -1), JSON.stringify(links)].join('\n')),
      marks: digestOfMarks(parsed),
      note: '',
      links,
      noteLinks,
      references,
      problems,
      warnings,
      names: [...askedNames],
      parts: own.map((part) => Buffer.byteLength(part)),
      checks: own.map((part) => crc32(part)),
    };
  }

  function parseText({ kind, file, bytes, facts }: TextJob, parts: string[]): TextRecord {
    const decoded = decodeContent(file, bytes);
    const body = 'text' in decoded ? bodyOf(kind, decoded.text) : '';
    if ('rights' in facts) return parseArticle(body, facts, parts);
    const note = parseNote(body, { ...facts, withBase: addresses.withBase, labels, language });
    const { html, links, images, anchors, problems, warnings } = note;
    const noteLinks = linkedEntities(links);
    return {
      digest: shortDigest(JSON.stringify([html, links, noteLinks])),
      marks: '',
      note: html,
      links,
      noteLinks,
      references: { quotations: [], annotations: [], images, anchors },
      problems,
      warnings,
      names: [],
      parts: [],
      checks: [],
    };
  }

  return (jobs) => {
    const parts: string[] = [];
    const records = jobs.map((job) => naming(job.file, () => parseText(job, parts)));
    return { records: JSON.stringify(records), bytes: Buffer.from(parts.join('')) };
  };
}

/** Has an error say at which file it came up: it is one of this program, whose place alone says little. */
function naming<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Error(`${file} could not be parsed: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** How many characters of a digest tell texts apart: 96 bits. */
const DIGEST_LENGTH = 16;

/** A digest of a text, 16 characters of base64url. */
export function shortDigest(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url').slice(0, DIGEST_LENGTH);
}

/** The digest of what other pages show of an article: it is the same where words around it have changed. */
function digestOfMarks({ quotations, annotations }: Pick<ParsedBody, 'quotations' | 'annotations'>): string {
  const marks = [
    quotations.map(({ position: _position, offset: _offset, ...quotation }): Quotation => quotation),
    annotations.map(({ position: _position, ...annotation }): Annotation => annotation),
  ];
  return shortDigest(JSON.stringify(marks));
}

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
