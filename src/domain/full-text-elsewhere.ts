import type { Article } from '../schema/article.ts';

/**
 * Whether an article is the full text of somebody else: search engines are to find theirs. Of what the publisher of the site
 * holds the rights to, there need be no other.
 */
export function isFullTextElsewhere({ rights }: Pick<Article, 'rights'>, publisher: string | undefined): boolean {
  return rights.text === 'full' && rights.holder !== publisher;
}
