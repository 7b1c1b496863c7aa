import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/project.mjs';
import { checkWoff2, readPicture } from '../../../src/loaders/look-files.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 120 40"') =>
  readPicture(
    'look/logo.svg',
    Buffer.from(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>`),
  );

test.each([
  ['a view box', 'viewBox="0 0 120 40"', 120, 40],
  ['a view box with commas', "viewBox='0,0,12.5,4'", 12.5, 4],
  ['sides', 'width="120px" height="40"', 120, 40],
  ['sides and a view box', 'width="100%" viewBox="0 0 3 1" height="2em"', 3, 1],
])('the size of an SVG is that of %s', (_, attributes, width, height) => {
  expect(svg('<path d="M0 0"/>', attributes)).toEqual({ type: 'image/svg+xml', width, height });
});

test('an SVG may have gradients, styles and references within it', () => {
  const inside = `<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs>
    <use xlink:href="#g" href="#g"/><rect fill="url('#g')"/><title>Based on a drawing</title>`;
  expect(svg(inside)).toMatchObject({ width: 120 });
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script with a prefix', '<svg:script href="#x"/>'],
  ['an event handler', '<rect onload = "alert(1)"/>'],
  ['an event handler behind a slash', '<rect/onclick="alert(1)"/>'],
  ['HTML', '<foreignObject><b/></foreignObject>'],
  ['an address that is a script', '<a href="javascript:alert(1)">x</a>'],
  ['one in numbers', '<a href="&#106;avascript:alert(1)">x</a>'],
  ['a link to another host', '<a xlink:href="https://a.example/">x</a>'],
  ['a picture of another host', '<image href="https://a.example/x.png"/>'],
  ['a style that asks another host', '<style>@import "https://a.example/x.css"</style>'],
  ['a ground of another host', '<rect fill="url(https://a.example/x.svg#g)"/>'],
])('an SVG with %s is refused, with its line', (_, inside) => {
  expect(svg(`<g/>\n${inside}`)).toMatchObject({ fault: { kind: 'unsafe-picture' } });
});

test('a fault of an SVG has the place where it stands', () => {
  expect(svg('<g/>\n<script/>')).toMatchObject({ fault: { position: { line: 4, column: 1 } } });
});

test('an SVG without a size, or that is none, is refused', () => {
  expect(svg('', '')).toMatchObject({ fault: { message: 'The picture says nothing of its size.' } });
  expect(readPicture('look/logo.svg', Buffer.from('hello'))).toMatchObject({ fault: { kind: 'unreadable-file' } });
});

test('a PNG and an ICO say their size; what only has the name is refused', () => {
  const png = Buffer.alloc(33);
  png.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  png.writeUInt32BE(640, 16);
  png.writeUInt32BE(480, 20);
  expect(readPicture('look/logo.png', png)).toEqual({ type: 'image/png', width: 640, height: 480 });
  const ico = Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0, 32, 0]), Buffer.alloc(20)]);
  expect(readPicture('look/icon.ico', ico)).toEqual({ type: 'image/x-icon', width: 32, height: 256 });
  for (const name of ['look/logo.png', 'look/icon.ico'])
    expect(readPicture(name, Buffer.from('hello'))).toMatchObject({ fault: { kind: 'unreadable-file' } });
});

test('a typeface with axes is told from one without', () => {
  const face = (name: string) => readFileSync(`${root}/src/styles/fonts/${name}.woff2`);
  expect(checkWoff2('look/a.woff2', face('newsreader'))).toEqual({ isVariable: true });
  expect(checkWoff2('look/a.woff2', face('newsreader-italic'))).toEqual({ isVariable: false });
  expect(checkWoff2('look/a.woff2', Buffer.from('wOFF and more'))).toMatchObject({ kind: 'unreadable-file' });
  expect(checkWoff2('look/a.woff2', face('newsreader').subarray(0, 60))).toEqual({ isVariable: false });
});
