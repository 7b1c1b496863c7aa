import { z } from 'zod';
import { text } from './fields.ts';

/** What the body of an article is, and with it what may be published of it: see the content model, "Rights". */
const RIGHTS_TEXTS = ['retold', 'excerpt', 'full', 'link-only'] as const;

/** Whether a value says what may be published. */
export function isRightsText(value: unknown): value is RightsText {
  return (RIGHTS_TEXTS as readonly unknown[]).includes(value);
}

export type RightsText = (typeof RIGHTS_TEXTS)[number];

export const rightsSchema = z.strictObject({
  holder: text.describe('Who holds the rights to the original.'),
  text: z.enum(RIGHTS_TEXTS).describe('What the body is, and with it what may be published of it.'),
  licence: text.optional().describe('The licence’s name or identifier (SPDX where there is one).'),
  statement: text.optional().describe('A sentence that the page shows as it stands.'),
});

/** How much of a body leaves the build: all of it, the first paragraph and the quotations, or nothing. */
export type Publication = 'everything' | 'extract' | 'nothing';

/** What may be published of a text. */
export function publicationOf(rights: RightsText): Publication {
  if (rights === 'excerpt') return 'extract';
  return rights === 'link-only' ? 'nothing' : 'everything';
}
