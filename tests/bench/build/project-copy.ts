import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../../src/cli/project.mjs';
import { memoryOptions } from '../../../src/cli/run.mjs';
import { inheritedEnvironment } from '../../inherited-environment.ts';
import { measureProcess, type Usage } from './measure-process.ts';

/** A copy of the project with a cache of its own: what it measures is of no other build, and wipes the cache of none. */
export interface ProjectCopy {
  /** Builds the site of a content folder, as `npm run build` does. */
  build(content: string, output: string): Promise<Usage>;
  /**
   * Takes away what builds remember, and a site. It is not removed: a file system such as ext4 gives no file the number of one
   * that was removed in the last minutes, and takes long to find another.
   * @param keep the names of the parts that stay, such as `program`
   */
  forget(site: string, keep?: readonly string[]): void;
}

/** Copies the project's files into a folder that there is not yet, but what is installed, which is linked to. */
export function copyProject(folder: string): ProjectCopy {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((name) => name !== '' && !/^(?:content|tests)\//.test(name)))
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file), { recursive: true });
  const installed = join(folder, 'node_modules');
  mkdirSync(installed);
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !CACHES.includes(each)))
    symlinkSync(join(root, 'node_modules', name), join(installed, name), 'junction');
  return {
    build: (content, output) => {
      const env = { ...inheritedEnvironment(), CONTENT_DIR: content, OUT_DIR: output };
      const args = [...memoryOptions(env, true), 'src/cli/build.ts'];
      return measureProcess({ command: process.execPath, args, cwd: folder, env });
    },
    forget(site, keep = []) {
      const cache = join(installed, '.cache/on-record');
      const parts = existsSync(cache) ? readdirSync(cache).filter((name) => !keep.includes(name)) : [];
      const aside = mkdtempSync(join(folder, 'aside-'));
      for (const path of [...parts.map((name) => join(cache, name)), site])
        if (existsSync(path)) renameSync(path, join(aside, basename(path)));
    },
  };
}

/** What is in `node_modules` without being installed. */
const CACHES = ['.cache', '.astro', '.vite', '.vite-temp'];
