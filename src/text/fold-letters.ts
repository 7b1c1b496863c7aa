import { onDemand } from './on-demand.ts';

/**
 * Letters that Unicode does not take apart, in the spelling that is usual where a keyboard does not have them. Ids, names and
 * the words of a search all have it from here.
 */
const PLAIN_SPELLINGS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'ng', ŧ: 't', ə: 'a' },
};

/** Letters of other scripts that readers write for one another, and a sign that only makes an Arabic word longer. */
const VARIANTS: Readonly<Record<string, string>> = {
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه', ی: 'ي', ې: 'ي', ک: 'ك', ہ: 'ه', ە: 'ه', '\u0640': '' },
  ...{ ґ: 'г', ѓ: 'г', ѐ: 'е', ѝ: 'и', ς: 'σ' },
};

/** Letters with a second usual spelling, in two letters. */
const LONG_SPELLINGS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };

const SINGLE = { ...PLAIN_SPELLINGS, ...VARIANTS };
const SINGLE_LETTER = new RegExp(`[${Object.keys(SINGLE).join('')}]`, 'gu');
const LONG_LETTER = new RegExp(`[${Object.keys(LONG_SPELLINGS).join('')}]`, 'gu');

/**
 * Accents, and the points of Hebrew and Arabic, which readers leave out. The vowels of Thai or Hindi are combining marks too,
 * and so is what makes か to が: without these a word would be another one.
 */
const accents = onDemand(
  () => /(?=\p{M})[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Inherited}]/gu,
);

/** Characters without width, soft hyphens among them. */
const unseen = onDemand(() => /\p{Default_Ignorable_Code_Point}/gu);

const ASCII = /^[\0-\x7f]*$/;

/**
 * Folds the letters of a text, so that spellings which readers take for the same are equal: in lower case, without accents,
 * with usual letters for those that few keyboards have, and full-width letters and digits of any script as plain ones.
 * Everything else stays.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return (
    text
      .replace(unseen(), '')
      .normalize('NFKD')
      .toLowerCase()
      // A short i is a letter of its own, like the voiced letters of kana.
      .replace(/и\u0306/g, 'й')
      .replace(accents(), '')
      .normalize('NFC')
      .replace(SINGLE_LETTER, (letter) => SINGLE[letter] ?? letter)
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
  );
}

/** How many different letters of a text may each have a second spelling by themselves: Østergård is written Ostergaard too. */
const MAX_FREE_LETTERS = 2;

/** The usual spellings of a text, folded: ü is written u, and also ue. Most texts have one; the first is `foldLetters`. */
export function foldedSpellings(text: string): string[] {
  if (ASCII.test(text)) return [foldLetters(text)];
  const composed = text.normalize('NFC').toLowerCase();
  const letters = [...new Set(composed.match(LONG_LETTER))];
  const choices = letters.length > MAX_FREE_LETTERS ? [letters.join('')] : letters;
  const spellings = [composed];
  for (const choice of choices) spellings.push(...spellings.map((each) => spellLong(each, choice)));
  return [...new Set(spellings.map(foldLetters))];
}

function spellLong(text: string, letters: string): string {
  return text.replace(LONG_LETTER, (letter) => (letters.includes(letter) && LONG_SPELLINGS[letter]) || letter);
}
