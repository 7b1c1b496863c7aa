import type { FoundQuotation, KnownName } from '../quotation.ts';
import { attributeQuotations } from './attribute.ts';
import { parseText } from './parse-text.ts';

/** What is known apart from the text. */
export interface QuotationOptions {
  /** People and organizations whose names are recognized. */
  names?: readonly KnownName[];
  /** The authors of the text: no pronoun in it means them. */
  authors?: readonly string[];
  /** A BCP 47 tag; English without one. Of the languages of `speech-words.ts` only the usual cues are found. */
  language?: string;
}

/**
 * The direct quotations of a text and who says them, in the order of the text. None overlaps another: what stands in
 * quotation marks within a quotation belongs to it. Blank lines divide paragraphs.
 */
export function findQuotations(text: string, options: QuotationOptions = {}): FoundQuotation[] {
  return attributeQuotations(parseText(text, options));
}
