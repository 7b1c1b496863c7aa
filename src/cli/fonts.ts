import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Font, Buffer as ShapedText, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { type Command, runAsProcess } from './command/run-command.mjs';

const SOURCE = '../../node_modules/@fontsource-variable/newsreader/files/';
const TARGET = '../styles/fonts/';
const WIDTHS = '../domain/drawing/character-widths.ts';
const PUNCTUATION = '–—‘’“”„‚…•·†‡‹›«»−×→←↑↓′″€¶§№';
const LETTERS = 'ŒœŠšŽžŸłŁćčđğışřśżźńęąőűťďňůěŐŰ';

const FACES = [
  {
    from: 'newsreader-latin-opsz-normal.woff2',
    to: 'newsreader.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 48 } },
  },
  { from: 'newsreader-latin-opsz-italic.woff2', to: 'newsreader-italic.woff2', axes: { wght: 400, opsz: 18 } },
];

const characters = range(0x20, 0x7e) + range(0xa0, 0xff) + PUNCTUATION + LETTERS;

/** The optical sizes and the weights that drawings are set in: the widest of them counts. */
const OPTICAL_SIZES = [16, 24, 48];
const WEIGHTS = [400, 600];

/** `npm run fonts`. The results are committed, so that a build needs none of this. */
const fontsCommand: Command = {
  name: 'fonts',
  summary:
    'Cuts the reading face down to what the site sets: the letters of western and central European languages, and of its ' +
    'axes the weights and sizes that the styles use; and measures its letters for the drawings. Run it when Newsreader ' +
    'has a new version.',
  options: {},
  async run(_given, { stdout }) {
    for (const { from, to, axes } of FACES) {
      const font = await readFile(fileURLToPath(new URL(SOURCE + from, import.meta.url)));
      const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: axes });
      await writeFile(fileURLToPath(new URL(TARGET + to, import.meta.url)), subset);
      stdout.write(`${to}: ${subset.length} bytes\n`);
    }
    const widths = await measureCharacters();
    await writeFile(fileURLToPath(new URL(WIDTHS, import.meta.url)), formatWidths(widths));
    stdout.write(`character-widths.ts: ${widths.size} characters\n`);
  },
};

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
