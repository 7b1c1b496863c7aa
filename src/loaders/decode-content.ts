import type { Problem } from '../schema/problem.ts';

/** The text of a content file. */
export interface ContentText {
  /** Without a byte order mark, its letters in their composed form (NFC). */
  text: string;
  /** As it is in the file. */
  raw: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes what a content file holds, or says why it is no text. */
export function decodeContent(file: string, bytes: Uint8Array): ContentText | { problem: Problem } {
  try {
    const raw = utf8.decode(bytes);
    return { text: raw.replace(/^\uFEFF/, '').normalize('NFC'), raw };
  } catch {
    const message = 'The file is not UTF-8 text.';
    return { problem: { kind: 'unreadable-file', file, line: 1, column: 1, message, hint: 'Save it as UTF-8.' } };
  }
}
