import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../src/cli/project.mjs';
import { inheritedEnvironment } from './inherited-environment.ts';

/** The host that the shared sites are built for. */
export const SITE_URL = 'https://record.example';

/** What a site is built of. */
interface BuildOptions {
  /** The name of the folder that is built, in the cache. */
  name: string;
  /** `/` unless it is given. */
  basePath?: string;
  /** The host that it is built for; it knows none unless it is given. */
  siteUrl?: string;
  /** The content folder; the project's own unless it is given. */
  content?: string;
}

/**
 * Builds a site in a process of its own, as `npm run build` does.
 * @returns the built folder, which is one of the cache
 * @throws where the build fails; its own message is printed before
 */
export async function buildSite({ name, basePath = '/', siteUrl, content }: BuildOptions): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/on-record', name);
  const env = {
    ...inheritedEnvironment(),
    OUT_DIR: outDir,
    BASE_PATH: basePath,
    ...(siteUrl && { SITE_URL: siteUrl }),
    ...(content && { CONTENT_DIR: content }),
  };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: root, env, stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The site for the tests (${name}) could not be built; its own message is above.`);
  return outDir;
}
