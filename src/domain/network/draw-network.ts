import { type Box, type Point, partsOutside, toTenth } from '../drawing/box.ts';
import { buildCircleScale } from '../drawing/circle-scale.ts';
import { fitText, textWidth } from '../drawing/text-width.ts';
import type { NetworkSpeaker } from './choose-drawn.ts';
import { layOut } from './lay-out.ts';
import type { SpeakerPair } from './pairs.ts';
import { boxOf, type Placeable, resolveOverlaps } from './resolve-overlaps.ts';

/** The size and the limits of a network; lengths in units of its view box. */
export interface NetworkFormat {
  width: number;
  fontSize: number;
  /** The radius of a speaker quoted once, and of the one quoted most. */
  radius: Readonly<{ one: number; most: number }>;
  /** How many speakers and pairs it holds at most. */
  speakers: number;
  pairs: number;
  /** How much room there is for what a box takes. */
  room: number;
}

/** All that a drawing depends on: the same input gives the same drawing. */
export interface NetworkInput {
  /** As `chooseDrawn` gives them. */
  speakers: readonly NetworkSpeaker[];
  pairs: readonly SpeakerPair[];
  format: NetworkFormat;
}

/** A speaker on a drawing. */
export interface NetworkNode {
  id: string;
  x: number;
  y: number;
  radius: number;
  /** The name, cut where it is very long. */
  text: string;
  /** The baseline of the name, whose middle is below the node. */
  baseline: number;
  /** What the node and its name take. */
  box: Box;
  /** What the name takes, with the room that lines keep free around it. */
  nameBox: Box;
}

/** A line between two speakers. */
interface NetworkLine {
  /** What is drawn of it: it breaks off where it would run through a name. */
  parts: { from: Point; to: Point }[];
  width: number;
  articles: number;
}

/** A network to be drawn. */
export interface NetworkDrawing {
  width: number;
  height: number;
  nodes: NetworkNode[];
  /** The thinnest first. */
  lines: NetworkLine[];
  samples: { count: number; radius: number }[];
  lineSamples: { count: number; width: number }[];
}

/** What stays free between two boxes, and from a node to its name. */
const GAP = 7;
const NAME_GAP = 3;
/** How far lines keep from names. */
const NAME_ROOM = 2;
/** What a name may be no wider than: units, and parts of the drawing. */
const [WIDEST_NAME, WIDEST_PART] = [240, 0.62];

/**
 * Draws who is quoted with whom: no node or name overlaps another, and all lie in the frame. What it takes is bounded by
 * how many speakers and pairs the format holds.
 */
export function drawNetwork({ speakers, pairs, format }: NetworkInput): NetworkDrawing | undefined {
  if (speakers.length < 2) return undefined;
  const scale = buildCircleScale(
    speakers.map(({ quotations }) => quotations),
    format.radius.one,
    format.radius.most,
    3,
  );
  const things = speakers.map(({ name, quotations }) => {
    const radius = toTenth(scale.radius(quotations));
    const text = fitText(name, format.fontSize, Math.min(WIDEST_NAME, format.width * WIDEST_PART));
    const width = Math.max(2 * radius, textWidth(text, format.fontSize));
    const height = 2 * radius + NAME_GAP + format.fontSize * 1.2;
    return { radius, text, width, height, anchor: { x: width / 2, y: radius } };
  });
  const size = { width: format.width, height: heightFor(things, format) };
  const wanted = layOut(things, linksOf(speakers, pairs), size);
  const { points, height } = resolveOverlaps(things, wanted, size, GAP);
  const nodes = things.map((thing, index): NetworkNode => {
    const point = points[index] as Point;
    const at = { x: toTenth(point.x), y: toTenth(point.y) };
    const { radius, text } = thing;
    const baseline = toTenth(at.y + radius + NAME_GAP + format.fontSize * 0.92);
    const box = boxOf(thing, point);
    return {
      id: (speakers[index] as NetworkSpeaker).id,
      ...at,
      radius,
      text,
      baseline,
      box,
      nameBox: nameBox(text, at.x, baseline, format),
    };
  });
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const names = nodes.map((node) => node.nameBox);
  const most = Math.max(...pairs.map(({ articles }) => articles));
  const between = [...pairs].reverse().map(({ a, b, articles }): NetworkLine => {
    const [from, to] = [nodeOf.get(a) as NetworkNode, nodeOf.get(b) as NetworkNode];
    return { parts: partsOutside(from, to, names).map(roundPart), width: lineWidth(articles, most), articles };
  });
  return {
    ...cropped(nodes, between, height),
    width: format.width,
    samples: scale.samples.map((count) => ({ count, radius: toTenth(scale.radius(count)) })),
    lineSamples: [...new Set([pairs.at(-1)?.articles ?? 1, most])].map((count) => ({
      count,
      width: lineWidth(count, most),
    })),
  };
}

/** The box of a name whose middle and baseline are given. */
function nameBox(text: string, middle: number, baseline: number, { fontSize }: NetworkFormat): Box {
  const width = textWidth(text, fontSize) + 2 * NAME_ROOM;
  return {
    x: middle - width / 2,
    y: baseline - fontSize * 0.8 - NAME_ROOM,
    width,
    height: fontSize * 1.05 + 2 * NAME_ROOM,
  };
}

function roundPart({ from, to }: { from: Point; to: Point }): { from: Point; to: Point } {
  return { from: { x: toTenth(from.x), y: toTenth(from.y) }, to: { x: toTenth(to.x), y: toTenth(to.y) } };
}

/** Moves a drawing up to the top and cuts off what is free below it. */
function cropped(nodes: readonly NetworkNode[], lines: readonly NetworkLine[], height: number) {
  const top = Math.floor(Math.min(...nodes.map(({ box }) => box.y)));
  const bottom = Math.ceil(Math.max(...nodes.map(({ box }) => box.y + box.height)));
  const up = <T extends Point>(point: T): T => ({ ...point, y: toTenth(point.y - top) });
  return {
    height: Math.min(height, bottom) - top,
    nodes: nodes.map((node) => ({
      ...up(node),
      baseline: toTenth(node.baseline - top),
      box: up(node.box),
      nameBox: up(node.nameBox),
    })),
    lines: lines.map((line) => ({
      ...line,
      parts: line.parts.map(({ from, to }) => ({ from: up(from), to: up(to) })),
    })),
  };
}

/** As high as gives every box its room, and never a strip. */
function heightFor(things: readonly Placeable[], { width, room }: NetworkFormat): number {
  const area = things.reduce((sum, thing) => sum + (thing.width + GAP) * (thing.height + GAP), 0);
  return Math.round(Math.max(Math.min(width, 420) * 0.62, (area * room) / width));
}

function linksOf(speakers: readonly NetworkSpeaker[], pairs: readonly SpeakerPair[]) {
  const index = new Map(speakers.map(({ id }, position) => [id, position]));
  return pairs.map(({ a, b, articles }) => ({ source: index.get(a) ?? 0, target: index.get(b) ?? 0, articles }));
}

/** From one unit to five; proportional to the articles where these are few. */
function lineWidth(articles: number, most: number): number {
  return toTenth(most <= 5 ? articles : 1 + (4 * (articles - 1)) / (most - 1));
}
