/** What is known to be right of a captured page. */
export interface Truth {
  url?: string;
  title: string | null;
  author: string | null;
  published: string | null;
  text: string;
  /** Sentences that the main text must hold, and those that it must not. */
  with: readonly string[];
  without: readonly string[];
}

/** What a reader of pages made of one. */
export interface Reading {
  text: string;
  title: string | undefined;
  author: string | undefined;
  published: string | undefined;
  /** Of processor time. */
  seconds: number;
}

/** The seconds of a time of the processor. */
export function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/** How one page was read; a measure is undefined where the truth knows nothing to compare with. */
export interface PageScore {
  f1: number;
  precision: number;
  recall: number;
  title: boolean | undefined;
  author: boolean | undefined;
  day: boolean | undefined;
  /** The shares of sentences that are where they should be. */
  with: number | undefined;
  without: number | undefined;
}

/** Compares a reading with the truth: words as multisets, the title letter by letter, authors by their names, dates by their day. */
export function scorePage(reading: Reading, truth: Truth): PageScore {
  const words = wordsOf(reading.text);
  const line = ` ${words.join(' ')} `;
  const holds = (sentence: string): boolean => line.includes(` ${wordsOf(sentence).join(' ')} `);
  return {
    ...compareWords(words, wordsOf(truth.text)),
    title: truth.title === null ? undefined : oneLine(reading.title) === oneLine(truth.title),
    author: truth.author === null ? undefined : isSameByline(reading.author ?? '', truth.author),
    day: truth.published === null ? undefined : (reading.published ?? '').slice(0, 10) === truth.published.slice(0, 10),
    with: share(truth.with, holds),
    without: share(truth.without, (sentence) => !holds(sentence)),
  };
}

/** Precision, recall and their harmonic mean, of lower-cased words with their numbers. */
function compareWords(words: readonly string[], right: readonly string[]) {
  const left = new Map<string, number>();
  for (const word of right) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of words) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) hits += 1;
    left.set(word, rest - 1);
  }
  const precision = words.length > 0 ? hits / words.length : 0;
  const recall = right.length > 0 ? hits / right.length : 0;
  return { precision, recall, f1: hits > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The same names in any order; degrees, posts and institutions behind a name in the truth may be missing. */
function isSameByline(byline: string, truth: string): boolean {
  const names = (text: string): string =>
    wordsOf(text)
      .filter((word) => !['and', 'by'].includes(word))
      .sort()
      .join(' ');
  const first = truth.split(/\s*\|\s*|,\s+(?=[A-Z]\.|[A-Z]{2,}\b|[^,]*\b(?:expert|editor|md|phd)\b)/i)[0] ?? '';
  return byline !== '' && [names(truth), names(first)].includes(names(byline));
}

function share(sentences: readonly string[], isRight: (sentence: string) => boolean): number | undefined {
  return sentences.length > 0 ? sentences.filter(isRight).length / sentences.length : undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
