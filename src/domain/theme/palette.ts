import type { FieldPath } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Colour, Theme } from '../../schema/theme.ts';
import type { Position } from '../../text/position.ts';
import { contrastOf, MIN_CONTRAST, mixColours, nearestColour } from './colours.ts';

/** What text stands on, and what it is written in, whatever the theme: as `styles/tokens.css` has it. */
export const BACKGROUNDS = {
  light: { page: '#fcfbf8', raised: '#f5f2eb', ink: '#1d1b18' },
  dark: { page: '#161513', raised: '#1f1d1a', ink: '#e9e4da' },
  sepia: { page: '#f4ecdc', raised: '#ece2cd', ink: '#2a2217' },
} as const;

type Background = keyof typeof BACKGROUNDS;

/** Which backgrounds each colour of a pair is for. */
const SCHEMES = { light: ['light', 'sepia'], dark: ['dark'] } as const satisfies Record<string, readonly Background[]>;

type Scheme = keyof typeof SCHEMES;

/** What a theme makes of its colours: a custom property each, with its values on the backgrounds. */
type Palette = Record<string, Record<Scheme, string> & { sepia?: string }>;

/** How much of a hue is in the ground of a quotation (`styles/article.css`), and of the accent in that of marked words. */
const QUOTATION_SHARE = 0.11;
const MARK_SHARE = { light: 0.16, dark: 0.3 } as const;

/** The contrast that a colour gets on a dark page where the theme has one for a light page alone. */
const DERIVED_CONTRAST = 7;

/** The custom properties of a theme; there are none where it has no colours. */
export function derivePalette({ accent, hues = [] }: Theme): Palette {
  const palette: Palette = {};
  if (accent !== undefined) {
    const pair = pairOf(accent);
    palette['accent'] = pair;
    palette['mark'] = {
      light: mixColours(pair.light, BACKGROUNDS.light.page, MARK_SHARE.light),
      dark: mixColours(pair.dark, BACKGROUNDS.dark.page, MARK_SHARE.dark),
      sepia: mixColours(pair.light, BACKGROUNDS.sepia.page, MARK_SHARE.light),
    };
  }
  for (const [index, hue] of hues.entries()) palette[`hue-${index}`] = pairOf(hue);
  return palette;
}

/** A colour for light and one for dark pages. That for dark pages is derived where it is not given. */
function pairOf(colour: Colour): Record<Scheme, string> {
  if (typeof colour !== 'string') return { light: colour.light.toLowerCase(), dark: colour.dark.toLowerCase() };
  const { page, raised } = BACKGROUNDS.dark;
  const passes = (tried: string) => [page, raised].every((ground) => contrastOf(tried, ground) >= DERIVED_CONTRAST);
  const light = colour.toLowerCase();
  return { light, dark: nearestColour(light, passes) ?? BACKGROUNDS.dark.ink };
}

/** A text and what it stands on: that its contrast is enough depends on one colour of the theme. */
interface Pairing {
  text: string;
  ground: string;
  /** The ground, as a message names it. */
  name: string;
}

/** Every pair that a colour of the theme is a part of, on one background. */
function pairingsOf(kind: 'accent' | 'hue', colour: string, on: Background, scheme: Scheme): Pairing[] {
  const { page, raised, ink } = BACKGROUNDS[on];
  const own = [
    { text: colour, ground: page, name: `the ${on} page` },
    { text: colour, ground: raised, name: `raised parts of the ${on} page` },
  ];
  return kind === 'accent'
    ? [...own, { text: ink, ground: mixColours(colour, page, MARK_SHARE[scheme]), name: 'text on marked words' }]
    : [...own, { text: ink, ground: mixColours(colour, page, QUOTATION_SHARE), name: 'text on a quotation' }];
}

/** The contrast that WCAG 2 asks of what is no text (success criterion 1.4.11). */
export const MIN_PICTURE_CONTRAST = 3;

/** On which pages nothing of a picture can be told from the page. @param colours all that are in it */
export function faintOn(colours: ReadonlySet<string>): Scheme[] {
  const isFaint = (on: Background) =>
    [...colours].every((colour) => contrastOf(colour, BACKGROUNDS[on].page) < MIN_PICTURE_CONTRAST);
  return (Object.keys(SCHEMES) as Scheme[]).filter((scheme) => SCHEMES[scheme].some(isFaint));
}

/**
 * Checks that every text of a theme can be read: each colour on each background that it is shown on, and text on the grounds that
 * are made of it (WCAG 2, level AA).
 * @param locate says where a value of `site.yaml` stands
 */
export function checkContrast(theme: Theme, locate: (path: FieldPath) => Position): Problem[] {
  const colours = [
    ...(theme.accent === undefined ? [] : [{ kind: 'accent' as const, colour: theme.accent, path: ['accent'] }]),
    ...(theme.hues ?? []).map((colour, index) => ({ kind: 'hue' as const, colour, path: ['hues', index] })),
  ];
  return colours.flatMap(({ kind, colour, path }) => {
    const pair = pairOf(colour);
    return (Object.keys(SCHEMES) as Scheme[]).flatMap((scheme) => {
      const at = ['theme', ...path, ...(typeof colour === 'string' ? [] : [scheme])];
      return problemOf(kind, pair[scheme], scheme, locate(at));
    });
  });
}

function problemOf(kind: 'accent' | 'hue', colour: string, scheme: Scheme, position: Position): Problem[] {
  const pairings = (tried: string) => SCHEMES[scheme].flatMap((on) => pairingsOf(kind, tried, on, scheme));
  const ratioOf = ({ text, ground }: Pairing) => contrastOf(text, ground);
  const [worst] = pairings(colour).sort((a, b) => ratioOf(a) - ratioOf(b));
  if (!worst || ratioOf(worst) >= MIN_CONTRAST) return [];
  const near = nearestColour(colour, (tried) => pairings(tried).every((pair) => ratioOf(pair) >= MIN_CONTRAST));
  // Rounded down: 4.49 is not 4.5.
  const ratio = (Math.floor(ratioOf(worst) * 10) / 10).toFixed(1);
  return [
    {
      kind: 'low-contrast',
      file: 'site.yaml',
      ...position,
      message: `\`${colour}\` on ${worst.name} has a contrast of ${ratio} to 1; text needs ${MIN_CONTRAST}.`,
      hint:
        near === undefined
          ? 'Choose a colour that is farther from the background.'
          : `The nearest colour that can be read there is \`${near}\`.`,
      ...(near !== undefined && { nearest: near }),
    },
  ];
}
