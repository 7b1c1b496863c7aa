import { parentPort } from 'node:worker_threads';
import { type FileStore, openFileStore } from './file-store.ts';
import { storeFiles, type WritingQuestion } from './file-writer.ts';

/** The thread that writes the files of a build. An error ends it, and is told with its code. */
let store: { folder: string; files: FileStore } | undefined;

parentPort?.on('message', ({ folder, files }: WritingQuestion) => {
  if (store?.folder !== folder) store = { folder, files: openFileStore(folder) };
  parentPort?.postMessage(storeFiles(store.files, files));
});
