import type { Axis } from './axis.ts';
import type { ArticleGroup } from './group-articles.ts';
import { isWithin, type PlacedDate, placeDate } from './place-dates.ts';
import type { PlacedItem } from './place-items.ts';
import type { DayRange } from './types.ts';

/** A lane along the axis: where its articles were published and which events they report, in the axis' units. */
export interface PlacedLane {
  group: ArticleGroup;
  published: PlacedDate[];
  /** The anchors of the items that are reported, each once, ascending. */
  mentions: number[];
  from: number;
  to: number;
}

/** Of more articles in one lane than this, the events that they report are not marked. */
const TOO_MANY = 40;

/** Puts the articles of a lane on the axis. Articles of the same day, or nearly, share a mark. */
export function placeLane(
  group: ArticleGroup,
  items: readonly PlacedItem[],
  axis: Axis,
  within: DayRange | undefined,
): PlacedLane {
  const dates = group.articles
    .filter(({ published }) => !within || isWithin(published, within))
    .map(({ published }) => placeDate(published, axis));
  const published = [...new Map(dates.map((date) => [keyOf(date), date])).values()];
  const reported = new Set(group.articles.flatMap(({ events }) => events));
  // So many articles mark every event: the list says which report it.
  const mentions =
    dates.length > TOO_MANY
      ? []
      : items.filter(({ events }) => events.some(({ id }) => reported.has(id))).map(({ anchor }) => anchor);
  const ends = [...mentions, ...published.flatMap(({ from, to }) => [from, to])];
  return {
    group,
    published,
    mentions: [...new Set(mentions)].sort((a, b) => a - b),
    from: Math.min(...ends),
    to: Math.max(...ends),
  };
}

function keyOf({ shape, from, to, start, end }: PlacedDate): string {
  return shape === 'dot' ? `${Math.round(from / 2)}` : `${from} ${to} ${start} ${end}`;
}
