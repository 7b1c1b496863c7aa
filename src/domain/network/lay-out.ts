import {
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '../drawing/box.ts';
import type { Placeable } from './resolve-overlaps.ts';

interface Body extends SimulationNodeDatum, Placeable {}

interface Bond extends SimulationLinkDatum<Body> {
  articles: number;
}

/** Steps to find a rest, and more of them to move names off lines. */
const [TICKS, LAST_TICKS] = [260, 90];
const APART = 10;
/** The square of a distance below which bodies count as one. */
const LEAST_SQUARED = 1e-6;
/** What lines keep free beside them, and how much of an overlap one step mends. */
const [LINE_ROOM, LINE_PUSH] = [4, 0.06];

/**
 * Where the nodes of a network come to rest when those that are joined attract and all others repel each other
 * (d3-force; a fixed number of steps, numbers of its own for what is random).
 * @param links by the places of the things in their list
 */
export function layOut(
  things: readonly Placeable[],
  links: readonly { source: number; target: number; articles: number }[],
  { width, height }: { width: number; height: number },
): Point[] {
  const bodies: Body[] = things.map(({ width: w, height: h, anchor }) => ({ width: w, height: h, anchor }));
  const bonds: Bond[] = links.map((link) => ({ ...link }));
  const most = Math.max(1, ...links.map(({ articles }) => articles));
  const unit = Math.sqrt((width * height) / things.length);
  const centres = centresOf(things, links, { width, height });
  const simulation = forceSimulation(bodies)
    .randomSource(numbersFrom(20_220_928))
    .force(
      'bond',
      forceLink<Body, Bond>(bonds)
        .distance(unit * 0.85)
        .strength(({ articles }) => 0.06 + 0.3 * (articles / most)),
    )
    .force('repulsion', (alpha) => repel(bodies, unit * 3.2 * alpha, width * 0.6))
    .force('across', forceX<Body>((_, index) => centres[index]?.x ?? 0).strength(pull(height / width)))
    .force('down', forceY<Body>((_, index) => centres[index]?.y ?? 0).strength(pull(width / height)))
    .force('boxes', () => pushApart(bodies))
    .stop();
  simulation.tick(TICKS);
  simulation
    .force('lines', () => pushOffLines(bodies, bonds))
    .alpha(0.3)
    .tick(LAST_TICKS);
  return fillFrame(bodies, width, height);
}

/** How strongly all are pulled to the middle along an axis, by how much shorter it is than the other. */
function pull(other: number): number {
  return 0.05 * Math.min(3, Math.max(1, other));
}

/** Where each thing is pulled to: those that lines join to a point of their own, each group in its part of the frame. */
function centresOf(
  things: readonly Placeable[],
  links: readonly { source: number; target: number }[],
  { width, height }: { width: number; height: number },
): Point[] {
  const groups = groupsOf(things.length, links);
  const areas = things.map((thing) => thing.width * thing.height);
  const whole = areas.reduce((sum, area) => sum + area, 0);
  let before = 0;
  const parts = new Map<number, number>();
  for (const group of new Set(groups)) {
    const area = areas.reduce((sum, each, index) => sum + (groups[index] === group ? each : 0), 0);
    parts.set(group, (before + area / 2) / whole);
    before += area;
  }
  return groups.map((group) => {
    const part = parts.get(group) ?? 0.5;
    return width >= height ? { x: width * part, y: height / 2 } : { x: width / 2, y: height * part };
  });
}

/** For each thing the first of those that lines join it to, by way of others too. */
function groupsOf(count: number, links: readonly { source: number; target: number }[]): number[] {
  const groups = Array.from({ length: count }, (_, index) => index);
  for (const { source, target } of links) {
    const [from, to] = [groups[source] as number, groups[target] as number];
    for (const [index, group] of groups.entries()) if (group === Math.max(from, to)) groups[index] = Math.min(from, to);
  }
  return groups;
}

/**
 * Speeds bodies up away from each other, the more the nearer they are. They are few: with a tree of them, as in d3-force's
 * `forceManyBody`, it takes ten times as long.
 * @param reach how far it is felt
 */
function repel(bodies: readonly Body[], strength: number, reach: number): void {
  for (let index = 0; index < bodies.length; index++) {
    const a = bodies[index] as Body;
    for (let next = index + 1; next < bodies.length; next++) {
      const b = bodies[next] as Body;
      const right = (b.x ?? 0) - (a.x ?? 0);
      const down = (b.y ?? 0) - (a.y ?? 0);
      const squared = right * right + down * down;
      if (squared >= reach * reach) continue;
      // What is very near would fly off.
      const by = strength / Math.max(squared, Math.sqrt(squared), LEAST_SQUARED);
      a.vx = (a.vx ?? 0) - right * by;
      a.vy = (a.vy ?? 0) - down * by;
      b.vx = (b.vx ?? 0) + right * by;
      b.vy = (b.vy ?? 0) + down * by;
    }
  }
}

/** Moves boxes that overlap away from each other, along the axis on which they overlap less. */
function pushApart(bodies: readonly Body[]): void {
  // Plain loops: a step looks at every two bodies, and a drawing takes hundreds of steps.
  for (let index = 0; index < bodies.length; index++) {
    const a = bodies[index] as Body;
    for (let next = index + 1; next < bodies.length; next++) {
      const b = bodies[next] as Body;
      const right = middleX(b) - middleX(a);
      const across = (a.width + b.width) / 2 + APART - Math.abs(right);
      if (across <= 0) continue;
      const down = middleY(b) - middleY(a);
      const along = (a.height + b.height) / 2 + APART - Math.abs(down);
      if (along <= 0) continue;
      if (across < along) {
        const by = across * sign(right);
        a.x = (a.x ?? 0) - by / 4;
        b.x = (b.x ?? 0) + by / 4;
      } else {
        const by = along * sign(down);
        a.y = (a.y ?? 0) - by / 4;
        b.y = (b.y ?? 0) + by / 4;
      }
    }
  }
}

/** Moves boxes off lines that are not theirs, so that nobody seems joined who is not. */
function pushOffLines(bodies: readonly Body[], bonds: readonly Bond[]): void {
  for (const { source, target } of bonds) {
    const a = source as Body;
    const b = target as Body;
    const ax = a.x ?? 0;
    const ay = a.y ?? 0;
    const right = (b.x ?? 0) - ax;
    const down = (b.y ?? 0) - ay;
    const length = Math.hypot(right, down) || 1;
    const across = -down / length;
    const along = right / length;
    for (const body of bodies) {
      if (body === a || body === b) continue;
      const x = middleX(body) - ax;
      const y = middleY(body) - ay;
      const part = (x * right + y * down) / (length * length);
      if (part <= 0 || part >= 1) continue;
      const off = x * across + y * along;
      const reach = (body.width * Math.abs(across) + body.height * Math.abs(along)) / 2 + LINE_ROOM;
      const by = (reach - Math.abs(off)) * sign(off) * LINE_PUSH;
      if (Math.abs(off) >= reach) continue;
      body.x = (body.x ?? 0) + by * across;
      body.y = (body.y ?? 0) + by * along;
    }
  }
}

function middleX({ x = 0, anchor, width }: Body): number {
  return x - anchor.x + width / 2;
}

function middleY({ y = 0, anchor, height }: Body): number {
  return y - anchor.y + height / 2;
}

function sign(number: number): number {
  return number < 0 ? -1 : 1;
}

/** Moves and stretches a cloud of bodies so that their boxes fill the frame, at most half as far again on either axis. */
function fillFrame(bodies: readonly Body[], width: number, height: number): Point[] {
  const axes = (['x', 'y'] as const).map((axis) => {
    const [size, whole] = axis === 'x' ? (['width', width] as const) : (['height', height] as const);
    const at = bodies.map((body) => body[axis] ?? 0);
    const [least, greatest] = [Math.min(...at), Math.max(...at)];
    const room = whole - Math.max(...bodies.map((body) => body[size]));
    const stretch = greatest === least ? 1 : Math.min(1.5, room / (greatest - least));
    return (value: number) => whole / 2 + (value - (least + greatest) / 2) * stretch;
  });
  return bodies.map(({ x = 0, y = 0 }) => ({ x: axes[0]?.(x) ?? x, y: axes[1]?.(y) ?? y }));
}

/** Numbers from 0 up to 1 that look random and are always the same: a linear congruence modulo 2³² (the constants of Numerical Recipes). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
