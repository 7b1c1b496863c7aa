import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { aliases, sameAs, text } from './fields.ts';
import { reference } from './ids.ts';

const PERSON_KINDS = ['expert', 'official', 'journalist', 'public-figure'] as const;

/** A post that somebody holds or held, as an article gives it. */
const roleSchema = z.strictObject({
  title: text,
  organization: reference('organization').optional(),
  from: edtfDate.optional(),
  to: edtfDate.optional(),
});

/** The frontmatter of `people/<id>.md`. */
export const personSchema = z.strictObject({
  name: text,
  /** The name as an index files it: "Geifman, Anna". */
  sortName: text.optional(),
  aliases,
  roles: z.array(roleSchema).default([]),
  kind: z.enum(PERSON_KINDS).optional(),
  sameAs,
});

export type Person = z.output<typeof personSchema>;
