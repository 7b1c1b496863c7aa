import { publishedBuild } from '../../browser/build.ts';
import { canRead, ownBuild } from '../../browser/own-build.ts';
import { trustedScript } from '../../browser/trusted-script.ts';
import workerScript from './search-worker.ts?worker&url';
import {
  type Answer,
  networkFailure,
  SearchError,
  type Searcher,
  type SearchFailure,
  type WorkerMessage,
  type WorkerRequest,
} from './searcher.ts';

/** A request to the worker that has not been answered in full. */
interface PendingRequest {
  onAnswer(answer: Answer): void;
  end(values: readonly string[]): void;
  fail(error: unknown): void;
}

/** A request without what is the same for all, and without its number. */
type RequestContent = WorkerRequest extends infer Request
  ? Request extends WorkerRequest
    ? Omit<Request, 'id' | 'base' | 'build'>
    : never
  : never;

/**
 * Creates the search of this site, and asks for the page's own build, which the first question needs. Its worker is started
 * by that question; where it cannot be started, the next question tries again.
 *
 * @param base the path that the site is served under
 */
export function createSearcher(base: string): Searcher {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const pending = new Map<number, PendingRequest>();
  let worker: Worker | undefined;
  let lastId = 0;
  let latestQuestion = 0;
  let replaced = () => {};
  // Where this fails, the first question asks again.
  ownBuild(folder).catch(() => {});

  function start(): Worker {
    const started = new Worker(trustedScript(workerScript), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => receive(data));
    started.addEventListener('error', (event) => {
      event.preventDefault();
      worker = undefined;
      started.terminate();
      const unanswered = [...pending.values()];
      pending.clear();
      startFailure(folder).then((failure) => {
        for (const { fail } of unanswered) fail(new SearchError(failure, event.message));
      });
    });
    return started;
  }

  function receive(message: WorkerMessage): void {
    if (message.type === 'replaced') {
      replaced();
      return;
    }
    const request = pending.get(message.id);
    if (!request) return;
    if (message.type === 'answer') {
      if (message.id === latestQuestion) request.onAnswer(message.answer);
      return;
    }
    pending.delete(message.id);
    if (message.type === 'failed') request.fail(toError(message));
    else request.end(message.type === 'completed' ? message.values : []);
  }

  function send(content: RequestContent, onAnswer: (answer: Answer) => void = () => {}): Promise<readonly string[]> {
    lastId += 1;
    const id = lastId;
    if (content.type === 'ask') latestQuestion = id;
    return new Promise((end, fail) => {
      if (!isSupported()) throw new SearchError('unsupported');
      worker ??= start();
      const asked = worker;
      pending.set(id, { onAnswer, end, fail });
      ownBuild(folder).then(
        (build) => asked.postMessage({ ...content, id, base: folder, build } satisfies WorkerRequest),
        (error) => {
          pending.delete(id);
          fail(new SearchError(networkFailure(), error));
        },
      );
    });
  }

  return {
    ask: async (state, options, onAnswer) => {
      await send({ type: 'ask', state, options }, onAnswer);
    },
    complete: (field, text) => send({ type: 'complete', field, text }),
    onReplaced: (listener) => {
      replaced = listener;
    },
  };
}

/** Whether the browser has what a search needs. */
function isSupported(): boolean {
  return ['Worker', 'DecompressionStream'].every((each) => each in globalThis);
}

/** Why the worker could not be started: its script is there as long as no other program has made the site. */
async function startFailure(base: string): Promise<SearchFailure> {
  if (!navigator.onLine) return 'offline';
  const isReadable = await publishedBuild(base).then(canRead, () => true);
  return isReadable ? 'missing' : 'outdated';
}

function toError({ failure, message }: Extract<WorkerMessage, { type: 'failed' }>): Error {
  return failure ? new SearchError(failure, message) : new Error(message);
}
