import { execFileSync } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createWorkerPool, type PoolOptions, WorkerError } from '../../../src/threads/worker-pool.ts';

/** A worker that says what it was asked, and in which thread; or does what it is told to. */
const ECHO = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (question) => {
      if (question === 'throw') throw new RangeError('the page is upside down');
      if (question === 'exit') process.exit(3);
      if (question === 'spin') while (true);
      parentPort.postMessage({ question, threadId });
    });
  `)}`,
);

interface Answer {
  question: string;
  threadId: number;
}

function createPool(options: PoolOptions) {
  const pool = createWorkerPool<string, Answer>(ECHO, options);
  onTestFinished(() => pool.close());
  return pool;
}

const LETTERS = [...'abcdefghij'];

describe('a pool of threads', () => {
  test('gives each question its own answer, from no more threads than it may have', async () => {
    const pool = createPool({ size: 2 });
    const answers = await Promise.all(LETTERS.map((letter) => pool.ask(letter)));
    expect(answers.map(({ question }) => question)).toEqual(LETTERS);
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(2);
  });

  test('replaces a thread that has answered as many questions as it may', async () => {
    const pool = createPool({ size: 1, maxQuestions: 5 });
    const answers = await Promise.all(LETTERS.map((letter) => pool.ask(letter)));
    expect([...Map.groupBy(answers, ({ threadId }) => threadId).values()].map((list) => list.length)).toEqual([5, 5]);
  });

  test.each([
    ['throws', 'throw', 'the page is upside down'],
    ['ends', 'exit', 'The thread ended with the code 3.'],
  ])('refuses a question at which the thread %s, and answers the next', async (_, question, message) => {
    const pool = createPool({ size: 1 });
    const [refused, answered] = await Promise.allSettled([pool.ask(question), pool.ask('a')]);
    expect(refused).toEqual({ status: 'rejected', reason: new WorkerError(message) });
    expect(answered).toMatchObject({ status: 'fulfilled', value: { question: 'a' } });
  });

  test('refuses a question that takes longer than it may', async () => {
    const pool = createPool({ size: 1 });
    const limit = { processor: 100, clock: 60_000 };
    await expect(pool.ask('spin', { limit })).rejects.toEqual(new WorkerError('It took too long.'));
    expect(await pool.ask('a')).toMatchObject({ question: 'a' });
  });

  test('refuses what it has not answered when it is closed', async () => {
    const pool = createPool({ size: 1 });
    const all = Promise.allSettled([pool.ask('spin'), pool.ask('a')]);
    await pool.close();
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(pool.ask('a')).rejects.toThrow(WorkerError);
  });

  test('is closed while an answer is on its way: the process waits for the thread to end', () => {
    const worker = `
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (shared) => {
        parentPort.postMessage('answer');
        Atomics.store(new Int32Array(shared), 0, 1);
      });
    `;
    const script = `
      import { createWorkerPool } from ${JSON.stringify(new URL('../../../src/threads/worker-pool.ts', import.meta.url))};
      const pool = createWorkerPool(new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(worker)}`)}), { size: 1 });
      const shared = new SharedArrayBuffer(4);
      pool.ask(shared);
      while (Atomics.load(new Int32Array(shared), 0) === 0);
      await pool.close();
      console.log('closed');
    `;
    const args = ['--input-type=module', '--eval', script];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })).toBe('closed\n');
  });
});
