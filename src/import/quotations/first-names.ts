/**
 * What a first name tells: that two capitalized words are a person, and by which pronoun that person can hardly be meant.
 * Lists of six languages are asked. A name that they do not agree on, or that people of either sex bear, tells nothing.
 *
 *     John    “she” is somebody else
 *     Jordan  nothing
 */

import { getGender } from 'gender-detection-from-name';
import { pronounOfRussianName } from './russian-names.ts';
import { wordSet } from './word-lists.ts';

/** Of the lists, the French one is not asked for a pronoun: it has many names of men as names of women. */
const LANGUAGES = ['en', 'it', 'es', 'de', 'tr'] as const;

/** Names of men and women alike. */
const NAMES_OF_EITHER = wordSet(`
  adrian alexis ali andy angel ariel ash ashley aubrey avery bailey blair bobbie brook cameron carol casey charlie chris corey dale
  dana daryl devon drew dylan elisha emery evelyn francis frankie gal gail glenn hayden hilary hillary iman jackie jaden jamie jan
  jay jean jess jesse jessie jo jody joan jordan joyce juri kai kelly kelsey kerry kim kit kyle lane laurie lee leigh leslie
  lindsay logan loren lou lynn mackenzie maxime meredith micah morgan noa noor nur nikita omer pat paris parker peyton quinn reese
  riley robbie robin rory rowan sam sasha shai shannon shay shelby sidney skyler stacy sydney tal taylor terry toby tracy val
  vivian whitney yael yuval
`);

/** Of these, places, months and words. */
const NAMES_WITH_OTHER_SENSES = wordSet('jordan ash angel lane jan kit val pat gal ali iman');

/** The pronoun that a first name leaves possible; undefined where it may be either. */
export function pronounOfFirstName(name: string): 'he' | 'she' | undefined {
  const word = name.toLowerCase();
  const russian = pronounOfRussianName(word);
  if (russian) return russian;
  if (NAMES_OF_EITHER.has(word)) return undefined;
  const genders = new Set(LANGUAGES.map((language) => getGender(word, language)));
  if (genders.size > 1) return undefined;
  return genders.has('male') ? 'he' : genders.has('female') ? 'she' : undefined;
}

/** Whether people bear this as their first name; an abbreviation is none: `AI`. */
export function isFirstName(word: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(word) || /^(?:paris|sydney)$/iu.test(word)) return false;
  if (pronounOfRussianName(word)) return true;
  if (NAMES_OF_EITHER.has(word.toLowerCase()) && !NAMES_WITH_OTHER_SENSES.has(word.toLowerCase())) return true;
  return getGender(word) !== 'unknown' || getGender(withoutAccents(word)) !== 'unknown';
}

/** A name as lists of names without accents have it: `Lucia` for `Lucía`. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
