import { type Box, boxAround, isInside, lineMeets, linesCross, overlaps, type Point, toTenth } from '../drawing/box.ts';
import { fitText } from '../drawing/text-width.ts';

/** A circle with a name that is to be written beside it. */
interface NamedCircle extends Point {
  radius: number;
  name: string;
}

/** The drawing that labels are placed on. */
interface LabelFormat {
  frame: Box;
  fontSize: number;
  /** The width of a text at the font size, at most. */
  widthOf(text: string): number;
}

/** A text on a drawing. */
export interface MapLabel {
  text: string;
  /** Where its line begins, in the middle or at the end, as `anchor` has it. */
  x: number;
  /** Its baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
  /** A line from its circle, where it stands apart from it. */
  leader?: { from: Point; to: Point };
}

/** What a label may be no wider than, in parts of the frame. */
const WIDEST = 0.42;
/** What stays free between labels, circles and the frame. */
const GAP = 2;
/** How far from a circle's edge a label with a line to it may stand, in font sizes. */
const DISTANCES = [1.1, 1.7, 2.5, 3.4, 4.6, 6, 8];
const DIRECTIONS = 24;
/** The height of a line, and where its baseline is, in font sizes. */
const [LINE, BASELINE] = [1.2, 0.92];

/** How often all is tried again. */
const TRIES = 10;

/** What a circle got: its label, and its number where the label is one; nothing where no spot was free. */
interface Placed {
  label?: MapLabel;
  number?: number;
}

/**
 * Finds a free spot for each name: at one of eight positions around its circle, else farther off with a line to it, else
 * for a number in the same ways. Whatever is placed overlaps no label, circle or line, and is not cut. Names that come
 * first choose first; those that find nothing are moved to the front and all is tried again.
 */
export function placeLabels(circles: readonly NamedCircle[], format: LabelFormat): Placed[] {
  let first: First = { names: [], numbers: [] };
  let best: Placed[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const placed = placeInOrder(circles, first, format);
    if (best.length === 0 || missing(placed) < missing(best)) best = placed;
    const indexes = [...circles.keys()];
    const numbered = indexes.filter((index) => placed[index]?.number !== undefined);
    const bare = indexes.filter((index) => !placed[index]?.label);
    if (numbered.length + bare.length === 0) break;
    const twice = bare.filter((index) => first.names.includes(index));
    const numbers = [...new Set([...first.numbers, ...twice])];
    const names = [...new Set([...bare, ...numbered, ...first.names])].filter((index) => !numbers.includes(index));
    first = { names, numbers };
  }
  return best;
}

/** Circles that choose before all others: for a number, or for a name at any spot. */
interface First {
  numbers: readonly number[];
  names: readonly number[];
}

/** A circle without anything beside it is worse than several with numbers. */
function missing(placed: readonly Placed[]): number {
  return placed.reduce((sum, { label, number }) => sum + (label ? (number === undefined ? 0 : 1) : 8), 0);
}

function placeInOrder(circles: readonly NamedCircle[], first: First, format: LabelFormat): Placed[] {
  const taken: MapLabel[] = [];
  const placed: Placed[] = circles.map(() => ({}));
  const place = (index: number, text: string, spots: Spots): void => {
    if (placed[index]?.label) return;
    const circle = circles[index] as NamedCircle;
    for (const exact of spots(circle, text, format)) {
      // What is drawn is what must be free: a line moves by a twentieth of a unit when it is rounded.
      const spot = rounded(exact);
      if (!isFree(spot, circle, circles, taken, format.frame)) continue;
      taken.push(spot);
      placed[index] = { label: spot };
      return;
    }
  };
  const nameOf = (index: number) =>
    fitText((circles[index] as NamedCircle).name, format.fontSize, format.frame.width * WIDEST);
  const widest = circles.length > 9 ? '00' : '0';
  const numbered = new Set<number>();
  const number = (index: number) => {
    if (!placed[index]?.label) numbered.add(index);
    for (const spots of [spotsBeside, spotsApart]) place(index, widest, spots);
  };
  for (const index of first.numbers) number(index);
  for (const index of first.names) for (const spots of [spotsBeside, spotsApart]) place(index, nameOf(index), spots);
  for (const spots of [spotsBeside, spotsApart]) for (const index of circles.keys()) place(index, nameOf(index), spots);
  for (const index of circles.keys()) number(index);
  let last = 0;
  return placed.map(({ label }, index) => {
    if (!label || !numbered.has(index)) return label ? { label } : {};
    last++;
    return { label: { ...label, text: String(last) }, number: last };
  });
}

type Spots = (circle: NamedCircle, text: string, format: LabelFormat) => Generator<MapLabel>;

/** The eight spots beside a circle, the best first. */
function* spotsBeside(circle: NamedCircle, text: string, format: LabelFormat): Generator<MapLabel> {
  const { x, y, radius } = circle;
  const [width, height] = [format.widthOf(text), format.fontSize * LINE];
  const [off, slant] = [radius + GAP + 2, radius * 0.71 + GAP];
  const middle = y - height / 2;
  for (const [left, top] of [
    [x + off, middle],
    [x - off - width, middle],
    [x + slant, y - slant - height * 0.8],
    [x + slant, y + slant - height * 0.2],
    [x - slant - width, y - slant - height * 0.8],
    [x - slant - width, y + slant - height * 0.2],
    [x - width / 2, y - radius - GAP - height],
    [x - width / 2, y + radius + GAP],
  ] as const)
    yield labelAt(circle, text, { x: left, y: top, width, height }, format);
}

/** Spots farther off, with a line from the circle to the label; the nearest first. */
function* spotsApart(circle: NamedCircle, text: string, format: LabelFormat): Generator<MapLabel> {
  const { x, y, radius } = circle;
  const [width, height] = [format.widthOf(text), format.fontSize * LINE];
  for (const distance of DISTANCES) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = turnAt(turn);
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const reach = radius + distance * format.fontSize;
      const to = { x: x + right * reach, y: y + down * reach };
      const from = { x: x + right * radius, y: y + down * radius };
      const upright = Math.abs(right) < 0.3;
      const left = upright ? to.x - width / 2 : right > 0 ? to.x + GAP : to.x - width - GAP;
      const top = upright ? (down < 0 ? to.y - height : to.y) : to.y - height / 2;
      yield { ...labelAt(circle, text, { x: left, y: top, width, height }, format), leader: { from, to } };
    }
  }
}

function labelAt(circle: Point, text: string, box: Box, { fontSize }: LabelFormat): MapLabel {
  const anchor = box.x >= circle.x ? 'start' : box.x + box.width <= circle.x ? 'end' : 'middle';
  const along = anchor === 'start' ? 0 : anchor === 'end' ? box.width : box.width / 2;
  return { text, x: box.x + along, y: box.y + fontSize * BASELINE, anchor, box };
}

/** Directions in turn to the right and to the left of due east, then round to the west: text reads best at the sides. */
function turnAt(turn: number): number {
  const step = (Math.ceil(turn / 2) * 2 * Math.PI) / DIRECTIONS;
  return turn % 2 === 0 ? step : -step;
}

function isFree(
  label: MapLabel,
  own: NamedCircle,
  circles: readonly NamedCircle[],
  taken: readonly MapLabel[],
  frame: Box,
): boolean {
  if (!isInside(label.box, frame, GAP)) return false;
  const { leader } = label;
  for (const circle of circles) {
    const around = boxAround(circle, circle.radius + 1);
    if (overlaps(label.box, around)) return false;
    if (leader && circle !== own && !near(circle, own) && lineMeets(leader.from, leader.to, around)) return false;
  }
  return taken.every((other) => {
    if (overlaps(label.box, other.box, GAP)) return false;
    if (other.leader && lineMeets(other.leader.from, other.leader.to, label.box)) return false;
    if (!leader) return true;
    if (lineMeets(leader.from, leader.to, other.box)) return false;
    return !(other.leader && linesCross(leader.from, leader.to, other.leader.from, other.leader.to));
  });
}

/** Whether two circles overlap, so that a line from the one cannot but begin in the other. */
function near(a: NamedCircle, b: NamedCircle): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + 1;
}

function rounded({ leader, ...label }: MapLabel): MapLabel {
  const point = ({ x, y }: Point) => ({ x: toTenth(x), y: toTenth(y) });
  return {
    ...label,
    ...point(label),
    ...(leader && { leader: { from: point(leader.from), to: point(leader.to) } }),
  };
}
