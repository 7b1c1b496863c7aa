/** A point of a drawing: units of its view box, from the left and from the top. */
export interface Point {
  x: number;
  y: number;
}

/** An upright rectangle, by its corner at the left and top. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Whether two boxes have a point in common, or come closer than a gap. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether a box lies in another whole, at a distance from its sides. */
export function isInside(inner: Box, outer: Box, inset = 0): boolean {
  return (
    inner.x >= outer.x + inset &&
    inner.y >= outer.y + inset &&
    inner.x + inner.width <= outer.x + outer.width - inset &&
    inner.y + inner.height <= outer.y + outer.height - inset
  );
}

/** The box around a circle. */
export function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Whether a straight line meets a box. */
export function lineMeets(from: Point, to: Point, box: Box): boolean {
  // Most lines lie to one side of most boxes.
  if (from.x < box.x && to.x < box.x) return false;
  if (from.y < box.y && to.y < box.y) return false;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (from.x > right && to.x > right) return false;
  if (from.y > bottom && to.y > bottom) return false;
  return partInside(from, to, box) !== undefined;
}

/** The parts of a straight line that lie outside of all of some boxes, in its order. */
export function partsOutside(from: Point, to: Point, boxes: readonly Box[]): { from: Point; to: Point }[] {
  const at = (part: number): Point => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  const inside = boxes.flatMap((box) => {
    const part = partInside(from, to, box);
    return part ? [part] : [];
  });
  const parts: { from: Point; to: Point }[] = [];
  let free = 0;
  for (const [start, end] of [...inside.sort(([a], [b]) => a - b), [1, 1] as const]) {
    if (start > free) parts.push({ from: at(free), to: at(start) });
    free = Math.max(free, end);
  }
  return parts;
}

/** The part of a straight line that lies in a box, from 0 to 1. Liang and Barsky (1984): what is left of the line after each side has cut it. */
function partInside(from: Point, to: Point, box: Box): readonly [start: number, end: number] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return undefined;
    } else if (step < 0) start = Math.max(start, room / step);
    else end = Math.min(end, room / step);
  }
  return start <= end ? [start, end] : undefined;
}

/** Whether two straight lines cross. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** A length to a tenth of a unit, which no screen shows finer. */
export function toTenth(length: number): number {
  return Math.round(length * 10) / 10;
}

/** A length to half a unit, which no reader tells from the exact one in a drawing of lines and labels, and takes fewer bytes. */
export function toHalf(length: number): number {
  return Math.round(length * 2) / 2;
}
