import { FOREVER } from '../browser/build.ts';
import { EMBED_FOLDER } from '../domain/addresses.ts';
import { CONTENT_POLICY } from './content-policy.ts';

/** What is sent with every file but those that are made to be shown on other sites. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Nobody can lay a page of the site under one of theirs, to be clicked without being seen.
  'Content-Security-Policy': `${CONTENT_POLICY};frame-ancestors 'none'`,
};

/** The policy of pages that are made to be shown on other sites. */
export const EMBED_POLICY = `${CONTENT_POLICY};frame-ancestors *`;

/** The paths of these pages, below the base path, as the beginning of a regular expression. */
export const EMBEDDED = `${EMBED_FOLDER}/`;

/** What is sent with a file. @param path below the base path, without a slash at its beginning */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return path.startsWith(EMBEDDED) ? { ...HEADERS, 'Content-Security-Policy': EMBED_POLICY } : HEADERS;
}

/** How long browsers keep files. */
export const CACHING = {
  /** Of what is named by what is in it. */
  forever: 'public, max-age=31536000, immutable',
  /** Of everything else: it is asked for again each time, and sent again where it has changed. */
  fresh: 'no-cache',
} as const;

const forever = new RegExp(`^${FOREVER}`);

/** How long browsers may keep a file. @param path below the base path, without a slash at its beginning */
export function cachingOf(path: string): string {
  return forever.test(path) ? CACHING.forever : CACHING.fresh;
}
