/** What may be done where access is refused. */
const OWNER_HINT =
  process.platform === 'win32'
    ? 'Another program may use it, or it may belong to another user.'
    : 'It may belong to another user, for instance because a command was once run with "sudo". ' +
      'Make the files yours again: sudo chown -R "$(id -un)" FOLDER';

/**
 * What an error of the system means, and how to go on. The path, where the error names one, stands before it.
 *
 * @type {Record<string, string>}
 */
const MEANINGS = {
  ENOSPC: 'the disk is full. Free some space, or choose another disk with OUT_DIR, and try again.',
  EDQUOT: 'your share of the disk is used up. Free some space, or choose another disk with OUT_DIR, and try again.',
  EROFS:
    'the disk is read-only. Use a copy of the project on a disk that can be written to, or choose another output folder with OUT_DIR.',
  EACCES: `access is not allowed. ${OWNER_HINT}`,
  EPERM: `the system does not permit it. ${OWNER_HINT}`,
  ENAMETOOLONG: 'the name is too long for this disk. Shorten it: the name of a content file is the id in its address.',
  EMFILE:
    'too many files are open at once. Close other programs, or raise the limit ("ulimit -n 4096"), and try again.',
  ENFILE: 'too many files are open on this machine. Close other programs and try again.',
  ENOMEM: 'there is not enough memory. Close other programs and try again.',
  EIO: 'the disk does not answer as it should. Check the disk, and try again.',
  ELOOP: 'links lead in a circle. Remove one of them.',
  ENOTDIR: 'a file stands where a folder should be. Move it away.',
  EISDIR: 'a folder stands where a file should be. Move it away.',
  EBUSY: 'another program uses it. Close that program and try again.',
  ETXTBSY: 'another program runs it. End that program and try again.',
  ENOENT: 'there is no such file or folder. It may have been moved while the command ran: try again.',
  EEXIST: 'it exists already. It may have been written by another command: try again.',
  ENOTEMPTY: 'the folder is not empty. It may have been written to while the command ran: try again.',
  EXDEV: 'the file cannot be moved to another disk. Choose an output folder on the disk of the project with OUT_DIR.',
};

/**
 * A sentence and a hint for an error of the system, or for the first in the chain of its causes.
 *
 * @param {unknown} error
 * @returns {string | undefined} undefined for an error of another kind
 */
export function explainSystemError(error) {
  for (let current = error; current instanceof Error; current = current.cause ?? firstOf(current)) {
    const { code, path, dest, message } = /** @type {NodeJS.ErrnoException & { dest?: string }} */ (current);
    const meaning = code === undefined ? undefined : MEANINGS[code];
    // An error of the system says what was called; other errors may have codes of the same names.
    if (meaning === undefined || !('syscall' in current || message.startsWith(`${code}:`))) continue;
    const named = path ?? / '([^']+)'/.exec(message)?.[1];
    const place = named === undefined ? 'A file could not be read or written' : quotePath(dest ?? named);
    return `${place}: ${meaning} (${code})`;
  }
  return undefined;
}

/** @param {Error} error */
function firstOf(error) {
  return error instanceof AggregateError ? error.errors[0] : undefined;
}

/** @param {string} path */
const quotePath = (path) => JSON.stringify(path).slice(1, -1);
