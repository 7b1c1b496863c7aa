/**
 * The words by which an interview is known: letters before questions and answers, who asks, and the pronouns of who speaks and of
 * who is asked.
 */

import { wordSet } from './word-lists.ts';

/** What stands before a question and before an answer, by language; English everywhere. */
const MARKERS: ReadonlyMap<string, { question: ReadonlySet<string>; answer: ReadonlySet<string> }> = new Map([
  ['en', { question: wordSet('q question'), answer: wordSet('a answer') }],
  ['fr', { question: wordSet('q question'), answer: wordSet('r réponse') }],
  ['de', { question: wordSet('f frage'), answer: wordSet('a antwort') }],
  ['es', { question: wordSet('p pregunta'), answer: wordSet('r respuesta') }],
  ['it', { question: wordSet('d domanda'), answer: wordSet('r risposta') }],
  ['pt', { question: wordSet('p pergunta'), answer: wordSet('r resposta') }],
  ['nl', { question: wordSet('v vraag'), answer: wordSet('a antwoord') }],
  ['ru', { question: wordSet('в вопрос'), answer: wordSet('о ответ') }],
  ['he', { question: wordSet('ש שאלה'), answer: wordSet('ת תשובה') }],
  ['ar', { question: wordSet('س سؤال'), answer: wordSet('ج جواب') }],
]);

/** Whether a label stands before questions or before answers. */
export function questionOrAnswer(label: string, language: string): 'question' | 'answer' | undefined {
  const word = label.toLowerCase().replace(/[.:\s]+$/u, '');
  for (const key of [language.toLowerCase().split('-')[0] ?? '', 'en']) {
    const markers = MARKERS.get(key);
    if (markers?.question.has(word)) return 'question';
    if (markers?.answer.has(word)) return 'answer';
  }
  return undefined;
}

/** Labels of those who ask without being named. */
export const INTERVIEWERS = wordSet(`
  interviewer moderator reporter journalist host periodista entrevistador entrevistadora intervistatore giornalista jornalista
  interviewerin moderatorin verslaggever журналист корреспондент ведущий מראיין מראיינת
`);

/** Words of a title or an introduction that say that somebody was asked. */
export const INTERVIEW_WORDS =
  /\b(?:interview(?:s|ed)?|q ?& ?a|q and a|spoke (?:with|to)|talk(?:s|ed|ing) (?:with|to)|sat down with|in conversation|a conversation with|caught up with|we asked|asked (?:him|her|them)|answer(?:s|ed) (?:our|readers|questions))\b|\b(?:entretien|propos recueillis|interrogée?)\b|\b(?:im gespräch|gesprochen mit|befragt)\b|entrevista|intervista|\bgesprek\b|интервью|ראיון|مقابلة|حوار/iu;

/** The first person, singular and plural. */
const FIRST_PERSON: ReadonlyMap<string, { one: RegExp; many: RegExp }> = new Map([
  ['en', words('i my me i’m i’ve i’d i’ll mine myself', 'we our us we’re we’ve')],
  ['fr', words('je j’ai j’étais me mon ma mes moi m’a j', 'nous notre nos on')],
  ['de', words('ich mein meine meinen meiner mir mich', 'wir unser unsere uns')],
  ['es', words('yo mi mis me conmigo', 'nosotros nuestra nuestro nos tenemos hemos somos')],
  ['it', words('io mio mia miei mi', 'noi nostro nostra ci abbiamo siamo')],
  ['pt', words('eu meu minha meus me', 'nós nosso nossa temos somos')],
  ['nl', words('ik mijn me mij', 'wij we ons onze')],
  ['ru', words('я мой моя мне меня мои', 'мы наш наша нам нас')],
  ['he', words('אני שלי לי אותי', 'אנחנו שלנו לנו')],
  ['ar', words('أنا لي عندي', 'نحن لنا')],
]);

function words(one: string, many: string): { one: RegExp; many: RegExp } {
  return { one: pattern(one), many: pattern(many) };
}

function pattern(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.split(' ').join('|')})(?!\\p{L})`, 'iu');
}

/**
 * Whether somebody speaks of themselves, outside quotation marks.
 * @param onlyOne whether “we” does not count
 */
export function hasFirstPerson(text: string, language: string, onlyOne = false): boolean {
  const found = inLanguage(FIRST_PERSON, language);
  const plain = text.replaceAll("'", '’').replace(/[“„«"][^”“»"]*[”“»"]/gu, '');
  return found !== undefined && (found.one.test(plain) || (!onlyOne && found.many.test(plain)));
}

/** The second person, by language. */
const SECOND_PERSON: ReadonlyMap<string, RegExp> = new Map([
  ['en', pattern('you your yours you’re you’ve')],
  ['fr', /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes)(?!\p{L})/iu],
  ['de', /(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmr]?|du|dich|dein\p{L}*)(?!\p{L})/u],
  ['es', pattern('usted ustedes tú tu tus su sus se le')],
  ['it', pattern('lei suo sua suoi tu tuo tua')],
  ['pt', pattern('você senhor senhora seu sua')],
  ['nl', pattern('u uw je jij jouw')],
  ['ru', /(?<!\p{L})(?:вы|вам|вас|ваш\p{L}*|ты|тебя)(?!\p{L})/iu],
  ['he', pattern('את אתה אתם לך שלך')],
  ['ar', pattern('أنت لك')],
]);

/** Whether a question addresses somebody. */
export function isAddress(question: string, language: string): boolean {
  return inLanguage(SECOND_PERSON, language)?.test(question) ?? false;
}

function inLanguage<Value>(words: ReadonlyMap<string, Value>, language: string): Value | undefined {
  return words.get(language.toLowerCase().split('-')[0] ?? '') ?? words.get('en');
}
