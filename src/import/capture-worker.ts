import { parentPort } from 'node:worker_threads';
import type { Capture, CaptureKind } from './capture.ts';
import { CaptureError } from './capture.ts';

/** What a worker is asked. */
export interface CaptureQuestion {
  kind: CaptureKind;
  source: string;
  /** Of a page: whether to ask the extractors, which may take long. */
  withExtractors: boolean;
}

/** What it answers: what it read, or why it could not. `refused` is a sentence for the editor. */
export type CaptureAnswer = { read: Omit<Capture, 'file'> } | { refused: string | undefined };

// The extractors write to the console what they stumble over; the editor can do nothing about it.
console.error = console.warn = console.log = () => undefined;

parentPort?.on('message', async (question: CaptureQuestion) => {
  parentPort?.postMessage(await answer(question));
});

async function answer(question: CaptureQuestion): Promise<CaptureAnswer> {
  try {
    return { read: await read(question) };
  } catch (error) {
    return { refused: error instanceof CaptureError ? error.message : undefined };
  }
}

/** Each kind brings its own parsers: what is not needed is not loaded. */
async function read({ kind, source, withExtractors }: CaptureQuestion): Promise<Omit<Capture, 'file'>> {
  if (kind === 'html') {
    const { readPage } = await import('./page/read-page.ts');
    return readPage(source, withExtractors ? (await import('./page/extractors.ts')).runExtractors : undefined);
  }
  if (kind === 'markdown') return (await import('./text/read-markdown-copy.ts')).readMarkdownCopy(source);
  return (await import('./text/read-text-copy.ts')).readTextCopy(source);
}
