import type { GeoProjection } from 'd3-geo';
import { type Corner, directionOf } from './land.ts';
import { HORIZON } from './project.ts';
import type { Ring } from './thin-rings.ts';

const LEAST_DEPTH = Math.cos((HORIZON * Math.PI) / 180);

/**
 * A polygon on the map of a region, as d3-geo draws it before it cuts it at the frame; undefined where it reaches beyond the
 * horizon, which d3-geo has to cut it at. Computed from directions, which takes no sine: a site has hundreds of maps, each
 * with thousands of corners.
 */
export function flatten(polygon: readonly (readonly Corner[])[], projection: GeoProjection): Ring[] | undefined {
  const [west, south] = projection.rotate();
  const [left, top] = projection.translate();
  const scale = projection.scale();
  const [nearX, nearY, nearZ] = directionOf([-west, -south]);
  const [rightX, rightY, rightZ] = directionOf([90 - west, 0]);
  const [upX, upY, upZ] = directionOf([-west, 90 - south]);
  const flat: Ring[] = [];
  for (const ring of polygon) {
    const corners: Ring = [];
    // The last corner is the first.
    for (let index = 0; index < ring.length - 1; index++) {
      const corner = ring[index] as Corner;
      const [x, y, z] = [corner[2], corner[3], corner[4]];
      const depth = x * nearX + y * nearY + z * nearZ;
      if (depth < LEAST_DEPTH) return undefined;
      const size = scale * Math.sqrt(2 / (1 + depth));
      corners.push([left + size * (x * rightX + y * rightY + z * rightZ), top - size * (x * upX + y * upY + z * upZ)]);
    }
    flat.push(corners);
  }
  return flat;
}
