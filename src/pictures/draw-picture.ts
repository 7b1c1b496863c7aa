import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { describePicture, PICTURE_SIZE, type SharePicture } from '../domain/share-picture.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { textDirection } from '../text/text-direction.ts';
import { byteAt, type Canvas, createCanvas, encodePng, type RgbColour } from './encode-png.ts';

/** Draws a picture for sharing, as PNG. The same words give the same bytes. */
export type DrawPicture = (picture: SharePicture) => Promise<Uint8Array<ArrayBuffer>>;

/** Says that pictures cannot be drawn on this machine. `report` is the whole text for the reader. */
class PictureError extends Error {
  readonly report: string;

  constructor(report: string, options: ErrorOptions) {
    super(report, options);
    this.report = report;
  }
}

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;

/** What is left free at the edges, and how wide the bar of the speaker's hue is. In pixels, as all that follows. */
const [MARGIN, BAR] = [84, 20];

/** The light colours of `styles/tokens.css`: of paper, of ink, and of what is not somebody's words. */
const PAPER: RgbColour = [0xfc, 0xfb, 0xf8];
const INK: RgbColour = [0x1d, 0x1b, 0x18];
const ACCENT: RgbColour = [0x8a, 0x2b, 0x1f];

/** The hues of speakers there. */
const HUES: readonly RgbColour[] = [
  [0x1f, 0x5f, 0x8b],
  [0x86, 0x58, 0x00],
  [0x4a, 0x68, 0x2c],
  [0x7a, 0x3d, 0x76],
  [0x0d, 0x67, 0x64],
  [0x9a, 0x3a, 0x52],
  [0x55, 0x4a, 0x9c],
  [0x66, 0x58, 0x3b],
];

/** The number of the darkest shade, in a palette that goes from paper to ink. The colour behind it is that of the bar. */
const DARKEST = 14;

const SHADES: readonly RgbColour[] = Array.from({ length: DARKEST + 1 }, (_, shade) => {
  const mix = (part: 0 | 1 | 2) => Math.round(PAPER[part] + ((INK[part] - PAPER[part]) * shade) / DARKEST);
  return [mix(0), mix(1), mix(2)];
});

/** How dark what stands at the head and the foot is, of 1. */
const SOFT = 0.7;

/** The families of `faces/`, the first of them where it has the letter. */
const FAMILIES = 'Newsreader 16pt, Noto Serif, Noto Serif Hebrew, Noto Naskh Arabic';

/** Sizes of letters. Of a card that is shown 300 pixels wide a quarter is left: 10 pixels of the smallest. */
const SIZES = { words: [92, 80, 70, 62, 56, 50, 46], speaker: 46, note: 40, edge: 38 } as const;

/** What is put between lines, and between the words and what is below them. */
const [SPACING, GAP] = [8, 12];

/** How many pictures are drawn at once. */
const LANES = 2;

/** From where to where the words may stand. */
const [TOP, BOTTOM] = [138, 506];

/** Letters as they were set: how dark each pixel is, from 0 to 255. */
interface SetText {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Lines of text, and the size of their letters. */
interface Line {
  text: string;
  size: number;
  isStrong?: boolean;
}

/**
 * Makes what draws pictures. Pango sets the text, with the letters of `faces/` alone, so that every machine draws the same.
 * @throws {PictureError} when the first is drawn on a machine for which there is no renderer
 */
export function createPictureDrawer(): DrawPicture {
  let loading: ReturnType<typeof loadSharp> | undefined;
  /** What stands in many pictures: the name of the site. */
  const known = new Map<string, Promise<SetText>>();

  async function set(lines: readonly Line[], language: string): Promise<SetText> {
    loading ??= loadSharp();
    const sharp = await loading;
    const { data, info } = await sharp({
      text: {
        text: lines.map((line) => markUp(line, language)).join('\n'),
        font: FAMILIES,
        width: WIDTH - 2 * MARGIN,
        dpi: 72,
        wrap: 'word-char',
        spacing: SPACING,
      },
    })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  }

  /** The words as large as they fit, with whose they are and what is said of them. */
  async function setWords({ words, speaker, notes, language, isQuotation }: SharePicture): Promise<SetText> {
    const below: Line[] = [
      ...(speaker ? [{ text: speaker, size: SIZES.speaker, isStrong: true }] : []),
      ...notes.map((text) => ({ text, size: SIZES.note })),
    ];
    const gap: Line[] = below.length > 0 ? [{ text: ' ', size: GAP }] : [];
    const sizes = SIZES.words.slice(likelySize(words));
    let text: SetText | undefined;
    for (const size of sizes) {
      text = await set([{ text: words, size, isStrong: !isQuotation }, ...gap, ...below], language);
      if (text.height <= BOTTOM - TOP) break;
    }
    return text as SetText;
  }

  async function draw(picture: SharePicture) {
    const { language, head, foot, hue } = picture;
    const words = await setWords(picture);
    const edge = (text: string) => set([{ text, size: SIZES.edge }], language);
    const key = `${language} ${head}`;
    if (head && !known.has(key)) known.set(key, edge(head));
    const name = await known.get(key);
    // Letters of some scripts are so tall that there is no room left for it.
    const source = foot && words.height <= BOTTOM - TOP ? await edge(foot) : undefined;
    const canvas = createCanvas(WIDTH, HEIGHT, [...SHADES, (hue === null ? undefined : HUES[hue]) ?? ACCENT]);
    const isRightToLeft = textDirection(language) === 'rtl';
    const place = (text: SetText, top: number, darkness: number) =>
      drawText(canvas, text, isRightToLeft ? WIDTH - MARGIN - text.width : MARGIN, top, darkness);
    if (name) place(name, 64, SOFT);
    place(words, TOP + Math.max(0, Math.floor((BOTTOM - TOP - words.height) / 2)), 1);
    if (source) place(source, HEIGHT - 60 - source.height, SOFT);
    drawBar(canvas, isRightToLeft ? WIDTH - BAR : 0);
    return encodePng(canvas, [head, describePicture(picture), foot].filter(Boolean).join('\n'));
  }

  /** The last picture of each lane: so many are drawn at once, since each takes a megabyte meanwhile. */
  const lanes: Promise<unknown>[] = Array.from({ length: LANES }, async () => {});
  let next = 0;
  return (picture) => {
    const lane = next % LANES;
    next += 1;
    const drawn = (lanes[lane] as Promise<unknown>).then(() => draw(picture));
    // Its error is for whoever has asked for it.
    lanes[lane] = drawn.catch(() => {});
    return drawn;
  };
}

/** The renderer, told to read the faces of this folder alone. */
async function loadSharp() {
  // The environment of a thread is a copy, which the library that finds faces does not see.
  if (!isMainThread) throw new Error('pictures are drawn in the main thread');
  process.env.FONTCONFIG_FILE = fileURLToPath(new URL('./faces/fonts.conf', import.meta.url));
  const { default: sharp } = await import('sharp').catch((cause) => {
    throw new PictureError(
      'The pictures for sharing cannot be drawn: the package "sharp" does not start on this machine. Write `pictures: none` into site.yaml to build without them; --verbose shows the reason.',
      { cause },
    );
  });
  sharp.cache(false);
  return sharp;
}

/** A line as Pango reads it. A mark without width at its beginning gives it the direction of its language. */
function markUp({ text, size, isStrong }: Line, language: string): string {
  const mark = textDirection(language) === 'rtl' ? '\u200F' : '\u200E';
  const attributes = `lang="${escapeMarkup(language)}" size="${size * 1024}"${isStrong ? ' weight="600"' : ''}`;
  return `<span ${attributes}>${mark}${escapeMarkup(text.normalize('NFC'))}</span>`;
}

/** The largest size that words may fit in, by how many they are: each try costs time. */
function likelySize(words: string): number {
  const mostAt = [24, 60, 90, 120, 150, 180];
  const index = mostAt.findIndex((most) => words.length <= most);
  return index < 0 ? SIZES.words.length - 1 : index;
}

/** Draws letters onto empty paper. */
function drawText(canvas: Canvas, { width, height, data }: SetText, left: number, top: number, darkness: number): void {
  const shadeOf = Uint8Array.from({ length: 256 }, (_, dark) => Math.round((dark / 255) * darkness * DARKEST));
  const rows = Math.min(height, HEIGHT - top);
  for (let row = 0; row < rows; row += 1) {
    const from = row * width;
    let to = byteAt(canvas, left, top + row);
    for (let column = 0; column < width; column += 2) {
      const right = column + 1 < width ? (shadeOf[data[from + column + 1] as number] as number) : 0;
      canvas.rows[to] = ((shadeOf[data[from + column] as number] as number) << 4) | right;
      to += 1;
    }
  }
}

function drawBar(canvas: Canvas, left: number): void {
  const both = (SHADES.length << 4) | SHADES.length;
  for (let row = 0; row < HEIGHT; row += 1)
    canvas.rows.fill(both, byteAt(canvas, left, row), byteAt(canvas, left + BAR, row));
}
