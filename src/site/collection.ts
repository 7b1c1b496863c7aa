import { getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { createAddresses } from '../domain/addresses.ts';
import { buildCatalog } from '../domain/catalog.ts';
import type { EntityKey, Entries, EntryDigests } from '../domain/entry.ts';
import { formatEdtf } from '../domain/format-date.ts';
import type { ParsedBody } from '../markdown/types.ts';
import type { EdtfText } from '../schema/edtf.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { Site } from '../schema/site.ts';
import { messagesFor } from './messages/index.ts';

/**
 * @param filled the kinds that have entries: Astro warns where it is asked for another
 * @returns the entries, and what tells them from those of any other content
 */
async function readEntries(filled: readonly Kind[]): Promise<{ entries: Entries; digests: string[] }> {
  const digests: string[] = [];
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const stored: Stored[] = filled.includes(kind) ? await getCollection(kind) : [];
      digests.push(...stored.map(({ id, digest }) => `${kind}/${id} ${digest}`));
      return [kind, stored.map((entry) => entryOf(kind, entry))] as const;
    }),
  );
  return { entries: Object.fromEntries(lists) as unknown as Entries, digests: digests.sort() };
}

interface Stored {
  id: string;
  /** Of all that is stored of the entry. */
  digest?: string | number;
  data: unknown;
  rendered?: { html: string; metadata?: Record<string, unknown> };
}

function entryOf(kind: Kind, { id, data, rendered }: Stored) {
  if (!rendered) throw new Error(`the ${kind} "${id}" was stored without its text`);
  const { noteLinks, digests, body } = rendered.metadata as unknown as StoredText;
  return kind === 'article'
    ? { kind, id, data, note: '', noteLinks, digests, body: { html: rendered.html, ...body } }
    : { kind, id, data, note: rendered.html, noteLinks, digests };
}

/** What the loader stores beside an entry's HTML. */
interface StoredText {
  noteLinks: EntityKey[];
  digests: EntryDigests;
  body: Omit<ParsedBody, 'html'>;
}

/** What the loader stores beside `site.yaml`. */
interface StoredSite {
  filled: readonly Kind[];
  /** The digest of the program. */
  program: string;
}

async function readSite(): Promise<{ site: Site; digest: string } & StoredSite> {
  const entry = await getEntry('site', 'site');
  if (!entry?.rendered) throw new Error('the collection "site" is empty; the content could not be read');
  const { filled, program } = entry.rendered.metadata as unknown as StoredSite;
  return { site: entry.data, digest: String(entry.digest), filled, program };
}

const { site, digest: siteDigest, filled, program } = await readSite();
const { entries, digests } = await readEntries(filled);

/** The collection's catalog; built once, when the first page asks. */
export const catalog = buildCatalog(site, entries);

/** The name of this build (`browser/build.ts`): the same program makes of the same content a build of the same name. */
export const build = [program, digestOf(import.meta.env.BASE_URL, import.meta.env.SITE, siteDigest, ...digests)]
  .map((digest) => digest.slice(0, 8))
  .join('-');

function digestOf(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** The interface's strings in the site's language. */
export const messages = messagesFor(catalog.site.language);

/** Every address of the site, under its base path. */
export const addresses = createAddresses(import.meta.env.BASE_URL);

/** A date as the site shows it. */
export function formatDate(date: EdtfText) {
  return formatEdtf(date, catalog.site.language, messages.dateWords);
}
