import { withContentPolicy } from '../hosting/content-policy.ts';
import { createWorkerPool, WorkerError, type WorkerPool } from '../threads/worker-pool.ts';
import { type FileContent, type FileStore, openFileStore, type WrittenFile } from './file-store.ts';
import { type PageLinks, readLinks } from './page-links.ts';

/** A file that is to be written. */
export interface FileToWrite {
  content: FileContent;
  /** Where it goes in the site; undefined where it is for another build. */
  target: string | undefined;
  /** Whether it is a page, which gets its policy, and whose links are read. */
  isPage: boolean;
}

/** What was written, and of a page its links. */
export interface WrittenPage extends WrittenFile {
  links?: PageLinks;
}

/** What the thread that writes is asked. */
export interface WritingQuestion {
  folder: string;
  files: readonly FileToWrite[];
}

/** Writes files, in a thread of its own where they are many, so that others can be made meanwhile. */
export interface FileWriter {
  /** A page gets its content policy. Bytes are of no use afterwards: they are handed over to the thread. */
  write(files: readonly FileToWrite[]): Promise<WrittenPage[]>;
  close(): Promise<void>;
}

/** How many files are written before a thread is worth its start. */
const MIN_FILES_FOR_THREAD = 500;

/** @param folder of the file store */
export function createFileWriter(folder: string): FileWriter {
  const store = openFileStore(folder);
  let pool: WorkerPool<WritingQuestion, WrittenPage[]> | undefined;
  let count = 0;
  return {
    async write(files) {
      count += files.length;
      if (count < MIN_FILES_FOR_THREAD) return storeFiles(store, files);
      pool ??= createWorkerPool(new URL('./write-thread.ts', import.meta.url), { size: 1 });
      const transfer = files.flatMap(({ content }) => (typeof content === 'string' ? [] : [content.buffer]));
      return pool.ask({ folder, files }, { transfer }).catch((error) => {
        // What the system says is wrong is the same in a thread.
        throw error instanceof WorkerError && error.cause instanceof Error ? error.cause : error;
      });
    },
    close: async () => pool?.close(),
  };
}

export function storeFiles(store: FileStore, files: readonly FileToWrite[]): WrittenPage[] {
  return files.map(({ content, target, isPage }) => {
    const bytes = toBuffer(content);
    const written = store.write(isPage ? withContentPolicy(bytes) : bytes);
    if (target !== undefined) store.place(written.digest, target);
    return isPage ? { ...written, links: readLinks(bytes.toString()) } : written;
  });
}

function toBuffer(content: FileContent): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
