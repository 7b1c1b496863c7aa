import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { text } from './fields.ts';
import { references } from './ids.ts';

/** `events/<id>.yaml`: a dated happening. Which articles tell of it is read from their `:event` marks. */
export const eventSchema = z.strictObject({
  title: text,
  date: edtfDate,
  description: text.optional(),
  people: references('person'),
  organizations: references('organization'),
  places: references('place'),
  topics: references('topic'),
});

export type Event = z.output<typeof eventSchema>;
