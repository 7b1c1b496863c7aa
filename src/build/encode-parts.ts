/** How many characters are gathered before they are encoded. */
const CHUNK = 1_000_000;

/** Encodes a text that comes piece by piece, and may be longer than a string can be, as UTF-8. */
export function encodeParts(parts: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < CHUNK) continue;
    chunks.push(encoder.encode(text));
    text = '';
  }
  chunks.push(encoder.encode(text));
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
