import { FOREVER } from '../browser/build.ts';
import { CONTENT_POLICY } from './content-policy.ts';

/** What is sent with every file. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': CONTENT_POLICY,
};

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
