import { textDirection } from '../text/text-direction.ts';

/** What marks an element as being in a language. */
export interface LanguageMark {
  lang?: string;
  /** Given only where the language is written in another direction than what is around it. */
  dir?: 'ltr' | 'rtl';
}

/**
 * Marks what is in one language and stands in another; nothing where both are the same.
 * @param around the language of what is around it
 */
export function markLanguage(language: string, around: string): LanguageMark {
  if (language === around) return {};
  const direction = textDirection(language);
  return { lang: language, ...(direction !== textDirection(around) && { dir: direction }) };
}

/** An invisible letter of a script that is written from right to left. */
const RIGHT_TO_LEFT_MARK = '\u200f';

/**
 * A text as it can stand behind any other in sentences of a language. Digits follow the direction of the letters before them: from
 * right to left, the day would go to a Latin name before it, and away from its month.
 */
export function keepTogether(text: string, language: string): string {
  return textDirection(language) === 'rtl' && /^\d/.test(text) ? RIGHT_TO_LEFT_MARK + text : text;
}
