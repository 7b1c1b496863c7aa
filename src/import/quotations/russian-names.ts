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

/** Stems of names that lose a vowel, or change it. */
const SHORTENED_STEMS: ReadonlyMap<string, string> = new Map([
  ['павел', 'павл'],
  ['пётр', 'петр'],
]);

/** The nominatives of first names by their other cases. */
const CASES_OF_MEN = casesOf(MEN, casesOfMan);
const CASES_OF_WOMEN = casesOf(WOMEN, casesOfWoman);

function casesOf(names: ReadonlySet<string>, decline: (name: string) => string[]): ReadonlyMap<string, string> {
  return new Map([...names].flatMap((name) => decline(name).map((form): [string, string] => [form, name])));
}

function casesOfMan(name: string): string[] {
  if (/[ая]$/u.test(name)) return casesOfWoman(name);
  const stem = /[йь]$/u.test(name) ? name.slice(0, -1) : (SHORTENED_STEMS.get(name) ?? name);
  const isSoft = /[йь]$/u.test(name) || name === 'лев';
  if (name === 'лев') return endings('льв', 'а у ом е');
  if (isSoft) return endings(stem, name.endsWith('ий') ? 'я ю ем и' : 'я ю ем е');
  return endings(stem, /[жчшщц]$/u.test(name) ? 'а у ем е' : 'а у ом е');
}

function casesOfWoman(name: string): string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith('ь')) return endings(stem, 'и ью');
  if (name.endsWith('ия')) return endings(stem, 'и ю ей');
  if (name.endsWith('я')) return endings(stem, 'и е ю ей ёй');
  if (/[жчшщц]а$/u.test(name)) return endings(stem, 'и е у ей');
  return endings(stem, `${/[гкх]а$/u.test(name) ? 'и' : 'ы'} е у ой`);
}

function endings(stem: string, list: string): string[] {
  return list.split(' ').map((ending) => stem + ending);
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

/** Endings that no surname has in the nominative: `Иванову`, `Лавровским`. */
const OBLIQUE_SURNAME = /(?:(?:ов|ев|ёв|ин|ын)(?:у|ым|ыми|ых)|(?:ск|цк)(?:ого|ому|им|ую))$/u;

/** Whether a word is a first name in any case: `Анной`. */
export function isRussianFirstNameInCase(word: string): boolean {
  const name = word.toLowerCase();
  return isRussianFirstName(name) || CASES_OF_MEN.has(name) || CASES_OF_WOMEN.has(name);
}

/** Whether a name can be a subject; where the first name has two readings, only right beside its verb. */
export function isRussianSubject(words: readonly string[], isBesideVerb: boolean): boolean {
  const word = words[0]?.toLowerCase() ?? '';
  if (pronounOfRussianName(word) === undefined && OBLIQUE_SURNAME.test(words.at(-1) ?? '')) return false;
  if (CASES_OF_WOMEN.has(word)) return MEN.has(word);
  if (!CASES_OF_MEN.has(word)) return true;
  return WOMEN.has(word) && isBesideVerb;
}

/** A name in the nominative. */
interface Nominative {
  words: string[];
  /** The name in another form that the nominative may have: `Ланской` beside `Ланский`. */
  other?: string[];
}

/** The cases of a man’s name of which the ending is not that of another. */
type CaseOfMan = 'genitive' | 'dative' | 'other';

/**
 * A name as it is in the nominative: `Павел Климов` for `Павла Климова`, `Павлу Климову`; as it is where that is not sure.
 * @param isInText whether the text has a word, for surnames of which more than one form is possible
 * @param isGenitive whether the sentence asks for the genitive: `Александра` is a man then
 */
export function russianNominative(
  words: readonly string[],
  isInText: (word: string) => boolean,
  isGenitive: boolean,
): Nominative {
  const [first = '', ...rest] = words;
  const word = first.toLowerCase();
  const [man, woman] = [CASES_OF_MEN.get(word), CASES_OF_WOMEN.get(word)];
  if ((man && WOMEN.has(word) && !isGenitive) || (woman && MEN.has(word)) || (!man && !woman))
    return { words: [...words] };
  // `Евгении Ивановой` is hers; `Евгению Иванову` is to him, or is her.
  if (man && woman)
    return rest.some((surname) => /ой$/u.test(surname)) ? { words: toWoman(woman, rest) } : { words: [...words] };
  return man ? toMan(capitalize(man), rest, caseOfMan(word), isInText) : { words: toWoman(woman ?? first, rest) };
}

function caseOfMan(name: string): CaseOfMan {
  if (/[аяыи]$/u.test(name)) return 'genitive';
  return /[ую]$/u.test(name) ? 'dative' : 'other';
}

function toMan(
  name: string,
  surnames: readonly string[],
  nounCase: CaseOfMan,
  isInText: (word: string) => boolean,
): Nominative {
  const forms = surnames.map((surname) => {
    const possible = [...new Set(nominativesOfSurname(surname, nounCase))];
    const written = possible.filter((form) => form !== surname && isInText(form));
    return written.length === 1 ? written : possible;
  });
  const words = [name, ...forms.map(([form = '']) => form)].filter((each) => each !== '');
  if (forms.every(({ length }) => length === 1)) return { words };
  return { words, other: [name, ...forms.map((form) => form[1] ?? form[0] ?? '')].filter((each) => each !== '') };
}

function toWoman(name: string, surnames: readonly string[]): string[] {
  return [capitalize(name), ...surnames.map(surnameOfWoman)];
}

/** A name behind “according to”, which asks for the genitive: `Зурабов` for `Зурабова`, `Зураб Попов` for `Зураба Попова`. */
export function nominativeOfGenitive(words: readonly string[], isInText: (word: string) => boolean): Nominative {
  if (words.some((word) => pronounOfRussianName(word))) return { words: [...words] };
  const [first = '', ...rest] = words;
  if (words.length === 1)
    return /(?:ов|ев|ёв|ин|ын|ск|цк)ой$/u.test(first)
      ? { words: [surnameOfWoman(first)] }
      : toMan('', words, 'genitive', isInText);
  return looksGenitive(words) ? toMan(first.slice(0, -1), rest, 'genitive', isInText) : { words: [...words] };
}

/** Whether a name whose first name no list has looks as that of a man in the genitive: `Зураба Попова`. It may be a woman’s. */
export function looksGenitive([first = '', ...rest]: readonly string[]): boolean {
  if (pronounOfRussianName(first)) return false;
  return /[бвгджзклмнпрстфхцчшщ]а$/u.test(first) && rest.some((surname) => /(?:[оеё]в|[иы]н)а$/u.test(surname));
}

/** The forms that a man’s surname may have in the nominative, the likeliest first. */
function nominativesOfSurname(surname: string, nounCase: CaseOfMan): string[] {
  const adjective = /^(.+)(?:[ое]го|[ое]му|[иы]м|[ое]м)$/u.exec(surname)?.[1];
  const isAdjective = adjective && (/(?:ск|цк)$/u.test(adjective) || /[ое](?:го|му)$/u.test(surname));
  // Of `Ланского` both `Ланский` and `Ланской` are possible; a name such as `Живаго` has no other cases.
  if (isAdjective) {
    const isSoft = /[ое]го$/u.test(surname) ? surname.endsWith('его') : surname.endsWith('ему');
    if (isSoft) return [`${adjective}ий`];
    return [`${adjective}${/[гкхжшчщ]$/u.test(adjective) ? 'ий' : 'ый'}`, `${adjective}ой`];
  }
  const family = /^(.+(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)$/u.exec(surname)?.[1];
  if (family) return [family];
  const soft = nounCase === 'genitive' ? nominativesOfSoftGenitive(surname) : undefined;
  if (soft) return soft;
  const [, stem = '', ending = ''] = /^(.*[бвгджзклмнпрстфхцчшщ])(а|у|ом|ем|е)$/u.exec(surname) ?? [];
  // `Сергея Шойгу` is the genitive, and no surname of men has `у` in it.
  const isOfCase = { genitive: ending === 'а', dative: ending === 'у', other: ending !== '' }[nounCase];
  if (!isOfCase) return [surname];
  // `Кравца` is of `Кравец`.
  const [, root = '', last = ''] = /^(.*[бвгджзлмнпрстфхчшщ])([цк])$/u.exec(stem) ?? [];
  return root ? [`${root}${last === 'ц' ? 'е' : 'о'}${last}`, stem] : [stem];
}

/** Of `Цоя` and `Кобзаря` one form is possible; of `Соловья`, `Глинки` and `Берии` the name may have no other cases. */
function nominativesOfSoftGenitive(surname: string): string[] | undefined {
  const stem = surname.slice(0, -1);
  if (/[аеёиоуыэюя]я$/u.test(surname)) return [`${stem}й`];
  if (/[аеёиоуыэюя][бвдзлмнпрст]я$/u.test(surname)) return [`${stem}ь`];
  if (/ья$/u.test(surname)) return [`${stem.slice(0, -1)}ей`, surname];
  if (/[гкхжшчщ]и$|[бвдзлмнпрстфц]ы$/u.test(surname)) return [`${stem}а`, surname];
  return /ии$/u.test(surname) ? [`${stem}я`, surname] : undefined;
}

function surnameOfWoman(surname: string): string {
  return surname
    .replace(/(ов|ев|ёв|ин|ын)(?:ой|у)$/u, '$1а')
    .replace(/(ск|цк)(?:ой|ую)$/u, '$1ая')
    .replace(/(вн)(?:ы|е|у|ой)$/u, '$1а');
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
