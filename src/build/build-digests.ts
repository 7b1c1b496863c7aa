import { hash } from 'node:crypto';
import { DIGITS_OF_DIGESTS } from '../browser/build.ts';
import type { Content } from '../loaders/read-content.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Site } from '../schema/site.ts';
import { shownSite } from '../site/given-content.ts';

/** What makes pages of content, and for which address. */
export interface PageMaker {
  /** The digest of the program. */
  program: string;
  basePath: string;
  siteUrl: string | undefined;
}

/** What a build is made of. */
export type BuildContent = Pick<Content, 'entries' | 'pages' | 'look'> & { site: Site };

/** The same program makes of the same content, for the same address, a build of the same name. */
export function nameBuild(
  { program, basePath, siteUrl }: PageMaker,
  { site, entries, pages, look: { files: _files, ...look } }: BuildContent,
): string {
  const digests = KINDS.flatMap((kind) =>
    entries[kind].map(({ id, digests: { data, text } }) => `${kind}/${id} ${data} ${text}`),
  );
  const content = hash('sha256', JSON.stringify([site, pages, look, [basePath, siteUrl], digests.sort()]));
  return [program, content].map((digest) => digest.slice(0, DIGITS_OF_DIGESTS)).join('-');
}

/** The digest of what decides how a page is rendered, apart from what is read for it. How the site looks does not. */
export function digestPageMaker(
  { program, basePath, siteUrl }: PageMaker,
  { site, pages, look }: Pick<BuildContent, 'site' | 'pages' | 'look'>,
): string {
  const linked = pages.map(({ id, label }) => [id, label]);
  return digestWords(program, basePath, siteUrl, JSON.stringify([shownSite(site), linked, look.logo]));
}

/** Names a folder, or what decides what is in it. */
export function digestWords(...words: (string | undefined)[]): string {
  return hash('sha256', JSON.stringify(words)).slice(0, 16);
}
