import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CaptureError } from '../capture-error.ts';
import { MOST_BYTES } from '../read-capture.ts';

const TOO_LARGE = `is larger than ${MOST_BYTES / 1e6} MB: save the page without its pictures, or its text alone.`;

/**
 * Reads a captured file whole, or what stands on standard input.
 * @throws {CaptureError} where it is too large, which is known before much of it is read
 */
export async function readInput(path: string, stdin: Readable): Promise<Uint8Array> {
  if (path === '-') return readStream(stdin);
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new CaptureError(`The file cannot be opened (${error.code}).`);
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new CaptureError('It is no file.');
    if (found.size > MOST_BYTES) throw new CaptureError(`The file ${TOO_LARGE}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw new CaptureError(`What stands on standard input ${TOO_LARGE}`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
