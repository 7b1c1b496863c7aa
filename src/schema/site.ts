import { z } from 'zod';
import { edtfDate } from './date-field.ts';
import { languageTag, text, webAddress } from './fields.ts';
import { FOLDERS } from './kinds.ts';

/** The sections that a navigation can name, by the first part of their addresses. */
const SECTIONS = [...Object.values(FOLDERS), 'timeline', 'network', 'compare', 'search', 'notebook', 'about'] as const;

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
    navigation: z
      .array(z.enum(SECTIONS))
      .optional()
      .describe('Sections in the order of the navigation; those that the collection fills, where it is left out.'),
  })
  .describe('What the collection says of itself.');

export type Site = z.output<typeof siteSchema>;
