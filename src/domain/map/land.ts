import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MapDrawing } from './types.ts';

/** A topology as topojson-client reads it. */
type Topology = Parameters<typeof feature>[0];

/** A closed line on earth, in degrees: the last corner is the first. In the order and sense of GeoJSON as d3-geo takes it. */
type Ring = [number, number][];

/** A polygon of the earth: its shore, then those of its lakes. */
type Rings = Ring[];

/** A direction from the middle of the earth, of length 1. */
type Direction = readonly [number, number, number];

/** A part of a ring, from a corner to another, and the circle of the earth that it lies in; the radius in radians. */
interface Stretch {
  from: number;
  to: number;
  centre: Direction;
  radius: number;
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
  return masses.flatMap(({ rings, stretches: [shore, ...lakes] }) => {
    if (distanceOf(shore) > radius) return [];
    const near = [shore, ...lakes].map((whole, index) => {
      const ring = rings[index] as Ring;
      const corners = cornersNear(ring, whole, isElsewhere);
      return corners.length < ring.length && isSound(corners, whole === shore) ? corners : ring;
    });
    return [near];
  });
}

/** What a ring holds at least, in steradians, and is sure to hold on the right side: some 40 square kilometres. */
const LEAST_AREA = 1e-6;

/**
 * Whether a ring holds what one of its kind does: a shore less than half of the earth, a lake's everything but the lake. What
 * is left of a narrow ring may hold nothing, or run the other way round and hold the rest of the earth.
 */
function isSound(ring: Ring, isShore: boolean): boolean {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  const within = isShore ? area : 4 * Math.PI - area;
  return within > LEAST_AREA && within < 2 * Math.PI;
}

function cornersNear(ring: Ring, whole: Stretch, isElsewhere: (stretch: Stretch) => boolean): Ring {
  const corners: Ring = [];
  const add = (stretch: Stretch): void => {
    const { from, to, halves } = stretch;
    if (isElsewhere(stretch)) corners.push(ring[from] as Ring[number]);
    else if (halves) halves.forEach(add);
    else for (let index = from; index < to; index += 1) corners.push(ring[index] as Ring[number]);
  };
  add(whole);
  corners.push(ring[whole.to] as Ring[number]);
  return corners;
}

function massesOf(topology: Topology): LandMass[] {
  const { land } = topology.objects;
  if (!land) throw new TypeError('the atlas has no object "land"');
  const found = feature(topology, land);
  const features = found.type === 'FeatureCollection' ? found.features : [found];
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [massOf(geometry.coordinates as Rings)];
    if (geometry.type === 'MultiPolygon') return (geometry.coordinates as Rings[]).map(massOf);
    throw new TypeError(`land is made of polygons, not of ${geometry.type}`);
  });
}

function massOf(rings: Rings): LandMass {
  const [shore, ...lakes] = rings.map((ring) => stretchOf(ring.map(directionOf), 0, ring.length - 1));
  if (!shore) throw new TypeError('land has a shore');
  return { rings, stretches: [shore, ...lakes] };
}

/** How many corners a stretch has that is not halved. */
const SHORT = 16;

function stretchOf(corners: readonly Direction[], from: number, to: number): Stretch {
  const own = corners.slice(from, to + 1);
  const centre = middleOf(own);
  const radius = own.reduce((farthest, corner) => Math.max(farthest, angleBetween(centre, corner)), 0);
  if (own.length <= SHORT) return { from, to, centre, radius };
  const middle = (from + to) >> 1;
  return { from, to, centre, radius, halves: [stretchOf(corners, from, middle), stretchOf(corners, middle, to)] };
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

function directionOf([east, north]: readonly [number, number]): Direction {
  const fromAxis = Math.cos(north * DEGREE);
  return [fromAxis * Math.cos(east * DEGREE), fromAxis * Math.sin(east * DEGREE), Math.sin(north * DEGREE)];
}

/** In radians. */
function angleBetween(a: Direction, b: Direction): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
