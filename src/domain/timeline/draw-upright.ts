import { toHalf } from '../drawing/box.ts';
import { textWidth } from '../drawing/text-width.ts';
import { placeLane } from './draw-lanes.ts';
import { groupArticles } from './group-articles.ts';
import { isotonicSpread } from './isotonic-spread.ts';
import { blockOf, labelWords, placeBlock } from './labels.ts';
import { layAxis, namesOfGaps, type TimelineModel } from './lay-axis.ts';
import { HAIR, type PlacedDate, THICKNESS } from './place-dates.ts';
import { placeItems, ROW } from './place-items.ts';
import { ticksOf } from './ticks.ts';
import type { DateMark, TimelinePicture } from './types.ts';

const WIDTH = 340;
const TYPE = { size: 16.5, leading: 20.5 };
/** The column of the calendar's names; the lanes of articles follow, then the axis, then the labels. */
const CALENDAR = 70;
const LANE = 15;
const GAP = 76;
const MIN_SEGMENT_LENGTH = 48;
const SHORTEST = 220;
const MOST_LANES = 3;
const BETWEEN = 11;

/** Draws a model down a narrow page: labels to the right of the axis, articles in lanes to the left. */
export function drawUpright(model: TimelineModel): TimelinePicture {
  const { options } = model;
  const groups = groupArticles(model.articles, MOST_LANES, options.words, options.within);
  const laneAt = (index: number) => CALENDAR + 8 + index * LANE;
  const base = groups.length > 0 ? laneAt(groups.length - 1) + 20 : CALENDAR + 8;

  let top = 2;
  const heads = groups.map((group, index) => {
    const [name, note] = group.label;
    const words = [{ text: options.words.list([name?.text ?? '', note?.text ?? ''].filter(Boolean)), soft: false }];
    const block = blockOf(words, WIDTH - laneAt(index) - 12, TYPE);
    const label = placeBlock(block, laneAt(index) + 9, top, TYPE);
    top += block.height + 5;
    return label;
  });
  const start = top + 14;

  // Rows of marks depend on the length of the axis, and that on the width which the rows leave: so the rows are taken
  // from a drawing of the labels' least height first, and given room for as many again.
  const lengthFor = (heights: number) =>
    Math.max(SHORTEST, heights) + (model.stretches.length - 1) * GAP + model.stretches.length * MIN_SEGMENT_LENGTH;
  const rough = placeItems(model.events, layAxis(model, [start, start + lengthFor(0)], GAP, MIN_SEGMENT_LENGTH));
  const rows = Math.max(...rough.map(({ row }) => row)) + 1;
  const labelsAt = Math.min(base + rows * ROW + 16, WIDTH - 140);
  const blockFor = (item: (typeof rough)[number]) =>
    blockOf(labelWords(item, options.words), WIDTH - labelsAt - 2, TYPE);
  const heightOf = (items: typeof rough) => items.reduce((sum, item) => sum + blockFor(item).height + BETWEEN, 0);
  const end = start + lengthFor(heightOf(rough));
  const axis = layAxis(model, [start, end], GAP, MIN_SEGMENT_LENGTH);
  const items = placeItems(model.events, axis).map((item) => ({
    ...item,
    row: Math.min(item.row, Math.floor((labelsAt - base - 16) / ROW)),
  }));
  const across = ({ row }: { row: number }) => base + row * ROW;
  const byAnchor = items.map((item) => ({ item, block: blockFor(item) })).sort((a, b) => a.item.anchor - b.item.anchor);
  const places = isotonicSpread(
    byAnchor.map(({ item, block }) => ({ at: item.anchor - TYPE.leading / 2, length: block.height + BETWEEN })),
    start - 8,
  );
  const bottom = Math.max(end + 14, ...byAnchor.map(({ block }, index) => (places[index] ?? 0) + block.height + 4));
  const drawn = new Map(
    byAnchor.map(({ item, block }, index) => {
      const label = placeBlock(block, labelsAt, places[index] ?? 0, TYPE);
      const leader = line(across(item), item.anchor, labelsAt - 6, label.box.y + TYPE.leading / 2);
      const mark = item.repeated ? undefined : markOf(item, across(item));
      return [item, { events: item.events.map(({ id }) => id), mark, leader, label }] as const;
    }),
  );
  const lanes = groups.map((group, index) => {
    const lane = placeLane(group, items, axis, options.within);
    const x = laneAt(index);
    const label = heads[index] ?? placeBlock(blockOf([], WIDTH, TYPE), x, 0, TYPE);
    return {
      articles: group.articles.map(({ id }) => id),
      line: line(x, label.box.y + 4, x, lane.to),
      published: lane.published.map((date) => markOf(date, x)),
      mentions: lane.mentions.map((y) => ({ x, y: toHalf(y) })),
      label,
    };
  });
  const gaps = namesOfGaps(model.stretches, options.words);
  return {
    width: WIDTH,
    height: Math.ceil(bottom),
    axis: axis.pieces.map(({ from, to }) => line(base, from, base, to)),
    ticks: axis.pieces.flatMap((piece) =>
      ticksOf(piece, options.locale, (ticks) =>
        ticks.every(({ day, text }, index) => {
          const next = ticks[index + 1];
          const room = (next ? axis.at(next.day) : piece.to + 12) - axis.at(day);
          return calendarBlock(text).height + 4 <= room;
        }),
      ).map(({ day, text }) => ({
        line: line(CALENDAR - 6, axis.at(day), base, axis.at(day)),
        label: placeBlock(calendarBlock(text), 0, axis.at(day) - TYPE.leading / 2, TYPE),
      })),
    ),
    breaks: axis.pieces.slice(0, -1).map(({ to }, index) => {
      const middle = to + GAP / 2;
      const block = calendarBlock(gaps[index] ?? '');
      return {
        line: line(base, to, base, to + GAP),
        strokes: [-3, 3].map((shift) => line(base - 6, middle + shift + 3, base + 6, middle + shift - 3)),
        label: placeBlock(block, 0, middle - block.height / 2 + 4, TYPE),
      };
    }),
    guides: guides(lanes, base),
    items: items.flatMap((item) => drawn.get(item) ?? []),
    lanes,
  };
}

/** What a calendar says, in its column. Its words are short, so none is broken: Arabic ones are narrower than they are taken for. */
function calendarBlock(text: string) {
  const words = text.split(' ').map((word) => textWidth(word, TYPE.size));
  return blockOf([{ text, soft: true }], Math.max(CALENDAR - 10, ...words), TYPE);
}

function guides(lanes: readonly { mentions: readonly { x: number; y: number }[] }[], base: number) {
  const farthest = new Map(lanes.toReversed().flatMap(({ mentions }) => mentions.map(({ x, y }) => [y, x] as const)));
  return [...farthest].map(([y, x]) => line(x, y, base, y));
}

function markOf({ shape, from, to, start, end, vague }: PlacedDate, x: number): DateMark {
  const box = {
    x: toHalf(x - THICKNESS / 2),
    y: toHalf(from + HAIR),
    width: THICKNESS,
    height: toHalf(to - from - 2 * HAIR),
  };
  return { shape, box, start, end, vague };
}

function line(x1: number, y1: number, x2: number, y2: number) {
  return { x1: toHalf(x1), y1: toHalf(y1), x2: toHalf(x2), y2: toHalf(y2) };
}
