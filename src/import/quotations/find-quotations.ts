import type { Capture } from '../capture.ts';
import type { FoundQuotation, KnownName } from '../quotation.ts';
import { attributeQuotations } from './attribute.ts';
import { parseText } from './parse-text.ts';
import { findSetApart, type SetApartSpeech } from './set-apart.ts';

/** What is known apart from the text. */
export interface QuotationOptions {
  /** People and organizations whose names are recognized. */
  names?: readonly KnownName[];
  /** The authors of the text: no pronoun in it means them. */
  authors?: readonly string[];
  /** A BCP 47 tag; English without one. Of the languages of `speech-words.ts` only the usual cues are found. */
  language?: string;
  /** The title, which may name the guest of an interview. */
  title?: string | undefined;
  /** Speech that the page sets apart without quotation marks. */
  setApart?: readonly SetApartSpeech[];
}

/**
 * The direct quotations of a text and who says them, in the order of the text. None overlaps another: what stands in
 * quotation marks within a quotation belongs to it. Blank lines divide paragraphs.
 */
export function findQuotations(text: string, options: QuotationOptions = {}): FoundQuotation[] {
  return attributeQuotations(parseText(text, options));
}

/**
 * The quotations of a captured article: those in quotation marks, and what its page sets apart without them.
 * @param names of people and organizations that the collection has
 */
export function findQuotationsOf(
  { text, tree, title, authors, language }: Pick<Capture, 'text' | 'tree' | 'title' | 'authors' | 'language'>,
  names: readonly KnownName[],
): FoundQuotation[] {
  return findQuotations(text, {
    names,
    authors: authors.map(({ value }) => value.name),
    title: title?.value,
    setApart: findSetApart(tree, { title: title?.value, language: language?.value ?? 'en' }),
    ...(language && { language: language.value }),
  });
}
