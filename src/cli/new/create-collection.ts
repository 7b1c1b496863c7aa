import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from '../../schema/kinds.ts';
import { Failure } from '../command/failure.mjs';

/** A collection that builds as it is, with one made-up article. */
const STARTER = fileURLToPath(new URL('starter/', import.meta.url));

/**
 * Makes a new content folder: `site.yaml`, an example article with what it names, and an empty folder for everything else.
 * @param folder the absolute path; it may be there if it is empty
 * @param name how the caller named it
 * @throws {Failure} where something is there already; nothing is written then
 */
export async function createCollection(folder: string, name: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there && !there.isDirectory())
    throw new Failure(`${name} is a file. Nothing was written. Name a folder that does not exist yet.`);
  if (there && (await readdir(folder)).length > 0)
    throw new Failure(`The folder ${name} is not empty. Nothing was written. Name a folder that does not exist yet.`);
  for (const kind of Object.values(FOLDERS)) await mkdir(join(folder, kind), { recursive: true });
  await cp(STARTER, folder, { recursive: true, force: false });
}
