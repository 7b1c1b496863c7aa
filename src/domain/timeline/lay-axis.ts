import { type Axis, buildAxis, findStretches } from './axis.ts';
import { daysOf, knownDays } from './days.ts';
import type { DayRange, TimelineArticle, TimelineEvent, TimelineOptions, TimelineWords } from './types.ts';

/** What a drawing is made from: events in order, the articles that report them, the time to draw. */
export interface TimelineModel {
  events: readonly TimelineEvent[];
  articles: readonly TimelineArticle[];
  options: TimelineOptions;
  stretches: DayRange[];
  /** How many events begin in each stretch. */
  weights: number[];
}

/** Finds the time worth drawing. */
export function buildModel(
  events: readonly TimelineEvent[],
  articles: readonly TimelineArticle[],
  options: TimelineOptions,
): TimelineModel {
  const dates = [...events.map(({ date }) => date), ...articles.map(({ published }) => published)].map((date) =>
    knownDays(daysOf(date)),
  );
  const stretches = options.within ? [options.within] : findStretches(dates);
  const starts = events.map(({ date }) => knownDays(daysOf(date)).start);
  const weights = stretches.map(({ start, end }) => starts.filter((day) => day >= start && day < end).length);
  return { events, articles, options, stretches, weights };
}

/** The names of the gaps that a broken axis leaves out. */
export function namesOfGaps(stretches: readonly DayRange[], words: TimelineWords): string[] {
  return stretches.slice(1).map(({ start }, index) => {
    const months = Math.round((start - (stretches[index]?.end ?? start)) / 30.44);
    return months < 24 ? words.months(Math.max(1, months)) : words.years(Math.round(months / 12));
  });
}

/** The axis of a model between two places, with breaks and pieces of these lengths at least. */
export function layAxis(
  { stretches, weights }: TimelineModel,
  ends: readonly [number, number],
  gap: number,
  least: number,
): Axis {
  return buildAxis(
    stretches,
    weights,
    ends,
    stretches.slice(1).map(() => gap),
    least,
  );
}
