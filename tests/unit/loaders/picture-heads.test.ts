import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkPicture } from '../../../src/loaders/picture-heads.ts';
import { makeFolder } from '../content-folder.ts';

const SMALL = { width: 777, height: 555 };
const LARGE = { width: 12_000, height: 9_000 };
const FORMS = ['png', 'jpeg', 'gif', 'webp', 'avif'] as const;
const SVG = '<?xml version="1.0"?><!-- by hand --><svg viewBox="0 0 1 1"></svg>';
const ICO = Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0, 16, 16]), Buffer.alloc(40)]);

async function check(name: string, content: string | Uint8Array) {
  const folder = await makeFolder({ [`public/${name}`]: content });
  return checkPicture(join(folder, 'public', name), `public/${name}`);
}

const picture = () => sharp({ create: { ...SMALL, channels: 3, background: '#8a2b1f' } });

/** A size as the head of a form has it. */
function written(form: (typeof FORMS)[number], { width, height }: typeof SMALL): Buffer {
  const bytes = Buffer.alloc(form === 'png' || form === 'avif' ? 8 : 4);
  if (bytes.length === 8) bytes.writeUInt32BE(width, 0) && bytes.writeUInt32BE(height, 4);
  else if (form === 'jpeg') bytes.writeUInt16BE(height, 0) && bytes.writeUInt16BE(width, 2);
  else bytes.writeUInt16LE(width, 0) && bytes.writeUInt16LE(height, 2);
  return bytes;
}

/** A picture that says that it is larger than it is. */
async function enlarged(form: (typeof FORMS)[number]): Promise<Buffer> {
  const source = await picture()
    .withExif({ IFD0: { Copyright: 'x'.repeat(400) } })
    .toFormat(form)
    .toBuffer();
  if (form === 'webp' && source.toString('latin1', 12, 16) === 'VP8X') {
    source.writeUIntLE(LARGE.width - 1, 24, 3);
    source.writeUIntLE(LARGE.height - 1, 27, 3);
    return source;
  }
  const at = source.indexOf(written(form, SMALL));
  expect(at).toBeGreaterThan(0);
  written(form, LARGE).copy(source, at);
  return source;
}

describe.each(FORMS)('%s', (form) => {
  test('is taken under its name, and under no other', async () => {
    const source = await picture().toFormat(form).toBuffer();
    expect(await check(`a.${form.toUpperCase()}`, source)).toEqual({});
    const other = form === 'png' ? 'gif' : 'png';
    const { problem } = await check(`a.${other}`, source);
    expect(problem?.message).toMatch(new RegExp(`^\`a.${other}\` is of the form ${form}, `, 'i'));
  });

  test('of 108 million pixels is warned of', async () => {
    const { warning } = await check(`a.${form}`, await enlarged(form));
    expect(warning).toMatchObject({ kind: 'large-picture', message: expect.stringContaining('12,000 × 9,000 pixels') });
  });
});

test.each([
  ['lossy', {}],
  ['lossless', { lossless: true }],
])('the size of a WebP is known that is %s and has no more than that', async (_, options) => {
  const source = await picture().webp(options).toBuffer();
  if (source.toString('latin1', 12, 16) === 'VP8 ') written('webp', LARGE).copy(source, 26);
  else source.writeUInt32LE(((8999 << 14) | 11_999) >>> 0, 21);
  expect((await check('a.webp', source)).warning?.message).toContain('12,000 × 9,000');
});

test.each(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'ico', 'svg'])('a text is no .%s', async (ending) => {
  expect((await check(`a.${ending}`, 'No picture at all, though it is long enough.')).problem).toMatchObject({
    kind: 'unreadable-file',
    file: `public/a.${ending}`,
  });
  expect((await check(`a.${ending}`, '')).problem?.message).toContain('is not of the form');
});

test.each([
  ['a.svg', SVG],
  ['a.svg', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SVG, 'utf16le')])],
  ['a.ico', ICO],
  ['a.txt', 'no picture'],
  ['a', ''],
])('nothing is wrong with %s', async (name, content) => {
  expect(await check(name, content)).toEqual({});
});

test('a file that is gone since it was listed is passed over', () => {
  expect(checkPicture(join(import.meta.dirname, 'gone.png'), 'public/gone.png')).toEqual({});
});
