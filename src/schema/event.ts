import { z } from 'zod';
import { edtfDate } from './date-field.ts';
import { text } from './fields.ts';
import { formerly, references } from './ids.ts';

/** `events/<id>.yaml`: a dated event. Which articles report it is read from their `:event` marks. */
export const eventSchema = z
  .strictObject({
    title: text.describe('What happened, in a few words.'),
    date: edtfDate.describe('When it happened, as exactly as is known.'),
    description: text.optional().describe('What happened, in a sentence or two of the editor’s.'),
    people: references('person').describe('Who took part.'),
    organizations: references('organization').describe('Organizations that took part.'),
    places: references('place').describe('Where it happened.'),
    topics: references('topic').describe('What it is about.'),
    formerly,
  })
  .describe('A dated event that articles report.');

export type Event = z.output<typeof eventSchema>;
