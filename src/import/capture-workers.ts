import { availableParallelism } from 'node:os';
import { createWorkerPool, WorkerError } from '../threads/worker-pool.ts';
import type { Capture, CaptureKind } from './capture.ts';
import { CaptureError } from './capture.ts';
import type { CaptureAnswer, CaptureQuestion } from './capture-worker.ts';

/**
 * How long a file may take: of the processor’s time, so that a busy machine changes no outcome, with the extractors and
 * then without them; and on the clock.
 */
const TIME_LIMIT_MS = { full: 10_000, plain: 5_000, clock: 120_000 };

const MAX_WORKERS = Math.max(1, Math.min(2, availableParallelism()));

const pool = createWorkerPool<CaptureQuestion, CaptureAnswer>(new URL('./capture-worker.ts', import.meta.url), {
  size: MAX_WORKERS,
  resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 64 },
});

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
  const processor = question.withExtractors ? TIME_LIMIT_MS.full : TIME_LIMIT_MS.plain;
  try {
    return await pool.ask(question, { limit: { processor, clock: TIME_LIMIT_MS.clock } });
  } catch (error) {
    if (error instanceof WorkerError) return undefined;
    throw error;
  }
}
