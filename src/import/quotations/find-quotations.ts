import type { FoundQuotation, KnownName } from '../quotation.ts';
import { attribute } from './attribute.ts';
import { readText } from './read-text.ts';

/** What is known beside the text. */
export interface QuotationOptions {
  /** People and organizations that are known already, so that their names are recognized. */
  names?: readonly KnownName[];
  /** The authors of the text: nobody whom a pronoun in it means. */
  authors?: readonly string[];
  /** A BCP 47 tag; English without one. Of French, German and Spanish the simplest cues are known, of others the marks alone. */
  language?: string;
}

/**
 * The direct quotations of a text, in their order and apart from each other, with whom the text gives them to. Paragraphs stand
 * between blank lines. What stands in quotation marks within a quotation belongs to it.
 */
export function findQuotations(text: string, options: QuotationOptions = {}): FoundQuotation[] {
  return attribute(readText(text, options));
}
