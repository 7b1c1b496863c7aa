import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { type Command, runAsProcess } from './command/run-command.mjs';

const SOURCE = '../../node_modules/@fontsource-variable/newsreader/files/';
const TARGET = '../styles/fonts/';
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

/** `npm run fonts`. The results are committed, so that a build needs none of this. */
const fontsCommand: Command = {
  name: 'fonts',
  summary:
    'Cuts the reading face down to what the site sets: the letters of western and central European languages, and of its ' +
    'axes the weights and sizes that the styles use. Run it when Newsreader has a new version.',
  options: {},
  async run(_given, { stdout }) {
    for (const { from, to, axes } of FACES) {
      const font = await readFile(fileURLToPath(new URL(SOURCE + from, import.meta.url)));
      const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: axes });
      await writeFile(fileURLToPath(new URL(TARGET + to, import.meta.url)), subset);
      stdout.write(`${to}: ${subset.length} bytes\n`);
    }
  },
};

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

await runAsProcess(fontsCommand);
