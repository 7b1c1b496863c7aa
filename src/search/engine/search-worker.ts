import { completeField } from './fields.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { plan } from './plan.ts';
import { SearchError, type WorkerMessage, type WorkerRequest } from './searcher.ts';

/**
 * Searches beside the page, so that nothing here ever holds up typing. It answers in the order of being asked; what is
 * no longer wanted is not told.
 */
let latest = 0;
let index: ReturnType<typeof pagefindIndex> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  index ??= openIndex(data.base, data.language);
  answer(data, index).catch((error: unknown) => {
    const trouble = error instanceof SearchError ? error.trouble : undefined;
    tell({ turn: data.turn, type: 'trouble', trouble, message: String(error instanceof Error ? error.stack : error) });
  });
});

async function answer(asked: WorkerRequest, from: ReturnType<typeof pagefindIndex>): Promise<void> {
  const { turn } = asked;
  if (asked.type === 'complete') {
    tell({ turn, type: 'completed', values: await completeField(asked.field, asked.text, from) });
    return;
  }
  latest = turn;
  await plan(asked.state, asked.options, from, (found) => {
    if (turn === latest) tell({ turn, type: 'answer', answer: found });
  });
  tell({ turn, type: 'done' });
}

/** Pagefind takes the language of the index, and how it tells words apart, from the document that a worker lacks. */
function openIndex(base: string, language: string): ReturnType<typeof pagefindIndex> {
  const root = { getAttribute: () => language };
  Object.assign(globalThis, { document: { querySelector: () => root } });
  return pagefindIndex(base);
}

function tell(message: WorkerMessage): void {
  self.postMessage(message);
}
