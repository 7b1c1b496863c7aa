import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Capture, CaptureKind } from './capture.ts';
import { CaptureError } from './capture.ts';
import type { CaptureAnswer, CaptureQuestion } from './capture-worker.ts';

/**
 * How long a file may take: of the processor’s time, so that a busy machine changes no outcome, with the extractors and
 * then without them; and on the clock.
 */
const TIME_LIMIT_MS = { full: 10_000, plain: 5_000, clock: 120_000 };

/** How often the time that a worker has used is read. */
const POLL_INTERVAL_MS = 250;

/** jsdom keeps some memory of every page: a worker ends after so many. */
const MAX_FILES_PER_WORKER = 40;

const MAX_WORKERS = Math.max(1, Math.min(2, availableParallelism()));

interface PooledWorker {
  worker: Worker;
  files: number;
  /** Takes the answer to the last question; undefined where the worker broke. */
  answer: (result: CaptureAnswer | undefined) => void;
}

const idle: PooledWorker[] = [];
const waiting: (() => void)[] = [];
let busy = 0;

/**
 * Reads a captured text in a thread of its own, at most two at a time. A page on which the extractors take too long, run out
 * of memory or fail is read again without them.
 * @throws CaptureError where there is no text, or none can be read within the time
 */
export async function readInWorker(kind: CaptureKind, source: string): Promise<Omit<Capture, 'file'>> {
  const first = await ask({ kind, source, withExtractors: true });
  if (first && 'read' in first) return first.read;
  if (first?.refused) throw new CaptureError(first.refused);
  const second = kind === 'html' ? await ask({ kind, source, withExtractors: false }) : undefined;
  if (second && 'read' in second) {
    const note = 'The extractors failed on this page, so its text was found without them: check what was left out.';
    return { ...second.read, notes: [...second.read.notes, note] };
  }
  throw new CaptureError(second?.refused ?? UNREADABLE);
}

const UNREADABLE =
  'This file is too large or too complex to be read: copy the article’s text from the browser into a file.';

/** The worker’s answer; undefined where it did not give one in time, or broke. */
async function ask(question: CaptureQuestion): Promise<CaptureAnswer | undefined> {
  while (busy >= MAX_WORKERS) await new Promise<void>((resolve) => waiting.push(resolve));
  busy += 1;
  const pooled = idle.pop() ?? startWorker();
  const { worker } = pooled;
  worker.ref();
  const answer = await new Promise<CaptureAnswer | undefined>((resolve) => {
    const limit = question.withExtractors ? TIME_LIMIT_MS.full : TIME_LIMIT_MS.plain;
    const watch = watchTime(worker, limit, () => pooled.answer(undefined));
    pooled.answer = (result) => {
      clearInterval(watch);
      resolve(result);
    };
    worker.postMessage(question);
  });
  pooled.files += 1;
  if (answer && pooled.files < MAX_FILES_PER_WORKER) {
    worker.unref();
    idle.push(pooled);
  } else {
    await worker.terminate();
  }
  busy -= 1;
  waiting.shift()?.();
  return answer;
}

/** Calls back when a worker has used up its time, which is given in milliseconds of the processor’s. */
function watchTime(worker: Worker, limit: number, giveUp: () => void): NodeJS.Timeout {
  const start = performance.now();
  let before: Promise<NodeJS.CpuUsage> | undefined;
  return setInterval(async () => {
    if (performance.now() - start > TIME_LIMIT_MS.clock) return giveUp();
    try {
      before ??= worker.cpuUsage();
      const { user, system } = await worker.cpuUsage(await before);
      if ((user + system) / 1000 > limit) giveUp();
    } catch {
      // A worker that has ended is told by its exit.
    }
  }, POLL_INTERVAL_MS);
}

function startWorker(): PooledWorker {
  const worker = new Worker(new URL('./capture-worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 64 },
  });
  const pooled: PooledWorker = { worker, files: 0, answer: () => undefined };
  worker.on('message', (result: CaptureAnswer) => pooled.answer(result));
  worker.on('error', () => pooled.answer(undefined));
  worker.on('exit', () => pooled.answer(undefined));
  return pooled;
}
