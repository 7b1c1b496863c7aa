import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
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

/** Parses content, with the help of threads where it is much. Results come in the order of what is to be parsed. */
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

/** From how many bytes on threads help: each takes more than a second of the processor’s time to start and to become fast. */
const MIN_BYTES_FOR_THREADS = 3_000_000;

/** How many bytes a thread is given at a time. */
const SHARE_BYTES = 200_000;

/** How many bytes are parsed here before threads that have finished are given more: some 20 ms’ worth. */
const OWN_SHARE_BYTES = 20_000;

/**
 * @param progress is told what is parsed
 * @param minBytes from how many bytes on threads are started
 * @param threadCount how many are; one more is parsed with already
 */
export function createContentParser(
  progress?: ParsingProgress,
  minBytes = MIN_BYTES_FOR_THREADS,
  threadCount = availableParallelism() - 1,
): ContentParser {
  let pool: WorkerPool<ParseQuestion, ParseAnswer> | undefined;

  function poolFor(bytes: number): WorkerPool<ParseQuestion, ParseAnswer> | undefined {
    if (bytes >= minBytes && threadCount > 0)
      pool ??= createWorkerPool(new URL('./parse-worker.ts', import.meta.url), { size: threadCount });
    return pool;
  }

  /** Has jobs parsed here and by threads, each of which takes the next share when it has finished one. */
  async function parseTogether<Job extends FileJob>(
    threads: WorkerPool<ParseQuestion, ParseAnswer>,
    name: string,
    jobs: readonly Job[],
    { questionOf, parseHere, take }: Work<Job>,
  ): Promise<void> {
    progress?.begin(name, jobs.length);
    const shares = createShares(jobs);
    const parseShares = async (bytes: number, parse: (some: Job[]) => Promise<ParsedAnswer>) => {
      for (let share = shares.next(bytes); share; share = shares.next(bytes)) {
        take(await parse(share.some), share);
        progress?.advance(share.some.length);
      }
    };
    const inThread = () => parseShares(SHARE_BYTES, (some) => ask(threads, questionOf(some), some));
    const here = () =>
      parseShares(OWN_SHARE_BYTES, async (some) => {
        const parsed = parseHere(some);
        await setImmediate();
        return parsed;
      });
    await Promise.all([...Array.from({ length: threadCount }, inThread), here()]);
  }

  return {
    expect(bytes) {
      if (pool) return;
      const threads = poolFor(bytes);
      for (let each = 0; threads && each < threadCount; each += 1) threads.ask({ files: [] }).catch(() => {});
    },

    async parseFiles(jobs) {
      const threads = poolFor(bytesOf(jobs));
      if (!threads) return JSON.parse(parseFiles(jobs));
      const records: FileRecord[] = [];
      await parseTogether(threads, 'Files', jobs, {
        questionOf: (files) => ({ files }),
        parseHere: (files) => ({ files: parseFiles(files) }),
        take(answer, { first }) {
          if (!('files' in answer)) return;
          for (const [at, record] of (JSON.parse(answer.files) as FileRecord[]).entries()) records[first + at] = record;
        },
      });
      return records;
    },

    async parseTexts(jobs, setting, take) {
      if (jobs.length === 0) return;
      const threads = poolFor(bytesOf(jobs));
      const parseHere = createTextParser(setting);
      if (!threads) return take(parseHere(jobs), 0, jobs.length);
      const shared = shareSetting(setting);
      await parseTogether(threads, 'Texts', jobs, {
        questionOf: (texts) => ({ texts, setting: shared }),
        parseHere,
        take(answer, { first, some }) {
          if ('records' in answer) take(answer, first, some.length);
        },
      });
    },

    async close() {
      await pool?.close();
    },
  };
}

/** How jobs of a kind are parsed in a thread and here, and who takes what became of them. */
interface Work<Job extends FileJob> {
  questionOf(jobs: Job[]): ParseQuestion;
  parseHere(jobs: Job[]): ParsedAnswer;
  take(answer: ParsedAnswer, share: Share<Job>): void;
}

type ParsedAnswer = Exclude<ParseAnswer, { failed: string }>;

/** @throws where a file cannot be parsed for a fault of the program, or the thread breaks */
async function ask(
  threads: WorkerPool<ParseQuestion, ParseAnswer>,
  question: ParseQuestion,
  jobs: readonly FileJob[],
): Promise<ParsedAnswer> {
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

/** Jobs that follow one another, and the number of the first. */
interface Share<Job> {
  some: Job[];
  first: number;
}

/** Deals out jobs in their order. */
function createShares<Job extends FileJob>(
  jobs: readonly Job[],
): {
  /** The next ones, of at least so many bytes where so many are left; undefined where none are left. */
  next(bytes: number): Share<Job> | undefined;
} {
  let first = 0;
  return {
    next(bytes) {
      let end = first;
      for (let left = bytes; left > 0 && end < jobs.length; end += 1) left -= (jobs[end] as Job).bytes.length;
      const share = { some: jobs.slice(first, end), first };
      first = end;
      return share.some.length > 0 ? share : undefined;
    },
  };
}

function shareSetting(setting: TextSetting): SharedSetting {
  const text = Buffer.from(JSON.stringify(setting));
  const json = new Uint8Array(new SharedArrayBuffer(text.length));
  json.set(text);
  return { digest: shortDigest(text), json };
}
