import { type GeoStream, geoClipRectangle, geoDistance, geoStream } from 'd3-geo';
import { flatten } from './flatten.ts';
import { type Atlas, landNear } from './land.ts';
import type { MapFit } from './project.ts';
import { type Ring, thinRings } from './thin-rings.ts';
import type { MapDrawing, MapFormat } from './types.ts';

/** Where a degree takes more units than this, the finer coastlines are drawn. */
const FINE = 4;
/** Islands and lakes of fewer square units are left out. */
const LEAST_AREA = 3;

/** How many steps of coastlines a unit has: finer ones cost bytes, and nobody sees them. Whole steps are shorter than parts of units. */
const STEPS = 2;

/** How many drawings of land are kept for other maps that show the same. */
const MAX_DRAWN = 200;

/** The land that a map shows, thinned to what its size can show, to half a unit. Maps of the same places often show the same. */
export function drawLand(atlas: Atlas, fit: MapFit, format: MapFormat): MapDrawing['land'] {
  const { projection, height, horizonStart } = fit;
  const { width, corners } = format;
  const shown = [
    horizonStart,
    projection.rotate(),
    projection.scale(),
    projection.translate(),
    width,
    height,
    corners,
  ].join();
  const known = atlas.drawn.get(shown);
  if (known) return known;
  const land = { path: drawPath(atlas, fit, format), scale: 1 / STEPS };
  if (atlas.drawn.size === MAX_DRAWN) atlas.drawn.clear();
  atlas.drawn.set(shown, land);
  return land;
}

function drawPath(atlas: Atlas, fit: MapFit, format: MapFormat): string {
  const masses = fit.perDegree > FINE ? atlas.fine : atlas.coarse;
  const shown = fit.horizonStart
    ? landNear(masses, fit.centre, reach(fit, format), fit.horizonStart)
    : masses.map(({ rings: polygon }) => polygon);
  const rings: Ring[] = [];
  const sink: GeoStream = {
    polygonStart: () => {},
    polygonEnd: () => {},
    lineStart: () => void rings.push([]),
    lineEnd: () => {},
    point: (x, y) => void rings.at(-1)?.push([x, y]),
  };
  const frame = { width: format.width, height: fit.height };
  const projected = fit.projection.stream(sink);
  const clipped = geoClipRectangle(0, 0, frame.width, frame.height)(sink);
  for (const polygon of shown) {
    const flat = fit.horizonStart && flatten(polygon, fit.projection);
    if (!flat) geoStream({ type: 'Polygon', coordinates: polygon }, projected);
    else if (flat.every((ring) => isWithin(ring, frame))) rings.push(...flat);
    else streamFlat(flat, clipped);
  }
  return thinRings(rings, LEAST_AREA, format.corners).map(pathOf).join('');
}

function isWithin(ring: Ring, { width, height }: { width: number; height: number }): boolean {
  return ring.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height);
}

function streamFlat(polygon: readonly Ring[], stream: GeoStream): void {
  stream.polygonStart?.();
  for (const ring of polygon) {
    stream.lineStart();
    for (const [x, y] of ring) stream.point(x, y);
    stream.lineEnd();
  }
  stream.polygonEnd?.();
}

/** How far it is on earth, in radians, from the middle of the drawing to the farthest of its corners. */
function reach({ projection, centre, height }: MapFit, { width }: MapFormat): number {
  const corners: [number, number][] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  return Math.max(...corners.map((corner) => geoDistance(centre, projection.invert?.(corner) ?? [0, 0]) || Math.PI));
}

/** A ring as path data in steps: the first corner from the origin, each other from the one before. */
function pathOf(ring: Ring): string {
  let [x, y] = [0, 0];
  let path = '';
  for (const [index, corner] of ring.entries()) {
    const [right, down] = [Math.round(corner[0] * STEPS), Math.round(corner[1] * STEPS)];
    if (index > 0 && right === x && down === y) continue;
    path += join(path, right - x) + join('0', down - y);
    if (index === 0) path = `M${path}l`;
    [x, y] = [right, down];
  }
  return `${path}z`;
}

/** A number as it stands behind path data: with a space, where both would be one number. */
function join(path: string, number: number): string {
  return number >= 0 && /\d$/.test(path) ? ` ${number}` : String(number);
}
