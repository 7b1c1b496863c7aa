import { resolve } from 'node:path';
import { Failure } from './command/failure.mjs';
import { findHostAddress } from './host-address.ts';

/** What the commands, the configuration of Astro and the loaders read and make. Paths are absolute unless said otherwise. */
export interface SiteSettings {
  contentDir: string;
  /** The content folder as it was named: what messages show. */
  contentName: string;
  outDir: string;
  /** The output folder as it was named. */
  outName: string;
  /** Scheme, host and port of the published site; undefined when it is not known. */
  siteUrl: string | undefined;
  /** Where the site lives on its host: begins and ends with a slash. */
  basePath: string;
  /** The host whose environment gave the address, by its name; undefined where it was given, or none is known. */
  addressFrom: string | undefined;
}

/**
 * Reads the settings from the environment: CONTENT_DIR, OUT_DIR, SITE_URL and BASE_PATH. An empty variable is how a shell
 * says "not given". Relative paths start in the project's folder. Where no address is given, that of the host is taken on
 * which the build runs, if it says one.
 *
 * @throws {Failure} for a value that cannot be right
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string): SiteSettings {
  const contentName = env.CONTENT_DIR || 'content';
  const outName = env.OUT_DIR || 'dist';
  const [contentDir, outDir] = [resolve(root, contentName), resolve(root, outName)];
  // The path that a host knows goes with its own address alone.
  const known = env.SITE_URL ? undefined : findHostAddress(env, [contentDir, root]);
  const siteUrl = env.SITE_URL ? readSiteUrl(env.SITE_URL) : known?.siteUrl;
  const basePath = readBasePath(env.BASE_PATH || (known?.basePath ?? ''));
  return { contentDir, contentName, outDir, outName, siteUrl, basePath, addressFrom: known?.host };
}

function readSiteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Failure(`SITE_URL is "${text}", which is not a web address. Write it like https://example.org.`);
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Failure(
      `SITE_URL is "${text}", with a path in it. Give the host alone, and the path as BASE_PATH: ` +
        `SITE_URL=${url.origin} BASE_PATH=${url.pathname}`,
    );
  }
  return url.origin;
}

function readBasePath(text: string): string {
  const segments = text.split('/').filter(Boolean);
  const isPlain = segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment));
  if (isPlain) return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  throw new Failure(
    `BASE_PATH is "${text}"; it may hold letters, digits, ".", "_", "~" and "-" between its slashes. Write it like ` +
      'BASE_PATH=reader. (Git Bash on Windows turns a leading slash into a folder of its own: leave it out there.)',
  );
}
