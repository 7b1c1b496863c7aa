import type { FoundValue } from '../capture.ts';
import type { PageFacts } from './page-facts.ts';

/** Letters that one language, or one more than others, is written in. */
const SCRIPTS: readonly [letters: RegExp, language: string, named: string, also: readonly string[]][] = [
  [/\p{Script=Hebrew}/gu, 'he', 'Hebrew', ['yi']],
  [/\p{Script=Arabic}/gu, 'ar', 'Arabic', ['fa', 'ur', 'ps', 'ckb', 'sd', 'ug']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 'Japanese', []],
  [/\p{Script=Hangul}/gu, 'ko', 'Korean', []],
  [/\p{Script=Thai}/gu, 'th', 'Thai', []],
  [/\p{Script=Greek}/gu, 'el', 'Greek', []],
  [/[іїєґ]/giu, 'uk', 'Ukrainian', ['be', 'kk']],
  [/\p{Script=Cyrillic}/gu, 'ru', 'Russian', ['uk', 'bg', 'sr', 'be', 'mk', 'kk', 'mn', 'ky', 'tg']],
];

/** The share of a text's letters from which on they tell its language; of letters that stand among others, less. */
const MIN_SHARE: Readonly<Record<string, number>> = { ja: 0.15, uk: 0.03 };

/** Small words of languages in Latin letters; each text is full of those of its own. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'was', 'with', 'for', 'said', 'is'],
  de: ['der', 'die', 'und', 'das', 'nicht', 'ist', 'mit', 'den', 'ein', 'von'],
  fr: ['le', 'les', 'et', 'des', 'est', 'dans', 'une', 'que', 'pour', 'du'],
  es: ['el', 'los', 'y', 'las', 'es', 'una', 'que', 'por', 'con', 'del'],
  it: ['il', 'che', 'di', 'è', 'non', 'per', 'della', 'gli', 'sono', 'del'],
  pt: ['o', 'os', 'e', 'que', 'não', 'uma', 'em', 'do', 'da', 'com'],
  nl: ['de', 'het', 'een', 'van', 'en', 'niet', 'dat', 'zijn', 'voor', 'op'],
};

/** How many of a language's small words a text has to hold, fewer for a guess, and how many times those of the next likely one. */
const MIN_WORDS = 20;
const FEW_WORDS = 6;
const MIN_LEAD = 1.5;

/**
 * The language of the article, as a BCP 47 tag in its canonical form: as the page declares, unless its letters cannot be
 * that language's; else by its letters and small words, with a doubt.
 * @param text words of the page
 */
export function findLanguage({ article, language, meta }: PageFacts, text: string): FoundValue<string> | undefined {
  const written = languageOfLetters(text);
  for (const [value, from] of [
    [article?.['inLanguage'], 'json-ld'],
    [language, 'meta'],
    [meta.get('content-language')?.[0] ?? meta.get('dc.language')?.[0] ?? meta.get('og:locale')?.[0], 'meta'],
  ] as const) {
    const tag = asTag(value);
    if (tag && (!written || written.possible.includes(tag.split('-')[0] ?? ''))) return { value: tag, from };
  }
  if (written) {
    const doubt = `The page does not say that it is in ${written.named}; its letters do.`;
    return { value: written.language, from: 'text', doubt };
  }
  const guessed = languageOfWords(text);
  if (!guessed) return undefined;
  const doubt = `The page does not name its language; its words look like “${guessed}”.`;
  return { value: guessed, from: 'text', doubt };
}

/** The language that the letters of a text, or its small words, are of: good enough to read its dates. */
export function guessLanguage(text: string): string | undefined {
  return languageOfLetters(text)?.language ?? languageOfWords(text, FEW_WORDS);
}

/** The language whose letters most of a text is written in, where they are not the Latin ones. */
function languageOfLetters(text: string) {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [letters, language, named, also] of SCRIPTS) {
    const share = (text.match(letters)?.length ?? 0) / Math.max(1, all);
    if (share > (MIN_SHARE[language] ?? 0.5)) return { language, named, possible: [language, ...also] };
  }
  return undefined;
}

function languageOfWords(text: string, least = MIN_WORDS): string | undefined {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rated = Object.entries(WORDS).map(([language, words]) => ({
    language,
    count: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const [best, next] = rated.sort((a, b) => b.count - a.count);
  if (!best || !next || best.count < least || best.count < MIN_LEAD * next.count) return undefined;
  return best.language;
}

function asTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:[-_]|$)/i.test(value.trim())) return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
