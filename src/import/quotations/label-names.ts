/** Whom a short label can mean: `LEE`, `Dr Lee`, `AL` for Ann Lee. */

import { TITLES } from './word-lists.ts';

/** A label in small letters and without dots. */
export function plainLabel(name: string): string {
  return name.toLowerCase().replaceAll('.', '').trim();
}

export function isTitle(word: string): boolean {
  return TITLES.has(plainLabel(word));
}

/** The words of a label that are the name: without titles before it, and what the text adds behind a comma or in brackets. */
export function wordsOfName(name: string): string[] {
  const words = name.split(/[,(]/u)[0]?.trim().split(/\s+/u) ?? [];
  const start = words.findIndex((word) => !isTitle(word));
  return start > 0 ? words.slice(start) : words;
}

/** Whether words are a whole name, or the end of one: its surname. */
export function isEndOfName(words: readonly string[], name: readonly string[]): boolean {
  return ` ${plainLabel(name.join(' '))}`.endsWith(` ${plainLabel(words.join(' '))}`);
}

/**
 * Whether letters are the initials of a name: `AL` of Ann Lee and of Ann Berg Lee, `ABL` of the latter and of Ann Berg-Lee.
 * @param name the words of the name
 */
export function areInitialsOf(letters: string, name: readonly string[]): boolean {
  const written = letters.replaceAll('.', '');
  if (!/^\p{Lu}{2,3}$/u.test(written) || name.length < 2) return false;
  const [first = '', last = ''] = [name[0], name.at(-1)].map((word = '') => word.charAt(0).toUpperCase());
  const every = name.flatMap((word) => word.split('-')).map((word) => word.charAt(0).toUpperCase());
  return written === `${first}${last}` || written === every.join('');
}
