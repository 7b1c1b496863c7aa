import { z } from 'zod';
import { edtfDate } from './date-field.ts';
import { languageTag, text, webAddress } from './fields.ts';
import { FOLDERS } from './kinds.ts';
import { themeSchema } from './theme.ts';

/** The sections that a navigation can name, by the first part of their addresses. */
export const SECTIONS = [
  ...Object.values(FOLDERS),
  'timeline',
  'network',
  'compare',
  'search',
  'notebook',
  'about',
] as const;

/** A picture of the site: a file, or one for light and one for dark pages. */
const logo = z.union(
  [
    text.describe('A file in look/: SVG or PNG.'),
    z.strictObject({
      light: text.describe('For light pages, a file in look/.'),
      dark: text.describe('For dark pages, a file in look/.'),
    }),
  ],
  { message: 'a file such as look/logo.svg' },
);

const footerLink = z.strictObject({
  name: text.describe('What the link is called.'),
  link: z
    .string()
    .refine((link) => /^(?:\/(?!\/)|https?:\/\/|mailto:)/i.test(link), {
      message: 'an address of this site, such as /imprint/, a web address or mailto: with an email address',
    })
    .meta({ address: true })
    .describe('An address of this site, such as /imprint/, a web address, or `mailto:` with an email address.'),
});

/** Whom to tell of a fault by which the site could be misused, as `security.txt` says it (RFC 9116). */
const securitySchema = z
  .strictObject({
    contact: z
      .union([z.email(), webAddress], { message: 'an email address or a web address' })
      .describe('An email address or a web address.'),
    expires: edtfDate
      .refine((date) => /^\d{4}-\d\d-\d\d$/.test(date), { message: 'a day such as 2027-12-31' })
      .describe('The last day on which this holds; a year from now at most.'),
  })
  .describe('Whom to tell of a fault by which the site could be misused; published as `/.well-known/security.txt`.');

/** `site.yaml`: what the collection says of itself. */
export const siteSchema = z
  .strictObject({
    title: text.describe('The name of the site.'),
    tagline: text.describe('What it is, in a line.'),
    language: languageTag.describe('The language of the site and of articles that name none.'),
    publisher: text.optional().describe('Who publishes it.'),
    rights: text.optional().describe('A sentence on the rights to what is published.'),
    security: securitySchema.optional(),
    pictures: z
      .enum(['some', 'all', 'none'])
      .optional()
      .describe(
        'Which articles, people, topics and events get a picture of their own for sharing: the newest and the most quoted (`some`, where it is left out), all of them (`all`), or not even the site (`none`).',
      ),
    theme: themeSchema.optional(),
    logo: logo.optional().describe('What stands at the top of every page in place of the title: SVG or PNG, in look/.'),
    favicon: text.optional().describe('The picture on the tabs of browsers: SVG, PNG or ICO, in look/.'),
    navigation: z
      .array(
        z.union([z.enum(SECTIONS), text.describe('The id of a page in pages/.')], {
          message: 'a section, or the id of a page in pages/',
        }),
      )
      .optional()
      .describe(
        'Sections, and pages of pages/ by their ids, in the order of the navigation; where it is left out, the usual sections that the collection fills.',
      ),
    footer: z
      .array(footerLink)
      .optional()
      .describe('Links at the foot of every page, behind the sections and the pages of pages/.'),
  })
  .describe('What the collection says of itself.');

export type Site = z.output<typeof siteSchema>;
