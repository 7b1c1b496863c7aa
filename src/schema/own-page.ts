import { z } from 'zod';
import { text } from './fields.ts';

/** The frontmatter of `pages/<id>.md`, a page of the publisher's own. */
export const ownPageSchema = z
  .strictObject({
    title: text.describe('The title of the page.'),
    label: text.optional().describe('Its name in the navigation and at the foot, where the title is long.'),
    summary: text
      .optional()
      .describe('What the page is about, in a sentence; for search engines and the top of the page.'),
  })
  .describe('The frontmatter of a page of your own; the body is its text.');

export type OwnPageData = z.output<typeof ownPageSchema>;
