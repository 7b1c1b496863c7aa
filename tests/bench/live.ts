import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { originOf } from '../build/dev-server.ts';
import { generateContent } from '../growth/generate-content.ts';
import { inheritedEnvironment } from '../inherited-environment.ts';
import { readUsage } from './build/measure-process.ts';
import { copyProject } from './build/project-copy.ts';
import { fileOf, writeCorpus } from './build/write-corpus.ts';
import { formatTable, median, readCount } from './figures.ts';

/** The size that is measured where none is named, in articles; how many words each has; how often one is saved. */
const SIZE = '10000';
const WORDS = 600;
const SAVES = '200';

/**
 * The targets: seconds from a save to the page that shows it, and by how much memory may grow in the second half of the saves.
 * In the first, the heap becomes as large as it has to be.
 */
const MAX_SECONDS = 1.5;
const MAX_GROWTH = 1.1;

/** After how many saves memory is printed first. */
const FIRST_MEMORY = 10;

/** How often the page is asked for until it shows what was saved, and how long it may take. */
const POLL_MS = 20;
const TIMEOUT_MS = 120_000;

/** One save, in seconds, and the memory that the server holds after it, in bytes. */
interface Save {
  wall: number;
  cpu: number | undefined;
  memory: number | undefined;
}

/**
 * `npm run bench -- live [N…]`: how long it takes until the page of an article shows what was saved of it, while collections of
 * N generated articles are edited, and whether the server's memory grows.
 */
export async function liveBench(words: string[], rounds: string = SAVES): Promise<boolean> {
  const sizes = (words.length === 0 ? [SIZE] : words).map((word) =>
    readCount(word, 'a number of articles, such as 5000'),
  );
  const count = readCount(rounds, 'a number of rounds, such as 200');
  let missed = false;
  for (const size of sizes) {
    const { first, saves } = await measureSaves(size, count);
    console.log(
      `\n${size.toLocaleString('en')} articles of ${WORDS} words: ${count} saves, processors ${availableParallelism()}, load ${loadavg()[0]?.toFixed(1)}`,
    );
    const seconds = (values: readonly (number | undefined)[]) => {
      const known = values.filter((value) => value !== undefined);
      return known.length === 0 ? ['–', '–'] : [median(known).toFixed(2), Math.max(...known).toFixed(2)];
    };
    const wall = saves.map((save) => save.wall);
    const memoryAfter = (number: number) => saves[Math.min(number, count) - 1]?.memory;
    const half = Math.ceil(count / 2);
    const [before, after] = [memoryAfter(half), memoryAfter(count)];
    const megabytes = (bytes: number | undefined) => (bytes === undefined ? '–' : `${(bytes / 1e6).toFixed(0)} MB`);
    console.log(
      formatTable([
        ['', 'median', 'most'],
        ['saved until shown, s', ...seconds(wall)],
        ['the server’s processor time, s', ...seconds(saves.map((save) => save.cpu))],
      ]),
    );
    const memories = [FIRST_MEMORY, half, count].map((number) => `${megabytes(memoryAfter(number))} after ${number}`);
    console.log(`first page ${first.toFixed(1)} s; memory ${memories.join(', ')} saves`);
    const isSlow = median(wall) > MAX_SECONDS;
    const hasGrown = before !== undefined && after !== undefined && after > before * MAX_GROWTH;
    console.log(
      `Targets: a median of at most ${MAX_SECONDS} s ${isSlow ? 'MISSED' : 'met'}; memory that does not grow ${hasGrown ? 'MISSED' : 'met'}.`,
    );
    missed ||= isSlow || hasGrown;
  }
  return !missed;
}

/** Saves an article of a generated collection again and again, in a folder of its own that is removed at the end. */
async function measureSaves(articles: number, count: number): Promise<{ first: number; saves: Save[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-live-'));
  let server: ChildProcess | undefined;
  try {
    const project = join(folder, 'project');
    copyProject(project);
    const content = generateContent(articles, WORDS);
    writeCorpus(content, join(project, 'content'));
    const id = content.entries.article[articles >> 1]?.id ?? '';
    server = spawn(process.execPath, ['src/cli/dev.ts'], {
      cwd: project,
      env: { ...inheritedEnvironment(), PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const page = `${await originOf(server)}/articles/${id}/`;
    const begun = performance.now();
    await shows(page, '<h1');
    const first = (performance.now() - begun) / 1000;
    const file = fileOf(join(project, 'content'), 'article', id);
    const text = readFileSync(file, 'utf8');
    const saves: Save[] = [];
    for (let number = 1; number <= count; number++) {
      const before = readUsage(server.pid);
      const start = performance.now();
      writeFileSync(file, `${text}\nSaved for the ${number}th time.\n`);
      await shows(page, `Saved for the ${number}th time.`);
      const wall = (performance.now() - start) / 1000;
      const after = readUsage(server.pid);
      saves.push({ wall, cpu: before && after && after.cpu - before.cpu, memory: after?.memory });
      if (number % 20 === 0)
        process.stderr.write(`${articles} articles, save ${number} of ${count}: ${wall.toFixed(2)} s\n`);
    }
    return { first, saves };
  } finally {
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until a page shows something. @throws where it does not */
async function shows(page: string, words: string): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  for (;;) {
    const response = await fetch(page, { headers: { accept: 'text/html' } });
    const html = await response.text();
    if (html.includes(words)) return;
    if (performance.now() > end) throw new Error(`${page} does not show "${words}" (${response.status})`);
    await setTimeout(POLL_MS);
  }
}

async function stop(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const closed = new Promise((resolve) => server.once('close', resolve));
  server.kill();
  await closed;
}
