/** Red, green and blue in sRGB, each from 0 to 1. */
type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness and the two axes of colour of OKLab. */
type Oklab = readonly [lightness: number, a: number, b: number];

/** The contrast that WCAG 2 asks of text at level AA (success criterion 1.4.3). */
export const MIN_CONTRAST = 4.5;

/**
 * The contrast of two colours, as WCAG 2 defines it: (L1 + 0.05) / (L2 + 0.05), from 1 to 21.
 * @param a written as `#8a2b1f`, as is `b`
 */
export function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of WCAG 2. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = parseColour(colour).map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour between two others, as `color-mix(in srgb, …)` makes it. @param share of the first, from 0 to 1 */
export function mixColours(first: string, second: string, share: number): string {
  const other = parseColour(second);
  const mixed = parseColour(first).map((part, index) => part * share + (other[index] ?? 0) * (1 - share));
  return formatColour(mixed as unknown as Rgb);
}

/** How many steps of lightness are tried. */
const STEPS = 500;

/**
 * The colour of the same hue that is nearest to another and passes a test. Its lightness in OKLab is changed, and its chroma
 * reduced where sRGB has no such colour.
 * @returns undefined where none passes
 */
export function nearestColour(colour: string, passes: (colour: string) => boolean): string | undefined {
  const [lightness, a, b] = toOklab(parseColour(colour));
  for (let step = 0; step <= STEPS; step++) {
    for (const direction of [-1, 1]) {
      const tried = lightness + (direction * step) / STEPS;
      if (tried < 0 || tried > 1) continue;
      const candidate = formatColour(fitChroma([tried, a, b]));
      if (passes(candidate)) return candidate;
    }
  }
  return undefined;
}

/** The colour of a lightness and hue with as much of its chroma as sRGB has. */
function fitChroma([lightness, a, b]: Oklab): Rgb {
  const withChroma = (share: number) => fromOklab([lightness, a * share, b * share]);
  const isInGamut = (rgb: Rgb) => rgb.every((part) => part >= -1e-6 && part <= 1 + 1e-6);
  if (isInGamut(withChroma(1))) return withChroma(1);
  let [low, high] = [0, 1];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (isInGamut(withChroma(middle))) low = middle;
    else high = middle;
  }
  return withChroma(low);
}

function parseColour(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function formatColour(rgb: Rgb): string {
  const parts = rgb.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

/** OKLab by Björn Ottosson, https://bottosson.github.io/posts/oklab/ */
function toOklab(rgb: Rgb): Oklab {
  const [red, green, blue] = rgb.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((part) => (part < 0 ? part * 12.92 : fromLinear(part))) as unknown as Rgb;
}
