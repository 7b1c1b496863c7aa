/**
 * Cases of Russian names, by lists of first names: only a name in the nominative is a subject, and one behind “according to” is brought
 * back to it.
 *
 *     сказала адвокат Павла Климова    the lawyer of Pavel Klimov, not he
 *     по словам Павла Климова          Павел Климов
 */

import { wordSet } from './word-lists.ts';

const MEN = wordSet(`
  александр алексей анатолий андрей антон аркадий артём артем артур богдан борис вадим валентин валерий василий виктор виталий
  владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий даниил денис дмитрий евгений егор иван игорь илья
  кирилл константин лев леонид максим марк матвей михаил никита николай олег павел пётр петр роман руслан святослав семён семен
  сергей станислав степан тарас тимофей тимур фёдор федор филипп эдуард юрий яков ярослав рустам ильдар рамзан азат
`);

const WOMEN = wordSet(`
  алина алла анастасия ангелина анжела анна антонина валентина валерия варвара вера вероника виктория галина дарья диана ева евгения
  екатерина елена елизавета жанна зинаида зоя инна ирина карина кира клавдия кристина ксения лариса лидия любовь людмила майя маргарита
  марина мария надежда наталия наталья нелли нина оксана ольга полина раиса регина светлана софия софья тамара татьяна ульяна юлия
  яна александра алёна алена тереза гульнара
`);

const GENITIVES_OF_MEN: ReadonlyMap<string, string> = new Map(
  [...MEN].map((name): [string, string] => [genitiveOfMan(name), name]),
);
const GENITIVES_OF_WOMEN: ReadonlyMap<string, string> = new Map(
  [...WOMEN].map((name): [string, string] => [genitiveOfWoman(name), name]),
);

function genitiveOfMan(name: string): string {
  if (name === 'павел') return 'павла';
  if (name === 'лев') return 'льва';
  if (name === 'пётр') return 'петра';
  if (/[йь]$/u.test(name)) return `${name.slice(0, -1)}я`;
  if (name.endsWith('а')) return `${name.slice(0, -1)}ы`;
  return name.endsWith('я') ? `${name.slice(0, -1)}и` : `${name}а`;
}

function genitiveOfWoman(name: string): string {
  if (/[яь]$/u.test(name)) return `${name.slice(0, -1)}и`;
  return `${name.slice(0, -1)}${/[гкхжчшщ]а$/u.test(name) ? 'и' : 'ы'}`;
}

/** The pronoun of whoever bears a Russian first name; undefined for one that no list has, or that has two readings. */
export function pronounOfRussianName(name: string): 'he' | 'she' | undefined {
  const word = name.toLowerCase();
  if (MEN.has(word)) return 'he';
  return WOMEN.has(word) ? 'she' : undefined;
}

/** Whether one word alone is somebody’s name: `Игорь`. */
export function isRussianFirstName(word: string): boolean {
  return pronounOfRussianName(word) !== undefined;
}

/** Whether a name can be a subject; where the first name has two readings, only right beside its verb. */
export function isRussianSubject([first = '']: readonly string[], isBesideVerb: boolean): boolean {
  const word = first.toLowerCase();
  if (GENITIVES_OF_WOMEN.has(word)) return MEN.has(word);
  if (!GENITIVES_OF_MEN.has(word)) return true;
  return WOMEN.has(word) && isBesideVerb;
}

/** A name in the genitive as it is in the nominative: `Павел Климов` for `Павла Климова`; as it is where that is not sure. */
export function russianNominative(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const word = first.toLowerCase();
  const [man, woman] = [GENITIVES_OF_MEN.get(word), GENITIVES_OF_WOMEN.get(word)];
  if ((man && WOMEN.has(word)) || (man && woman) || (!man && !woman)) return [...words];
  const surnames = rest.map((surname) => (man ? surnameOfMan(surname) : surnameOfWoman(surname)));
  return [capitalize(man ?? woman ?? first), ...surnames];
}

function surnameOfMan(surname: string): string {
  return surname
    .replace(/(ов|ев|ёв|ин|ын|ич)а$/u, '$1')
    .replace(/(ск|цк)ого$/u, '$1ий')
    .replace(/([бвгджзклмнпрстфхцчшщ])а$/u, '$1');
}

function surnameOfWoman(surname: string): string {
  return surname
    .replace(/(ов|ев|ёв|ин|ын)ой$/u, '$1а')
    .replace(/(ск|цк)ой$/u, '$1ая')
    .replace(/(вн)ы$/u, '$1а');
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
