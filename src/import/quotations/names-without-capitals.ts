/**
 * Names in languages without capitals: those that the collection has; where a verb of speech or a word for “according to” stands,
 * two words that end its phrase, or a word that ended another name; and a known first name with a surname behind a role.
 *
 *     אמרה ראשת המועצה יעל בן־חיים.   the role is taken off by its first word and the article of its second
 */

import { isGivenName } from '../given-names.ts';
import type { Mention } from './mentions.ts';
import { endsSource, lengthOfSource, type SpeechWords } from './speech-words.ts';
import { lowerWord, type Token } from './tokens.ts';

/** How many words a phrase with a name may have. */
const MAX_PHRASE_WORDS = 6;

/** The article of Hebrew or Arabic at a word, by which a role goes on. */
const ARTICLE = /^(?:ה|ال)\p{L}{3,}/u;

/** Bodies and people without a name, whose words are no names. */
const NO_NAME =
  /^(?:בכיר|בכירה|ותיק|ותיקה|לשעבר|אחר|אחרת|צעיר|צעירה|מקומי|מקומית|מקור|גורם|דובר|דוברת|תושבים|עובד|עובדת|משרד|ממשלת|חברת|עיריית|צבא|משטרת|בית|باسم|مصدر|متحدث|متحدثة|مسؤول|مسؤولة|وزارة|شركة|حكومة|جيش|شرطة|بلدية|شهود|سكان|أحد|بعض)$/u;

/** Who speaks or works for somebody else, whose name follows. */
const SPEAKS_FOR =
  /^(?:דובר|דוברת|יועץ|יועצת|אשת|בן|בת|אחי|אחות|פרקליט|פרקליטת|עוזר|עוזרת|متحدث|محامي|محامية|مستشار|مستشارة|شقيق|شقيقة|زوجة|زوج|والد|والدة|ابن|ابنة)$/u;

/**
 * The names in the sentences of a text, for each sentence.
 * @param known names of the collection, in lower case
 */
export function findNamesWithoutCapitals(
  sentences: readonly (readonly Token[])[],
  words: SpeechWords,
  known: ReadonlyMap<string, 'person' | 'organization'>,
): Mention[][] {
  const knownWords = new Map([...known].map(([name, kind]) => [name.split(' ').map(lowerWord).join(' '), kind]));
  const knownNames = sentences.map((tokens) => findKnownNames(tokens, words, knownWords));
  const phrases = sentences.map((tokens) => findPhrases(tokens, words));
  const surnames = new Set([
    ...phrases.flatMap((each) => each.flatMap(({ name }) => (countParts(name) > 1 ? [name.at(-1)?.text ?? ''] : []))),
    ...knownNames.flatMap((each) => each.flatMap(({ kind, words }) => (kind === 'person' ? [words.at(-1) ?? ''] : []))),
  ]);
  return phrases.map((each, index) => {
    const ofCollection = knownNames[index] ?? [];
    const isFree = ({ from, to }: Mention) => ofCollection.every((known) => to < known.from || from > known.to);
    const found = each.flatMap(({ from, name }) => {
      const [first, second] = name;
      // `אמר רוזנטל למועצה`: whom he told it is no part of his name.
      const isSurname =
        second && PREFIXED.test(second.text) && !isGivenName(first?.text ?? '') && surnames.has(first?.text ?? '');
      const only = isSurname ? first : countParts(name) === 1 ? name.at(-1) : undefined;
      if (only) {
        const surname = [only.text, only.text.replace(/^ل/u, '')].find((word) => surnames.has(word));
        return surname ? [mentionOf(from + name.indexOf(only), [surname])] : [];
      }
      return countParts(name) === 2 ? [mentionOf(from, textsOf(name))] : [];
    });
    return [...found.filter(isFree), ...ofCollection].sort((a, b) => a.from - b.from);
  });
}

/** How many words a name of the collection may have. */
const MAX_NAME_WORDS = 5;

/**
 * The names of the collection in a sentence, of two words and more: one alone may be any word. One behind the word for somebody or
 * something else is left out, since it may say whose that is: `משרד דוד לוין`, the office of David Levin.
 */
function findKnownNames(
  tokens: readonly Token[],
  words: SpeechWords,
  known: ReadonlyMap<string, 'person' | 'organization'>,
): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = MAX_NAME_WORDS; length > 1; length -= 1) {
      const name = tokens.slice(at, at + length);
      const kind = known.get(name.map(({ lower }) => lower).join(' '));
      if (!kind || !beginsPhrase(tokens, at, words)) continue;
      mentions.push({ ...mentionOf(at, textsOf(name)), kind, isKnown: true });
      at += length - 1;
      break;
    }
  }
  return mentions;
}

/** Whether a phrase begins at a token, or with a role before it. */
function beginsPhrase(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const isBoundary = (before: number) =>
    !isInPhrase(tokens[before], words) ||
    words.verbs.has(tokens[before]?.lower ?? '') ||
    endsSource(words, tokens[before]?.lower ?? '');
  let first = at;
  while (!isBoundary(first - 1)) first -= 1;
  const { lower = '', text = '' } = tokens[first] ?? {};
  return first === at || (words.titles.has(lower) && !SPEAKS_FOR.test(text));
}

/** Words that are one part of a name with the word behind them: `عبد الرحمن`, `בן דוד`. */
const JOINED_PARTS = /^(?:عبد|أبو|ابو|أبي|بن|ابن|آل|בן|בר|אבו|אבן|דה)$/u;

/** How many tokens a part of a name has; 0 where there is none. */
function lengthOfPart(tokens: readonly Token[], at: number): number {
  const isWord = (token: Token | undefined) => token?.kind === 'word' && /^\p{L}{2}/u.test(token.text);
  if (!isWord(tokens[at])) return 0;
  return JOINED_PARTS.test(tokens[at]?.text ?? '') && isWord(tokens[at + 1]) ? 2 : 1;
}

/** The parts of a name: a first name, a surname and others. */
function countParts(name: readonly Token[]): number {
  let count = 0;
  for (let at = 0; at < name.length; at += lengthOfPart(name, at) || 1) count += 1;
  return count;
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

function mentionOf(from: number, words: string[]): Mention {
  const to = from + words.length - 1;
  const rest = { titles: [], entities: [], isInHeading: false, isKnown: false, isCompared: false, relation: undefined };
  return { from, to, nameFrom: from, words, kind: 'person', ...rest };
}

/** What stands between a verb or a source and the next mark or conjunction, without a role. */
function findPhrases(tokens: readonly Token[], words: SpeechWords): { from: number; name: Token[] }[] {
  const phrases: { from: number; name: Token[] }[] = [];
  const add = (from: number, end: number) => {
    const name = tokens.slice(from, end);
    if (name.length > 0 && !NO_NAME.test(name[0]?.text ?? '')) phrases.push({ from, name });
  };
  for (const [at, { lower }] of tokens.entries()) {
    const length = words.verbs.has(lower) ? 1 : lengthOfSource(words, tokens, at);
    if (length === 0) continue;
    const start = at + length;
    let end = start;
    while (end < start + MAX_PHRASE_WORDS && isInPhrase(tokens[end], words)) end += 1;
    const behind = words.titles.has(tokens[start]?.lower ?? '') ? nameBehindComma(tokens, end) : undefined;
    if (behind) add(behind.from, behind.to);
    else {
      const within = nameWithin(tokens, start, end, endOfRole(tokens, start, end, words));
      add(within.from, within.to);
    }
    let first = at;
    while (first > at - MAX_PHRASE_WORDS && isInPhrase(tokens[first - 1], words)) first -= 1;
    // Before a verb any two words may stand: only a role shows that a name follows, or two commas.
    const inserted = tokens[at - 1]?.text === ',' ? insertionBefore(tokens, at - 1, words) : undefined;
    if (inserted) add(inserted.from, inserted.to);
    if (words.titles.has(tokens[first]?.lower ?? '')) add(endOfRole(tokens, first, at, words), at);
    else if (first === at - 1) add(first, at);
  }
  for (const { from, to } of findNamesBehindRoles(tokens, words))
    if (phrases.every((each) => to <= each.from || from >= each.from + each.name.length)) add(from, to);
  return phrases;
}

/** How words begin that say where, when or to whom something was said: `בריאיון`. */
const PREFIXED =
  /^(?:[בלכמبلك]\p{L}{3,}|بعد|قبل|خلال|عقب|أثناء|في|إلى|على|عن|مع|لدى|حول|من|أمام|ضد|منذ|قائلا|قائلاً|قائلة)$/u;

/**
 * The name in a phrase: what ends it, behind its role, or a known first name and the word behind it, where the phrase goes on with what
 * is no name: `שרת הבריאות מיכל דגן בריאיון לאבי`. Of what ends it and begins so, nothing.
 */
function nameWithin(tokens: readonly Token[], start: number, end: number, from: number): { from: number; to: number } {
  const first = tokens.slice(start, end).findIndex(({ text }) => isGivenName(text) && !AGE.test(text)) + start;
  if (first >= start && first + 2 < end && PREFIXED.test(tokens[first + 2]?.text ?? ''))
    return { from: first, to: first + 2 };
  const text = tokens[from]?.text ?? '';
  const isNoName = from > start && PREFIXED.test(text) && !isGivenName(text);
  return { from, to: isNoName ? from : end };
}

/** A name of two parts behind a role and its comma, with which a clause ends: `אמרה ראשת הוועד, דנה פרץ.` */
function nameBehindComma(tokens: readonly Token[], comma: number): { from: number; to: number } | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const from = comma + 1;
  const first = lengthOfPart(tokens, from);
  const second = lengthOfPart(tokens, from + first);
  const to = from + first + second;
  const isTwoParts =
    first > 0 && second > 0 && !AGE.test(tokens[from]?.text ?? '') && !AGE.test(tokens[to - 1]?.text ?? '');
  const next = tokens[to];
  return isTwoParts && (!next || /^[.,:]$/.test(next.text)) ? { from, to } : undefined;
}

/**
 * Names behind roles of which no verb of speech says that they speak, each of a known first name and a surname:
 * `ראש העיר, יוסף רוזנטל, היה זהיר`.
 */
function findNamesBehindRoles(tokens: readonly Token[], words: SpeechWords): { from: number; to: number }[] {
  return tokens.flatMap(({ lower }, role) => {
    if (!words.titles.has(lower)) return [];
    let first = role;
    while (isInPhrase(tokens[first - 1], words)) first -= 1;
    let end = role + 1;
    while (end < role + MAX_PHRASE_WORDS && isInPhrase(tokens[end], words)) end += 1;
    const phrase = tokens.slice(first, end);
    if (phrase.some((token) => words.verbs.has(token.lower) || SPEAKS_FOR.test(token.text) || token.text === 'باسم'))
      return [];
    if (phrase.some((_, at) => lengthOfSource(words, phrase, at) > 0)) return [];
    const isFirstName = (at: number) => isGivenName(tokens[at]?.text ?? '') && !AGE.test(tokens[at]?.text ?? '');
    const behind = nameBehindComma(tokens, end);
    if (behind && isFirstName(behind.from)) return [behind];
    for (let from = role + 1; from < end; from += 1) {
      if (!isFirstName(from)) continue;
      const surname = from + lengthOfPart(tokens, from);
      const to = surname + lengthOfPart(tokens, surname);
      return to > surname && to <= end && !PREFIXED.test(tokens[surname]?.text ?? '') ? [{ from, to }] : [];
    }
    return [];
  });
}

/** Whether two words may be a name. */
function isName(tokens: readonly Token[]): boolean {
  return (
    tokens.length === 2 &&
    tokens.every(({ kind, text }) => kind === 'word' && /^\p{L}{2}/u.test(text) && !AGE.test(text))
  );
}

/**
 * A name between commas, or before them: `ראש העיר, אבי רוזנטל, אמר`, `התושבת מרים כהן, בת 70, אמרה`,
 * `מרים כהן, ראש העיר, אמרה`.
 */
function insertionBefore(
  tokens: readonly Token[],
  comma: number,
  words: SpeechWords,
): { from: number; to: number } | undefined {
  let open = comma - 1;
  while (open > comma - MAX_PHRASE_WORDS && tokens[open]?.kind === 'word') open -= 1;
  if (tokens[open]?.text !== ',') return undefined;
  const isRole = words.titles.has(tokens[open + 1]?.lower ?? '');
  if (!isRole && isName(tokens.slice(open + 1, comma))) return { from: open + 1, to: comma };
  let from = open;
  while (from > 0 && isInPhrase(tokens[from - 1], words)) from -= 1;
  if (isRole && isName(tokens.slice(from, open))) return { from, to: open };
  return words.titles.has(tokens[from]?.lower ?? '')
    ? { from: endOfRole(tokens, from, open, words), to: open }
    : undefined;
}

/** Words that begin somebody’s age. */
const AGE = /^(?:בן|בת)$/u;

function isInPhrase(token: Token | undefined, { conjunctions }: SpeechWords): boolean {
  return token?.kind === 'word' && !conjunctions.has(token.lower);
}

/** Where a name begins behind a role: `ראשת המועצה` before `יעל בן־חיים`. */
function endOfRole(tokens: readonly Token[], start: number, end: number, { titles }: SpeechWords): number {
  if (!titles.has(tokens[start]?.lower ?? '')) return start;
  if (tokens.slice(start, end).some(({ text }) => text === 'باسم')) return end;
  // `דובר ראש הממשלה דוד לוין` is the spokesman of him.
  if (SPEAKS_FOR.test(tokens[start]?.text ?? '') && titles.has(tokens[start + 1]?.lower ?? '')) return end;
  let from = start + 1;
  while (end - from > 2 || (end - from === 2 && ARTICLE.test(tokens[from]?.text ?? ''))) from += 1;
  return from;
}
