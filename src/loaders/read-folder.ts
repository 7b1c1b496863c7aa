import { hash } from 'node:crypto';
import type { Document } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { type ContentFile, contentFileStatus, listContent, readContentBytes } from './list-content.ts';

/** What was read of a folder, for the next time that it is read: a file that has not been changed is not read again. */
export interface FolderMemory {
  /** By path below the folder. */
  files: Map<string, { status: string; read: ReadFile }>;
  documents: WeakMap<ReadFile, Document>;
}

export function createFolderMemory(): FolderMemory {
  return { files: new Map(), documents: new WeakMap() };
}

/** The files of a content folder, read and not yet parsed. */
export interface FolderFiles {
  files: readonly ContentFile[];
  /** What is in each, in their order. */
  read: readonly ReadFile[];
  /** What has no place in the folder. */
  problems: readonly Problem[];
  /** Changes whenever a file is added, removed or changed. */
  digest: string;
}

/** What is in a file, and the key by which it is remembered; or why it cannot be read. */
export type ReadFile = { problem: Problem } | { bytes: Uint8Array; key: string };

/**
 * Reads every file of a content folder, each kind in the order of its ids.
 * @param memory of this folder: what has not been changed since is not read again
 */
export async function readFolder(folder: string, memory?: FolderMemory): Promise<FolderFiles> {
  const { files, problems } = await listContent(folder);
  const statuses = new Map<string, { status: string; read: ReadFile }>();
  const read = files.map(({ file }) => {
    if (!memory) return readFile(folder, file);
    // Before it is read: a change while it is being read shows the next time.
    const status = contentFileStatus(folder, file);
    const known = memory.files.get(file);
    const own = known && known.status === status && 'key' in known.read ? known.read : readFile(folder, file);
    if (status !== undefined) statuses.set(file, { status, read: own });
    return own;
  });
  if (memory) memory.files = statuses;
  const digest = hash('sha256', read.map((each) => ('key' in each ? each.key : '')).join('\n'));
  return { files, read, problems, digest };
}

function readFile(folder: string, file: string): ReadFile {
  const found = readContentBytes(folder, file);
  return 'problem' in found
    ? found
    : { bytes: found.bytes, key: `${file} ${hash('sha256', found.bytes, 'base64url')}` };
}
