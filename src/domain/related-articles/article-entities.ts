import type { ArticleEntry, EntityKey } from '../entry.ts';
import { keyOf } from '../entry.ts';
import { mentionsOf, speakerKey } from '../relations.ts';

/** How two articles may have to do with the same entity, the one that says most first. */
export const BONDS = ['quoted', 'event', 'claim', 'author', 'named', 'topic'] as const;

export type Bond = (typeof BONDS)[number];

/** What an article has to do with by its annotations and its frontmatter, each once within its bond. */
export function entitiesOf(article: ArticleEntry): Record<Bond, EntityKey[]> {
  const { data, body } = article;
  const quoted = [
    ...data.quoted.filter(({ paraphrased }) => !paraphrased).map((each) => each.person ?? each.organization ?? ''),
    ...body.quotations.map(({ by }) => by),
  ].map((id) => speakerKey(article, id));
  const marked = (type: 'event' | 'claim') =>
    body.annotations.filter((annotation) => annotation.type === type).map(({ target }) => keyOf(type, target));
  return {
    quoted: unique(quoted),
    event: unique(marked('event')),
    claim: unique(marked('claim')),
    author: unique(data.authors.map((id) => keyOf('person', id))),
    named: unique([...mentionsOf(article).filter((key) => NAMED.test(key)), ...quoted]),
    topic: unique(data.topics.map((id) => keyOf('topic', id))),
  };
}

/** An article's links may lead to anything; only these are named in a text. */
const NAMED = /^(?:person|organization|place)\//;

function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
