import { z } from 'zod';
import { aliases, text } from './fields.ts';

/** `places/<id>.yaml`. */
export const placeSchema = z.strictObject({
  name: text,
  aliases,
  country: text.optional(),
  /** Degrees north of the equator, WGS 84. */
  latitude: z.number().min(-90).max(90),
  /** Degrees east of Greenwich, WGS 84. */
  longitude: z.number().min(-180).max(180),
});

export type Place = z.output<typeof placeSchema>;
