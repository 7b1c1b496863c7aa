import { Failure } from '../command/failure.mjs';

/**
 * Refuses to work in a folder whose path has a character that means something else in an address, a pattern or a string:
 * Vite and Astro write paths into all of them.
 *
 * @param {string} root the project's folder
 * @throws {Failure} which says what to rename
 */
export function requireUsablePath(root) {
  const folder = root.split(process.platform === 'win32' ? /[\\/]/ : '/').find((name) => UNUSABLE.test(name));
  if (folder === undefined) return;
  const character = UNUSABLE.exec(folder)?.[0];
  throw new Failure(
    `Rename the folder "${folder}" in ${root}: the site cannot be built in a folder whose path has the character ${character}.`,
  );
}

/** Each was tried; most other characters, spaces and letters of any language among them, do no harm. */
const UNUSABLE = /[#?%*"\\\p{Cc}]/u;
