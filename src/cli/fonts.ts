import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Font, Buffer as ShapedText, shape, Variation } from 'harfbuzzjs';
import subsetFont, { type VariationAxes } from 'subset-font';
import { BASIC_LETTERS, FURTHER_LETTERS } from '../domain/theme/letters.ts';
import { type Command, runAsProcess } from './command/run-command.mjs';

const PACKAGES = '../../node_modules/@fontsource-variable/';
const SOURCE = `${PACKAGES}newsreader/files/`;
const TARGET = '../styles/fonts/';
const WIDTHS = '../domain/drawing/character-widths.ts';
const PICTURE_TARGET = '../pictures/faces/';
const PICTURE_LETTERS = '../domain/drawing/picture-letters.ts';

/** Of what the typeface can do: what keeps letters apart, joins some, and sets figures in columns. */
const FEATURES = ['kern', 'liga', 'tnum', 'rvrn'];

/** What is cut of the reading face. A range of an axis costs more than all else in a file: it is what the styles use. */
const FACES = [
  {
    from: 'newsreader-latin-opsz-normal.woff2',
    to: 'newsreader',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 48 } },
  },
  { from: 'newsreader-latin-opsz-italic.woff2', to: 'newsreader-italic', axes: { wght: 400, opsz: 18 } },
];

const characters = BASIC_LETTERS + FURTHER_LETTERS;

/**
 * The faces of the pictures for sharing, each cut from a file of a package: Newsreader, and what stands in for it where it has
 * no letters. The renderer reads no other form than TrueType, and one weight from each file.
 */
const PICTURE_FACES = [
  { name: 'newsreader', from: 'newsreader/files/newsreader-latin-opsz-normal.woff2', letters: characters, opsz: 48 },
  {
    name: 'newsreader-extended',
    from: 'newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
    letters: range(0x100, 0x24f) + range(0x1e00, 0x1eff),
    opsz: 48,
  },
  {
    name: 'newsreader-vietnamese',
    from: 'newsreader/files/newsreader-vietnamese-opsz-normal.woff2',
    letters: `${range(0x1ea0, 0x1ef9)}ĂăĐđĨĩŨũƠơƯư₫`,
    opsz: 48,
  },
  {
    name: 'noto-serif-cyrillic',
    from: 'noto-serif/files/noto-serif-cyrillic-wght-normal.woff2',
    letters: range(0x400, 0x52f),
  },
  {
    name: 'noto-serif-greek',
    from: 'noto-serif/files/noto-serif-greek-wght-normal.woff2',
    letters: range(0x370, 0x3ff),
  },
  {
    name: 'noto-serif-hebrew',
    from: 'noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal.woff2',
    letters: range(0x590, 0x5ff) + range(0xfb1d, 0xfb4f),
  },
  {
    name: 'noto-naskh-arabic',
    from: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    letters: range(0x600, 0x6ff) + range(0x750, 0x77f) + range(0xfb50, 0xfdff) + range(0xfe70, 0xfefc),
  },
];

/** The optical sizes and the weights that drawings are set in: the widest of them counts. */
const OPTICAL_SIZES = [16, 24, 48];
const WEIGHTS = [400, 600];

/** `npm run fonts`. The results are committed, so that a build needs none of this. */
const fontsCommand: Command = {
  name: 'fonts',
  summary:
    'Cuts the reading face down to what the site sets: the letters of western and central European languages, and of its ' +
    'axes the weights and sizes that the styles use, once with all letters and once with those of English; measures its letters for the drawings; and cuts the faces of the ' +
    'pictures for sharing. Run it when a typeface has a new version.',
  options: {},
  async run(_given, { stdout }) {
    for (const { from, to, axes } of FACES) {
      const font = await readFile(fileURLToPath(new URL(SOURCE + from, import.meta.url)));
      for (const [name, letters] of [
        [`${to}.woff2`, characters],
        [`${to}-basic.woff2`, BASIC_LETTERS],
      ] as const) {
        const subset = await withFixedKerning(font, letters, axes);
        await writeFile(fileURLToPath(new URL(TARGET + name, import.meta.url)), subset);
        stdout.write(`${name}: ${subset.length} bytes\n`);
      }
    }
    const widths = await measureCharacters();
    await writeFile(fileURLToPath(new URL(WIDTHS, import.meta.url)), formatWidths(widths));
    stdout.write(`character-widths.ts: ${widths.size} characters\n`);
    const letters = await cutPictureFaces((line) => stdout.write(line));
    await writeFile(fileURLToPath(new URL(PICTURE_LETTERS, import.meta.url)), formatLetters(letters));
    stdout.write(`picture-letters.ts: ${letters.size} characters\n`);
  },
};

/**
 * Cuts a face down, with pairs of letters as close in every weight and size as they are in its usual ones: how that varies is a
 * quarter of the file, and moves a line by a thousandth of its width. `GDEF` holds it, so a first cut drops the table, and a second
 * the references to it.
 */
async function withFixedKerning(font: Uint8Array, letters: string, variationAxes: VariationAxes): Promise<Uint8Array> {
  const cut = await subsetFont(font, letters, {
    targetFormat: 'sfnt',
    variationAxes,
    keepFeatures: FEATURES,
    dropTables: ['GDEF'],
  });
  return subsetFont(cut, letters, { targetFormat: 'woff2', keepFeatures: FEATURES });
}

/** Writes the faces of the pictures. @returns the characters that one of them has in every weight, as code points */
async function cutPictureFaces(write: (line: string) => void): Promise<Set<number>> {
  const all = new Set<number>();
  for (const { name, from, letters, ...axes } of PICTURE_FACES) {
    const font = await readFile(fileURLToPath(new URL(PACKAGES + from, import.meta.url)));
    for (const wght of WEIGHTS) {
      const face = await subsetFont(font, letters, { targetFormat: 'sfnt', variationAxes: { wght, ...axes } });
      await writeFile(fileURLToPath(new URL(`${PICTURE_TARGET}${name}-${wght}.ttf`, import.meta.url)), face);
      write(`${name}-${wght}.ttf: ${face.length} bytes\n`);
      for (const letter of new Face(new Blob(face)).collectUnicodes()) all.add(letter);
    }
  }
  return all;
}

/** The module that says which letters pictures can show: ranges of code points. */
function formatLetters(letters: ReadonlySet<number>): string {
  const ranges: [first: number, last: number][] = [];
  for (const letter of [...letters].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range[1] === letter - 1) range[1] = letter;
    else ranges.push([letter, letter]);
  }
  const hex = (letter: number) => `0x${letter.toString(16).padStart(4, '0')}`;
  return `/** The letters that the faces of the pictures for sharing have: ranges of code points. Written by \`npm run fonts\`. */
export const PICTURE_LETTERS: readonly (readonly [first: number, last: number])[] = [
${ranges.map(([first, last]) => `  [${hex(first)}, ${hex(last)}],`).join('\n')}
];
`;
}

/** How far each character advances in the upright face: hundredths of its size, rounded up. */
async function measureCharacters(): Promise<Map<string, number>> {
  const source = await readFile(fileURLToPath(new URL(SOURCE + FACES[0]?.from, import.meta.url)));
  const face = new Face(new Blob(await subsetFont(source, characters, { targetFormat: 'sfnt' })));
  const font = new Font(face);
  const widths = new Map<string, number>();
  for (const [size, weight] of OPTICAL_SIZES.flatMap((each) => WEIGHTS.map((one) => [each, one] as const))) {
    font.setVariations([new Variation('wght', weight), new Variation('opsz', size)]);
    for (const character of characters) {
      const text = new ShapedText();
      text.addText(character);
      text.guessSegmentProperties();
      shape(font, text);
      // A glyph of number 0 stands for a letter that the face lacks.
      if (text.getGlyphInfos()[0]?.codepoint === 0) continue;
      const advance = Math.ceil(((text.getGlyphPositions()[0]?.xAdvance ?? 0) / face.upem) * 100);
      widths.set(character, Math.max(advance, widths.get(character) ?? 0));
    }
  }
  return widths;
}

/** The module that the drawings take the widths from: the characters of one width in one row, the narrowest first. */
function formatWidths(widths: ReadonlyMap<string, number>): string {
  const rows = [...Map.groupBy(widths.keys(), (character) => widths.get(character) ?? 0)].sort(([a], [b]) => a - b);
  const quoted = (text: string) => {
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('\u00ad', '\\u00ad').replaceAll('\u00a0', '\\u00a0');
    return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
  };
  return `/**
 * How wide the characters of Newsreader are, in hundredths of the size of the type: the widest of the optical sizes
 * ${OPTICAL_SIZES.join(', ')} and the weights ${WEIGHTS.join(', ')}. Written by \`npm run fonts\`.
 */
export const CHARACTER_WIDTHS: readonly (readonly [hundredths: number, characters: string])[] = [
${rows.map(([width, each]) => `  [${width}, ${quoted(each.sort().join(''))}],`).join('\n')}
];
`;
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

await runAsProcess(fontsCommand);
