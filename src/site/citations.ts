import { filedAs } from '../domain/citation/author-name.ts';
import { type Citation, citeArticle } from '../domain/citation/citation.ts';
import { formatCoins } from '../domain/citation/coins.ts';
import type { ArticleEntry } from '../domain/entry.ts';
import { absolute, addresses, catalog, formatDate, messages } from './collection.ts';
import { derivedInTurn } from './derived.ts';
import { type ArticleItem, articleItem, textLanguage, titleOf } from './items.ts';

/** What a citation of an article is made of. */
export const citedArticle = derivedInTurn((article: ArticleEntry) => {
  const { id, data } = article;
  const authors = data.authors.map((author) => catalog.get('person', author).data);
  const { name, kind } = catalog.get('source', data.source).data;
  return {
    article: id as string,
    title: titleOf(article),
    authors: authors.map((author) => author.name),
    filedAs: authors.map((author) => filedAs(author, catalog.site.language)),
    outlet: name,
    outletKind: kind,
    date: formatDate(data.published).text,
    published: data.published,
    language: textLanguage(article),
    ...(data.url && { url: data.url }),
  };
});

/** Cites an article. The address of its page here is known where that of the site is. */
export const citationOf = derivedInTurn((article: ArticleEntry): Citation => {
  const address = absolute(addresses.entity('article', article.id));
  const read = address === undefined ? undefined : { site: catalog.site.title, address };
  return citeArticle(citedArticle(article), read, messages.citation);
});

/** An article in a list from which programs that manage references take what they cite. */
export function citedItem(article: ArticleEntry): ArticleItem {
  return { ...articleItem(article), coins: formatCoins(citationOf(article)) };
}
