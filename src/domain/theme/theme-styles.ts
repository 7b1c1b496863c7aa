import type { Theme } from '../../schema/theme.ts';
import { derivePalette } from './palette.ts';

/** A typeface of the publisher's own, as pages ask for it. */
export interface OwnFace {
  address: string;
  style: 'normal' | 'italic';
  weight: string;
}

/** What a theme is made of beside its colours. */
interface ThemeParts {
  faces: readonly OwnFace[];
  hasLogo: boolean;
  hasDarkLogo: boolean;
}

/** What stands in for a typeface until it is there, and where there is none. */
const STACKS = {
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif',
  'sans-serif': 'ui-sans-serif, system-ui, sans-serif',
};

/** The name under which pages know a typeface of the publisher's own. */
const OWN_FACE = 'Own';

/**
 * How high a small letter is set, in proportion to the size of the type, whatever typeface is chosen: a little higher than those
 * of Newsreader (0.426), for which the sizes are made. So lines have the length that they should have, and words in drawings,
 * which are measured in Newsreader, stay apart.
 */
const X_HEIGHT = 0.47;

const LOGO_STYLES =
  '.bar .mark img{display:block;block-size:2.25rem;inline-size:auto;max-inline-size:min(60vw,18rem);object-fit:contain}';

const DARK_LOGO_STYLES =
  '.bar .mark .on-dark,[data-theme="dark"] .bar .mark .on-light{display:none}' +
  '[data-theme="dark"] .bar .mark .on-dark{display:block}' +
  '@media (prefers-color-scheme:dark){:root:not([data-theme]) .bar .mark .on-light{display:none}' +
  ':root:not([data-theme]) .bar .mark .on-dark{display:block}}';

/** The style sheet of a theme; empty where it changes nothing. */
export function formatTheme(theme: Theme, { faces, hasLogo, hasDarkLogo }: ThemeParts): string {
  const palette = Object.entries(derivePalette(theme));
  const properties = palette.map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`);
  const sepia = palette.flatMap(([name, { sepia }]) => (sepia === undefined ? [] : [`--${name}:${sepia}`]));
  const stack = stackOf(theme, faces);
  if (stack) properties.push(`--face:${stack}`, '--face-display:var(--face)');
  const rules = [
    properties.length > 0 ? `:root{${properties.join(';')}}` : '',
    sepia.length > 0 ? `[data-theme="sepia"]{${sepia.join(';')}}` : '',
    stack ? `body{font-size-adjust:${X_HEIGHT}}` : '',
    // A bold or italic that has no file is made of the upright.
    faces.length > 0 ? 'body{font-synthesis:weight style}' : '',
    hasLogo ? LOGO_STYLES : '',
    hasDarkLogo ? DARK_LOGO_STYLES : '',
  ].join('');
  return `${faces.map(formatFace).join('')}${rules === '' ? '' : `@layer theme{${rules}}`}`;
}

function stackOf({ typeface }: Theme, faces: readonly OwnFace[]): string | undefined {
  if (faces.length > 0) {
    const instead = typeof typeface === 'object' && typeface.fallback === 'sans-serif' ? 'sans-serif' : 'serif';
    return `${OWN_FACE}, ${STACKS[instead]}`;
  }
  return typeface === 'serif' || typeface === 'sans-serif' ? STACKS[typeface] : undefined;
}

function formatFace({ address, style, weight }: OwnFace): string {
  return `@font-face{font-family:${OWN_FACE};src:url("${address}") format("woff2");font-weight:${weight};font-style:${style};font-display:optional}`;
}
