import { decodeHTML } from 'entities';
import type { PictureSize } from '../domain/theme/look.ts';
import type { Problem } from '../schema/problem.ts';
import { type Position, positionAt } from '../text/position.ts';
import { asCode } from '../text/show-characters.ts';
import { isSvg, sizeOfPng } from './picture-heads.ts';

type Fault = Pick<Problem, 'kind' | 'message' | 'hint'>;

/** A picture of `look/`: its media type and its size. */
export interface Picture extends PictureSize {
  type: string;
}

/**
 * Reads what a picture says of itself: an SVG, a PNG or an ICO.
 * @param file its name
 */
export function readPicture(file: string, bytes: Uint8Array): Picture | { fault: Fault & { position?: Position } } {
  if (/\.svg$/i.test(file)) return readSvg(file, Buffer.from(bytes).toString('utf8'));
  const isPng = /\.png$/i.test(file);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPng && source.length > 24 && source.readUInt32BE(0) === 0x89504e47)
    return { type: 'image/png', ...sizeOfPng(source) };
  if (!isPng && source.length > 22 && source.readUInt32BE(0) === 0x00000100)
    return { type: 'image/x-icon', width: bytes[6] || 256, height: bytes[7] || 256 };
  return {
    fault: {
      kind: 'unreadable-file',
      message: `${asCode(file)} is not a ${isPng ? 'PNG' : 'ICO'} file, whatever its name says.`,
      hint: 'Save the picture in that form, or give it the ending of its own.',
    },
  };
}

/**
 * What does something in an SVG, or asks something of another host. Whoever opens the picture by its address would have it
 * done by the site.
 */
const UNSAFE: readonly [pattern: RegExp, what: string][] = [
  [/<(?:[\w-]+:)?script\b/i, 'a script'],
  [
    /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video|handler|listener)\b/i,
    'an element that is no drawing',
  ],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [/javascript:/i, 'a script in an address'],
  [/<!(?:ENTITY|DOCTYPE[^>[]*\[)/i, 'an entity of its own'],
  [/<\?xml-stylesheet\b/i, 'a style sheet of another file'],
  [/@import\b/i, 'a style sheet of another file'],
  [/\bhref\s*=\s*["']?\s*(?!#|["'])[^\s>]/i, 'a link to something outside of it'],
  [/url\(\s*["']?\s*(?!#|["'])[^\s)]/i, 'something that is loaded from elsewhere'],
];

function readSvg(file: string, source: string): Picture | { fault: Fault & { position?: Position } } {
  if (!isSvg(source))
    return {
      fault: {
        kind: 'unreadable-file',
        message: `${asCode(file)} is not an SVG file, whatever its name says.`,
        hint: 'Save the picture as SVG, or give it the ending of its own.',
      },
    };
  for (const [pattern, what] of UNSAFE) {
    const at = source.search(pattern);
    // Characters may be written as numbers, which browsers undo.
    if (at < 0 && !pattern.test(decodeHTML(source))) continue;
    return {
      fault: {
        kind: 'unsafe-picture',
        position: positionAt(source, Math.max(at, 0), 1),
        message: `The picture has ${what}, which is not published.`,
        hint: 'Take it out, or save the picture as “plain” or “optimized” SVG.',
      },
    };
  }
  const size = sizeOfSvg(source);
  if (size) return { type: 'image/svg+xml', ...size };
  return {
    fault: {
      kind: 'invalid-value',
      message: 'The picture says nothing of its size.',
      hint: 'Give its element `svg` a `viewBox`, such as viewBox="0 0 120 40".',
    },
  };
}

function sizeOfSvg(source: string): PictureSize | undefined {
  const [root = ''] = /<(?:[\w-]+:)?svg\b[^>]*>/i.exec(source) ?? [];
  const numbers = (/\bviewBox\s*=\s*["']([^"']+)/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const side = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]);
  const [width, height] = numbers.length === 4 ? [numbers[2], numbers[3]] : [side('width'), side('height')];
  return width && height && width > 0 && height > 0 ? { width, height } : undefined;
}

/** How many bytes stand before the list of tables of a woff2 file, and the numbers of some of its tables. */
const HEAD = 48;
const [GLYF, LOCA, FVAR, NAMED] = [10, 11, 47, 63];

/**
 * Checks that a file is a typeface in WOFF 2 (https://www.w3.org/TR/WOFF2/), and looks whether it has axes, as of weight.
 * @param file its name
 */
export function checkWoff2(file: string, bytes: Uint8Array): { isVariable: boolean } | Fault {
  const source = Buffer.from(bytes);
  if (source.length < HEAD || source.toString('latin1', 0, 4) !== 'wOF2')
    return {
      kind: 'unreadable-file',
      message: `${asCode(file)} is not a woff2 file, whatever its name says.`,
      hint: 'Convert the typeface to WOFF 2, for instance with `woff2_compress`.',
    };
  let at = HEAD;
  const skipNumber = () => {
    while ((source[at] ?? 0) & 0x80) at++;
    at++;
  };
  for (let table = source.readUInt16BE(12); table > 0 && at < source.length; table--) {
    const flags = source[at++] ?? 0;
    const [number, version] = [flags & 0x3f, flags >> 6];
    const tag = number === NAMED ? source.toString('latin1', at, at + 4) : '';
    if (number === NAMED) at += 4;
    if (number === FVAR || tag === 'fvar') return { isVariable: true };
    skipNumber();
    if (number === GLYF || number === LOCA ? version !== 3 : version !== 0) skipNumber();
  }
  return { isVariable: false };
}
