import { wordsIn } from '../../text/scan-words.ts';

/** Words that join others, in the languages of most collections. They say nothing of what a text is about. */
const JOINING = new Set(
  (
    'a an and are as at by for from has have in is it its of on or over says that the their to was were who will with ' +
    'au aux de des du en et la le les un une das der die ein eine im in und von zu zum zur del e el en los las y'
  ).split(' '),
);

/** Endings that one form of a word has and another lacks: `Russia’s`, `talks`. */
const ENDING = /(?<=.{3})(?:['’]s|s['’]?)$/u;

/** The words of a text that say what it is about, folded, without the endings of a genitive or plural. */
export function tellingWords(text: string): string[] {
  return wordsIn(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end).toLowerCase().normalize('NFC');
    return JOINING.has(word) ? [] : [word.replace(ENDING, '')];
  });
}
