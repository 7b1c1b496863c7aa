import { z } from 'zod';
import { aliases, text } from './fields.ts';
import { reference, references } from './ids.ts';

/** The frontmatter of `topics/<id>.md`; the body introduces the topic. */
export const topicSchema = z.strictObject({
  name: text,
  aliases,
  broader: reference('topic').optional(),
  related: references('topic'),
});

export type Topic = z.output<typeof topicSchema>;
