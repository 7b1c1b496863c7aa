/**
 * Names in languages without capitals: where a verb of speech or a word for “according to” stands, two words that end its phrase, or a
 * word that ended another such name.
 *
 *     אמרה ראשת המועצה יעל בן־חיים.   the role is taken off by its first word and the article of its second
 */

import type { Mention } from './mentions.ts';
import { lengthOfSource, type SpeechWords } from './speech-words.ts';
import type { Token } from './tokens.ts';

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

/** The names in the sentences of a text, for each sentence. */
export function findNamesAfterVerbs(sentences: readonly (readonly Token[])[], words: SpeechWords): Mention[][] {
  const phrases = sentences.map((tokens) => findPhrases(tokens, words));
  const surnames = new Set(
    phrases.flatMap((each) => each.flatMap(({ name }) => (name.length > 1 ? [name.at(-1)?.text ?? ''] : []))),
  );
  return phrases.map((each) =>
    each.flatMap(({ from, name }) => {
      const [only] = name;
      if (name.length === 1 && only) {
        const surname = [only.text, only.text.replace(/^ل/u, '')].find((word) => surnames.has(word));
        return surname ? [mentionOf(from, [surname])] : [];
      }
      return name.length === 2
        ? [
            mentionOf(
              from,
              name.map(({ text }) => text),
            ),
          ]
        : [];
    }),
  );
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
    add(endOfRole(tokens, start, end, words), end);
    let first = at;
    while (first > at - MAX_PHRASE_WORDS && isInPhrase(tokens[first - 1], words)) first -= 1;
    // Before a verb any two words may stand: only a role shows that a name follows, or two commas.
    const inserted = tokens[at - 1]?.text === ',' ? insertionBefore(tokens, at - 1, words) : undefined;
    if (inserted) add(inserted.from, inserted.to);
    if (words.titles.has(tokens[first]?.lower ?? '')) add(endOfRole(tokens, first, at, words), at);
  }
  return phrases;
}

/** A name between commas, or before them: `ראש העיר, אבי רוזנטל, אמר`, `התושבת מרים כהן, בת 70, אמרה`. */
function insertionBefore(
  tokens: readonly Token[],
  comma: number,
  words: SpeechWords,
): { from: number; to: number } | undefined {
  let open = comma - 1;
  while (open > comma - MAX_PHRASE_WORDS && tokens[open]?.kind === 'word') open -= 1;
  if (tokens[open]?.text !== ',') return undefined;
  if (
    comma - open === 3 &&
    tokens.slice(open + 1, comma).every(({ text }) => /^\p{L}{2}/u.test(text) && !AGE.test(text))
  )
    return { from: open + 1, to: comma };
  let from = open;
  while (from > 0 && isInPhrase(tokens[from - 1], words)) from -= 1;
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
