import { textDirection } from '../text/text-direction.ts';

/** The attributes of an element whose text is in a language (BCP 47); none where it is that of the page. */
export function inItsLanguage(language: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language ? { lang: language, dir: textDirection(language) } : {};
}
