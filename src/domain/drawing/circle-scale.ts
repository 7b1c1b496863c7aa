/** Circles whose areas are proportional to numbers. */
export interface CircleScale {
  /** The radius for a number. Nothing is drawn smaller than `least`. */
  radius(count: number): number;
  /** Numbers to show beside circles in a legend, ascending: the least, one between, the greatest. */
  samples: number[];
}

/**
 * @param counts the numbers to be shown
 * @param unit the radius for 1, where the greatest number leaves room for it
 * @param most the radius that the greatest number may take
 */
export function buildCircleScale(counts: readonly number[], unit: number, most: number, least = 2): CircleScale {
  const greatest = Math.max(1, ...counts);
  const scale = Math.min(unit, most / Math.sqrt(greatest));
  return {
    radius: (count) => Math.max(least, scale * Math.sqrt(Math.max(0, count))),
    samples: samplesOf(Math.max(1, Math.min(...counts, greatest)), greatest),
  };
}

/** The ends, and between ends far apart a round number: 1, 2 or 5 times a power of ten. */
function samplesOf(least: number, greatest: number): number[] {
  const middle = Math.sqrt(least * greatest);
  const power = 10 ** Math.floor(Math.log10(middle));
  const round = [5, 2, 1].map((step) => step * power).find((step) => step <= middle) ?? least;
  return [...new Set([least, ...(greatest >= 4 * least ? [round] : []), greatest])].sort((a, b) => a - b);
}
