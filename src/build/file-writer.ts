import { withContentPolicy } from '../hosting/content-policy.ts';
import { createWorkerPool, WorkerError, type WorkerPool } from '../threads/worker-pool.ts';
import { type FileContent, openFileStore, type WrittenFile } from './file-store.ts';
import { createLinkNumbers, type NumberedLinks, readLinks } from './page-links.ts';

/** A file that is to be written. */
export interface FileToWrite {
  content: FileContent;
  /** Where it goes in the site; undefined where it is for another build. */
  target: string | undefined;
  /** A further name that it gets, in the site that the next build begins with. */
  next?: string | undefined;
  /** Whether it is a page, which gets its policy, and whose links are read. */
  isPage: boolean;
  /** Whether its links are not read: nothing of them is written by anybody, and no page leads to it. */
  isAside?: boolean;
}

/** What was written, and of a page its links. */
interface WrittenPage extends WrittenFile {
  links?: NumberedLinks;
}

/** Files that were stored, with links in the numbers of whoever stored them. */
interface StoredPages {
  files: WrittenPage[];
  /** What the next numbers stand for that were not used before. */
  texts: string[];
}

/** What the thread that writes is asked, of one folder all its life. */
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

/** How many files are written before a thread is worth its start, and how often it may be asked before it has answered. */
const MIN_FILES_FOR_THREAD = 500;
const MAX_WAITING = 3;

/**
 * @param folder of the file store
 * @param numberText gives the number of a link or an anchor
 */
export function createFileWriter(folder: string, numberText: (text: string) => number): FileWriter {
  const storeHere = createStorer(folder);
  const numbersHere = createNumbersOf(numberText);
  const numbersThere = createNumbersOf(numberText);
  let pool: WorkerPool<WritingQuestion, StoredPages> | undefined;
  let count = 0;
  let waiting = 0;
  return {
    async write(files) {
      count += files.length;
      // Rather than wait for the thread, whoever makes files writes some.
      if (count < MIN_FILES_FOR_THREAD || waiting === MAX_WAITING) return numbersHere(storeHere(files));
      pool ??= createWorkerPool(new URL('./write-thread.ts', import.meta.url), { size: 1 });
      const transfer = files.flatMap(({ content }) => (typeof content === 'string' ? [] : [content.buffer]));
      waiting += 1;
      try {
        return numbersThere(await pool.ask({ folder, files }, { transfer }));
      } catch (error) {
        // What the system says is wrong is the same in a thread.
        throw error instanceof WorkerError && error.cause instanceof Error ? error.cause : error;
      } finally {
        waiting -= 1;
      }
    },
    close: async () => pool?.close(),
  };
}

/** @returns gives links their numbers in place of those that they were stored with */
function createNumbersOf(numberText: (text: string) => number): (stored: StoredPages) => WrittenPage[] {
  const numbers: number[] = [];
  const renumber = (list: Uint32Array) => list.map((number) => numbers[number] as number);
  return ({ files, texts }) => {
    for (const text of texts) numbers.push(numberText(text));
    return files.map(({ links, ...file }) =>
      links ? { ...file, links: { anchors: renumber(links.anchors), links: renumber(links.links) } } : file,
    );
  };
}

/** Stores files one after another, and numbers the links of pages by itself: most have been seen on other pages. */
export function createStorer(folder: string): (files: readonly FileToWrite[]) => StoredPages {
  const store = openFileStore(folder);
  const texts: string[] = [];
  const numberLinks = createLinkNumbers(texts);
  return (files) => {
    const known = texts.length;
    const written = files.map(({ content, target, next, isPage, isAside }) => {
      const bytes = toBuffer(content);
      const { file, isName } = store.write(isPage ? withContentPolicy(bytes) : bytes, target);
      // Where files have no further names, it would be a copy.
      if (isName && next !== undefined) store.place(file.digest, next);
      return isPage && !isAside ? { ...file, links: numberLinks(readLinks(bytes.toString())) } : file;
    });
    return { files: written, texts: texts.slice(known) };
  };
}

function toBuffer(content: FileContent): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
