import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth, geoRotation } from 'd3-geo';
import type { Point } from '../drawing/box.ts';
import type { MapFormat } from './types.ts';

const DEGREE = Math.PI / 180;
/** A spread of places that a projection around their middle can show; farther apart, the map is of the world. */
const REGION = 50 * DEGREE;
/** How far from the middle of a region land is drawn at all, in degrees. */
export const HORIZON = 110;
/** The least that a map is wide, so that one place is shown with what surrounds it. */
const LEAST_WIDTH = 22 * DEGREE;

/** Places that take more degrees of longitude are shown on the map that all know, which parts between the continents. */
const [WORLD, WORLD_MIDDLE] = [270, 11];

interface Coordinates {
  latitude: number;
  longitude: number;
}

/** A projection that fits places onto a format. */
export interface MapFit {
  height: number;
  projection: GeoProjection;
  /** The middle of the drawing on earth, in degrees: east, north. */
  centre: [number, number];
  /** Units of the drawing for a degree at the middle. */
  perDegree: number;
  /**
   * Of a region, undistorted in its middle, where d3-geo begins to follow its horizon: it asks on which side of each shore this
   * point lies. Undefined of a map of the world.
   */
  horizonStart: [number, number] | undefined;
  project(place: Coordinates): Point;
}

/**
 * Fits a projection to places. Both projections keep areas: the azimuthal one by Lambert around the middle of a region,
 * Equal Earth (Šavrič, Patterson, Jenny 2018) around the middle meridian of places farther apart.
 */
export function fitProjection(places: readonly Coordinates[], format: MapFormat): MapFit {
  const middle = middleOf(places);
  const extent = Math.max(...places.map((place) => geoDistance(middle, [place.longitude, place.latitude])));
  const regional = extent <= REGION;
  const projection = regional
    ? geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(HORIZON)
    : geoEqualEarth().rotate([-middle[0], 0]);
  projection.scale(1).translate([0, 0]).precision(0);
  const spots = places.map((place) => pointOf(projection, place));
  const [left, right] = rangeOf(spots.map(({ x }) => x));
  const [top, bottom] = rangeOf(spots.map(({ y }) => y));
  const scale = Math.min(
    (format.width - 2 * format.margin.x) / (right - left),
    (format.mostHeight - 2 * format.margin.y) / (bottom - top),
    format.width / LEAST_WIDTH,
  );
  const height = Math.round(
    Math.min(format.mostHeight, Math.max(format.leastHeight, (bottom - top) * scale + 2 * format.margin.y)),
  );
  projection.scale(scale).translate([format.width / 2 - ((left + right) / 2) * scale, 0]);
  const down = height / 2 - ((top + bottom) / 2) * scale;
  projection.translate([projection.translate()[0], regional ? down : withinEarth(projection, down, height)]);
  projection.clipExtent([
    [0, 0],
    [format.width, height],
  ]);
  return {
    height,
    projection,
    centre: (projection.invert?.([format.width / 2, height / 2]) ?? middle) as [number, number],
    perDegree: scale * DEGREE,
    horizonStart: regional ? geoRotation(projection.rotate()).invert([-180, HORIZON - 180]) : undefined,
    project: (place) => pointOf(projection, place),
  };
}

/** Keeps a map of the world from showing what lies beyond the poles, where the drawing is no higher than the earth. */
function withinEarth(projection: GeoProjection, down: number, height: number): number {
  const [pole] = [projection([projection.rotate()[0] * -1, 90])?.[1] ?? 0];
  const [north, south] = [pole + down, -pole + down];
  if (south - north <= height) return down;
  return north > 0 ? down - north : south < height ? down + height - south : down;
}

/** The middle of the shortest stretch of meridians that holds all places, and of their parallels; in degrees. */
function middleOf(places: readonly Coordinates[]): [number, number] {
  const [south, north] = rangeOf(places.map(({ latitude }) => latitude));
  const longitudes = places.map(({ longitude }) => longitude).sort((a, b) => a - b);
  const first = longitudes[0] ?? 0;
  let [gap, start] = [-1, first];
  for (const [index, longitude] of longitudes.entries()) {
    const next = longitudes[index + 1] ?? first + 360;
    if (next - longitude > gap) [gap, start] = [next - longitude, next];
  }
  const stretch = 360 - gap;
  const across = stretch > WORLD ? WORLD_MIDDLE : ((start + stretch / 2 + 540) % 360) - 180;
  return [across, (south + north) / 2];
}

function pointOf(projection: GeoProjection, { longitude, latitude }: Coordinates): Point {
  const spot = projection([longitude, latitude]);
  if (!spot) throw new RangeError(`no place on a map: ${latitude}, ${longitude}`);
  return { x: spot[0], y: spot[1] };
}

function rangeOf(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
