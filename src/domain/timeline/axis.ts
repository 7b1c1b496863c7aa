import { scaleLinear } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import { dayOf, instantOf } from './days.ts';
import type { DayRange } from './types.ts';

/** A stretch of time that is drawn to one scale, from `from` to `to` along the axis. */
export interface AxisSegment extends DayRange {
  from: number;
  to: number;
}

/** A scale of one or more pieces; between two of them the axis is broken. */
export interface Axis {
  pieces: AxisSegment[];
  /** Where a day begins, in units along the axis; a day outside the axis is put at its nearer end. */
  at(day: number): number;
}

/** A gap is left out if it is longer than so many usual steps from one date to the next … */
const STEPS = 6;
/** … and takes more than this part of what is drawn; so many at most. */
const SHARE = 0.15;
const BREAKS = 3;
/** No shorter gap is left out. In days. */
const SHORT = 90;
/** A date longer than this does not keep a gap from being left out: only its ends count. In days. */
const LONG = 400;

/**
 * The stretches of time worth drawing, in order, each widened to whole months or years: all of it, or all but wide gaps
 * in which nothing begins or ends.
 */
export function findStretches(dates: readonly DayRange[]): DayRange[] {
  const solid = dates
    .flatMap(({ start, end }) =>
      end - start > LONG
        ? [
            { start, end: start + 1 },
            { start: end - 1, end },
          ]
        : [{ start, end }],
    )
    .sort((a, b) => a.start - b.start);
  const merged = merge(solid);
  const steps = solid.slice(1).map(({ start }, index) => start - (solid[index]?.start ?? start));
  const usual = steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
  return merge(cut(merged, usual).map(widen));
}

function merge(sorted: readonly DayRange[]): DayRange[] {
  const merged: DayRange[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Cuts at the widest gap as long as that is much wider than the usual step. */
function cut(merged: readonly DayRange[], usual: number): DayRange[] {
  const gaps = merged
    .slice(1)
    .map(({ start }, index) => ({ index: index + 1, length: start - (merged[index]?.end ?? start) }))
    .sort((a, b) => b.length - a.length || a.index - b.index);
  let drawn = (merged.at(-1)?.end ?? 0) - (merged[0]?.start ?? 0);
  const cuts: number[] = [];
  for (const { index, length } of gaps) {
    if (cuts.length === BREAKS || length <= Math.max(SHORT, STEPS * usual, SHARE * drawn)) break;
    cuts.push(index);
    drawn -= length;
  }
  const bounds = [0, ...cuts.sort((a, b) => a - b), merged.length];
  return bounds.slice(1).map((bound, index) => ({
    start: merged[bounds[index] ?? 0]?.start ?? 0,
    end: merged[bound - 1]?.end ?? 1,
  }));
}

function widen({ start, end }: DayRange): DayRange {
  const unit = end - start > 5 * 366 ? utcYear : utcMonth;
  return { start: dayOf(unit.floor(instantOf(start))), end: dayOf(unit.ceil(instantOf(end))) };
}

/**
 * Lays stretches out along an axis of a length. How much each gets grows with the dates in it, less than in proportion.
 * @param weights how much is in each stretch
 * @param breaks how long each break between two of them is
 * @param least what a stretch gets at least
 */
export function buildAxis(
  stretches: readonly DayRange[],
  weights: readonly number[],
  [from, to]: readonly [number, number],
  breaks: readonly number[],
  least: number,
): Axis {
  const room = to - from - breaks.reduce((sum, length) => sum + length, 0) - least * stretches.length;
  const parts = weights.map((weight) => Math.max(1, weight) ** 0.8);
  const all = parts.reduce((sum, part) => sum + part, 0);
  let position = from;
  const pieces = stretches.map(({ start, end }, index): AxisSegment => {
    const piece = {
      start,
      end,
      from: position,
      to: position + least + (Math.max(0, room) * (parts[index] ?? 0)) / all,
    };
    position = piece.to + (breaks[index] ?? 0);
    return piece;
  });
  const scale = scaleLinear(
    pieces.flatMap(({ start, end }) => [start, end]),
    pieces.flatMap((piece) => [piece.from, piece.to]),
  ).clamp(true);
  return { pieces, at: (day) => scale(day) };
}
