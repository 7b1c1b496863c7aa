import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/**
 * The name of the speaker of each quotation in a text that no doubt is left of; `-` for nobody.
 * @param text ` / ` parts its paragraphs
 */
export function speakersIn(language: string, text: string): string[] {
  return findQuotations(text.replaceAll(' / ', '\n\n'), { language }).map(({ speaker, doubt }) =>
    speaker && !speaker.unnamed && !doubt ? speaker.name : '-',
  );
}
