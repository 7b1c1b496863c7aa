import { compareText } from '../../text/lists.ts';
import { sortByDate } from '../dates.ts';
import type { LabelLines } from './labels.ts';
import { isWithin } from './place-dates.ts';
import type { DayRange, TimelineArticle, TimelineWords } from './types.ts';

/** Articles that share a lane, and what the lane is called. */
export interface ArticleGroup {
  articles: readonly TimelineArticle[];
  label: LabelLines['lines'];
}

/** The articles that report any of the events, in the order in which they were published. */
export function articlesReporting(
  articles: readonly TimelineArticle[],
  events: ReadonlySet<string>,
): TimelineArticle[] {
  return sortByDate(
    articles.filter((article) => article.events.some((id) => events.has(id))),
    ({ published }) => published,
    (a, b) => compareText(a.id, b.id),
  );
}

/** A lane for each article; where those are more than `most` for each outlet; and else one for all. */
export function groupArticles(
  articles: readonly TimelineArticle[],
  most: number,
  words: TimelineWords,
  within: DayRange | undefined,
): ArticleGroup[] {
  if (articles.length === 0) return [];
  if (articles.length <= most)
    return articles.map((article) => ({
      articles: [article],
      label: label(article.source, words.date(article.published)),
    }));
  const count = (group: readonly TimelineArticle[]) => {
    const inside = within && group.filter(({ published }) => isWithin(published, within)).length;
    return inside === undefined || inside === group.length
      ? words.articles(group.length)
      : words.publishedWithin(inside, group.length);
  };
  const outlets = [...Map.groupBy(articles, ({ source }) => source)];
  if (outlets.length <= most)
    return outlets.map(([source, group]) => ({ articles: group, label: label(source, count(group)) }));
  return [{ articles, label: label(count(articles), words.outlets(outlets.length)) }];
}

function label(name: string, note: string): ArticleGroup['label'] {
  return [
    { text: name, soft: false },
    { text: note, soft: true },
  ];
}
