import { Worker } from 'node:worker_threads';
import type { Reading } from './measures.ts';

/** jsdom keeps memory of every page: each worker reads so many. */
const PAGES_A_WORKER = 30;

/** A page that takes an extractor longer than this, in milliseconds, counts as one without text. */
const LIMIT = 120_000;

export type PeerReadings = Record<'defuddle' | 'readability', Reading>;

/** Makes a reader that has both extractors read one page after the other. */
export function startPeers(): {
  read: (html: string, url: string) => Promise<PeerReadings>;
  close: () => Promise<void>;
} {
  let worker: Worker | undefined;
  let pages = 0;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = undefined;
    pages = 0;
  };
  const read = async (html: string, url: string): Promise<PeerReadings> => {
    if (pages >= PAGES_A_WORKER) await close();
    worker ??= new Worker(new URL('./peers-worker.ts', import.meta.url));
    const current = worker;
    pages += 1;
    const answer = await new Promise<PeerReadings | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), LIMIT);
      const end = (result: PeerReadings | undefined): void => {
        clearTimeout(timer);
        resolve(result);
      };
      current.removeAllListeners('error');
      current.once('message', end);
      current.once('error', () => end(undefined));
      current.postMessage({ html, url });
    });
    if (answer) return answer;
    await close();
    const nothing: Reading = {
      text: '',
      title: undefined,
      author: undefined,
      published: undefined,
      seconds: LIMIT / 1000,
    };
    return { defuddle: nothing, readability: nothing };
  };
  return { read, close };
}
