import { z } from 'zod';
import { edtfDate } from './date-field.ts';
import { aliases, sameAs, text } from './fields.ts';
import { formerly, reference } from './ids.ts';

const PERSON_KINDS = ['expert', 'official', 'journalist', 'public-figure'] as const;

/** A post that somebody holds or held, as an article gives it. */
const roleSchema = z.strictObject({
  title: text.describe('The post, as an article gives it.'),
  organization: reference('organization').optional().describe('Where it is held.'),
  from: edtfDate.optional().describe('Since when.'),
  to: edtfDate.optional().describe('Until when.'),
});

/** The frontmatter of `people/<id>.md`. */
export const personSchema = z
  .strictObject({
    name: text.describe('The name under which they are listed.'),
    sortName: text.optional().describe('The name as an index files it: family name, comma, given name.'),
    aliases,
    roles: z.array(roleSchema).default([]).describe('Posts that they hold or held.'),
    kind: z.enum(PERSON_KINDS).optional().describe('In what capacity they speak.'),
    sameAs,
    formerly,
  })
  .describe('The frontmatter of a person; the body is a note in the editor’s words.');

export type Person = z.output<typeof personSchema>;
