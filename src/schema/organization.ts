import { z } from 'zod';
import { aliases, sameAs, text, webAddress } from './fields.ts';
import { reference } from './ids.ts';

/** The frontmatter of `organizations/<id>.md`. */
export const organizationSchema = z.strictObject({
  name: text,
  aliases,
  /** A word or two: "think-tank", "university", "government". */
  kind: text.optional(),
  place: reference('place').optional(),
  url: webAddress.optional(),
  sameAs,
});

export type Organization = z.output<typeof organizationSchema>;
