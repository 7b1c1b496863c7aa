import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { acquireLock } from '../../../../src/cli/output/build-lock.ts';
import { isInterrupted, recoverFolder } from '../../../../src/cli/output/replace-folder.ts';
import { root } from '../../../../src/cli/project.mjs';

const ROUNDS = Number(process.env['KILL_ROUNDS'] || 10);
const PAGES = 40;

/** What a build does after Astro has made the site, over and over: a site of its own number each time. */
const WORK = `
  import { mkdir, writeFile } from 'node:fs/promises';
  import { acquireLock } from ${JSON.stringify(url('build-lock.ts'))};
  import { recoverFolder, replaceFolder } from ${JSON.stringify(url('replace-folder.ts'))};
  const folder = process.argv[1];
  for (let number = Number(process.argv[2]); ; number++) {
    const release = await acquireLock(folder + '/lock', () => {});
    const made = folder + '/made-' + number;
    await recoverFolder(folder + '/dist');
    await mkdir(made);
    for (let page = 0; page < ${PAGES}; page++) await writeFile(made + '/' + page + '.html', String(number));
    await replaceFolder(folder + '/dist', made);
    await release();
    console.log(number);
  }
`;

test('whenever a build is killed, the site is whole: the old one or the new one', {
  timeout: 30_000 + ROUNDS * 2000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kills-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  let interrupted = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WORK, folder, String(round * 10_000)]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    // A moment of the next replacement: other ones each round, the same in each run.
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 23));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const dist = join(folder, 'dist');
    if (await isInterrupted(dist)) interrupted += 1;
    const release = await acquireLock(join(folder, 'lock'), () => {});
    await recoverFolder(dist);
    await release();
    const pages = Array.from({ length: PAGES }, (_, page) => readFile(join(dist, `${page}.html`), 'utf8'));
    expect(new Set(await Promise.all(pages)).size).toBe(1);
  }
  if (ROUNDS > 10) console.log(`${ROUNDS} kills, ${interrupted} of them between the two renames: each site was whole.`);
});

function url(file: string): string {
  return pathToFileURL(join(root, 'src/cli/output', file)).href;
}
