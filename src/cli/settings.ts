import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Failure } from './command/failure.mjs';

/** What one build reads and makes. Paths are absolute. */
export interface BuildSettings {
  contentDir: string;
  outDir: string;
  /** Scheme, host and port of the published site; undefined when it is not known. */
  siteUrl: string | undefined;
  /** Where the site lives on its host: begins and ends with a slash. */
  basePath: string;
  /** What Astro remembers between builds. Other settings have another memory, or each build would wipe the last one's. */
  cacheDir: string;
}

/**
 * Reads the settings of a build from the environment; relative paths start in the project's folder.
 *
 * @throws {Failure} for a value that cannot be right
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string): BuildSettings {
  const contentDir = resolve(root, env.CONTENT_DIR || 'content');
  const outDir = resolve(root, env.OUT_DIR || 'dist');
  const siteUrl = env.SITE_URL ? readSiteUrl(env.SITE_URL) : undefined;
  const basePath = readBasePath(env.BASE_PATH ?? '');

  const isDefault = !env.CONTENT_DIR && !env.OUT_DIR && !siteUrl && basePath === '/';
  const digest = createHash('sha256')
    .update(JSON.stringify([contentDir, outDir, siteUrl, basePath]))
    .digest('hex');
  const cacheDir = join(root, 'node_modules/.astro', isDefault ? '' : digest.slice(0, 16));
  return { contentDir, outDir, siteUrl, basePath, cacheDir };
}

function readSiteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Failure(`SITE_URL is "${text}", which is no web address. Write it like https://example.org.`);
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Failure(
      `SITE_URL is "${text}", with a path in it. Give the host alone and the path apart: ` +
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
