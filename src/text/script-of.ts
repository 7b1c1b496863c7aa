import { remembering } from './remembering.ts';

/**
 * The scripts of the languages that the interface speaks (ISO 15924): to ask `Intl` for one has a browser load data, which takes a phone
 * tens of milliseconds.
 */
const KNOWN = new Map([
  ['ar', 'Arab'],
  ['de', 'Latn'],
  ['en', 'Latn'],
  ['es', 'Latn'],
  ['fr', 'Latn'],
  ['he', 'Hebr'],
  ['ru', 'Cyrl'],
]);

/** A language, and perhaps where it is spoken. */
const LANGUAGE_AND_REGION = /^([a-z]{2})(?:-(?:[A-Z]{2}|\d{3}))?$/;

/**
 * The script in which a language (BCP 47) is written where its tag names no other; empty where that is not known.
 * @throws {RangeError} where it is no tag of a language
 */
export const scriptOf = remembering((language: string): string => {
  const known = KNOWN.get(LANGUAGE_AND_REGION.exec(language)?.[1] ?? '');
  return known ?? new Intl.Locale(language).maximize().script ?? '';
});
