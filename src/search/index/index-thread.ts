import { type MessagePort, parentPort } from 'node:worker_threads';
import type { ArticleRecord, EntityRecord } from '../../site/search-records.ts';
import { openChunkCache } from './chunk-cache.ts';
import { joinParts } from './join-parts.ts';
import { makePart } from './make-part.ts';

/** What the thread is asked: to make a part, or to join all parts. */
export type IndexQuestion =
  | { type: 'make'; language: string; folder: string; records: MessagePort }
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

/** What comes through the port of records: some of them, in their order, or none where there are no more. */
export type RecordMessage = readonly ArticleRecord[];

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
  try {
    await makePart(receive(question.records), question.language, question.folder);
    return { articles: 0 };
  } finally {
    question.records.close();
  }
}

/** The records that come through a port. The next are asked for while those that have come are indexed. */
async function* receive(port: MessagePort): AsyncGenerator<ArticleRecord> {
  const waiting: RecordMessage[] = [];
  let wake = () => {};
  port.on('message', (records: RecordMessage) => {
    waiting.push(records);
    wake();
  });
  for (;;) {
    port.postMessage('more');
    while (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const records = waiting.shift() ?? [];
    if (records.length === 0) return;
    yield* records;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
