import { toHalf } from '../drawing/box.ts';
import { textWidth } from '../drawing/text-width.ts';
import { placeLane } from './draw-lanes.ts';
import { groupArticles } from './group-articles.ts';
import { blockOf, type LabelLines, labelWords, placeBlock } from './labels.ts';
import { layAxis, namesOfGaps, type TimelineModel } from './lay-axis.ts';
import { HAIR, type PlacedDate, THICKNESS } from './place-dates.ts';
import { type PlacedItem, placeItems, ROW } from './place-items.ts';
import { ticksOf } from './ticks.ts';
import type { DateMark, TimelinePicture } from './types.ts';

const WIDTH = 760;
const TYPE = { size: 14.5, leading: 18 };
/** Where the axis begins and ends; the labels of what is last stand to the right of it. */
const ENDS = [14, 580] as const;
const GAP = 78;
const MIN_SEGMENT_LENGTH = 66;
const MOST_LANES = 6;
/** From the mark's leader to its label, between labels, and from the axis to the first lane. */
const BESIDE = 6;
const BETWEEN = 7;
const TO_LANES = 52;

/** Draws a model across the page: labels above the axis as flags on poles, articles in lanes below. */
export function drawWide(model: TimelineModel): TimelinePicture {
  const { options } = model;
  const axis = layAxis(model, ENDS, GAP, MIN_SEGMENT_LENGTH);
  const items = placeItems(model.events, axis);
  const flags = raiseFlags(items, model);
  const base = Math.max(...flags.map(({ bottom, block }) => bottom + block.height)) + 2;
  const across = ({ row }: { row: number }) => base - row * ROW;
  let lanesAt = base + TO_LANES;
  const lanes = groupArticles(model.articles, MOST_LANES, options.words, options.within).map((group) => {
    const lane = placeLane(group, items, axis, options.within);
    const block = blockOf(group.label, WIDTH - ENDS[1] - 20, TYPE);
    const y = lanesAt + TYPE.leading / 2;
    const label = placeBlock(block, ENDS[1] + 18, lanesAt, TYPE);
    lanesAt += block.height + 10;
    return {
      articles: group.articles.map(({ id }) => id),
      line: line(lane.from, y, lane.to, y),
      published: lane.published.map((date) => markOf(date, y)),
      mentions: lane.mentions.map((x) => ({ x: toHalf(x), y: toHalf(y) })),
      label,
    };
  });
  const gaps = namesOfGaps(model.stretches, options.words);
  return {
    width: WIDTH,
    height: Math.ceil(lanes.length > 0 ? lanesAt : base + 48),
    axis: axis.pieces.map(({ from, to }) => line(from, base, to, base)),
    ticks: axis.pieces.flatMap((piece) =>
      ticksOf(piece, options.locale, (ticks) =>
        ticks.every(({ day, text }, index) => {
          const next = ticks[index + 1];
          const room = (next ? axis.at(next.day) - 8 : piece === axis.pieces.at(-1) ? WIDTH : piece.to) - axis.at(day);
          return textWidth(text, TYPE.size) + 5 <= room;
        }),
      ).map(({ day, text }) => ({
        line: line(axis.at(day), base, axis.at(day), base + 9),
        label: placeBlock(blockOf([{ text, soft: true }], WIDTH, TYPE), axis.at(day) + 4, base + 9, TYPE),
      })),
    ),
    breaks: axis.pieces.slice(0, -1).map(({ to }, index) => {
      const middle = to + GAP / 2;
      const block = blockOf([{ text: gaps[index] ?? '', soft: true }], GAP - 4, TYPE);
      return {
        line: line(to, base, to + GAP, base),
        strokes: [-3, 3].map((shift) => line(middle + shift - 3, base + 6, middle + shift + 3, base - 6)),
        label: placeBlock(block, middle - block.width / 2, base + 9, TYPE),
      };
    }),
    guides: guides(lanes, base),
    items: flags.map(({ item, block, bottom }) => {
      const label = placeBlock(block, item.anchor + BESIDE, base - bottom - block.height, TYPE);
      return {
        events: item.events.map(({ id }) => id),
        mark: item.repeated ? undefined : markOf(item, across(item)),
        leader: line(item.anchor, across(item), item.anchor, label.box.y + 3),
        label,
      };
    }),
    lanes,
  };
}

interface Flag {
  item: PlacedItem;
  block: LabelLines;
  /** How far above the axis the label's lower edge is. */
  bottom: number;
}

/**
 * Hangs each label to the right of its pole, from the last to the first, above all labels that it would touch. A pole
 * never meets a label: those to its right begin beyond it, and those to its left are above it.
 */
function raiseFlags(items: readonly PlacedItem[], { options }: TimelineModel): Flag[] {
  const floor = Math.max(...items.map(({ row }) => row)) * ROW + THICKNESS + 5;
  const raised: Flag[] = [];
  const order = items.map((item, index) => ({ item, index }));
  for (const { item } of order.toSorted((a, b) => b.item.anchor - a.item.anchor || b.index - a.index)) {
    const room = WIDTH - item.anchor - BESIDE - 2;
    const flags = [1, 0.6, 0.45].map((part) => {
      const block = blockOf(labelWords(item, options.words), Math.max(room * part, Math.min(room, 150)), TYPE);
      const right = item.anchor + BESIDE + block.width + BETWEEN;
      const below = raised.filter((flag) => flag.item.anchor < right);
      const bottom = Math.max(floor, ...below.map((flag) => flag.bottom + flag.block.height + BETWEEN));
      return { item, block, bottom };
    });
    raised.push(flags.reduce((best, flag) => (topOf(flag) < topOf(best) ? flag : best)));
  }
  const found = new Map(raised.map((flag) => [flag.item, flag]));
  return items.flatMap((item) => found.get(item) ?? []);
}

function topOf({ bottom, block }: Flag): number {
  return bottom + block.height;
}

function guides(lanes: readonly { mentions: readonly { x: number; y: number }[] }[], base: number) {
  const lowest = new Map(lanes.flatMap(({ mentions }) => mentions.map(({ x, y }) => [x, y] as const)));
  return [...lowest].map(([x, y]) => line(x, base + TO_LANES - 10, x, y));
}

function markOf({ shape, from, to, start, end, vague }: PlacedDate, y: number): DateMark {
  const box = {
    x: toHalf(from + HAIR),
    y: toHalf(y - THICKNESS / 2),
    width: toHalf(to - from - 2 * HAIR),
    height: THICKNESS,
  };
  return { shape, box, start, end, vague };
}

function line(x1: number, y1: number, x2: number, y2: number) {
  return { x1: toHalf(x1), y1: toHalf(y1), x2: toHalf(x2), y2: toHalf(y2) };
}
