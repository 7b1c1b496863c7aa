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
  adrian alexis ali andy angel ariel ash ashley aubrey avery bailey blair bobbie brook cameron camille carol casey charlie chris claude
  corey dakota dale dana daryl devon dominique drew dylan elisha emerson emery evelyn finley francis frankie gal gail glenn gurpreet
  harper harpreet hayden hilary hillary iman jackie jaden jamie jan jaspreet jay jean jess jesse jessie jo jody joan jordan joyce juri
  kai kelly kelsey kendall kerry kim kiran kit kyle lane laurie lee leigh leslie lindsay logan loren lou lynn mackenzie manpreet marley
  maxime meredith micah morgan noa noam noor nur nikita ola omer pat paris parker peyton quinn reagan reese riley robbie robin rory rowan
  sacha sam sasha shai shannon shay shelby sidney skyler stacy sydney tal taylor terry toby tracy val vivian whitney yael yuval
`);

/** Of these, places, months and words. */
const NAMES_WITH_OTHER_SENSES = wordSet('jordan ash angel lane jan kit val pat gal ali iman');

/** Family names that stand before the name of one person, in Chinese, Korean and Vietnamese: they tell nothing of a pronoun. */
const FAMILY_NAMES_FIRST = wordSet(`
  ahn an bae baek bai bao bui cai cao cha chang chau chen cheng cho choe choi chong chou chu chung cui dai dang deng ding dinh do
  dong du duan duong fan fang feng fu gao gong gu guan guo ha han hao he ho hoang hong hou hsu hu huang huynh im jang jeon jeong
  jia jiang jin jo jung kang kong kwak kwon lai lam lee li liang liao lim lin liu lu luo luong ly ma mai mao mo moon ngo nguyen
  noh oh pan park peng pham phan phung qian qin qiu quan ren seo shao shen shi shim shin sim son song su suh sun tan tang tao thai
  ton tran trinh truong tsai vo vu wan wang wei woo wu xi xia xiang xiao xie xiong xu xue yan yang yao yoo yoon you yu yuan zeng
  zhang zhao zheng zhong zhou zhu zou
`);

/** The pronoun that a first name leaves possible; undefined where it may be either. */
export function pronounOfFirstName(name: string): 'he' | 'she' | undefined {
  const word = name.toLowerCase();
  if (FAMILY_NAMES_FIRST.has(word)) return undefined;
  const russian = pronounOfRussianName(word);
  if (russian) return russian;
  if (NAMES_OF_EITHER.has(word)) return undefined;
  const genders = gendersOf(word);
  if (genders.size > 1) return undefined;
  return genders.has('male') ? 'he' : genders.has('female') ? 'she' : undefined;
}

/** Whether men and women have this first name, in one language or in several, or it may be the name of a family. */
export function isNameOfEither(name: string): boolean {
  const word = name.toLowerCase();
  const genders = gendersOf(word);
  return NAMES_OF_EITHER.has(word) || FAMILY_NAMES_FIRST.has(word) || (genders.has('male') && genders.has('female'));
}

/** What each list has of a name. */
function gendersOf(word: string): ReadonlySet<string> {
  return new Set(LANGUAGES.map((language) => getGender(word, language)));
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
