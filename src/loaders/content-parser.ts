import { availableParallelism } from 'node:os';
import { createWorkerPool, WorkerError, type WorkerPool } from '../threads/worker-pool.ts';
import {
  createTextParser,
  type FileJob,
  type FileRecord,
  type ParsedTexts,
  parseFiles,
  shortDigest,
  type TextJob,
  type TextSetting,
} from './parse-content.ts';
import type { ParseAnswer, ParseQuestion, SharedSetting } from './parse-worker.ts';

/** Is told how far the parsing is. */
export interface ParsingProgress {
  /** So many of a kind are about to be parsed. */
  begin(name: string, total: number): void;
  /** So many more of them are. */
  advance(count: number): void;
}

/** Parses content, in threads where it is much. Results come in the order of what is to be parsed. */
export interface ContentParser {
  /** Says that so many bytes will have to be parsed: threads start while the main one goes on. */
  expect(bytes: number): void;
  parseFiles(jobs: readonly FileJob[]): Promise<FileRecord[]>;
  /**
   * Parses bodies and notes.
   * @param take is given the results, some at a time in any order, with the number of the first
   */
  parseTexts(
    jobs: readonly TextJob[],
    setting: TextSetting,
    take: (parsed: ParsedTexts, first: number, count: number) => void,
  ): Promise<void>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * From how many bytes on threads are faster. Each takes more than a second of the processor’s time to start and to become
 * fast, in which one thread that is fast already parses some 4 MB: measured on two cores.
 */
const MIN_BYTES_FOR_THREADS = 10_000_000;

/** How many bytes a thread is given at a time. */
const BATCH_BYTES = 200_000;

/**
 * @param progress is told what is parsed
 * @param minBytes from how many bytes on threads are started
 */
export function createContentParser(progress?: ParsingProgress, minBytes = MIN_BYTES_FOR_THREADS): ContentParser {
  let pool: WorkerPool<ParseQuestion, ParseAnswer> | undefined;

  function poolFor(bytes: number): WorkerPool<ParseQuestion, ParseAnswer> | undefined {
    if (bytes >= minBytes)
      pool ??= createWorkerPool(new URL('./parse-worker.ts', import.meta.url), {
        size: availableParallelism(),
      });
    return pool;
  }

  return {
    expect(bytes) {
      if (pool) return;
      const threads = poolFor(bytes);
      for (let each = 0; threads && each < availableParallelism(); each += 1)
        threads.ask({ files: [] }).catch(() => {});
    },

    async parseFiles(jobs) {
      const threads = poolFor(bytesOf(jobs));
      if (!threads) return JSON.parse(parseFiles(jobs));
      progress?.begin('Files', jobs.length);
      const answers = await Promise.all(
        batchesOf(jobs).map(async ({ some }) => {
          const answer = await ask(threads, { files: some }, some);
          progress?.advance(some.length);
          return answer;
        }),
      );
      return answers.flatMap((answer): FileRecord[] => ('files' in answer ? JSON.parse(answer.files) : []));
    },

    async parseTexts(jobs, setting, take) {
      const threads = poolFor(bytesOf(jobs));
      if (!threads) {
        if (jobs.length > 0) take(createTextParser(setting)(jobs), 0, jobs.length);
        return;
      }
      progress?.begin('Texts', jobs.length);
      const shared = shareSetting(setting);
      await Promise.all(
        batchesOf(jobs).map(async ({ some, first }) => {
          const answer = await ask(threads, { texts: some, setting: shared }, some);
          if ('records' in answer) take(answer, first, some.length);
          progress?.advance(some.length);
        }),
      );
    },

    async close() {
      await pool?.close();
    },
  };
}

/** @throws where a file cannot be parsed for a fault of the program, or the thread breaks */
async function ask(
  threads: WorkerPool<ParseQuestion, ParseAnswer>,
  question: ParseQuestion,
  jobs: readonly FileJob[],
): Promise<Exclude<ParseAnswer, { failed: string }>> {
  let answer: ParseAnswer;
  try {
    answer = await threads.ask(question);
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    const [first, last] = [jobs[0]?.file, jobs.at(-1)?.file];
    throw new Error(`The thread that parses ${first} to ${last} broke: ${error.message}`, { cause: error });
  }
  if ('failed' in answer) throw new Error(answer.failed);
  return answer;
}

function bytesOf(jobs: readonly FileJob[]): number {
  return jobs.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function batchesOf<Job extends FileJob>(jobs: readonly Job[]): { some: Job[]; first: number }[] {
  const batches: { some: Job[]; first: number }[] = [];
  let left = 0;
  for (const [first, job] of jobs.entries()) {
    if (left <= 0) {
      batches.push({ some: [], first });
      left = BATCH_BYTES;
    }
    batches.at(-1)?.some.push(job);
    left -= job.bytes.length;
  }
  return batches;
}

function shareSetting(setting: TextSetting): SharedSetting {
  const text = Buffer.from(JSON.stringify(setting));
  const json = new Uint8Array(new SharedArrayBuffer(text.length));
  json.set(text);
  return { digest: shortDigest(text), json };
}
