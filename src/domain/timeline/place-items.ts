import type { Axis } from './axis.ts';
import { clusterAdjacent } from './cluster-adjacent.ts';
import { type PlacedDate, placeDate, THICKNESS } from './place-dates.ts';
import type { TimelineEvent } from './types.ts';

/** An event, or a cluster of events, on the axis. */
export interface PlacedItem extends PlacedDate {
  events: readonly TimelineEvent[];
  /** Where its leader begins, along the axis. */
  anchor: number;
  /** The row of its mark, from the axis outwards; marks of one row do not touch, unless they are the same. */
  row: number;
  /** The same mark stands there already for an earlier item. */
  repeated: boolean;
}

/** How many labels there are at most; fewer where nearly all of them would only count events. */
const MOST_LABELS = 24;
const FEW_LABELS = 12;
const MANY = 60;
/** How far apart the rows of marks are. */
export const ROW = 12;
/** How far from a bar's start its leader begins, and from other leaders. */
const FOOT = 4.5;
const APART = 4;

/** An event with its date on the axis. */
interface DatedEvent extends PlacedDate {
  event: TimelineEvent;
}

/**
 * Puts events on the axis, in rows where their marks would touch. Where there are more than can be told apart, those most
 * alike in their dates become clusters.
 * @param events in order of their earliest possible date
 */
export function placeItems(events: readonly TimelineEvent[], axis: Axis): PlacedItem[] {
  const dated = events.map((event): DatedEvent => ({ event, ...placeDate(event.date, axis) }));
  const order = new Map(dated.map(({ event }, index) => [event, index]));
  const orderOf = (event: TimelineEvent | undefined) => (event && order.get(event)) ?? 0;
  const groups = clusterAdjacent(
    dated.toSorted((a, b) => a.from - b.from || a.to - b.to),
    events.length > MANY ? FEW_LABELS : MOST_LABELS,
  ).map((group) => group.toSorted((a, b) => orderOf(a.event) - orderOf(b.event)));
  const items = groups.map((group) => ({ ...sharedDate(group), events: group.map(({ event }) => event) }));
  return placeInRows(items.sort((a, b) => orderOf(a.events[0]) - orderOf(b.events[0])));
}

/** The date that all have; of several dates, from the first beginning to the last. */
function sharedDate(group: readonly DatedEvent[]): PlacedDate {
  const [first] = group;
  if (first && new Set(group.map(keyOf)).size === 1) {
    const { event: _, ...date } = first;
    return date;
  }
  const starts = group.map(({ from }) => from);
  const [from, to] = [Math.min(...starts), Math.max(...starts) + THICKNESS];
  return { shape: 'cluster', from, to, start: 'sharp', end: 'sharp', vague: false };
}

/** Gives each mark a row, and then its leader a foot of its own: a dot in its middle, a bar where no other stands yet. */
function placeInRows(items: readonly (PlacedDate & { events: TimelineEvent[] })[]): PlacedItem[] {
  const rows: { from: number; to: number; key: string }[][] = [];
  const placed = items.map((item): PlacedItem => {
    const { from, to } = item;
    const key = keyOf(item);
    const free = rows.findIndex((row) => row.every((mark) => mark.key === key || mark.to <= from || mark.from >= to));
    const row = free < 0 ? rows.length : free;
    const taken = rows[row] ?? [];
    rows[row] = [...taken, { from, to, key }];
    return { ...item, row, repeated: taken.some((mark) => mark.key === key), anchor: (from + to) / 2 };
  });
  const feet = placed.filter(isShort).map(({ anchor }) => anchor);
  const byMark = new Map<string, number>();
  return placed.map((item) => {
    if (isShort(item)) return item;
    const key = keyOf(item);
    const anchor = byMark.get(key) ?? freeFoot(item, feet);
    byMark.set(key, anchor);
    feet.push(anchor);
    return { ...item, anchor };
  });
}

function isShort({ shape, from, to }: PlacedDate): boolean {
  return shape === 'dot' || to - from < 2 * (FOOT + APART);
}

/** Near the start of a bar, apart from the feet of others; in its middle where there is no such place. */
function freeFoot({ from, to }: PlacedDate, feet: readonly number[]): number {
  for (let foot = from + FOOT; foot <= to - FOOT; foot += APART)
    if (feet.every((other) => Math.abs(other - foot) >= APART)) return foot;
  return (from + to) / 2;
}

function keyOf({ shape, from, to, start, end, vague }: PlacedDate): string {
  return [shape, from, to, start, end, vague].join(' ');
}
