import type { Quotation } from '../markdown/types.ts';
import { commaOf } from '../text/comma.ts';

/** What is written in a picture for sharing: the card that other sites show of a page that somebody links to. */
export interface SharePicture {
  /** The language of the words (BCP 47). */
  language: string;
  /** What stands in large letters: a quotation between its marks, a headline or a name. */
  words: string;
  isQuotation: boolean;
  /** Whose words they are. */
  speaker: string;
  /** What is said of it, a line each. */
  notes: string[];
  /** The name of the site. */
  head: string;
  /** Where it is from, or how much there is. */
  foot: string;
  /** The number of the speaker's hue; null where nobody speaks. */
  hue: number | null;
}

/** How large pictures are, in pixels: what every network shows whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What a picture says, in one line, for whoever does not see it. */
export function describePicture({ words, speaker, notes, language }: SharePicture): string {
  return [words, [speaker, ...notes].filter(Boolean).join(commaOf(language))].filter(Boolean).join(' — ');
}

/** How many words a quotation in a picture has at least, and how many characters at most: more cannot be read in a small card. */
const MIN_WORDS = 5;
const MAX_CHARACTERS = 180;

/**
 * Picks the first of an article's quotations that can stand alone in a picture. Left out are parts of a sentence, words that came
 * by way of somebody else, translations, which are not what was said, and whatever has words of two speakers in it.
 */
export function pickForPicture(quotations: readonly Quotation[]): Quotation | undefined {
  return quotations.find(
    (quotation) =>
      isSentence(quotation) &&
      quotation.text.length <= MAX_CHARACTERS &&
      quotation.via === undefined &&
      !quotation.translated &&
      !quotations.some((other) => sharesWords(quotation, other)),
  );
}

/** Whether a quotation can be a whole sentence: it begins like one, and is long enough. */
function isSentence({ text, words }: Quotation): boolean {
  return words >= MIN_WORDS && /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

/** Whether of two quotations one is in the other, and somebody else's. */
function sharesWords(one: Quotation, other: Quotation): boolean {
  return one.by !== other.by && (one.text.includes(other.text) || other.text.includes(one.text));
}
