import { completeField } from './fields.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { plan } from './plan.ts';
import { SearchError, type WorkerMessage, type WorkerRequest } from './searcher.ts';

/**
 * The worker that searches, so that a search never holds up typing. It answers requests in their order, and drops the
 * answers to questions that a later one has replaced.
 */
let latest = 0;
let index: ReturnType<typeof pagefindIndex> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  index ??= openIndex(data.base, data.language);
  answer(data, index).catch((error: unknown) => {
    const failure = error instanceof SearchError ? error.failure : undefined;
    send({ id: data.id, type: 'failed', failure, message: String(error instanceof Error ? error.stack : error) });
  });
});

async function answer(request: WorkerRequest, from: ReturnType<typeof pagefindIndex>): Promise<void> {
  const { id } = request;
  if (request.type === 'complete') {
    send({ id, type: 'completed', values: await completeField(request.field, request.text, from) });
    return;
  }
  latest = id;
  await plan(request.state, request.options, from, (found) => {
    if (id === latest) send({ id, type: 'answer', answer: found });
  });
  send({ id, type: 'done' });
}

/** Pagefind reads the language of the index from the document, which a worker does not have. */
function openIndex(base: string, language: string): ReturnType<typeof pagefindIndex> {
  const root = { getAttribute: () => language };
  Object.assign(globalThis, { document: { querySelector: () => root } });
  return pagefindIndex(base);
}

function send(message: WorkerMessage): void {
  self.postMessage(message);
}
