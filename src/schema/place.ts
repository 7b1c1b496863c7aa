import { z } from 'zod';
import { aliases, text } from './fields.ts';
import { formerly } from './ids.ts';

/** `places/<id>.yaml`. */
export const placeSchema = z
  .strictObject({
    name: text.describe('The name under which it is listed.'),
    aliases,
    country: text.optional().describe('The country that it is in, where that is not disputed.'),
    latitude: z.number().min(-90).max(90).describe('Degrees north of the equator, WGS 84.'),
    longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich, WGS 84.'),
    formerly,
  })
  .describe('A place that articles and events name.');

export type Place = z.output<typeof placeSchema>;
