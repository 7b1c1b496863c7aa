import { z } from 'zod';
import { text } from './fields.ts';

const COLOUR_FORM = 'a colour of six digits in quotation marks, such as "#8a2b1f"';

const hex = z
  .string()
  .refine((value) => /^#[\da-f]{6}$/i.test(value), { message: COLOUR_FORM })
  .meta({ pattern: '^#[0-9a-fA-F]{6}$' });

/** One colour, or one for light and one for dark pages. */
const colour = z.union(
  [
    hex.describe('On light pages; the one for dark pages is derived from it.'),
    z.strictObject({ light: hex.describe('On light pages.'), dark: hex.describe('On dark pages.') }),
  ],
  { message: COLOUR_FORM },
);

export type Colour = z.output<typeof colour>;

/** How many hues there are to tell speakers apart. */
const HUES = 8;

/** Typefaces that need no file, by their names: that of the program, and what readers have on their machines. */
export const TYPEFACES = ['newsreader', 'serif', 'sans-serif'] as const;

const faceFile = (what: string) => text.describe(`${what}, a woff2 file in look/.`);

const typeface = z.union(
  [
    z.enum(TYPEFACES).describe('A typeface that needs no file.'),
    text.describe('A woff2 file in look/.'),
    z.strictObject({
      regular: faceFile('The upright face'),
      bold: faceFile('Its bold').optional(),
      italic: faceFile('Its italic').optional(),
      fallback: z
        .enum(['serif', 'sans-serif'])
        .optional()
        .describe('What stands in until the file is there, and for letters that it lacks.'),
    }),
  ],
  { message: `one of ${TYPEFACES.join(', ')}, or a file such as look/face.woff2` },
);

/** How the site looks: `theme` in `site.yaml`. */
export const themeSchema = z
  .strictObject({
    accent: colour.optional().describe('The colour of links that matter, of choices and of marked words.'),
    hues: z
      .array(colour)
      .length(HUES, { message: `${HUES} colours` })
      .optional()
      .describe(`The ${HUES} colours by which the speakers of an article are told apart.`),
    typeface: typeface.optional().describe('The typeface: newsreader, serif, sans-serif, or a woff2 file in look/.'),
    css: text.optional().describe('A CSS file in look/, which has the last word on how pages look.'),
  })
  .describe('How the site looks.');

export type Theme = z.output<typeof themeSchema>;
