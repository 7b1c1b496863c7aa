import { readCapture } from '../../src/import/read-capture.ts';
import { median } from './figures.ts';
import { type PageScore, type Reading, scorePage, secondsOf } from './import/measures.ts';
import { openCaptures } from './import/open-captures.ts';
import { startPeers } from './import/read-with-peers.ts';

/** How much better than the better of the two extractors the mean F1 has to be. */
const MARGIN = 0.02;

const READERS = ['ours', 'defuddle', 'readability'] as const;

/** As many pages at a time as there are processors that the figures are of. */
const PEER_LANES = 2;

/** The most that reading a page may take, in seconds of processor time: the median, and the slowest. */
const MAX_SECONDS = { median: 0.5, slowest: 5 };

type Scores = Record<(typeof READERS)[number], (PageScore & { seconds: number })[]>;

/**
 * `npm run bench -- import [FOLDER]`: reads the captured pages of a folder with `html/<id>.html.gz` and `truth.json.gz`, with
 * this project's reader and with both extractors as they come, and compares each with the truth. The folder may be named by
 * CAPTURES_DIR. Times are seconds of processor time: of all threads for this project's reader, of their own thread for the extractors.
 * Exit code 1 where the mean F1 is less than the better extractor's plus 0.02, a page takes too long, or one fails.
 */
export async function importBench([folder]: string[]): Promise<boolean> {
  const captures = openCaptures(folder);
  if (!captures) return false;
  const scores: Scores = { ours: [], defuddle: [], readability: [] };
  const failures: string[] = [];
  // One after another, with nothing beside them: so the time of the process is that of the page.
  for (const id of captures.ids) {
    const { bytes, truth } = captures.read(id);
    const reading = await readOurs(id, bytes, failures);
    scores.ours.push({ ...scorePage(reading, truth), seconds: reading.seconds });
  }
  const queue = [...captures.ids];
  const lane = async (): Promise<void> => {
    const peers = startPeers();
    for (let id = queue.shift(); id; id = queue.shift()) {
      const { bytes, truth } = captures.read(id);
      const readings = await peers.read(bytes.toString(), truth.url || 'http://localhost/');
      for (const name of ['defuddle', 'readability'] as const)
        scores[name].push({ ...scorePage(readings[name], truth), seconds: readings[name].seconds });
    }
    await peers.close();
  };
  await Promise.all(Array.from({ length: PEER_LANES }, lane));
  printTable(scores);
  for (const failure of failures) console.log(`failed: ${failure}`);
  const [ours, ...others] = READERS.map((name) => mean(scores[name].map(({ f1 }) => f1)));
  const target = Math.max(...others) + MARGIN;
  const seconds = scores.ours.map((page) => page.seconds);
  const isFast = median(seconds) <= MAX_SECONDS.median && Math.max(...seconds) <= MAX_SECONDS.slowest;
  const isGood = (ours ?? 0) >= target && failures.length === 0;
  console.log(`target: F1 of ${target.toFixed(4)} and no failure: ${isGood ? 'met' : 'not met'}`);
  console.log(
    `target: ${MAX_SECONDS.median} s in the median, ${MAX_SECONDS.slowest} s at most: ${isFast ? 'met' : 'not met'}`,
  );
  return isGood && isFast;
}

async function readOurs(id: string, bytes: Uint8Array, failures: string[]): Promise<Reading> {
  const start = process.cpuUsage();
  const seconds = (): number => secondsOf(process.cpuUsage(start));
  try {
    const { text, title, authors, published, notes } = await readCapture(`${id}.html`, bytes);
    if (notes.some((note) => note.includes('extractors'))) console.log(`${id}: read without the extractors`);
    const author = authors.map(({ value }) => value.name).join(', ') || undefined;
    return { text, title: title?.value, author, published: published?.value, seconds: seconds() };
  } catch (error) {
    failures.push(`${id}: ${error instanceof Error ? error.message : error}`);
    return { text: '', title: undefined, author: undefined, published: undefined, seconds: seconds() };
  }
}

function printTable(scores: Scores): void {
  const columns = ['F1', 'precision', 'recall', 'with', 'without', 'title', 'author', 'day', 's, median', 'slowest'];
  console.log(`${''.padEnd(12)}${columns.map((name) => name.padStart(11)).join('')}`);
  for (const name of READERS) {
    const pages = scores[name];
    const means = (['f1', 'precision', 'recall', 'with', 'without'] as const).map((key) =>
      mean(known(pages.map((page) => page[key]))).toFixed(4),
    );
    const counts = (['title', 'author', 'day'] as const).map((key) => {
      const judged = known(pages.map((page) => page[key]));
      return `${judged.filter(Boolean).length}/${judged.length}`;
    });
    const seconds = pages.map((page) => page.seconds);
    const cells = [...means, ...counts, median(seconds).toFixed(2), Math.max(0, ...seconds).toFixed(1)];
    console.log(`${name.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`);
  }
}

function known<Value>(values: (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
