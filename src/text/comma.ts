import { scriptOf } from './script-of.ts';

/** What stands between two things that belong together, in a language (BCP 47): `, `, and where Arabic letters are written `، `. */
export function commaOf(language: string): string {
  return scriptOf(language) === 'Arab' ? '، ' : ', ';
}
