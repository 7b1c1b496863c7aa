import type { Box } from '../drawing/box.ts';
import { toTenth } from '../drawing/box.ts';
import { buildCircleScale } from '../drawing/circle-scale.ts';
import { textWidth } from '../drawing/text-width.ts';
import { drawLand } from './draw-land.ts';
import type { Atlas } from './land.ts';
import { placeLabels } from './place-labels.ts';
import { fitProjection } from './project.ts';
import type { MapDrawing, MapFormat, MapPlace, MapPoint } from './types.ts';

/**
 * Draws a map of places: fitted to them, and the same for the same places in whatever order they come.
 * @throws RangeError where there is no place
 */
export function drawMap(all: readonly MapPlace[], atlas: Atlas, format: MapFormat): MapDrawing {
  if (all.length === 0) throw new RangeError('a map needs a place');
  const places = [...all].sort(byWeight).slice(0, format.places);
  const fit = fitProjection(places, format);
  const scale = buildCircleScale(
    places.map(({ articles }) => articles),
    format.radius.one,
    format.radius.most,
  );
  const circles = places.map((place) => ({
    ...fit.project(place),
    radius: toTenth(scale.radius(place.articles)),
  }));
  const frame: Box = { x: 0, y: 0, width: format.width, height: fit.height };
  const placed = placeLabels(
    places.map(({ name }, index) => ({ ...(circles[index] as (typeof circles)[number]), name })),
    { frame, fontSize: format.fontSize, widthOf: (text) => textWidth(text, format.fontSize) },
  );
  const points = places.map(({ id, highlighted = false }, index): MapPoint => {
    const circle = circles[index] as (typeof circles)[number];
    return { id, ...circle, x: toTenth(circle.x), y: toTenth(circle.y), highlighted, ...placed[index] };
  });
  return {
    width: format.width,
    height: fit.height,
    land: drawLand(atlas, fit, format),
    points: points.toSorted((a, b) => Number(a.highlighted) - Number(b.highlighted) || b.radius - a.radius),
    samples: scale.samples.map((count) => ({ count, radius: toTenth(scale.radius(count)) })),
    of: all.length,
  };
}

/** What the map is about, then the most named, then by id, so that the order of the input does not matter. */
function byWeight(a: MapPlace, b: MapPlace): number {
  return (
    Number(b.highlighted ?? false) - Number(a.highlighted ?? false) ||
    b.articles - a.articles ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
