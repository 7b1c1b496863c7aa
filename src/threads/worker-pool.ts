import { type ResourceLimits, type Transferable, Worker } from 'node:worker_threads';

/** Says that a worker gave no answer: it broke, or took too long. */
export class WorkerError extends Error {
  override name = 'WorkerError';
}

/** How workers are made. */
export interface PoolOptions {
  /** How many may work at once. */
  size: number;
  /** How many questions a worker answers before another takes its place; any number where it is left out. */
  maxQuestions?: number;
  resourceLimits?: ResourceLimits;
}

/** How long an answer may take, in milliseconds. */
interface TimeLimit {
  /** Of the processor’s time, so that a busy machine changes no outcome. */
  processor: number;
  clock: number;
}

/**
 * Where a thread keeps new objects, in megabytes: most of what it makes for an answer is of no use after it. More would make
 * no thread faster. Node lets `--max-semi-space-size` overrule it, for every thread of a process.
 */
const YOUNG_MEGABYTES = 64;

/** How often the time that a worker has used is read. */
const POLL_INTERVAL_MS = 250;

/** Threads that answer questions, each with one at a time; further questions wait. */
export interface WorkerPool<Question, Answer> {
  /**
   * @param transfer buffers of the question that are handed over to the worker
   * @throws WorkerError where the worker breaks or takes too long; it is replaced then
   */
  ask(question: Question, options?: { limit?: TimeLimit; transfer?: Transferable[] }): Promise<Answer>;
  /** Ends the threads. What has not been answered is refused. */
  close(): Promise<void>;
}

interface PooledWorker<Answer> {
  worker: Worker;
  questions: number;
  answer: (answer: Answer) => void;
  refuse: (error: WorkerError) => void;
}

/**
 * Makes a pool. A worker starts when it is needed first, and keeps no process alive while it has nothing to do.
 * @param script what the workers run: it answers each message on its `parentPort` with one
 */
export function createWorkerPool<Question, Answer>(
  script: URL,
  { size, maxQuestions = Infinity, resourceLimits = {} }: PoolOptions,
): WorkerPool<Question, Answer> {
  const idle: PooledWorker<Answer>[] = [];
  const busy = new Set<PooledWorker<Answer>>();
  const waiting: (() => void)[] = [];
  let taken = 0;
  let isClosed = false;

  function start(): PooledWorker<Answer> {
    const worker = new Worker(script, {
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, ...resourceLimits },
    });
    const pooled: PooledWorker<Answer> = { worker, questions: 0, answer: () => {}, refuse: () => {} };
    const forget = () => {
      const index = idle.indexOf(pooled);
      if (index >= 0) idle.splice(index, 1);
    };
    worker.on('message', (answer: Answer) => pooled.answer(answer));
    worker.on('messageerror', (cause) => pooled.refuse(new WorkerError('The answer cannot be read.', { cause })));
    worker.on('error', (cause) => {
      forget();
      pooled.refuse(new WorkerError(cause instanceof Error ? cause.message : String(cause), { cause }));
    });
    worker.on('exit', (code) => {
      forget();
      pooled.refuse(new WorkerError(`The thread ended with the code ${code}.`));
    });
    return pooled;
  }

  return {
    async ask(question, { limit, transfer } = {}) {
      while (taken >= size && !isClosed) await new Promise<void>((resolve) => waiting.push(resolve));
      if (isClosed) throw new WorkerError('The threads have been ended.');
      taken += 1;
      const pooled = idle.pop() ?? start();
      const { worker } = pooled;
      busy.add(pooled);
      worker.ref();
      let isWell = false;
      try {
        const answer = await new Promise<Answer>((resolve, reject) => {
          const watch = limit && watchTime(worker, limit, () => pooled.refuse(new WorkerError('It took too long.')));
          const end = () => clearInterval(watch);
          pooled.answer = (result) => {
            end();
            resolve(result);
          };
          pooled.refuse = (error) => {
            end();
            reject(error);
          };
          worker.postMessage(question, transfer);
        });
        isWell = true;
        return answer;
      } finally {
        busy.delete(pooled);
        pooled.questions += 1;
        // One that is being ended is waited for: nothing else may keep the process alive.
        if (isWell && !isClosed && pooled.questions < maxQuestions) {
          worker.unref();
          idle.push(pooled);
        } else {
          await worker.terminate();
        }
        taken -= 1;
        waiting.shift()?.();
      }
    },
    async close() {
      isClosed = true;
      for (const resume of waiting.splice(0)) resume();
      await Promise.all([...idle, ...busy].map(({ worker }) => worker.terminate()));
    },
  };
}

/** Calls back when a worker has used up its time. */
function watchTime(worker: Worker, limit: TimeLimit, giveUp: () => void): NodeJS.Timeout {
  const start = performance.now();
  let before: Promise<NodeJS.CpuUsage> | undefined;
  return setInterval(async () => {
    if (performance.now() - start > limit.clock) return giveUp();
    try {
      before ??= worker.cpuUsage();
      const { user, system } = await worker.cpuUsage(await before);
      if ((user + system) / 1000 > limit.processor) giveUp();
    } catch {
      // A worker that has ended is told by its exit.
    }
  }, POLL_INTERVAL_MS);
}
