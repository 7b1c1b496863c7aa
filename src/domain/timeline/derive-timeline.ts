import { compareText } from '../../text/lists.ts';
import { sortByDate } from '../dates.ts';
import { drawUpright } from './draw-upright.ts';
import { drawWide } from './draw-wide.ts';
import { articlesReporting } from './group-articles.ts';
import { buildModel } from './lay-axis.ts';
import type { TimelineArticle, TimelineDrawings, TimelineEvent, TimelineOptions } from './types.ts';

/**
 * Draws events to scale, each at its own precision, and below them the articles that report them.
 * @param events at least one; each is drawn or counted in a cluster exactly once, in order of the earliest day its date
 *   can mean
 * @param articles those that report none of the events are left out
 */
export function deriveTimeline(
  events: readonly TimelineEvent[],
  articles: readonly TimelineArticle[],
  options: TimelineOptions,
): TimelineDrawings {
  const sorted = sortByDate(
    events,
    ({ date }) => date,
    (a, b) => compareText(a.id, b.id),
  );
  const reporting = articlesReporting(articles, new Set(sorted.map(({ id }) => id)));
  const model = buildModel(sorted, reporting, options);
  return { wide: drawWide(model), upright: drawUpright(model) };
}
