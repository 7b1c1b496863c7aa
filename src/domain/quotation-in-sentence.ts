import type { Quotation } from '../markdown/types.ts';
import { isFragment, sentenceAround } from '../text/sentence-around.ts';
import { cutPassage } from './cut-passage.ts';
import type { ArticleEntry } from './entry.ts';

/** What stands in a sentence before and after the words quoted in it. */
export interface SentenceAround {
  before: string;
  after: string;
}

/**
 * The sentence around a quotation that is none of its own. Undefined where it needs none, and where its passage may not be
 * published.
 */
export function quotationInSentence(
  { passages, quotations }: Pick<ArticleEntry['body'], 'passages' | 'quotations'>,
  quotation: Quotation,
): SentenceAround | undefined {
  const passage = passages.find(({ number }) => number === quotation.passage);
  if (!passage || quotation.block || !isFragment(quotation.text)) return undefined;
  const parts = cutPassage(
    passage.text,
    [],
    quotations.filter((other) => other.passage === quotation.passage),
  );
  const text = parts.map((part) => part.text).join('');
  const first = parts.findIndex((part) => part.quotation === quotation);
  if (first < 0) return undefined;
  const last = parts.findLastIndex((part) => part.quotation === quotation);
  const start = lengthOf(parts.slice(0, first));
  const end = lengthOf(parts.slice(0, last + 1));
  const sentence = sentenceAround(text, start, end);
  return { before: text.slice(sentence.start, start), after: text.slice(end, sentence.end) };
}

function lengthOf(parts: readonly { text: string }[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
