import { remembering } from '../text/remembering.ts';

/** Whether a language (BCP 47) is written from left to right or from right to left. */
export const directionOf = remembering((language: string): 'ltr' | 'rtl' => {
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo(): { direction?: 'ltr' | 'rtl' } };
  return locale.getTextInfo().direction ?? 'ltr';
});
