import { geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';

/** A topology as topojson-client reads it. */
type Topology = Parameters<typeof feature>[0];

/** A polygon of the earth, in degrees; rings in the order and sense of GeoJSON as d3-geo takes it. */
type Rings = [number, number][][];

/** A stretch of land, and the circle of the earth that it lies in: degrees, radians. */
interface LandMass {
  rings: Rings;
  centre: [number, number];
  radius: number;
}

/** The land of the earth, drawn for a map of the world and for a region. */
export interface Atlas {
  /** 1 : 110 million. */
  readonly coarse: readonly LandMass[];
  /** 1 : 50 million. */
  readonly fine: readonly LandMass[];
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
  };
}

/** Land that may reach into a circle of the earth, in degrees and radians. */
export function landNear(masses: readonly LandMass[], centre: [number, number], radius: number): LandMass[] {
  return masses.filter((mass) => geoDistance(mass.centre, centre) <= mass.radius + radius);
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
  const shore = rings[0] ?? [];
  const middle = (axis: 0 | 1) => {
    let [least, most] = [Infinity, -Infinity];
    for (const corner of shore) {
      least = Math.min(least, corner[axis]);
      most = Math.max(most, corner[axis]);
    }
    return (least + most) / 2;
  };
  const centre: [number, number] = [middle(0), middle(1)];
  const radius = shore.reduce((farthest, corner) => Math.max(farthest, geoDistance(centre, corner)), 0);
  return { rings, centre, radius };
}
