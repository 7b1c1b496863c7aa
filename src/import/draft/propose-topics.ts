import type { KnownSubjects } from './known-subjects.ts';
import { tellingWords } from './telling-words.ts';

/** How many topics are proposed. */
const MAX_PROPOSED = 3;

/** How much more a word of the headline counts than one of the text. */
const HEADLINE_WEIGHT = 5;

/**
 * Proposes topics of the collection for an article: those of which a name has all its words in the article, the ones
 * first whose words are most of its own and least of other topics.
 */
export function proposeTopics(title: string, text: string, topics: KnownSubjects['topics']): string[] {
  const counts = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  add(tellingWords(title), HEADLINE_WEIGHT);
  add(tellingWords(text), 1);
  const named = topics.map(({ id, names }) => ({ id, names: names.map((name) => [...new Set(tellingWords(name))]) }));
  const topicsWith = new Map<string, number>();
  for (const { names } of named)
    for (const word of new Set(names.flat())) topicsWith.set(word, (topicsWith.get(word) ?? 0) + 1);
  // A word that many topics have says little of which one is meant.
  const scoreOf = (words: readonly string[]) =>
    words.length === 0 || words.some((word) => !counts.has(word))
      ? 0
      : words.reduce((sum, word) => sum + Math.log1p(counts.get(word) ?? 0) / (topicsWith.get(word) ?? 1), 0);
  return named
    .map(({ id, names }) => ({ id, score: Math.max(0, ...names.map(scoreOf)) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_PROPOSED)
    .map(({ id }) => id);
}
