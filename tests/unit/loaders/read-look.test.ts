import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/cli/project.mjs';
import { readContent } from '../../../src/loaders/read-content.ts';
import { makeFolder, read } from '../content-folder.ts';

const SITE = 'title: Harbour Notes\ntagline: Who said what about the harbour.\nlanguage: en\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0"/></svg>';
const face = (name: string) => readFileSync(join(root, `src/styles/fonts/${name}.woff2`));

/** The look of a content folder with these lines in its `site.yaml`, and these files. */
async function look(lines: string, files: Record<string, string | Uint8Array> = {}, base = '/') {
  const folder = await makeFolder({ 'site.yaml': SITE + lines, ...files });
  const content = await readContent({ folder, base, drafts: false });
  return {
    ...content.look,
    warnings: content.warnings.map(({ kind, message }) => `${kind}: ${message}`),
    problems: content.problems.map(({ kind, message, hint }) => `${kind}: ${message} ${hint}`),
  };
}

test('without a choice nothing is added', async () => {
  expect(await look('')).toEqual({
    styles: '',
    faces: undefined,
    icon: undefined,
    logo: [],
    files: [],
    problems: [],
    warnings: [],
  });
});

test('colours, typeface and own styles stand in layers, in this order', async () => {
  const { styles, faces } = await look('theme: { accent: "#8A1C1C", typeface: serif, css: look/a.css }\n', {
    'look/a.css': '.bar { color: red }',
  });
  expect(styles).toMatch(/^@layer theme\{:root\{--accent:light-dark\(#8a1c1c,#\w{6}\);--mark:.*--face:Charter/);
  expect(styles).toMatch(/\[data-theme="sepia"\]\{--mark:#\w{6}\}.*@layer own\{\.bar\{color:red\}\}$/);
  expect(faces).toEqual([]);
});

test('files are published under names made of what is in them, below the base path', async () => {
  const first = await look(
    'logo: look/My logo.svg\nfavicon: look/My logo.svg\n',
    { 'look/My logo.svg': SVG },
    '/reader/',
  );
  expect(first.problems).toEqual([]);
  expect(first.files.map(({ path }) => path)).toEqual([expect.stringMatching(/^_astro\/My-logo\.[0-9a-f]{8}\.svg$/)]);
  expect(first.logo).toEqual([
    { address: `/reader/${first.files[0]?.path}`, type: 'image/svg+xml', width: 40, height: 20 },
  ]);
  expect(first.icon?.address).toBe(first.logo[0]?.address);
  const second = await look('logo: look/My logo.svg\n', { 'look/My logo.svg': SVG.replace('M0', 'M1') }, '/reader/');
  expect(second.logo[0]?.address).not.toBe(first.logo[0]?.address);
});

test('a logo for light and one for dark pages are told apart', async () => {
  const { logo, styles } = await look('logo: { light: look/a.svg, dark: look/b.svg }\n', {
    'look/a.svg': SVG,
    'look/b.svg': SVG.replace('M0', 'M1'),
  });
  expect(logo.map(({ scheme }) => scheme)).toEqual(['light', 'dark']);
  expect(styles).toContain('.bar .mark .on-dark,');
});

test('of a logo that nobody sees on some pages its publisher is warned', async () => {
  const filled = (fill: string) => SVG.replace('<path', `<path fill="${fill}"`);
  const onDark =
    'faint-logo: The logo can hardly be seen on dark pages: no colour of it has a contrast of 3 to 1 there.';
  const files = { 'look/dark.svg': SVG, 'look/light.svg': filled('white'), 'look/red.svg': filled('#c0392b') };
  expect((await look('logo: look/dark.svg\n', files)).warnings).toEqual([onDark]);
  expect((await look('logo: look/light.svg\n', files)).warnings).toEqual([onDark.replace('dark', 'light')]);
  expect((await look('logo: look/red.svg\n', files)).warnings).toEqual([]);
  expect((await look('logo: { light: look/dark.svg, dark: look/light.svg }\n', files)).warnings).toEqual([]);
  expect((await look('logo: { light: look/light.svg, dark: look/dark.svg }\n', files)).warnings).toHaveLength(2);
});

test('a typeface of several files is one family; its bold is not loaded ahead', async () => {
  const { styles, faces, problems } = await look(
    'theme: { typeface: { regular: look/a.woff2, bold: look/b.woff2, italic: look/i.woff2, fallback: sans-serif } }\n',
    {
      'look/a.woff2': face('newsreader-italic'),
      'look/b.woff2': Buffer.concat([face('newsreader-italic'), Buffer.alloc(4)]),
      'look/i.woff2': face('newsreader'),
    },
  );
  expect(problems).toEqual([]);
  const weights = Array.from(styles.matchAll(/font-weight:([\d ]+);font-style:(\w+)/g), ([, ...each]) =>
    each.join(' '),
  );
  expect(weights).toEqual(['400 normal', '600 900 normal', '100 900 italic']);
  expect(styles).toContain('--face:Own, ui-sans-serif');
  expect(faces?.map(({ address, isItalic }) => [address.replace(/\.\w+\.woff2/, ''), isItalic])).toEqual([
    ['/_astro/a', false],
    ['/_astro/i', true],
  ]);
});

describe('what is refused, with what would be right', () => {
  test.each([
    [
      'logo: logo.svg',
      'invalid-value: `logo.svg` is not in look/. Put the file into look/ in the content folder, and write `look/logo.svg`.',
    ],
    ['logo: look/../site.yaml', 'invalid-value: `look/../site.yaml` is not in look/.'],
    [
      'logo: look/logo.gif',
      'invalid-value: `look/logo.gif` has the wrong ending. It takes a file that ends in .svg or .png.',
    ],
    [
      'logo: look/lgoo.svg',
      'missing-file: There is no file `look/lgoo.svg` in the content folder. Did you mean `look/logo.svg`?',
    ],
    ['logo: look/out.svg', 'unreadable-file: `look/out.svg` is not a file of the content folder.'],
    ['theme: { typeface: Newsreder }', 'invalid-value: There is no typeface `Newsreder`. Did you mean `newsreader`?'],
    [
      'theme: { typeface: look/face.ttf }',
      'invalid-value: `look/face.ttf` has the wrong ending. It takes a file that ends in .woff2.',
    ],
    [
      'theme: { typeface: look/face.woff2 }',
      'unreadable-file: `look/face.woff2` is not a woff2 file, whatever its name says.',
    ],
    ['theme: { css: look/own.css }', 'missing-file: There is no file `look/own.css` in the content folder.'],
  ])('%s', async (line, message) => {
    const folder = await makeFolder({ 'site.yaml': `${SITE}${line}\n`, 'look/logo.svg': SVG, 'look/face.woff2': 'x' });
    await symlink(join(root, 'public/favicon.svg'), join(folder, 'look/out.svg'));
    const { problems } = await read(folder);
    expect(problems.map(({ kind, message, hint }) => `${kind}: ${message} ${hint}`)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

test('an empty value, as YAML leaves one before an unquoted #, is told with the quotation marks', async () => {
  const { problems } = await look('theme:\n  accent: #8a1c1c\n');
  expect(problems.join()).toContain('It takes a colour of six digits in quotation marks');
});
