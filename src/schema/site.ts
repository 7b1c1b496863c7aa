import { z } from 'zod';
import { languageTag, text } from './fields.ts';
import { FOLDERS } from './kinds.ts';

/** The sections that a navigation can name, by the first part of their addresses. */
const SECTIONS = [...Object.values(FOLDERS), 'timeline', 'network', 'compare', 'search', 'notebook', 'about'] as const;

/** `site.yaml`: what the collection says of itself. */
export const siteSchema = z.strictObject({
  title: text,
  tagline: text,
  language: languageTag,
  publisher: text.optional(),
  rights: text.optional(),
  /** Sections in the order of the navigation; those that the collection fills, where the field is missing. */
  navigation: z.array(z.enum(SECTIONS)).optional(),
});

export type Site = z.output<typeof siteSchema>;
