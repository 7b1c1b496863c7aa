import { remembering } from './remembering.ts';
import { scriptOf } from './script-of.ts';

/** Scripts that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** How a language runs (BCP 47). Not every browser tells it by itself. */
export const textDirection = remembering((language: string): 'ltr' | 'rtl' => {
  try {
    return RIGHT_TO_LEFT.has(scriptOf(language)) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
});
