import anyAscii from 'any-ascii';

/** Letters that are read otherwise than the library spells them: it drops some, so that a word would have nothing left. */
const OWN_SPELLINGS: Readonly<Record<string, string>> = {
  ...{ א: 'a', ב: 'b', כ: 'k', ך: 'k', ע: 'a', פ: 'p', ש: 'sh' },
  ...{ ا: 'a', ع: 'a' },
};

/**
 * Spells a text letter by letter in a to z and 0 to 9, each letter without a look at its neighbours: vowels that a script does not
 * write are missing, and Chinese characters, each a word, are read as in Chinese in every language. What has no spelling goes.
 * @param folded as `foldLetters` folds it; its signs and spaces stay
 */
export function spellOut(folded: string): string {
  return folded.replace(/(\p{Script=Han})々/gu, '$1$1').replace(/[^\0-\x7f\P{L}]|[\p{M}\p{N}]/gu, (letter) => {
    const spelled = OWN_SPELLINGS[letter] ?? anyAscii(letter);
    const plain = spelled.toLowerCase().replace(/[^a-z0-9]/g, '');
    return /\p{Script=Han}/u.test(letter) ? ` ${plain} ` : plain;
  });
}

/** Whether a name has letters of another script than the Latin one, so that its id is spelled out. */
export function isSpelledOut(name: string): boolean {
  return /(?![\p{Script=Latin}\p{Lm}])\p{L}/u.test(name.normalize('NFKC'));
}
