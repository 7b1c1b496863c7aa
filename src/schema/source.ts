import { z } from 'zod';
import { text, webAddress } from './fields.ts';
import { reference } from './ids.ts';

const SOURCE_KINDS = ['newspaper', 'agency', 'magazine', 'broadcaster', 'think-tank', 'blog', 'government'] as const;

/** `sources/<id>.yaml`: an outlet that published articles of the collection. */
export const sourceSchema = z.strictObject({
  name: text,
  url: webAddress.optional(),
  kind: z.enum(SOURCE_KINDS),
  place: reference('place').optional(),
  note: text.optional(),
});

export type Source = z.output<typeof sourceSchema>;
