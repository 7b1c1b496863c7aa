const UTF8 = new TextDecoder('utf-8');

/**
 * The text of a file: UTF-8, or UTF-16 where its first bytes say so. Of a file that is no text, such as a photograph,
 * every text in it, one of two bytes a character too.
 */
export function decodeText(bytes: Uint8Array): string[] {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return [new TextDecoder('utf-16le').decode(bytes)];
  if (a === 0xfe && b === 0xff) return [new TextDecoder('utf-16be').decode(bytes)];
  const text = UTF8.decode(bytes);
  return text.includes('\0') ? [text, text.replaceAll('\0', '')] : [text];
}
