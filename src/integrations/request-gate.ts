import type { IncomingMessage, ServerResponse } from 'node:http';

/** Holds the requests of a server back while something is done that no answer may see half of. */
export interface RequestGate {
  /** To be the first of a server's middlewares. */
  middleware(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  /**
   * Waits until every request that was let in is answered, runs the action, and lets in what came meanwhile.
   * Actions must not overlap.
   */
  whileClosed(action: () => Promise<void>): Promise<void>;
}

/** @param timeoutMs how long answers that were begun are waited for, in milliseconds: one may never end */
export function createRequestGate(timeoutMs: number): RequestGate {
  const answering = new Set<ServerResponse>();
  let closed: Promise<void> | undefined;
  let onAnswered = () => {};

  async function waitForAnswers(): Promise<void> {
    if (answering.size === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      onAnswered = resolve;
      timer = setTimeout(resolve, timeoutMs);
    });
    clearTimeout(timer);
  }

  function markAnswered(response: ServerResponse): void {
    answering.delete(response);
    if (answering.size === 0) onAnswered();
  }

  async function middleware(_: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
    while (closed) await closed;
    // Whoever asked has gone while the gate was closed.
    if (response.destroyed) return;
    answering.add(response);
    response.once('close', () => {
      if (response.headersSent) markAnswered(response);
      else afterWriteHead(response, () => markAnswered(response));
    });
    next();
  }

  return {
    middleware: (request, response, next) => void middleware(request, response, next),
    async whileClosed(action) {
      let open = () => {};
      closed = new Promise((resolve) => {
        open = resolve;
      });
      try {
        await waitForAnswers();
        await action();
      } finally {
        closed = undefined;
        open();
      }
    },
  };
}

/** Whoever asked may go before the answer is made; it is made all the same, and then its head is written. */
function afterWriteHead(response: ServerResponse, listener: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...parameters: unknown[]) => ServerResponse;
  response.writeHead = (...parameters: unknown[]) => {
    listener();
    return writeHead(...parameters);
  };
}
