import { hash } from 'node:crypto';
import { DIGITS_OF_DIGESTS } from '../browser/build.ts';
import type { Entries } from '../domain/entry.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Site } from '../schema/site.ts';

/** What makes pages of content, and for which address. */
export interface PageMaker {
  /** The digest of the program. */
  program: string;
  basePath: string;
  siteUrl: string | undefined;
}

/** The same program makes of the same content, for the same address, a build of the same name. */
export function nameBuild({ program, basePath, siteUrl }: PageMaker, site: Site, entries: Entries): string {
  const digests = KINDS.flatMap((kind) =>
    entries[kind].map(({ id, digests: { data, text } }) => `${kind}/${id} ${data} ${text}`),
  );
  const content = hash('sha256', JSON.stringify([site, [basePath, siteUrl], digests.sort()]));
  return [program, content].map((digest) => digest.slice(0, DIGITS_OF_DIGESTS)).join('-');
}

/** The digest of what decides how a page is made, apart from what is read for it. */
export function digestPageMaker({ program, basePath, siteUrl }: PageMaker, site: Site): string {
  return digestWords(program, basePath, siteUrl, JSON.stringify(site));
}

/** Names a folder, or what decides what is in it. */
export function digestWords(...words: (string | undefined)[]): string {
  return hash('sha256', JSON.stringify(words)).slice(0, 16);
}
