import { createAddresses } from '../../domain/addresses.ts';
import { compare, type Finding } from '../changes.ts';
import type { NotebookItem } from '../item.ts';
import { type FoundPlace, findPlaces, textOf } from './read-article.ts';

/** What became of an item since it was saved; `article-gone` where its page is no longer there. */
export type Outcome = Finding | { is: 'article-gone' };

/**
 * Compares items with the articles as the site has them now. Each article's page is asked for once, from this site, when
 * the first of its items is looked at.
 */
export function presentArticles(base: string): (item: NotebookItem) => Promise<Outcome> {
  const addresses = createAddresses(base);
  const loaded = new Map<string, Promise<Document | undefined>>();

  async function load(article: string): Promise<Document | undefined> {
    const response = await fetch(addresses.entity('article', article), { cache: 'no-cache' });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }

  return async (item) => {
    const loading = loaded.get(item.article) ?? load(item.article);
    loaded.set(item.article, loading);
    const page = await loading;
    if (!page) return { is: 'article-gone' };
    const found = findPlaces(page);
    const of = (kind: FoundPlace['kind']) =>
      found.filter((place) => place.kind === kind).map((place) => ({ anchor: place.anchor, text: textOf(place) }));
    return compare(item, { quotations: of('quotation'), passages: of('passage') });
  };
}
