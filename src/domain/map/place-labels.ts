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
  const choices = listChoices(circles, format);
  let first: First = { names: [], numbers: [] };
  let best: Placed[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const placed = placeInOrder(choices, first);
    if (best.length === 0 || missing(placed) < missing(best)) best = placed;
    const indexes = [...circles.keys()];
    const numbered = indexes.filter((index) => placed[index]?.number !== undefined);
    const bare = indexes.filter((index) => !placed[index]?.label);
    if (numbered.length + bare.length === 0) break;
    const twice = bare.filter((index) => first.names.includes(index));
    const numbers = [...new Set([...first.numbers, ...twice])];
    const names = [...new Set([...bare, ...numbered, ...first.names])].filter((index) => !numbers.includes(index));
    // In the same order everything would find the same spots.
    if (isSame(names, first.names) && isSame(numbers, first.numbers)) break;
    first = { names, numbers };
  }
  return best;
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((index, at) => index === others[at]);
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

/** Spots for a text, the best first: within the frame and clear of all circles. */
type Spots = () => Iterable<MapLabel>;

/** The spots beside a circle and those farther off, for its name and for a number. */
type Choice = Record<'name' | 'number', Record<'beside' | 'apart', Spots>>;

/** The spots of each circle, which are the same however often all is tried. */
function listChoices(circles: readonly NamedCircle[], format: LabelFormat): Choice[] {
  const boxes = circles.map((circle) => boxAround(circle, circle.radius + 1));
  const widest = circles.length > 9 ? '00' : '0';
  const { fontSize, frame } = format;
  return circles.map((circle) => {
    // A line from a circle that overlaps this one cannot but begin in both.
    const others = boxes.filter((_, index) => !overlapsCircle(circle, circles[index] as NamedCircle));
    const clear = function* (spots: Iterable<MapLabel>): Generator<MapLabel> {
      for (const exact of spots) {
        if (!isInside(exact.box, frame, GAP)) continue;
        // What is drawn is what must be free: a line moves by a twentieth of a unit when it is rounded.
        const spot = rounded(exact);
        if (isClear(spot, boxes, others)) yield spot;
      }
    };
    const spotsFor = (text: string) => ({
      beside: keepFound(clear(spotsBeside(circle, text, format))),
      apart: keepFound(clear(spotsApart(circle, text, format))),
    });
    return { name: spotsFor(fitText(circle.name, fontSize, frame.width * WIDEST)), number: spotsFor(widest) };
  });
}

/** Gives what an iterator gives to whoever asks; each is found once, when it is asked for first. */
function keepFound<Value>(values: Iterator<Value>): () => Generator<Value> {
  const found: Value[] = [];
  return function* () {
    for (let index = 0; ; index++) {
      if (index === found.length) {
        const next = values.next();
        if (next.done) return;
        found.push(next.value);
      }
      yield found[index] as Value;
    }
  };
}

function placeInOrder(choices: readonly Choice[], first: First): Placed[] {
  const taken: MapLabel[] = [];
  const placed: Placed[] = choices.map(() => ({}));
  const numbered = new Set<number>();
  const place = (index: number, text: 'name' | 'number', where: 'beside' | 'apart'): void => {
    if (placed[index]?.label) return;
    for (const spot of choices[index]?.[text][where]() ?? []) {
      if (!isFree(spot, taken)) continue;
      taken.push(spot);
      placed[index] = { label: spot };
      return;
    }
  };
  const number = (index: number) => {
    if (!placed[index]?.label) numbered.add(index);
    for (const where of ['beside', 'apart'] as const) place(index, 'number', where);
  };
  for (const index of first.numbers) number(index);
  for (const index of first.names) for (const where of ['beside', 'apart'] as const) place(index, 'name', where);
  for (const where of ['beside', 'apart'] as const) for (const index of choices.keys()) place(index, 'name', where);
  for (const index of choices.keys()) number(index);
  let last = 0;
  return placed.map(({ label }, index) => {
    if (!label || !numbered.has(index)) return label ? { label } : {};
    last++;
    return { label: { ...label, text: String(last) }, number: last };
  });
}

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

/** Whether a label overlaps no circle, and its line none of those that it could keep clear of; both by the boxes around them. */
function isClear({ box, leader }: MapLabel, circles: readonly Box[], others: readonly Box[]): boolean {
  if (circles.some((around) => overlaps(box, around))) return false;
  return !leader || !others.some((around) => lineMeets(leader.from, leader.to, around));
}

/** Whether a label overlaps none of those that are placed, and no line of any. */
function isFree({ box, leader }: MapLabel, taken: readonly MapLabel[]): boolean {
  return taken.every((other) => {
    if (overlaps(box, other.box, GAP)) return false;
    if (other.leader && lineMeets(other.leader.from, other.leader.to, box)) return false;
    if (!leader) return true;
    if (lineMeets(leader.from, leader.to, other.box)) return false;
    return !(other.leader && linesCross(leader.from, leader.to, other.leader.from, other.leader.to));
  });
}

/** Whether two circles overlap, or are the same. */
function overlapsCircle(a: NamedCircle, b: NamedCircle): boolean {
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
