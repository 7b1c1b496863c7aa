import { z } from 'zod';
import { encodeAddress } from '../text/encode-address.ts';

/** A text that says something: not empty, not white space alone. */
export const text = z.string().trim().min(1, { message: 'a text that is not empty' });

/** Other names of an entity. */
export const aliases = z.array(text).default([]).describe('Other names used in texts.');

/** An absolute address of the web, with escapes for what no address can have. */
export const webAddress = z
  .url({ protocol: /^https?$/, message: 'an http or https address' })
  .meta({ pattern: '^https?://' })
  .transform(encodeAddress);

/** Pages elsewhere that are about the same person or organization. */
export const sameAs = z
  .array(webAddress)
  .default([])
  .describe('Pages elsewhere about the same person or organization.');

/** A language tag (BCP 47), in its canonical form. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { message: 'a BCP 47 language tag such as "en" or "pt-BR"' })
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] as string);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
