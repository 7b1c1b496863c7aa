import { z } from 'zod';
import { edtfDate } from './date-field.ts';
import { languageTag, text, webAddress } from './fields.ts';
import { formerly, reference, references } from './ids.ts';
import { rightsSchema } from './rights.ts';

const ARTICLE_KINDS = ['report', 'analysis', 'opinion', 'explainer', 'interview'] as const;

/** Somebody whose words an article carries, in the role that the article gives. */
const quotedSchema = z
  .strictObject({
    person: reference('person').optional().describe('The person quoted.'),
    organization: reference('organization').optional().describe('The organization quoted.'),
    as: text.describe('The role at the time, as the article gives it.'),
    to: text.optional().describe('The outlet or occasion of the statement.'),
    paraphrased: z.boolean().default(false).describe('The article tells what they said without quoting them.'),
  })
  .refine((quoted) => (quoted.person === undefined) !== (quoted.organization === undefined), {
    message: 'either a person or an organization',
    params: { problem: 'invalid-value' },
  })
  .meta({ oneOf: [{ required: ['person'] }, { required: ['organization'] }] });

const correctionSchema = z.strictObject({
  date: edtfDate.describe('When it was corrected.'),
  text: text.describe('What was wrong, and what is right.'),
});

/** The frontmatter of `articles/<id>.md`. */
export const articleSchema = z
  .strictObject({
    title: text.describe('The headline as published, or the editor’s where titleSupplied is true.'),
    titleSupplied: z
      .boolean()
      .default(false)
      .describe('The source carries no headline: the page shows the title in square brackets.'),
    source: reference('source').describe('The outlet that published it.'),
    url: webAddress.optional().describe('The address of the original.'),
    published: edtfDate.describe('When it was published, as exactly as is known.'),
    publishedNote: text.optional().describe('How the date is known, where the source carries none.'),
    captured: edtfDate.optional().describe('When the copy was taken.'),
    authors: references('person').describe('Who wrote it; left out where the source names nobody.'),
    kind: z.enum(ARTICLE_KINDS).describe('What sort of text it is.'),
    language: languageTag.optional().describe('The language of the text, where it is not the site’s.'),
    summary: text
      .max(300, { message: 'at most 300 characters' })
      .describe('What it says, in the editor’s words: at most 300 characters.'),
    quoted: z.array(quotedSchema).default([]).describe('Everybody whose words it carries.'),
    topics: z
      .array(reference('topic'))
      .min(1, { message: 'at least one topic' })
      .describe('What it is about, the main topic first.'),
    places: references('place').describe('Places that it speaks of.'),
    organizations: references('organization').describe('Organizations that it speaks of, beyond those quoted.'),
    people: references('person').describe('People that it speaks of, beyond those quoted.'),
    rights: rightsSchema.describe('Who holds the rights, and what may be published.'),
    corrections: z.array(correctionSchema).default([]).describe('What was put right after publication.'),
    draft: z.boolean().default(false).describe('Left out of a built site.'),
    formerly,
  })
  .describe('The frontmatter of an article.');

export type Article = z.output<typeof articleSchema>;
