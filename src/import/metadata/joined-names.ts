/**
 * “And” in Hebrew and Arabic, where it is one letter before the word behind it, and many names begin with that letter:
 *
 *     דנה כהן ויואב לוי     two people: Yoav is a name, and with the letter it is none
 *     דנה כהן ויקטור לוי    one: Viktor is a name, and without the letter it is none
 *     דנה כהן ואיל לוי      open: Wael or and Eyal
 *
 * Names are divided only where it is sure; what is open stays as it is written, and is told.
 */

import { isGivenName } from '../given-names.ts';

/** The letter for “and” in Hebrew and Arabic, before a word. */
const LETTER = /^[וو](?=\p{L}{2})/u;

/** What a word of a name that begins with the letter for “and” can be. */
type Joined = 'and' | 'name' | 'open';

/**
 * Divides two people whose names stand joined by a letter, where it is sure that they are two.
 * @param text a name, or several
 */
export function splitJoinedNames(text: string): string[] {
  const words = text.split(' ');
  const at = words.findIndex((word, index) => index >= 2 && index < words.length - 1 && whatIsJoined(word) === 'and');
  const isOpenBefore = words.slice(1, Math.max(at, 1)).some((word) => whatIsJoined(word) === 'open');
  return at < 0 || isOpenBefore
    ? [text]
    : [words.slice(0, at).join(' '), ...splitJoinedNames([words[at]?.slice(1), ...words.slice(at + 1)].join(' '))];
}

/** Why a name as it is written may be those of two people; undefined where it is sure that it is one. */
export function doubtOfJoined(name: string): string | undefined {
  const words = name.split(' ');
  const isLong = words.length > 3;
  const isDoubtful = words.slice(1).some((word) => {
    const joined = whatIsJoined(word);
    // Four names of one person are common in Arabic, and rare in Hebrew.
    if (joined === 'name') return isLong && /^ו/u.test(word);
    return joined === 'and' || (joined === 'open' && (isLong || isGivenName(word.slice(1))));
  });
  return isDoubtful ? `“${name}” may be two people, joined by the letter for “and”.` : undefined;
}

function whatIsJoined(word: string): Joined | undefined {
  if (!LETTER.test(word)) return undefined;
  const [isAnd, isName] = [isGivenName(word.slice(1)), isGivenName(word)];
  // Some write a name that begins with the letter with two of them.
  if (/^וו/u.test(word)) return isName && !isAnd ? 'name' : 'open';
  if (isAnd !== isName) return isAnd ? 'and' : 'name';
  return 'open';
}
