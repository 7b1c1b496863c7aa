import type { Problem } from '../schema/problem.ts';
import { FORBIDDEN } from '../text/control-characters.ts';
import { positionAt } from '../text/position.ts';

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
    const text = raw.replace(/^\uFEFF/, '').normalize('NFC');
    const at = text.search(FORBIDDEN);
    if (at === -1) return { text, raw };
    const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `There is an invisible control character here (U+${code}), which no page may hold.`;
    const hint = 'Delete it, or type a space in its place.';
    return { problem: { kind: 'unreadable-file', file, ...positionAt(text, at), message, hint } };
  } catch {
    const message = 'The file is not UTF-8 text.';
    return { problem: { kind: 'unreadable-file', file, line: 1, column: 1, message, hint: 'Save it as UTF-8.' } };
  }
}
