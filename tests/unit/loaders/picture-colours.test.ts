import sharp from 'sharp';
import { expect, test } from 'vitest';
import { coloursOfPicture } from '../../../src/loaders/picture-colours.ts';

const ofSvg = (inside: string, root = '') =>
  coloursOfPicture('image/svg+xml', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"${root}>${inside}</svg>`));

test.each<[string, string[]]>([
  ['<path d="M0 0"/>', ['#000000']],
  ['<!-- fill="#fff" --><path d="M0 0" fill="#8A2"/>', ['#88aa22']],
  ['<g fill="#8a2b1f"><path d="M0 0"/></g>', ['#8a2b1f']],
  ['<path style="fill:#ffffff;stroke:none" d="M0 0"/><circle r="1"/>', ['#ffffff', '#000000']],
  ['<linearGradient id="a"><stop stop-color="#123456"/></linearGradient><rect fill="url(#a)"/>', ['#123456']],
])('an SVG has the colours that its shapes are filled with: %s', (inside, colours) => {
  expect([...(ofSvg(inside) ?? [])]).toEqual(colours);
});

test.each([
  '<style>path{fill:red}</style><path/>',
  '<path fill="teal"/>',
  '<image href="#a"/>',
  '<path fill="hsl(1 2% 3%)"/>',
])('nothing is said where it is not certain: %s', (inside) => expect(ofSvg(inside)).toBeUndefined());

test.each([
  ['of true colours', { adaptiveFiltering: true }],
  ['with a palette', { palette: true }],
])('a PNG %s has those of its pixels that can be seen', async (_, options) => {
  // A step of grey a column, which every filter finds something in; the right half is transparent.
  const pixels = Buffer.from(
    Array.from({ length: 32 * 32 }, (_, at) => [
      (at % 32) * 8,
      40,
      Math.floor(at / 32) * 4,
      at % 32 < 16 ? 255 : 0,
    ]).flat(),
  );
  const png = await sharp(pixels, { raw: { width: 32, height: 32, channels: 4 } })
    .png(options)
    .toBuffer();
  const { data } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const seen = Array.from({ length: 32 * 32 }, (_, at) => data.subarray(at * 4, at * 4 + 4)).filter(
    ([, , , alpha = 0]) => alpha > 127,
  );
  const colours = new Set(seen.map((pixel) => `#${pixel.toString('hex', 0, 3)}`));
  expect(coloursOfPicture('image/png', png)).toEqual(colours);
  expect(colours.size).toBeGreaterThan(100);
});

test('a PNG that is cut off says nothing', async () => {
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  expect(coloursOfPicture('image/png', png)).toEqual(new Set(['#000000']));
  expect(coloursOfPicture('image/png', png.subarray(0, 50))).toBeUndefined();
});
