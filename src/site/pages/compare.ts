import { deriveComparablePairs } from '../../domain/derive-comparable.ts';
import { setApart } from '../../text/join-in-line.ts';
import { textDirection } from '../../text/text-direction.ts';
import { addresses, catalog, formatDate, language, messages } from '../collection.ts';
import { type Link, linkTo, titleOf } from '../items.ts';

/** How many articles the page itself offers in a list; of more it asks for a part of the title. */
const LISTED = 200;

/** How many pairs the page names. */
const PAIRS = 20;

/** An article that can be chosen, under the name by which it is found. */
export interface ArticleChoice {
  id: string;
  name: string;
}

/** Two articles that report the same events. */
export interface PairItem {
  articles: [Link, Link];
  inBoth: string;
  href: string;
  events: Link[];
}

/** All that the page that compares articles shows before two are chosen. */
export function comparePage() {
  const listed = catalog.entries.article.length <= LISTED;
  return {
    choices: listed ? articleChoices() : [],
    listed,
    isPossible: catalog.entries.article.length > 1,
    pairs: deriveComparablePairs(catalog, PAIRS).map(
      ({ article, with: first, events, claims, topics }): PairItem => ({
        articles: [linkTo('article', first.id), linkTo('article', article.id)],
        inBoth: messages.compare.inBoth(events.length, claims.length, topics.length),
        href: addresses.compareWith(first.id, article.id),
        events: events.map((event) => linkTo('event', event)),
      }),
    ),
  };
}

/** Every article, newest first. */
export function articleChoices(): ArticleChoice[] {
  return catalog.entries.article.map((article) => ({
    id: article.id,
    name: messages.list(
      [titleOf(article), linkTo('source', article.data.source).name, formatDate(article.data.published).text].map(
        (part) => setApart(part, textDirection(language)),
      ),
    ),
  }));
}
