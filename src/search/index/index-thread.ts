import { constants, setPriority } from 'node:os';
import { type MessagePort, parentPort } from 'node:worker_threads';
import type { ArticleRecord, EntityRecord } from '../../site/search-records.ts';
import { openChunkCache } from './chunk-cache.ts';
import { joinParts } from './join-parts.ts';
import { makePart } from './make-part.ts';

/** What the thread is asked: to make a part, or to join all parts. */
export type IndexQuestion =
  | {
      type: 'make';
      language: string;
      /** The digests of the records, in their order. */
      digests: readonly string[];
      folder: string;
      /** The folder of a part that has nearly the same records, if there is one. */
      earlier: string | undefined;
      /** Answers a list of places with the records at them. */
      records: MessagePort;
    }
  | {
      type: 'join';
      language: string;
      entities: readonly EntityRecord[];
      parts: readonly string[];
      target: string;
      /** Where chunks are kept, and the version of the program that keeps them. */
      cache: { folder: string; version: string };
    };

/** How many articles a joined index holds, and what went wrong, if anything did. */
export interface IndexAnswer {
  articles: number;
  error?: string;
}

/** What is asked through the port of records, and what is answered. */
export type PlacesMessage = readonly number[];
export type RecordMessage = readonly ArticleRecord[];

/** How many records are asked for at a time, and how many times before the first come: whoever sends them is often busy for long. */
const RECORDS_PER_MESSAGE = 32;
const MESSAGES_AHEAD = 16;

/** The thread in which an index is made, so that pages can be rendered meanwhile. */
parentPort?.on('message', async (question: IndexQuestion) => {
  const answer = await work(question).catch(
    (error: unknown): IndexAnswer => ({ articles: 0, error: messageOf(error) }),
  );
  parentPort?.postMessage(answer);
});

async function work(question: IndexQuestion): Promise<IndexAnswer> {
  if (question.type === 'join') {
    const { parts, target, cache } = question;
    return { articles: await joinParts(parts, question, target, openChunkCache(cache.folder, cache.version)) };
  }
  const { digests, language, folder, earlier, records } = question;
  if (earlier === undefined) leaveProcessors();
  const part = { digests, recordsAt: (places: readonly number[]) => receive(records, places) };
  try {
    await makePart(part, language, folder, earlier);
    return { articles: 0 };
  } finally {
    records.close();
  }
}

/**
 * Has this thread work when the processors have nothing else to do: where a part is made from nothing, most pages are as well, and they
 * take longer. Linux alone has a priority for each thread, which cannot be raised again.
 */
function leaveProcessors(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Some containers refuse it. The index is made as well.
  }
}

/** The records at some places. The next are asked for while those that have come are indexed. */
async function* receive(port: MessagePort, places: readonly number[]): AsyncGenerator<ArticleRecord> {
  const waiting: RecordMessage[] = [];
  let wake = () => {};
  port.on('message', (records: RecordMessage) => {
    waiting.push(records);
    wake();
  });
  let asked = 0;
  const ask = () => {
    const some: PlacesMessage = places.slice(asked, asked + RECORDS_PER_MESSAGE);
    asked += some.length;
    if (some.length > 0) port.postMessage(some);
  };
  for (let message = 0; message < MESSAGES_AHEAD; message++) ask();
  for (let received = 0; received < places.length; ) {
    while (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const records = waiting.shift() ?? [];
    received += records.length;
    ask();
    yield* records;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
