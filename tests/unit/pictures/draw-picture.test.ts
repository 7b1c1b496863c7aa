import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/project.mjs';
import { PICTURE_LETTERS } from '../../../src/domain/drawing/picture-letters.ts';
import { PICTURE_SIZE, type SharePicture } from '../../../src/domain/share-picture.ts';
import { createPictureDrawer } from '../../../src/pictures/draw-picture.ts';
import { unpack } from '../../../src/rights-gate/unpack.ts';

const draw = createPictureDrawer();

const PICTURE: SharePicture = {
  language: 'en',
  words: '“We have waited nine years for <somebody> & his bell.”',
  isQuotation: true,
  speaker: 'Ada Berg',
  notes: ['owner of the mill'],
  head: 'The Sund Record',
  foot: 'Sund Courier · 3 May 2024',
  hue: 2,
};

/** How dark each pixel is, from 0 to 255, row by row. */
async function greyOf(png: Uint8Array): Promise<Buffer> {
  return sharp(png).greyscale().raw().toBuffer();
}

/** The first and the last column of the picture, and whether letters stand in each of its halves. */
async function layOutOf(png: Uint8Array) {
  const grey = await greyOf(png);
  const { width, height } = PICTURE_SIZE;
  const isDark = (column: number, row: number) => (grey[row * width + column] as number) < 140;
  const rows = Array.from({ length: height }, (_, row) => row);
  const hasLetters = (from: number) =>
    rows.some((row) => Array.from({ length: 100 }, (_, column) => column + from).some((column) => isDark(column, row)));
  return {
    bar: [isDark(0, 5) && 'left', isDark(width - 1, 5) && 'right'].filter(Boolean),
    text: [hasLetters(60) && 'left', hasLetters(width - 160) && 'right'].filter(Boolean),
  };
}

test('a picture is a PNG of the size that networks show whole, alike each time', async () => {
  const drawn = await draw(PICTURE);
  const { format, width, height } = await sharp(drawn).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', ...PICTURE_SIZE });
  expect(await createPictureDrawer()(PICTURE)).toEqual(drawn);
  expect(await draw({ ...PICTURE, speaker: 'Eva Berg' })).not.toEqual(drawn);
});

test('many pictures that are asked for at once are those that are drawn one by one', async () => {
  const pictures = Array.from({ length: 9 }, (_, number) => ({ ...PICTURE, foot: `No. ${number}` }));
  const together = await Promise.all(pictures.map(draw));
  for (const [number, picture] of pictures.entries()) expect(together[number]).toEqual(await draw(picture));
});

test('what it says stands in it as text, which the rights gate reads', async () => {
  const texts = unpack({ name: 'picture.png', bytes: await draw(PICTURE) }).map(({ bytes }) =>
    Buffer.from(bytes).toString(),
  );
  expect(texts.join()).toContain(
    'The Sund Record\n“We have waited nine years for <somebody> & his bell.” — Ada Berg, owner of the mill\nSund Courier · 3 May 2024',
  );
});

test('it begins on the side on which its language begins', async () => {
  expect(await layOutOf(await draw({ ...PICTURE, words: 'Sund' }))).toEqual({ bar: ['left'], text: ['left'] });
  const hebrew = { ...PICTURE, language: 'he', words: 'BBC: הטחנה פועלת שוב', foot: 'הארץ' };
  expect(await layOutOf(await draw(hebrew))).toEqual({ bar: ['right'], text: ['right'] });
});

test('the longest words that it may have leave room for the speaker and stay within it', async () => {
  const words = `“${'We have waited for the mill at the river '.repeat(5)}”`.slice(0, 182);
  const grey = await greyOf(await draw({ ...PICTURE, words, notes: ['a'.repeat(50) + ' b'.repeat(25)] }));
  const lastRows = grey.subarray(-20 * PICTURE_SIZE.width);
  // Only the bar is darker than paper there.
  expect(lastRows.filter((value) => value < 240).length).toBe(20 * 20);
});

test('its colours are the light ones of the site', async () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const light = (name: string) => new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6})`).exec(tokens)?.[1];
  const paletteOf = async (hue: number | null) => {
    const bytes = Buffer.from(await draw({ ...PICTURE, hue }));
    const start = bytes.indexOf('PLTE') + 4;
    return Array.from({ length: 16 }, (_, colour) =>
      bytes.subarray(start + colour * 3, start + colour * 3 + 3).toString('hex'),
    );
  };
  const palettes = await Promise.all([null, 0, 1, 2, 3, 4, 5, 6, 7].map(paletteOf));
  expect(palettes.map((palette) => palette.at(-1))).toEqual([
    light('accent'),
    ...Array.from({ length: 8 }, (_, hue) => light(`hue-${hue}`)),
  ]);
  expect([palettes[0]?.[0], palettes[0]?.[14]]).toEqual([light('paper'), light('ink')]);
});

test('the letters that pictures may have are those that the faces have', () => {
  const folder = join(root, 'src/pictures/faces');
  const faces = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
  const letters = new Set(
    faces.flatMap((name) => [...new Face(new Blob(readFileSync(join(folder, name)))).collectUnicodes()]),
  );
  const listed = PICTURE_LETTERS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  expect(listed).toEqual([...letters].sort((a, b) => a - b));
  for (const script of ['Łőß', 'Жуї', 'Άω', 'שלום', 'مرحبا', 'ặ', '“”«»„—…·'])
    for (const letter of script) expect(letters).toContain(letter.codePointAt(0));
});
