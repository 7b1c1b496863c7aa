import { feature } from 'topojson-client';
import type { MapDrawing } from './types.ts';

/** A topology as topojson-client reads it. */
type Topology = Parameters<typeof feature>[0];

/** A direction from the middle of the earth, of length 1. */
type Direction = readonly [number, number, number];

/** A corner of a shore: its degrees, as in GeoJSON, and its direction. */
export type Corner = [east: number, north: number, ...direction: Direction];

/** A closed line on earth: the last corner is the first. In the order and sense of GeoJSON as d3-geo takes it. */
type Ring = Corner[];

/** A polygon of the earth: its shore, then those of its lakes. */
type Rings = Ring[];

/** A part of a ring, from a corner to another, and the circle of the earth that it lies in; the radius in radians. */
interface Stretch {
  from: number;
  to: number;
  centre: Direction;
  radius: number;
  /** What lies between it and the straight line from its start to its end, in steradians: less than 0 on the other side. */
  area: number;
  /** The two parts that it consists of; undefined where it is short. */
  halves?: [Stretch, Stretch];
}

/** A piece of land. */
interface LandMass {
  rings: Rings;
  /** Each ring as a whole. */
  stretches: [shore: Stretch, ...lakes: Stretch[]];
}

/** The land of the earth, drawn for a map of the world and for a region. */
export interface Atlas {
  /** 1 : 110 million. */
  readonly coarse: readonly LandMass[];
  /** 1 : 50 million. */
  readonly fine: readonly LandMass[];
  /** Drawings of it, by the part that they show and by their size. */
  readonly drawn: Map<string, MapDrawing['land']>;
}

/**
 * The land in two topologies of world-atlas, whose object `land` holds polygons and no borders.
 * @param coarse JSON, as `fine`; each is read when it is drawn first
 */
export function buildAtlas(coarse: string, fine: string): Atlas {
  const read: { coarse?: LandMass[]; fine?: LandMass[] } = {};
  return {
    get coarse() {
      read.coarse ??= massesOf(JSON.parse(coarse));
      return read.coarse;
    },
    get fine() {
      read.fine ??= massesOf(JSON.parse(fine));
      return read.fine;
    },
    drawn: new Map(),
  };
}

/**
 * What is farther from a circle than this part of its radius is taken to be elsewhere: a straight line on a map that
 * replaces it stays clear of the circle, though maps bend lines.
 */
const CLEARANCE = 1.3;
/** No stretch of a larger circle is replaced by a line: maps bend what is as large as a continent too much. Radians. */
const LARGEST = 0.4;

/**
 * Land as far as it matters inside a circle of the earth: a stretch of a shore that is elsewhere has only its ends, and land
 * that is elsewhere altogether is left out. Inside the circle a map that is drawn of it is the same.
 * @param centre in degrees
 * @param radius in radians
 * @param point another, in degrees, that stays on its side of every shore
 */
export function landNear(
  masses: readonly LandMass[],
  centre: [number, number],
  radius: number,
  point: [number, number],
): Rings[] {
  const middle = directionOf(centre);
  const other = directionOf(point);
  const distanceOf = (stretch: Stretch) => angleBetween(stretch.centre, middle) - stretch.radius;
  const isElsewhere = (stretch: Stretch) =>
    stretch.radius <= LARGEST &&
    distanceOf(stretch) > radius * CLEARANCE &&
    angleBetween(stretch.centre, other) > stretch.radius * CLEARANCE;
  return masses
    .filter(({ stretches: [shore] }) => distanceOf(shore) <= radius)
    .map(({ rings, stretches }) => stretches.map((whole, index) => ringNear(rings[index] as Ring, whole, isElsewhere)));
}

/** What a ring holds at least, in steradians, and is sure to hold on the right side: some 40 square kilometres. */
const LEAST_AREA = 1e-6;

/**
 * A ring without what is elsewhere. What is left of a narrow ring may hold nothing, or run the other way round and hold the
 * rest of the earth: such a ring stays as it is.
 */
function ringNear(ring: Ring, whole: Stretch, isElsewhere: (stretch: Stretch) => boolean): Ring {
  const corners: Ring = [];
  let { area } = whole;
  const add = (stretch: Stretch): void => {
    const { from, to, halves } = stretch;
    if (isElsewhere(stretch)) {
      corners.push(ring[from] as Corner);
      area -= stretch.area;
    } else if (halves) halves.forEach(add);
    else for (let index = from; index < to; index += 1) corners.push(ring[index] as Corner);
  };
  add(whole);
  corners.push(ring[whole.to] as Corner);
  return area * Math.sign(whole.area) > LEAST_AREA ? corners : ring;
}

function massesOf(topology: Topology): LandMass[] {
  const { land } = topology.objects;
  if (!land) throw new TypeError('the atlas has no object "land"');
  const found = feature(topology, land);
  const features = found.type === 'FeatureCollection' ? found.features : [found];
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [massOf(geometry.coordinates)];
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(massOf);
    throw new TypeError(`land is made of polygons, not of ${geometry.type}`);
  });
}

function massOf(polygon: readonly number[][][]): LandMass {
  const rings = polygon.map((ring) => ring.map(cornerOf));
  const [shore, ...lakes] = rings.map((ring) =>
    stretchOf(
      ring.map(([, , ...direction]) => direction),
      0,
      ring.length - 1,
    ),
  );
  if (!shore) throw new TypeError('land has a shore');
  return { rings, stretches: [shore, ...lakes] };
}

function cornerOf([east = 0, north = 0]: readonly number[]): Corner {
  return [east, north, ...directionOf([east, north])];
}

/** How many corners a stretch has that is not halved. */
const SHORT = 16;

function stretchOf(corners: readonly Direction[], from: number, to: number): Stretch {
  const own = corners.slice(from, to + 1);
  const centre = middleOf(own);
  const radius = own.reduce((farthest, corner) => Math.max(farthest, angleBetween(centre, corner)), 0);
  const [start, end] = [corners[from] as Direction, corners[to] as Direction];
  if (own.length <= SHORT) {
    const area = own.reduce((sum, corner, index) => sum + triangle(start, own[index - 1] ?? start, corner), 0);
    return { from, to, centre, radius, area };
  }
  const middle = (from + to) >> 1;
  const halves: Stretch['halves'] = [stretchOf(corners, from, middle), stretchOf(corners, middle, to)];
  const area = halves[0].area + halves[1].area + triangle(start, corners[middle] as Direction, end);
  return { from, to, centre, radius, area, halves };
}

/** What a triangle on earth holds, in steradians: less than 0 where its corners run clockwise. Van Oosterom and Strackee (1983). */
function triangle(a: Direction, b: Direction, c: Direction): number {
  const [ax, ay, az] = a;
  const [bx, by, bz] = b;
  const [cx, cy, cz] = c;
  const volume = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  const cosines = ax * bx + ay * by + az * bz + bx * cx + by * cy + bz * cz + cx * ax + cy * ay + cz * az;
  return 2 * Math.atan2(volume, 1 + cosines);
}

function middleOf(directions: readonly Direction[]): Direction {
  let [x, y, z] = [0, 0, 0];
  for (const direction of directions) {
    x += direction[0];
    y += direction[1];
    z += direction[2];
  }
  const length = Math.hypot(x, y, z);
  return length === 0 ? [0, 0, 1] : [x / length, y / length, z / length];
}

const DEGREE = Math.PI / 180;

export function directionOf([east, north]: readonly [number, number]): Direction {
  const fromAxis = Math.cos(north * DEGREE);
  return [fromAxis * Math.cos(east * DEGREE), fromAxis * Math.sin(east * DEGREE), Math.sin(north * DEGREE)];
}

/** In radians. */
function angleBetween(a: Direction, b: Direction): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
