/** A stretch of a sorted list whose entries have something in common: a letter, a year. */
export interface Division {
  /** What they have in common. */
  key: string;
  /** The place of the first in the list, from 0. */
  start: number;
  count: number;
}

/**
 * Divides a list where the key changes. A key that was there before does not begin a division of its own, and neither does
 * an entry without one: every key has one stretch.
 */
export function divideList<T>(
  items: readonly T[],
  keyOf: (item: T, before: string | undefined) => string | undefined,
): Division[] {
  const divisions: Division[] = [];
  const keys = new Set<string>();
  for (const [start, item] of items.entries()) {
    const last = divisions.at(-1);
    const key = keyOf(item, last?.key);
    if (last && (key === undefined || keys.has(key))) last.count += 1;
    else {
      divisions.push({ key: key ?? '', start, count: 1 });
      keys.add(key ?? '');
    }
  }
  return divisions;
}

/** What names that begin with a number are listed under. */
const NUMBERS = '0–9';
/** What Chinese characters are listed under, which are too many to be listed by. */
const HAN = '漢';

/**
 * Gives the letter that a name is listed under, in a list that is sorted as a language sorts: accents make no letter of their
 * own but where they do in the language.
 */
export function createLetterOf(language: string): (name: string, before?: string) => string {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const plain = (letter: string) =>
    letter
      .normalize('NFD')
      .replace(/\p{M}+$/u, '')
      .normalize('NFC');
  return (name, before) => {
    const first = /^(?:\p{L}\p{M}*|\p{N})/u.exec(name.normalize('NFC'))?.[0] ?? '';
    if (!/^\p{L}/u.test(first)) return NUMBERS;
    if (/^\p{Script=Han}/u.test(first)) return HAN;
    if (before !== undefined && compare(before, first) === 0) return before;
    const bare = plain(first);
    return (compare(bare, first) === 0 ? bare : first).toLocaleUpperCase(language);
  };
}
