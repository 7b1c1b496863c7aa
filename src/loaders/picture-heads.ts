import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import type { PictureSize } from '../domain/theme/look.ts';
import type { Problem } from '../schema/problem.ts';
import { asCode } from '../text/show-characters.ts';

/** A form of pictures that browsers show. */
interface Form {
  name: string;
  /** The endings of its files; the first is the usual one. */
  endings: readonly [string, ...string[]];
  isAt(head: Buffer): boolean;
  /** Its size in pixels, where its head says it. `more` reads bytes of the file from an offset. */
  sizeOf?(head: Buffer, more: (offset: number, length: number) => Buffer): PictureSize | undefined;
}

/** How much of a file is read first: an SVG may begin with a licence and a document type. */
const HEAD_BYTES = 65_536;

/** What is larger takes more than 100 MB of a reader's memory, four bytes a pixel, however small its file is. */
const MAX_PIXELS = 25_000_000;

const FORMS: readonly Form[] = [
  {
    // https://www.w3.org/TR/png-3/
    name: 'PNG',
    endings: ['.png'],
    isAt: (head) => head.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
    sizeOf: (head) => (head.length >= 24 ? sizeOfPng(head) : undefined),
  },
  {
    // https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B
    name: 'JPEG',
    endings: ['.jpg', '.jpeg'],
    isAt: (head) => head.toString('latin1', 0, 3) === '\xff\xd8\xff',
    sizeOf: (_, more) => sizeOfJpeg(more),
  },
  {
    // https://www.w3.org/Graphics/GIF/spec-gif89a.txt
    name: 'GIF',
    endings: ['.gif'],
    isAt: (head) => /^GIF8[79]a/.test(head.toString('latin1', 0, 6)),
    sizeOf: (head) => (head.length >= 10 ? { width: head.readUInt16LE(6), height: head.readUInt16LE(8) } : undefined),
  },
  {
    // RFC 9649
    name: 'WebP',
    endings: ['.webp'],
    isAt: (head) => /^RIFF.{4}WEBPVP8/s.test(head.toString('latin1', 0, 15)),
    sizeOf: (head) => (head.length >= 30 ? sizeOfWebp(head) : undefined),
  },
  {
    // https://aomediacodec.github.io/av1-avif/: a box with the brands of the file comes first, `ispe` says a size.
    name: 'AVIF',
    endings: ['.avif'],
    isAt: (head) =>
      head.toString('latin1', 4, 8) === 'ftyp' && /avi[fs]/.test(head.toString('latin1', 8, head.readUInt32BE(0))),
    sizeOf: largestOfAvif,
  },
  {
    name: 'ICO',
    endings: ['.ico'],
    isAt: (head) => head.length >= 22 && head.readUInt32BE(0) === 0x00000100,
  },
  {
    name: 'SVG',
    endings: ['.svg'],
    isAt: (head) => isSvg(textOf(head)),
  },
];

/**
 * Looks whether a picture is what its name says, and whether it is too large for many a browser. Its head alone is read.
 * @param path where it is on the disk
 * @param file its path below the content folder
 */
export function checkPicture(path: string, file: string): { problem?: Problem; warning?: Problem } {
  const ending = extname(file).toLowerCase();
  const form = FORMS.find(({ endings }) => endings.includes(ending));
  if (!form) return {};
  const descriptor = openIfThere(path);
  if (descriptor === undefined) return {};
  try {
    const more = (offset: number, length: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
    };
    const head = more(0, HEAD_BYTES);
    const start = { file, line: 1, column: 1 };
    const name = asCode(file.slice(file.lastIndexOf('/') + 1));
    if (!form.isAt(head)) return { problem: { kind: 'unreadable-file', ...start, ...faultOf(name, form, head) } };
    const size = form.sizeOf?.(head, more);
    if (!size || size.width * size.height <= MAX_PIXELS) return {};
    const [width, height] = [size.width, size.height].map((side) => side.toLocaleString('en'));
    const message = `${name} has ${width} × ${height} pixels, which many a phone cannot show.`;
    const hint = 'Make it smaller: 4,000 pixels on its longer side are more than a page shows.';
    return { warning: { kind: 'large-picture', ...start, message, hint } };
  } finally {
    closeSync(descriptor);
  }
}

/** Opens a file to be read; undefined where it is gone since it was listed, or may not be read, which publishing it tells. */
function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

function faultOf(name: string, form: Form, head: Buffer): Pick<Problem, 'message' | 'hint'> {
  const real = FORMS.find((each) => each.isAt(head));
  return real
    ? {
        message: `${name} is of the form ${real.name}, whatever its name says.`,
        hint: `Give it the ending ${real.endings[0]}, or save it as ${form.name}.`,
      }
    : {
        message: `${name} is not of the form ${form.name}, whatever its name says.`,
        hint: 'Save the picture in that form, or give the file the ending of its own.',
      };
}

/** The size of a PNG, of which the first 24 bytes are there. */
export function sizeOfPng(head: Buffer): PictureSize {
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** Whether a text is an SVG. */
export function isSvg(source: string): boolean {
  return /<(?:[\w-]+:)?svg\b/i.test(source);
}

/** How many segments of a JPEG are looked at: its author may have put anything before the picture. */
const MAX_SEGMENTS = 2_000;

/** The size of a JPEG is in the first of its segments that begins a frame; those before it may be long. */
function sizeOfJpeg(more: (offset: number, length: number) => Buffer): PictureSize | undefined {
  let offset = 2;
  for (let left = MAX_SEGMENTS; left > 0; left -= 1) {
    const segment = more(offset, 9);
    const marker = segment[1] ?? 0;
    if (segment.length < 9 || segment[0] !== 0xff) return undefined;
    // A marker may stand behind bytes that fill.
    if (marker === 0xff) offset += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: segment.readUInt16BE(7), height: segment.readUInt16BE(5) };
    else if (marker === 0xda) return undefined;
    else offset += 2 + segment.readUInt16BE(2);
  }
  return undefined;
}

function sizeOfWebp(head: Buffer): PictureSize {
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8 ') return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
  const bits = head.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The largest of the sizes in an AVIF: the others are of its parts and of small copies. */
function largestOfAvif(head: Buffer): PictureSize | undefined {
  let largest: PictureSize | undefined;
  for (let at = head.indexOf('ispe'); at >= 0 && at + 16 <= head.length; at = head.indexOf('ispe', at + 4)) {
    const size = { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

function textOf(head: Buffer): string {
  return head[0] === 0xff && head[1] === 0xfe ? head.toString('utf16le') : head.toString('latin1');
}
