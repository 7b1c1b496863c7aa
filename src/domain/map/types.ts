import type { MapLabel } from './place-labels.ts';

/** A place as a map shows it. */
export interface MapPlace {
  id: string;
  name: string;
  /** Degrees north, WGS 84. */
  latitude: number;
  /** Degrees east, WGS 84. */
  longitude: number;
  /** How many articles name it; the area of its circle. */
  articles: number;
  /** Whether the map is about this place. */
  highlighted?: boolean;
}

/** The size and the limits of a map; lengths in units of its view box. */
export interface MapFormat {
  width: number;
  /** The height is what the places take, within these. */
  leastHeight: number;
  mostHeight: number;
  /** What stays free around the outermost places, for their labels. */
  margin: Readonly<{ x: number; y: number }>;
  fontSize: number;
  /** The radius of a place named by one article, and of the one named by most. */
  radius: Readonly<{ one: number; most: number }>;
  /** How many places it holds: those named most. */
  places: number;
  /** How many corners its coastlines have at most. */
  corners: number;
}

/** A place on a map. */
export interface MapPoint {
  id: string;
  x: number;
  y: number;
  radius: number;
  highlighted: boolean;
  /** Its name or its number, where there is a free spot; see `Label`. */
  label?: MapLabel;
  /** Its number in the key, where its name found no spot. */
  number?: number;
}

/** A map to be drawn. */
export interface MapDrawing {
  width: number;
  height: number;
  /** The path data of the land, and what they have to be scaled by. */
  land: { path: string; scale: number };
  /** The greatest circle first, so that none hides another; what the map is about last. */
  points: MapPoint[];
  /** Circles for the legend. */
  samples: { count: number; radius: number }[];
  /** How many places there are, drawn or not. */
  of: number;
}
