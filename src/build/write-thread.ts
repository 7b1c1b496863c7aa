import { parentPort } from 'node:worker_threads';
import { createStorer, type WritingQuestion } from './file-writer.ts';

/** The thread that writes the files of a build. An error ends it, and is told with its code. */
let store: ReturnType<typeof createStorer> | undefined;

parentPort?.on('message', ({ folder, files }: WritingQuestion) => {
  store ??= createStorer(folder);
  parentPort?.postMessage(store(files));
});
