import { z } from 'zod';
import { type EdtfText, parseEdtf } from './edtf.ts';

/** A date field. What has no hyphen may reach us as a number, since YAML reads it so. */
export const edtfDate = z
  .union([z.string(), z.number().transform(String)])
  .refine((text) => parseEdtf(text) !== undefined, { params: { problem: 'invalid-date' } })
  .transform((text) => text as EdtfText)
  .meta({ examples: ['2022-09-28', '2022-09', '2022-09~', '2022-09-10/2022-09-30'] });
