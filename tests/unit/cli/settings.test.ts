import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../src/cli/settings.ts';

const root = resolve('/project');

test('without an environment: content into dist, at the root of a host', () => {
  expect(readSettings({}, root)).toEqual({
    contentDir: resolve(root, 'content'),
    contentName: 'content',
    outDir: resolve(root, 'dist'),
    outName: 'dist',
    siteUrl: undefined,
    basePath: '/',
    addressFrom: undefined,
  });
});

test.each([
  ['reader', '/reader/'],
  ['/reader', '/reader/'],
  ['/a/b/', '/a/b/'],
  ['/', '/'],
  ['', '/'],
])('BASE_PATH %j is %j', (text, basePath) => {
  expect(readSettings({ BASE_PATH: text }, root).basePath).toBe(basePath);
});

test.each(['C:/Program Files/Git/reader/', '/a b/', '/../', 'a?b'])('BASE_PATH %j is refused', (text) => {
  expect(() => readSettings({ BASE_PATH: text }, root)).toThrow('BASE_PATH=reader');
});

test('SITE_URL is the host alone', () => {
  expect(readSettings({ SITE_URL: 'https://example.org/' }, root).siteUrl).toBe('https://example.org');
  expect(() => readSettings({ SITE_URL: 'https://example.org/reader' }, root)).toThrow(
    'SITE_URL=https://example.org BASE_PATH=/reader',
  );
  expect(() => readSettings({ SITE_URL: 'example.org' }, root)).toThrow('not a web address');
});
