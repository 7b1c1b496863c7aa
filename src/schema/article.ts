import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { languageTag, text, webAddress } from './fields.ts';
import { reference, references } from './ids.ts';
import { rightsSchema } from './rights.ts';

const ARTICLE_KINDS = ['report', 'analysis', 'opinion', 'explainer', 'interview'] as const;

/** Somebody whose words an article carries, in the role that the article gives. */
const quotedSchema = z
  .strictObject({
    person: reference('person').optional(),
    organization: reference('organization').optional(),
    /** The role at the time, as the article gives it. */
    as: text,
    /** The outlet or occasion of the statement. */
    to: text.optional(),
    /** The article tells what they said without quoting them. */
    paraphrased: z.boolean().default(false),
  })
  .refine((quoted) => (quoted.person === undefined) !== (quoted.organization === undefined), {
    message: 'either a person or an organization',
    params: { problem: 'invalid-value' },
  });

const correctionSchema = z.strictObject({ date: edtfDate, text });

/** The frontmatter of `articles/<id>.md`. */
export const articleSchema = z.strictObject({
  /** Headline as published, or the editor's where `titleSupplied`. */
  title: text,
  titleSupplied: z.boolean().default(false),
  source: reference('source'),
  url: webAddress.optional(),
  published: edtfDate,
  /** How the date is known, where the source carries none. */
  publishedNote: text.optional(),
  /** When the copy was taken. */
  captured: edtfDate.optional(),
  /** Empty means that the source names none, and the page says so. */
  authors: references('person'),
  kind: z.enum(ARTICLE_KINDS),
  language: languageTag.optional(),
  summary: text.max(300, { message: 'at most 300 characters' }),
  quoted: z.array(quotedSchema).default([]),
  /** The first is the main topic. */
  topics: z.array(reference('topic')).min(1, { message: 'at least one topic' }),
  places: references('place'),
  organizations: references('organization'),
  people: references('person'),
  rights: rightsSchema,
  corrections: z.array(correctionSchema).default([]),
  draft: z.boolean().default(false),
});

export type Article = z.output<typeof articleSchema>;
