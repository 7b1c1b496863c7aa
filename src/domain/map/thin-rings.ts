/** A closed line: its corners, the first not repeated. */
export type Ring = [number, number][];

/**
 * Takes out of closed lines the corners that matter least, until all together have no more than a number of them. A corner
 * matters as much as the area of the triangle it makes with its neighbours (Visvalingam and Whyatt 1993); passes with a
 * growing threshold stand in for the exact order.
 * @param leastArea a line that holds less is left out
 */
export function thinRings(rings: readonly Ring[], leastArea: number, corners: number): Ring[] {
  let kept = rings.filter((ring) => Math.abs(areaOf(ring)) >= leastArea);
  for (let threshold = 0.1; threshold < 1000; threshold *= 1.5) {
    if (threshold > 0.3 && kept.reduce((sum, ring) => sum + ring.length, 0) <= corners) break;
    kept = kept.map((ring) => thin(ring, threshold)).filter((ring) => Math.abs(areaOf(ring)) >= leastArea);
  }
  return kept;
}

/** One pass: of two neighbours that matter too little only the first goes, since the other matters more without it. */
function thin(ring: Ring, threshold: number): Ring {
  const kept: Ring = [];
  let skipped = false;
  let before = ring.at(-1) as Ring[number];
  // Plain loops, here and below: a site has hundreds of maps, each with thousands of corners.
  for (let index = 0; index < ring.length; index++) {
    const corner = ring[index] as Ring[number];
    const after = ring[index + 1 < ring.length ? index + 1 : 0] as Ring[number];
    const matters = Math.abs(triangle(before, corner, after)) >= threshold;
    if (matters || skipped) {
      kept.push(corner);
      before = corner;
    }
    skipped = !matters && !skipped;
  }
  return kept.length < 3 ? [] : kept;
}

function triangle(a: Ring[number], b: Ring[number], c: Ring[number]): number {
  return ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** The area that a closed line holds, negative where it runs the other way round. */
export function areaOf(ring: Ring): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index++) {
    const corner = ring[index] as Ring[number];
    const next = ring[index + 1 < ring.length ? index + 1 : 0] as Ring[number];
    sum += corner[0] * next[1] - next[0] * corner[1];
  }
  return sum / 2;
}
