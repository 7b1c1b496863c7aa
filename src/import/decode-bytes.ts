import htmlEncodingSniffer from 'html-encoding-sniffer';
import { CONTROL_CHARACTERS } from '../text/control-characters.ts';
import { CaptureError } from './capture.ts';
import { guessEncoding } from './guess-encoding.ts';

/** How many bytes of a page are searched for its encoding: more than browsers read, since saved pages begin with comments. */
const SNIFFED_BYTES = 4096;

/** What a content file may not have. What parts lines and pages is a space to all that reads on. */
const CONTROLS = new RegExp(`[${CONTROL_CHARACTERS}]`, 'g');

/**
 * Reads bytes as text: by the byte order mark, as UTF-16 where every second byte is zero, as UTF-8 where they are valid
 * UTF-8, as the page declares by the HTML standard, and else as its letters tell.
 * @throws CaptureError where the bytes are no text, or nothing tells in which encoding they are
 */
export function decodeBytes(bytes: Uint8Array): string {
  return decodeText(bytes).replace(CONTROLS, '');
}

function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8');
  const sniffed = htmlEncodingSniffer(bytes, { maxPrescanBytes: SNIFFED_BYTES });
  // The standard gives UTF-16 only where the first bytes say so; a page that declares it is none.
  const utf16 = sniffed.startsWith('UTF-16') ? sniffed : utf16Encoding(bytes);
  if (utf16) return refuseBinary(decode(bytes, utf16));
  if (isBinary(bytes))
    throw new CaptureError('This file is not text: save the page as HTML, or copy its text into a file.');
  try {
    return fixDoubleEncoding(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // UTF-8 does not count as declared: these bytes are none. Nor does an encoding that no program decodes.
    const isDecodable = sniffed !== 'UTF-8' && sniffed !== 'replacement';
    const encoding = isDecodable && isDeclared(bytes) ? sniffed : guessEncoding(bytes);
    if (!encoding)
      throw new CaptureError('This file does not say in which encoding it is: save the page as HTML in UTF-8.');
    return refuseBinary(decode(bytes, encoding));
  }
}

/** Whether a page names an encoding that there is; a misspelt one is none. */
function isDeclared(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, SNIFFED_BYTES), 'windows-1252');
  const label = /(?:charset|<\?xml[^>]*\sencoding)\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1];
  try {
    return label !== undefined && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** Text in Latin letters as UTF-16 without a mark: nearly every second byte is zero. */
function utf16Encoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SNIFFED_BYTES);
  if (sample.length < 8) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / sample.length);
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : undefined;
}

/** Files that begin as documents, pictures and archives do, or hold control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 8), 'windows-1252');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of binary formats hold them.
  if (/^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xFF\xD8\xFF|\x1F\x8B|\x7FELF|RIFF|OggS|ID3)/.test(start)) return true;
  return holdsControls(decode(bytes.subarray(0, 16 * SNIFFED_BYTES), 'windows-1252'));
}

function holdsControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return controls > 2 && controls > text.length / 200;
}

function refuseBinary(text: string): string {
  const strange = text.match(/\uFFFD/g)?.length ?? 0;
  if (strange > text.length / 10 || holdsControls(text.slice(0, 16 * SNIFFED_BYTES))) {
    throw new CaptureError('This file is not text in a known encoding: save the page as HTML in UTF-8.');
  }
  return text;
}

/** UTF-8 that a program took for Latin-1 and wrote as UTF-8 again: `donâ\u0080\u0099t`. Only such text holds these controls. */
function fixDoubleEncoding(text: string): string {
  if (!/[\u00C2-\u00F4][\u0080-\u009F]/.test(text)) return text;
  const sequence =
    /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}/g;
  return text.replace(sequence, (letters) => {
    const mended = decode(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      'utf-8',
    );
    return mended.includes('\uFFFD') ? letters : mended;
  });
}
