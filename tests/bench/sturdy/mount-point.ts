import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MARKER } from '../../../src/cli/output/replace-folder.ts';
import { root } from '../../../src/cli/project.mjs';
import { serve } from '../../../src/cli/server/serve-folder.ts';
import type { Figures } from '../sturdy.ts';
import { digestFiles, digestOf } from './site-files.ts';

/** How many requests run at once. */
const CONCURRENCY = 4;
/** How long a published build stays, in milliseconds: a build that follows at once takes longer. */
const PAUSE_MS = 1000;
/** The most requests that may fail, of all. */
const MAX_FAILED_SHARE = 0.001;

/** What a build does after Astro has made the site, in a process of its own, with the one build and the other in turn. */
const WORK = `
  import { cp, mkdir } from 'node:fs/promises';
  import { setTimeout } from 'node:timers/promises';
  import { replaceFolder } from ${JSON.stringify(pathToFileURL(join(root, 'src/cli/output/replace-folder.ts')).href)};
  const [folder, output, rounds] = process.argv.slice(1);
  for (let round = 1; round <= Number(rounds); round++) {
    await setTimeout(${PAUSE_MS});
    const made = folder + '/made';
    await cp(folder + '/' + (round % 2 === 0 ? 'a' : 'b'), made, { recursive: true });
    await replaceFolder(output, made);
  }
`;

/**
 * Requests files of a site whose folder is a mount point, while builds replace what is in it. A request fails where it
 * is not answered with the whole file of one of the builds.
 * @param folder with the two builds
 */
export async function measureMountPoint(folder: string, rounds: number): Promise<Figures> {
  const output = join(folder, 'mounted');
  mkdirSync(output);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', output]).status === 0;
  if (!mounted) return { lines: ['not measured: mounting is not allowed here (it is to root on Linux)'], isMet: true };
  try {
    cpSync(join(folder, 'a'), output, { recursive: true });
    const [a, b] = [digestFiles(join(folder, 'a')), digestFiles(join(folder, 'b'))];
    const site = await serve({ directory: output, port: 0 });
    const isServed = async (path: string, digests: (string | undefined)[]) => {
      const response = await fetch(`${site.origin}/${path}`).catch(() => undefined);
      const bytes = await response?.bytes().catch(() => undefined);
      return response?.status === 200 && bytes !== undefined && digests.includes(digestOf(bytes));
    };

    const paths = [...a.keys()].filter((path) => b.has(path) && path !== MARKER);
    let requests = 0;
    let failed = 0;
    let isRunning = true;
    const requester = async () => {
      while (isRunning) {
        const path = paths[requests % paths.length] as string;
        requests += 1;
        if (!(await isServed(path, [a.get(path), b.get(path)]))) failed += 1;
      }
    };
    const requesters = Array.from({ length: CONCURRENCY }, requester);
    const args = ['--input-type=module', '-e', WORK, folder, output, String(rounds)];
    const builds = spawn(process.execPath, args, { stdio: 'inherit' });
    const code = await new Promise((resolve) => builds.on('close', resolve));
    isRunning = false;
    await Promise.all(requesters);

    const last = rounds % 2 === 0 ? a : b;
    let missing = 0;
    const served = [...last].filter(([path]) => path !== MARKER);
    for (const [path, digest] of served) if (!(await isServed(path, [digest]))) missing += 1;
    await site.close();
    const share = failed / requests;
    return {
      lines: [
        `${rounds} replacements, ${code === 0 ? 'none failed' : 'the last failed'}`,
        `${failed} of ${requests} requests failed (${(100 * share).toFixed(2)} %, target ${100 * MAX_FAILED_SHARE} %): ` +
          `${(failed / rounds).toFixed(1)} for each replacement`,
        `${missing} of ${served.length} files of the last build were not served afterwards`,
      ],
      isMet: code === 0 && share <= MAX_FAILED_SHARE && missing === 0,
    };
  } finally {
    spawnSync('umount', [output]);
  }
}
