import { type CountableTimeInterval, utcMonth, utcYear } from 'd3-time';
import type { AxisSegment } from './axis.ts';
import { dayOf, instantOf } from './days.ts';

/** A mark of the calendar: the day it stands at, and its name. */
export interface Tick {
  day: number;
  text: string;
}

interface Step {
  unit: CountableTimeInterval;
  by: number;
}

const STEPS: readonly Step[] = [
  ...[1, 3, 6].map((by) => ({ unit: utcMonth, by })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].map((by) => ({
    unit: utcYear,
    by,
  })),
];

/**
 * The months or years that mark a piece of the axis, as close as their names allow.
 * @param fits whether names fit that stand at these days, in order
 */
export function ticksOf(piece: AxisSegment, locale: string, fits: (ticks: readonly Tick[]) => boolean): Tick[] {
  for (const step of STEPS) {
    const lengths = (piece.end - piece.start) / (step.unit === utcYear ? 365.25 * step.by : 30.44 * step.by);
    if (lengths > 60) continue;
    const ticks = namedTicks(piece, step, locale);
    if (ticks.length > 0 && fits(ticks)) return ticks;
  }
  const names = (['both', 'year'] as const).map((name) => ({
    day: piece.start,
    text: format(piece.start, locale, name),
  }));
  return names.filter((tick) => fits([tick])).slice(0, 1);
}

function namedTicks(piece: AxisSegment, { unit, by }: Step, locale: string): Tick[] {
  const every = unit.every(by) ?? unit;
  const days = every.range(instantOf(piece.start), instantOf(piece.end)).map(dayOf);
  return days.map((day, index) => {
    if (unit === utcYear) return { day, text: format(day, locale, 'year') };
    const january = instantOf(day).getUTCMonth() === 0;
    return { day, text: format(day, locale, index === 0 ? 'both' : january ? 'year' : 'month') };
  });
}

type Name = 'year' | 'month' | 'both';

const NAMES: Record<Name, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  both: { month: 'short', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(day: number, locale: string, name: Name): string {
  const instant = instantOf(day);
  const era = instant.getUTCFullYear() < 1;
  const key = `${locale}/${name}/${era}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const options = { ...NAMES[name], ...(era && name !== 'month' && { era: 'short' as const }) };
    formatter = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(instant);
}
