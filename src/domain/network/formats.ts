import type { NetworkFormat } from './draw-network.ts';

/** A network as wide as a page. */
export const WIDE: NetworkFormat = {
  width: 1040,
  fontSize: 15,
  radius: { one: 5, most: 17 },
  speakers: 40,
  pairs: 90,
  room: 2.6,
};

/** A network in the main column of a page with a margin. */
export const COLUMN: NetworkFormat = {
  width: 700,
  fontSize: 15,
  radius: { one: 5, most: 15 },
  speakers: 14,
  pairs: 20,
  room: 2.6,
};

/** A network on a phone. */
export const NARROW: NetworkFormat = {
  width: 340,
  fontSize: 14.5,
  radius: { one: 4.5, most: 12 },
  speakers: 10,
  pairs: 13,
  room: 2.6,
};
