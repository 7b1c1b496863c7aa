import { type Answer, type FromWorker, type Searcher, SearchTrouble, type ToWorker } from './searcher.ts';

interface Waiting {
  tell(answer: Answer): void;
  end(values: readonly string[]): void;
  fail(error: unknown): void;
}

type Asked = ToWorker extends infer Message
  ? Message extends ToWorker
    ? Omit<Message, 'turn' | 'base' | 'language'>
    : never
  : never;

/**
 * Opens the search of this site, in a worker that is started by the first question. Where it cannot be started, the next
 * question tries again.
 *
 * @param base the path that the site is served under
 */
export function openSearcher(base: string): Searcher {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let turn = 0;
  let latest = 0;

  function start(): Worker {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => take(data));
    started.addEventListener('error', (event) => {
      event.preventDefault();
      worker = undefined;
      started.terminate();
      failAll(new SearchTrouble(navigator.onLine ? 'missing' : 'offline', event.message));
    });
    return started;
  }

  function take(message: FromWorker): void {
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

  function failAll(error: SearchTrouble): void {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  }

  function send(message: Asked, tell: (answer: Answer) => void = () => {}): Promise<readonly string[]> {
    turn += 1;
    const mine = turn;
    if (message.type === 'ask') latest = mine;
    return new Promise((end, fail) => {
      if (!isAble()) throw new SearchTrouble('unsupported');
      worker ??= start();
      waiting.set(mine, { tell, end, fail });
      worker.postMessage({
        ...message,
        turn: mine,
        base: folder,
        language: document.documentElement.lang,
      } satisfies ToWorker);
    });
  }

  return {
    ask: async (state, wishes, tell) => {
      await send({ type: 'ask', state, wishes }, tell);
    },
    complete: (field, text) => send({ type: 'complete', field, text }),
  };
}

/** Whether the browser has all that a search needs. */
function isAble(): boolean {
  return ['WebAssembly', 'Worker', 'DecompressionStream'].every((each) => each in globalThis);
}

function toError({ trouble, message }: Extract<FromWorker, { type: 'trouble' }>): Error {
  return trouble ? new SearchTrouble(trouble, message) : new Error(message);
}
