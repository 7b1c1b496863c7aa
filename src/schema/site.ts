import { z } from 'zod';
import { languageTag, text } from './fields.ts';
import { FOLDERS } from './kinds.ts';

/** The sections that a navigation can name, by the first part of their addresses. */
const SECTIONS = [...Object.values(FOLDERS), 'timeline', 'network', 'compare', 'search', 'notebook', 'about'] as const;

/** `site.yaml`: what the collection says of itself. */
export const siteSchema = z
  .strictObject({
    title: text.describe('The name of the site.'),
    tagline: text.describe('What it is, in a line.'),
    language: languageTag.describe('The language of the site and of articles that name none.'),
    publisher: text.optional().describe('Who publishes it.'),
    rights: text.optional().describe('A sentence on the rights to what is published.'),
    navigation: z
      .array(z.enum(SECTIONS))
      .optional()
      .describe('Sections in the order of the navigation; those that the collection fills, where it is left out.'),
  })
  .describe('What the collection says of itself.');

export type Site = z.output<typeof siteSchema>;
