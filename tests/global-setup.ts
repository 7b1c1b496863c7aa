import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildArguments, root } from '../src/cli/run.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the project's own site, built for the base path `/`. */
    siteDir: string;
    /** The same, built for the base path `/reader/`. */
    basedSiteDir: string;
  }
}

const folder = join(root, 'node_modules/.cache/on-record');

/** Builds the project's own content twice before the first test of the site. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('siteDir', await build('site', '/'));
  project.provide('basedSiteDir', await build('based-site', '/reader/'));
}

/** Builds into a folder of the cache, whose path it returns, in a process of its own. */
async function build(name: string, basePath: string): Promise<string> {
  const outDir = join(folder, name);
  const { CONTENT_DIR, SITE_URL, ...inherited } = process.env;
  const env = { ...inherited, OUT_DIR: outDir, BASE_PATH: basePath };
  const child = spawn(process.execPath, buildArguments, { cwd: root, env, stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The site for the tests (${name}) could not be built; its own message is above.`);
  return outDir;
}
