import { joinList } from '../../../text/lists.ts';
import { number } from './count.ts';

/** The names that are told of, and how many are not. */
type ReasonText = (names: readonly string[], others: number) => string;

/** Why an article stands at the foot of another one, in English. */
export const relatedEn = {
  title: 'Related articles',
  compare: 'Compare',
  both: {
    quoted: ((names, others) => `both quote ${listOf(names, others)}`) satisfies ReasonText,
    event: ((titles, others) => `both report ${listOf(titles.map(inQuotes), others)}`) satisfies ReasonText,
    claim: ((statements, others) =>
      `both take a position on ${listOf(statements.map(inQuotes), others)}`) satisfies ReasonText,
    author: ((names, others) => `both are by ${listOf(names, others)}`) satisfies ReasonText,
    named: ((names, others) => `both name ${listOf(names, others)}`) satisfies ReasonText,
    topic: ((names, others) => `both discuss ${listOf(names.map(inQuotes), others)}`) satisfies ReasonText,
    words: (words: readonly string[]) => `both use the words ${listOf(words.map(inQuotes), 0)}`,
  },
};

/** `A`, `A and B`, `A, B and 3 more`. */
function listOf(names: readonly string[], others: number): string {
  return joinList(others > 0 ? [...names, `${number.format(others)} more`] : names);
}

/** What stands within a sentence ends without a full stop. */
function inQuotes(text: string): string {
  return `“${text.replace(/\.$/, '')}”`;
}
