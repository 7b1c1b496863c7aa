import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * A pack is a file of bytes with lines of JSON behind them, and in its last bytes how long those are and their checksum. It is written once,
 * under a temporary name until it is whole, and never changed; whoever has it open can read it even when it was removed.
 */
export interface Pack {
  bytes: StoredBytes;
  /** The lines of JSON, parsed. */
  lines: unknown[];
  /** Of the whole file, in bytes. */
  size: number;
}

/** Bytes that are somewhere: in a file that is open, or in memory. */
export interface StoredBytes {
  /** @throws where they cannot be read */
  read(offset: number, length: number): Buffer;
}

/** What a pack ends with, behind the length of its lines and their CRC-32. */
const MARK = Buffer.from('on record pack 2');
const LENGTH_BYTES = 6;
const CHECK_BYTES = 4;
const MARK_AT = LENGTH_BYTES + CHECK_BYTES;
const END_BYTES = MARK_AT + MARK.length;

/** Opens a pack; undefined where there is none, or it is not whole. */
export function openPack(path: string): Pack | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    const bytes = fileBytes(file);
    if (size < END_BYTES) throw new Error('too short');
    const end = bytes.read(size - END_BYTES, END_BYTES);
    if (!end.subarray(MARK_AT).equals(MARK)) throw new Error('another end');
    const length = end.readUIntBE(0, LENGTH_BYTES);
    const stored = bytes.read(size - END_BYTES - length, length);
    if (crc32(stored) !== end.readUInt32BE(LENGTH_BYTES)) throw new Error('spoilt');
    const lines = splitLines(stored).map((line) => JSON.parse(line) as unknown);
    openFiles.register(bytes, file);
    return { bytes, lines, size };
  } catch {
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

/** Files are closed when nothing can read them any more. */
const openFiles = new FinalizationRegistry<number>((file) => closeSync(file));

function fileBytes(file: number): StoredBytes {
  return {
    read(offset, length) {
      const buffer = Buffer.allocUnsafe(length);
      if (readSync(file, buffer, 0, length, offset) !== length) throw new Error('the file is shorter than it was');
      return buffer;
    },
  };
}

/** One by one, since all of them together may be longer than a string can be. */
function splitLines(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf('\n', from);
    lines.push(bytes.toString('utf8', from, end));
    from = end + 1;
  }
  return lines;
}

/** A pack that is being written. */
export interface PackWriter {
  path: string;
  bytes: StoredBytes;
  /** Adds bytes, and says where they are. */
  append(bytes: Uint8Array): number;
  /**
   * Adds the lines, and gives the file its name.
   * @returns the size of the file
   */
  finish(lines: Iterable<unknown>): number;
  /** Removes the unfinished file; what was appended can still be read. */
  abandon(): void;
}

/** What is behind the name of a pack that is being written. */
export const UNFINISHED = '.part';

/**
 * Begins a pack.
 * @param path where it is to be, by a name that nothing else has
 * @throws where it cannot be written
 */
export function createPack(path: string): PackWriter {
  const temporary = path + UNFINISHED;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(temporary, 'wx+');
  const bytes = fileBytes(file);
  openFiles.register(bytes, file);
  let size = 0;
  const append = (added: Uint8Array): number => {
    const offset = size;
    for (let written = 0; written < added.length; ) {
      written += writeSync(file, added, written, added.length - written, offset + written);
    }
    size += added.length;
    return offset;
  };
  return {
    path,
    bytes,
    append,
    finish(lines) {
      const start = size;
      let check = 0;
      for (const line of lines) {
        const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
        check = crc32(bytes, check);
        append(bytes);
      }
      const end = Buffer.alloc(END_BYTES);
      end.writeUIntBE(size - start, 0, LENGTH_BYTES);
      end.writeUInt32BE(check, LENGTH_BYTES);
      MARK.copy(end, MARK_AT);
      append(end);
      renameSync(temporary, path);
      return size;
    },
    abandon() {
      removeFile(temporary);
    },
  };
}

/** Removes one file; nothing happens where it is not there or may not be removed. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Another build was faster, or will do it.
  }
}
