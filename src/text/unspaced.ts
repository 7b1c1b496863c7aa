import { onDemand } from './on-demand.ts';

/** A regular expression for a letter of a script that puts no spaces between words, with the marks that belong to it. */
export const UNSPACED_LETTER = String.raw`(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*`;

const unspaced = onDemand(() => new RegExp(UNSPACED_LETTER, 'u'));

/** Whether a text has letters of a script that puts no spaces between words. */
export function hasUnspaced(text: string): boolean {
  return unspaced().test(text);
}
