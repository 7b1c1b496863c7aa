import { z } from 'zod';
import { languageTag, text } from './fields.ts';

/** `site.yaml`: what the collection says of itself. */
export const siteSchema = z.strictObject({
  title: text,
  tagline: text,
  language: languageTag,
  publisher: text.optional(),
  rights: text.optional(),
  /** Sections in the order of the navigation; those that the collection fills, where the field is missing. */
  navigation: z.array(text).optional(),
});

export type Site = z.output<typeof siteSchema>;
