import { z } from 'zod';
import { aliases, sameAs, text, webAddress } from './fields.ts';
import { formerly, reference } from './ids.ts';

/** The frontmatter of `organizations/<id>.md`. */
export const organizationSchema = z
  .strictObject({
    name: text.describe('The name under which it is listed.'),
    aliases,
    kind: text.optional().describe('A word or two: think-tank, university, government.'),
    place: reference('place').optional().describe('Where it has its seat.'),
    url: webAddress.optional().describe('Its own site.'),
    sameAs,
    formerly,
  })
  .describe('The frontmatter of an organization; the body is a note in the editor’s words.');

export type Organization = z.output<typeof organizationSchema>;
