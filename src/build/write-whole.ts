import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file under another name first, so that whoever reads it finds the old one or the new one, and never a part. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${crypto.randomUUID().slice(0, 8)}`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
