import { type Box, isInside, overlaps, type Point } from '../drawing/box.ts';

/** A box, and the point within it that stands where something is drawn. */
export interface Placeable {
  width: number;
  height: number;
  /** The point, from the corner at the left and top. */
  anchor: Point;
}

/** How far the next spots are from the last, and how many lie at the same distance at least. */
const STEP = 6;
const DIRECTIONS = 12;

/**
 * Moves things from where they would be to the nearest spots where none overlaps another and all lie in the frame; those
 * that come first move least. Where there is no room, the frame grows downwards.
 * @param wanted where each thing's point would be
 * @returns where each thing's point is, and the height that the frame took
 */
export function resolveOverlaps(
  things: readonly Placeable[],
  wanted: readonly Point[],
  frame: { width: number; height: number },
  gap: number,
): { points: Point[]; height: number } {
  const widest = Math.max(0, ...things.map(({ width }) => width));
  if (widest > frame.width) throw new RangeError(`a box of ${widest} does not fit into a frame of ${frame.width}`);
  for (let height = frame.height; ; height = Math.ceil(height * 1.15) + 1) {
    const points = placeAll(things, wanted, { x: 0, y: 0, width: frame.width, height }, gap);
    if (points) return { points, height };
  }
}

function placeAll(
  things: readonly Placeable[],
  wanted: readonly Point[],
  frame: Box,
  gap: number,
): Point[] | undefined {
  const taken: Box[] = [];
  const points: Point[] = [];
  for (const [index, thing] of things.entries()) {
    const point = freeSpot(thing, wanted[index] ?? frame, frame, (box) =>
      taken.every((other) => !overlaps(box, other, gap)),
    );
    if (!point) return undefined;
    points.push(point);
    taken.push(boxOf(thing, point));
  }
  return points;
}

function freeSpot(thing: Placeable, wanted: Point, frame: Box, isFree: (box: Box) => boolean): Point | undefined {
  for (const spot of spotsAround(inside(wanted, thing, frame), frame)) {
    const box = boxOf(thing, spot);
    if (isInside(box, frame) && isFree(box)) return spot;
  }
  return undefined;
}

/** The box of a thing whose point is at a spot. */
export function boxOf({ width, height, anchor }: Placeable, spot: Point): Box {
  return { x: spot.x - anchor.x, y: spot.y - anchor.y, width, height };
}

/** The nearest spot at which a thing is in the frame. */
function inside({ x, y }: Point, { width, height, anchor }: Placeable, frame: Box): Point {
  return {
    x: Math.min(frame.x + frame.width - width, Math.max(frame.x, x - anchor.x)) + anchor.x,
    y: Math.min(frame.y + frame.height - height, Math.max(frame.y, y - anchor.y)) + anchor.y,
  };
}

/** A point and the spots in rings around it, as far as the frame reaches. */
function* spotsAround({ x, y }: Point, frame: Box): Generator<Point> {
  yield { x, y };
  const farthest = Math.hypot(frame.width, frame.height);
  for (let distance = STEP; distance < farthest; distance += STEP) {
    const directions = Math.max(DIRECTIONS, Math.ceil((2 * Math.PI * distance) / (3 * STEP)));
    for (let turn = 0; turn < directions; turn++) {
      const angle = (turn * 2 * Math.PI) / directions;
      yield { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
    }
  }
}
