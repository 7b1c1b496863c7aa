import type { MapFormat } from './types.ts';

/** A map as wide as a page. */
export const WIDE: MapFormat = {
  width: 1040,
  leastHeight: 400,
  mostHeight: 600,
  margin: { x: 130, y: 70 },
  fontSize: 15,
  radius: { one: 4, most: 14 },
  places: 60,
  corners: 560,
};

/** A map in the main column of a page with a margin. */
export const COLUMN: MapFormat = {
  width: 700,
  leastHeight: 320,
  mostHeight: 460,
  margin: { x: 110, y: 60 },
  fontSize: 15,
  radius: { one: 4, most: 12 },
  places: 40,
  corners: 270,
};

/** A map on a phone. */
export const NARROW: MapFormat = {
  width: 340,
  leastHeight: 250,
  mostHeight: 420,
  margin: { x: 34, y: 48 },
  fontSize: 14.5,
  radius: { one: 3.5, most: 9 },
  places: 30,
  corners: 150,
};
