import { type Answer, SearchError, type Searcher, type WorkerMessage, type WorkerRequest } from './searcher.ts';

interface PendingRequest {
  tell(answer: Answer): void;
  end(values: readonly string[]): void;
  fail(error: unknown): void;
}

type Asked = WorkerRequest extends infer Message
  ? Message extends WorkerRequest
    ? Omit<Message, 'turn' | 'base' | 'language'>
    : never
  : never;

/**
 * Opens the search of this site, in a worker that is started by the first question. Where it cannot be started, the next
 * question tries again.
 *
 * @param base the path that the site is served under
 */
export function createSearcher(base: string): Searcher {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const waiting = new Map<number, PendingRequest>();
  let worker: Worker | undefined;
  let turn = 0;
  let latest = 0;

  function start(): Worker {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => take(data));
    started.addEventListener('error', (event) => {
      event.preventDefault();
      worker = undefined;
      started.terminate();
      failAll(new SearchError(navigator.onLine ? 'missing' : 'offline', event.message));
    });
    return started;
  }

  function take(message: WorkerMessage): void {
    const asked = waiting.get(message.turn);
    if (!asked) return;
    if (message.type === 'answer') {
      if (message.turn === latest) asked.tell(message.answer);
      return;
    }
    waiting.delete(message.turn);
    if (message.type === 'trouble') asked.fail(toError(message));
    else asked.end(message.type === 'completed' ? message.values : []);
  }

  function failAll(error: SearchError): void {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  }

  function send(message: Asked, tell: (answer: Answer) => void = () => {}): Promise<readonly string[]> {
    turn += 1;
    const mine = turn;
    if (message.type === 'ask') latest = mine;
    return new Promise((end, fail) => {
      if (!isAble()) throw new SearchError('unsupported');
      worker ??= start();
      waiting.set(mine, { tell, end, fail });
      worker.postMessage({
        ...message,
        turn: mine,
        base: folder,
        language: document.documentElement.lang,
      } satisfies WorkerRequest);
    });
  }

  return {
    ask: async (state, options, tell) => {
      await send({ type: 'ask', state, options }, tell);
    },
    complete: (field, text) => send({ type: 'complete', field, text }),
  };
}

/** Whether the browser has all that a search needs. */
function isAble(): boolean {
  return ['WebAssembly', 'Worker', 'DecompressionStream'].every((each) => each in globalThis);
}

function toError({ trouble, message }: Extract<WorkerMessage, { type: 'trouble' }>): Error {
  return trouble ? new SearchError(trouble, message) : new Error(message);
}
