import { z } from 'zod';
import { aliases, text } from './fields.ts';
import { formerly, reference, references } from './ids.ts';

/** The frontmatter of `topics/<id>.md`; the body introduces the topic. */
export const topicSchema = z
  .strictObject({
    name: text.describe('The name under which it is listed.'),
    aliases,
    broader: reference('topic').optional().describe('The topic that this one is a part of.'),
    related: references('topic').describe('Topics to read on with.'),
    formerly,
  })
  .describe('The frontmatter of a topic; the body introduces it.');

export type Topic = z.output<typeof topicSchema>;
