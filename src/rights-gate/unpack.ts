import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** A file, or one that was packed in another. */
export interface Unpacked {
  /** The path, with the names of the files within it after exclamation marks: `book.epub!/text.xhtml`. */
  name: string;
  bytes: Uint8Array;
}

/**
 * A file and everything that is packed in it: gzip, zlib, Zstandard and ZIP are known by their first bytes, Brotli by
 * the file’s ending, and the compressed texts of PNG pictures by their place in it. What cannot be unpacked is read as it
 * is.
 */
export function unpack({ name, bytes }: Unpacked, depth = DEPTH): Unpacked[] {
  if (depth === 0) return [{ name, bytes }];
  const inner = opened(name, bytes).flatMap((file) => unpack(file, depth - 1));
  return inner.length > 0 ? inner : [{ name, bytes }];
}

/** Whether a file is another one, packed by itself: the name of that one, and `.br` or `.gz` behind it. */
export function isPackedCopy({ name, bytes }: Unpacked, original: Unpacked): boolean {
  if (name !== `${original.name}.br` && name !== `${original.name}.gz`) return false;
  const [inner] = opened(name, bytes);
  return inner !== undefined && Buffer.compare(inner.bytes, original.bytes) === 0;
}

/** How deep files within files are followed. */
const DEPTH = 4;

function opened(name: string, bytes: Uint8Array): Unpacked[] {
  const [a, b, c, d] = bytes;
  try {
    if (a === 0x1f && b === 0x8b) return [{ name, bytes: gunzipSync(bytes) }];
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return [{ name, bytes: zstdDecompressSync(bytes) }];
    if (a === 0x78 && ((a << 8) | (b ?? 0)) % 31 === 0 && (b ?? 0) !== 0) return [{ name, bytes: inflateSync(bytes) }];
    if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return filesOfZip(name, bytes);
    if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return textsOfPng(name, bytes);
    if (name.endsWith('.br')) return [{ name, bytes: brotliDecompressSync(bytes) }];
  } catch {
    // Not what its first bytes say.
  }
  return [];
}

/** The files of a ZIP archive, by its central directory (APPNOTE 4.3.12). */
function filesOfZip(name: string, bytes: Uint8Array): Unpacked[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: Unpacked[] = [];
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x02014b50) continue;
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    const inner = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (header + 30 > bytes.length) continue;
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(start, start + size);
    files.push({ name: `${name}!/${inner}`, bytes: method === 8 ? inflateRawSync(packed) : packed });
  }
  return files;
}

/** The chunks of a PNG picture that hold text: zTXt and iTXt may be compressed, so they are inflated (PNG, 11.3.3). */
function textsOfPng(name: string, bytes: Uint8Array): Unpacked[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: Unpacked[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (/^(?:tEXt|eXIf)$/.test(type)) texts.push({ name, bytes: data });
    if (/^[zi]TXt$/.test(type)) texts.push({ name, bytes: inflatedWithin(data) });
    at += 12 + length;
  }
  return texts;
}

function inflatedWithin(data: Uint8Array): Uint8Array {
  const start = data.findIndex((byte, index) => byte === 0x78 && ((byte << 8) | (data[index + 1] ?? 0)) % 31 === 0);
  try {
    return start < 0 ? data : inflateSync(data.subarray(start));
  } catch {
    return data;
  }
}
