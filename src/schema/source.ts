import { z } from 'zod';
import { text, webAddress } from './fields.ts';
import { formerly, reference } from './ids.ts';

const SOURCE_KINDS = ['newspaper', 'agency', 'magazine', 'broadcaster', 'think-tank', 'blog', 'government'] as const;

/** `sources/<id>.yaml`: an outlet that published articles of the collection. */
export const sourceSchema = z
  .strictObject({
    name: text.describe('The name under which it is listed.'),
    url: webAddress.optional().describe('Its own site.'),
    kind: z.enum(SOURCE_KINDS).describe('What sort of outlet it is.'),
    place: reference('place').optional().describe('Where it has its seat.'),
    note: text.optional().describe('A sentence on the outlet, in the editor’s words.'),
    formerly,
  })
  .describe('An outlet that published articles of the collection.');

export type Source = z.output<typeof sourceSchema>;
