import { readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Failure } from '../command/failure.mjs';
import { isInterrupted, MARKER, NOT_CONTENTS } from './replace-folder.ts';

/** Marks a folder as made by a build. */
export async function markBuilt(folder: string, basePath: string): Promise<void> {
  await writeFile(join(folder, MARKER), `${JSON.stringify({ basePath })}\n`);
}

/** The base path of a built folder; undefined if no build made it. */
export async function builtBasePath(folder: string): Promise<string | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, MARKER), 'utf8')).basePath;
  } catch {
    return undefined;
  }
}

/**
 * The true path of the folder that a build is to replace, links resolved.
 *
 * @throws {Failure} when replacing it would lose something that no build can make again
 */
export async function resolveOutput(outDir: string, root: string, contentDir: string): Promise<string> {
  const output = await truePath(outDir);
  const refuse = (reason: string) =>
    new Failure(
      `OUT_DIR is ${outDir}, ${reason}. A build replaces that folder whole: choose another, such as OUT_DIR=dist.`,
    );

  if (holds(output, await truePath(root))) throw refuse('which holds the project');
  const content = await truePath(contentDir);
  if (holds(output, content) || holds(content, output)) throw refuse('in the way of the content folder');

  const all = await readdir(output).catch((error) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw refuse('a file');
    throw error;
  });
  const names = all.filter((name) => !NOT_CONTENTS.has(name));
  if (names.length > 0 && (await builtBasePath(output)) === undefined && !(await isInterrupted(output))) {
    throw new Failure(
      `OUT_DIR is ${outDir}, which holds files that "npm run build" did not make, and would delete. ` +
        'If nobody needs them, delete that folder; otherwise choose another with OUT_DIR.',
    );
  }
  return output;
}

/** Whether `inner` is `outer` or lies within it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  // On Windows the way to another drive begins with that drive's letter.
  return path !== '..' && !path.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(path);
}

/** The path with links resolved as far as it exists. */
async function truePath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (dirname(path) === path) throw error;
    return join(await truePath(dirname(path)), basename(path));
  }
}
