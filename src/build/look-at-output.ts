import { createWorkerPool } from '../threads/worker-pool.ts';
import { MIN_PAGES_FOR_THREAD } from './list-site.ts';
import {
  type DescribedFiles,
  joinStates,
  type OutputShare,
  type OutputState,
  readOutputState,
} from './output-state.ts';

/** A site that is being looked at. */
export interface LookedAt {
  /** Its state, as `readOutputState` gives it. */
  state(): Promise<OutputState>;
  /** Stops what is not done. */
  close(): Promise<void>;
}

/** How many look at a large site. */
const THREADS = 2;

/**
 * Looks at the files of a site. At those of a large one threads look, while other things are done.
 * @param pages how many it has, as far as is known
 */
export function lookAtOutput(folder: string, pages: number): LookedAt {
  if (pages < MIN_PAGES_FOR_THREAD)
    return { state: async () => readOutputState(folder), close: () => Promise.resolve() };
  const pool = createWorkerPool<OutputShare, DescribedFiles>(new URL('./output-thread.ts', import.meta.url), {
    size: THREADS,
  });
  const shares = Array.from({ length: THREADS }, (_, number) => pool.ask({ folder, number, of: THREADS }));
  const asked = Promise.all(shares);
  // Its error is for whoever asks.
  asked.catch(() => {});
  return { state: async () => joinStates(await asked), close: () => pool.close() };
}
