import { randomUUID } from 'node:crypto';
import * as system from 'node:fs/promises';
import { constants, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DraftFile } from './draft/draft.ts';

/** What the writing does to the disk, so that a test can let it fail. */
export type Disk = Pick<typeof system, 'mkdir' | 'open' | 'link' | 'rename' | 'copyFile' | 'rm' | 'readdir'>;

/** Names that begin with a point are no content: what an interruption leaves is not read. */
const TEMPORARY = /^\..+\.importing-(\d+)-[0-9a-f-]+$/;

/** Where the former version of a replaced file is kept. */
const formerOf = (path: string): string => join(dirname(path), `.${basename(path)}.before-import`);

/**
 * Writes the files of one article, all or none: each whole under a temporary name first, then put in its place, the
 * article last. A file is replaced only where the draft says so; its former version is kept beside it.
 * @returns the paths of the former versions
 * @throws when something cannot be written; the folder then is as it was, but for what another program did
 */
export async function writeFiles(folder: string, files: readonly DraftFile[], disk: Disk = system): Promise<string[]> {
  const planned = files.map(({ path, text, replaces }) => {
    const target = join(folder, path);
    const name = `.${basename(target)}.importing-${process.pid}-${randomUUID()}`;
    return { target, text, replaces, temporary: join(dirname(target), name) };
  });
  const made: string[] = [];
  const former: string[] = [];
  try {
    for (const { temporary, text } of planned) {
      await disk.mkdir(dirname(temporary), { recursive: true });
      await writeWhole(await disk.open(temporary, 'wx'), text);
    }
    for (const { target, temporary, replaces } of planned) {
      if (replaces) {
        await disk.copyFile(target, formerOf(target));
        former.push(formerOf(target));
        await disk.rename(temporary, target);
      } else {
        await putNew(temporary, target, disk);
        made.push(target);
      }
    }
    return former;
  } catch (error) {
    // The article is the last: whatever failed, no article was put in place that names these.
    for (const path of made) await disk.rm(path, { force: true });
    throw error;
  } finally {
    for (const { temporary } of planned) await disk.rm(temporary, { force: true });
  }
}

/** Removes what an interrupted run left in folders of the content; what another one is writing now stays. */
export async function removeLeftovers(folder: string, disk: Disk = system): Promise<void> {
  for (const kind of ['articles', 'people', 'organizations', 'sources']) {
    const names = await disk.readdir(join(folder, kind)).catch(() => []);
    for (const name of names) {
      const writer = TEMPORARY.exec(name)?.[1];
      if (writer !== undefined && !isRunning(Number(writer))) await disk.rm(join(folder, kind, name), { force: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function writeWhole(file: FileHandle, text: string): Promise<void> {
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives a file its name only where nobody has it: a link fails where a rename would replace. */
async function putNew(temporary: string, target: string, disk: Disk): Promise<void> {
  try {
    await disk.link(temporary, target);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Some disks know no links.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(code)) throw error;
    await disk.copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}
