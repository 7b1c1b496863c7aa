import { z } from 'zod';
import { text } from './fields.ts';
import { formerly, references } from './ids.ts';

/** How a passage stands to a claim. */
export const STANCES = ['asserts', 'disputes', 'qualifies'] as const;

export type Stance = (typeof STANCES)[number];

/** `claims/<id>.yaml`: a neutral sentence. Who takes which position is read from the `:claim` marks of the articles. */
export const claimSchema = z
  .strictObject({
    statement: text.describe('What is claimed, as a neutral sentence.'),
    topics: references('topic').describe('What it is about.'),
    formerly,
  })
  .describe('A statement that several articles or people take a position on.');

export type Claim = z.output<typeof claimSchema>;
