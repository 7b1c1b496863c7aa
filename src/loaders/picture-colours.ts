import { inflateSync } from 'node:zlib';
import { sizeOfPng } from './picture-heads.ts';

/** Names of colours that drawings are often written with. Others say nothing of a picture. */
const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', currentcolor: '#000000' };

/** What paints nothing. */
const NOTHING = /^(?:none|transparent)$/i;

/** What draws something, and is black unless it or what it is in says otherwise. */
const SHAPES = /<(?:[\w-]+:)?(?:path|rect|circle|ellipse|polygon|text|use)\b[^>]*>/gi;

/** The element of an SVG, or a group in it, that says how what is in it is filled. */
const FILLED_GROUP = /<(?:[\w-]+:)?(?:svg|g)\b[^>]*\bfill\b/i;

/**
 * The colours that a picture consists of, each as `#8a2b1f`, wherever it is not transparent.
 * @param type its media type
 * @returns undefined where they are not known for certain
 */
export function coloursOfPicture(type: string, bytes: Uint8Array): Set<string> | undefined {
  if (type === 'image/svg+xml')
    return coloursOfSvg(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/<!--.*?-->/gs, ''),
    );
  return type === 'image/png' ? coloursOfPng(Buffer.from(bytes)) : undefined;
}

function coloursOfSvg(source: string): Set<string> | undefined {
  // What else may paint: pictures, and styles by which any element may have any colour.
  if (/<(?:[\w-]+:)?(?:image|style|filter|mask)\b/i.test(source)) return undefined;
  const colours = new Set<string>();
  for (const [, value = ''] of source.matchAll(/\b(?:fill|stroke|stop-color)\s*[:=]\s*["']?\s*([^;"'>]+)/gi)) {
    const written = value.trim().toLowerCase();
    const [, short] = /^#([\da-f]{3})$/.exec(written) ?? [];
    const colour = short ? `#${[...short].map((digit) => digit + digit).join('')}` : (NAMED[written] ?? written);
    if (/^#[\da-f]{6}$/.test(colour)) colours.add(colour);
    // A gradient has its colours elsewhere in the file.
    else if (!NOTHING.test(colour) && !colour.startsWith('url(#')) return undefined;
  }
  const isBlack = ([shape]: RegExpMatchArray) => !/\b(?:fill|style|class)\s*=/.test(shape);
  if (!FILLED_GROUP.test(source) && [...source.matchAll(SHAPES)].some(isBlack)) colours.add('#000000');
  return colours;
}

/** How many bytes a pixel takes, by the colour type of a PNG, and which of them is its opacity. */
const PNG_PIXELS: Readonly<Record<number, { size: number; opacity?: number }>> = {
  0: { size: 1 },
  2: { size: 3 },
  3: { size: 1 },
  4: { size: 2, opacity: 1 },
  6: { size: 4, opacity: 3 },
};

/** A larger picture takes longer than the answer is worth. */
const MAX_PIXELS = 4_000_000;

/** From which opacity on a pixel has its own colour. */
const OPAQUE = 128;

/** Reads a PNG (https://www.w3.org/TR/png-3/) of eight bits a sample that is not interlaced, as nearly all are. */
function coloursOfPng(source: Buffer): Set<string> | undefined {
  const { width, height } = sizeOfPng(source);
  const [depth, kind, interlaced] = [24, 25, 28].map((at) => source[at] ?? 0) as [number, number, number];
  const pixel = PNG_PIXELS[kind];
  if (!pixel || depth !== 8 || interlaced !== 0 || width * height > MAX_PIXELS) return undefined;
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at + 12 <= source.length; at += source.readUInt32BE(at) + 12) {
    const name = source.toString('latin1', at + 4, at + 8);
    chunks.set(name, [...(chunks.get(name) ?? []), source.subarray(at + 8, at + 8 + source.readUInt32BE(at))]);
  }
  const rows = unfilter(inflate(Buffer.concat(chunks.get('IDAT') ?? [])), width * pixel.size, pixel.size);
  const [palette, opacities] = [chunks.get('PLTE')?.[0], chunks.get('tRNS')?.[0]];
  if (!rows || rows.length < width * height * pixel.size) return undefined;
  const colours = new Set<string>();
  for (let at = 0; at < rows.length; at += pixel.size) {
    const value = rows[at] ?? 0;
    const opacity = kind === 3 ? opacities?.[value] : pixel.opacity && rows[at + pixel.opacity];
    if ((opacity ?? 255) < OPAQUE) continue;
    const samples = kind === 3 ? palette?.subarray(value * 3, value * 3 + 3) : rows.subarray(at, at + 3);
    colours.add(pixel.size < 3 && kind !== 3 ? hex([value, value, value]) : hex(samples ?? []));
  }
  return colours;
}

function inflate(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed);
  } catch {
    return undefined;
  }
}

/** Undoes what each row of a PNG says in its first byte: samples stand as differences from those to the left and above. */
function unfilter(rows: Buffer | undefined, length: number, step: number): Buffer | undefined {
  if (!rows || rows.length % (length + 1) !== 0) return undefined;
  const plain = Buffer.alloc((rows.length / (length + 1)) * length);
  for (let row = 0; row * (length + 1) < rows.length; row += 1) {
    const filter = rows[row * (length + 1)] ?? 0;
    for (let column = 0; column < length; column += 1) {
      const at = row * length + column;
      const left = column < step ? 0 : (plain[at - step] ?? 0);
      const above = row === 0 ? 0 : (plain[at - length] ?? 0);
      const corner = row === 0 || column < step ? 0 : (plain[at - length - step] ?? 0);
      const base = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      plain[at] = (rows[row * (length + 1) + 1 + column] ?? 0) + base;
    }
  }
  return plain;
}

/** Of the three neighbours that one that is nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function hex(samples: Iterable<number>): string {
  return `#${Array.from(samples, (sample) => sample.toString(16).padStart(2, '0')).join('')}`;
}
