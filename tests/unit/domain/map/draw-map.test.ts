import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoDistance, geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, isInside, lineMeets, overlaps } from '../../../../src/domain/drawing/box.ts';
import { drawMap } from '../../../../src/domain/map/draw-map.ts';
import { flatten } from '../../../../src/domain/map/flatten.ts';
import { COLUMN, NARROW, WIDE } from '../../../../src/domain/map/formats.ts';
import { buildAtlas, landNear } from '../../../../src/domain/map/land.ts';
import { placeLabels } from '../../../../src/domain/map/place-labels.ts';
import { fitProjection } from '../../../../src/domain/map/project.ts';
import { areaOf, type Ring, thinRings } from '../../../../src/domain/map/thin-rings.ts';
import type { MapDrawing, MapFormat, MapPlace } from '../../../../src/domain/map/types.ts';

const read = (name: string) => readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), 'utf8');
const atlas = buildAtlas(read('land-110m'), read('land-50m'));
const papers = { WIDE, COLUMN, NARROW };

const place = (id: string, latitude: number, longitude: number, articles = 1): MapPlace => ({
  id,
  name: id,
  latitude,
  longitude,
  articles,
});
const moscow = place('Moscow', 55.76, 37.62, 4);
const kremlin = place('Kremlin', 55.75, 37.62);
const cairo = place('Cairo', 30.04, 31.24);
const suva = place('Suva', -18.14, 178.44);
const apia = place('Apia', -13.83, -171.77);

const anyPlace = fc.record({
  name: fc.oneof(fc.string({ minLength: 1, maxLength: 40 }), fc.constantFrom('Oslo', 'Santa Cruz de la Sierra')),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  articles: fc.nat({ max: 400 }),
});
const places = fc
  .array(anyPlace, { minLength: 1, maxLength: 25 })
  .map((list) => list.map((each, index): MapPlace => ({ ...each, id: `place-${index}` })));
const format = fc.constantFrom<MapFormat[]>(WIDE, COLUMN, NARROW);

function labelsOf({ points }: MapDrawing) {
  return points.flatMap(({ id, label }) => (label ? [{ id, ...label }] : []));
}

describe('a map', () => {
  test('needs a place', () => {
    expect(() => drawMap([], atlas, WIDE)).toThrow(RangeError);
  });

  test.each(Object.entries(papers))('of one place shows what surrounds it, in the middle (%s)', (_, each) => {
    const { points, land, width, height } = drawMap([cairo], atlas, each);
    expect(points).toHaveLength(1);
    expect(points[0]?.x).toBeCloseTo(width / 2, 0);
    expect(points[0]?.y).toBeCloseTo(height / 2, 0);
    expect(land.path.length).toBeGreaterThan(100);
  });

  test('draws land once for all maps that show the same of it', () => {
    const own = buildAtlas(read('land-110m'), read('land-50m'));
    const about = (id: string) => [moscow, cairo].map((each) => ({ ...each, highlighted: each.id === id }));
    const drawn = [about('Moscow'), about('Cairo')].map((each) => drawMap(each, own, COLUMN));
    expect(drawn[0]?.land).toEqual(drawMap([moscow, cairo], atlas, COLUMN).land);
    expect(drawn[1]?.land).toBe(drawn[0]?.land);
    expect(drawMap([moscow, cairo], own, NARROW).land).not.toEqual(drawn[0]?.land);
  });

  test('finds the spots of a label once, however often all labels are placed', () => {
    const circles = Array.from({ length: 14 }, (_, index) => ({
      x: 60 + 9 * (index % 4),
      y: 60 + 9 * Math.floor(index / 4),
      radius: 4,
      name: `Santa Cruz ${index}`,
    }));
    let measured = 0;
    const widthOf = (text: string) => {
      measured++;
      return text.length * 8;
    };
    const placed = placeLabels(circles, { frame: { x: 0, y: 0, width: 340, height: 250 }, fontSize: 15, widthOf });
    expect(placed.some(({ label }) => !label)).toBe(true);
    expect(measured).toBeLessThanOrEqual(circles.length * 4);
  });

  test('of places on both sides of the 180th meridian is not torn apart', () => {
    const { points } = drawMap([suva, apia], atlas, WIDE);
    const [fiji, samoa] = ['Suva', 'Apia'].map((id) => points.find((point) => point.id === id));
    expect((samoa?.x ?? 0) - (fiji?.x ?? 0)).toBeGreaterThan(200);
    expect((samoa?.x ?? 0) - (fiji?.x ?? 0)).toBeLessThan(1000);
  });

  test('of one place is of its region, whatever its longitude', () => {
    for (let hundredths = -18_000; hundredths <= 18_000; hundredths += 1) {
      const { horizonStart } = fitProjection([place('Somewhere', -18.14, hundredths / 100)], NARROW);
      expect(horizonStart).toBeDefined();
    }
  });

  test('has north above and east to the right', () => {
    const { points } = drawMap([moscow, cairo], atlas, WIDE);
    const [north, south] = ['Moscow', 'Cairo'].map((id) => points.find((point) => point.id === id));
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(north?.x).toBeGreaterThan(south?.x ?? 0);
  });

  test('gives four times the articles twice the radius', () => {
    const { points } = drawMap([moscow, cairo], atlas, WIDE);
    const radius = (id: string) => points.find((point) => point.id === id)?.radius ?? 0;
    expect(radius('Moscow') / radius('Cairo')).toBeCloseTo(2, 1);
  });

  test('labels places at the same spot apart, and draws what it is about last', () => {
    const { points } = drawMap([{ ...kremlin, highlighted: true }, moscow, cairo], atlas, WIDE);
    expect(points.map(({ label }) => label?.text).toSorted()).toEqual(['Cairo', 'Kremlin', 'Moscow']);
    expect(points.at(-1)?.id).toBe('Kremlin');
  });

  test('holds those named most where there are too many, and says of how many', () => {
    const many = Array.from({ length: 90 }, (_, index) => place(`p${index}`, index - 45, index * 4 - 180, index));
    const { points, of } = drawMap(many, atlas, WIDE);
    expect([points.length, of]).toEqual([60, 90]);
    expect(points.map(({ id }) => id)).not.toContain('p29');
  });

  test('writes coastlines in whole steps of half a unit, within its edges', () => {
    for (const each of [WIDE, COLUMN, NARROW]) {
      const { land, height } = drawMap([moscow, cairo], atlas, each);
      const corners = land.path.split('z').flatMap((ring) => {
        let [x, y] = [0, 0];
        const numbers = [...ring.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number) * land.scale);
        return numbers.flatMap((number, index) => {
          if (index % 2 === 0) x += number;
          else y += number;
          return index % 2 === 0 ? [] : [[x, y] as const];
        });
      });
      expect(corners.length).toBeGreaterThan(50);
      expect(land.path).not.toContain('.');
      expect(corners.every(([x, y]) => x >= 0 && x <= each.width && y >= 0 && y <= height)).toBe(true);
    }
  });

  test.each([
    ['the world', [moscow, cairo, suva, apia, place('Lima', -12, -77)]],
    ['a region of many coasts', [place('Oslo', 59.9, 10.7), place('Athens', 38, 23.7)]],
    ['a coast', [place('Bergen', 60.4, 5.3)]],
    ['islands', [place('Manila', 14.6, 121)]],
  ])('of %s has coastlines under 3 kB', (_, list) => {
    for (const each of [WIDE, COLUMN, NARROW])
      expect(brotliCompressSync(drawMap(list, atlas, each).land.path).length).toBeLessThan(3000);
  });
});

describe('on any map', () => {
  /** A line between labels that are as narrow as a space, which rounding had moved onto one of them. */
  const spaces: MapPlace[] = [
    [' ', 0, 0],
    [' ', -0.0004096684207074901, 0],
    ['Oslo', 0, 41],
    [' ', 0, 42],
    [' ', 0, 0],
    [' %', 0, 1],
    ['/', 0, 83],
  ].map(
    ([name, latitude, articles], index) =>
      ({ id: `place-${index}`, name, latitude, longitude: 0, articles }) as MapPlace,
  );

  const law = (check: (drawing: MapDrawing, list: MapPlace[], format: MapFormat) => void, runs = 60) =>
    fc.assert(
      fc.property(places, format, (list, each) => check(drawMap(list, atlas, each), list, each)),
      { numRuns: runs, examples: [[spaces, NARROW]] },
    );

  test('no label overlaps another, a circle or a line, and none is cut', () => {
    law((drawing) => {
      const frame = { x: 0, y: 0, width: drawing.width, height: drawing.height };
      const labels = labelsOf(drawing);
      for (const [index, label] of labels.entries()) {
        expect(isInside(label.box, frame)).toBe(true);
        for (const { x, y, radius } of drawing.points)
          expect(overlaps(label.box, boxAround({ x, y }, radius - 0.1))).toBe(false);
        for (const [other, { box, leader }] of labels.entries()) {
          if (other === index) continue;
          expect(overlaps(label.box, box)).toBe(false);
          if (leader) expect(lineMeets(leader.from, leader.to, label.box)).toBe(false);
        }
      }
    });
  });

  test('every circle is in the frame, and every number is given once, from 1', () => {
    law((drawing) => {
      for (const { x, y } of drawing.points) {
        expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true);
      }
      const numbers = drawing.points.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });
  });

  test('the order of the places makes no difference', () => {
    law((drawing, list, each) => {
      expect(drawMap(list.toReversed(), atlas, each)).toEqual(drawing);
    }, 20);
  });
});

describe('land near a circle', () => {
  const whole = atlas.fine.map(({ rings }) => rings);
  const corners = (land: typeof whole) => land.flat(2).length;

  test.each<[where: string, longitude: number, latitude: number, reach: number]>([
    ['Cairo', 31.24, 30.04, 2],
    ['inland Siberia', 127.3, 61.4, 6],
    ['the Arctic Sea', 26, 83.2, 4],
    ['an ocean without land', -130, -40, 3],
    ['the shore of a narrow island', 57, 73, 3],
    ['Fiji, across the 180th meridian', 178.44, -18.14, 5],
    ['the Caspian Sea', 51, 42, 8],
    ['Antarctica', 0, -86, 20],
    ['half of Europe', 15, 50, 25],
    ['the Pacific, opposite Europe', -157.5, -40.4, 15],
  ])('is drawn as in the whole: %s', (_, longitude, latitude, reach) => {
    const far = latitude + (latitude > 0 ? -reach : reach);
    const ends = [latitude, far].map((each) => ({ latitude: each, longitude }));
    const { projection, centre, height, horizonStart = centre } = fitProjection(ends, NARROW);
    const spots = [0, NARROW.width].flatMap((x) => [0, height].map((y): [number, number] => [x, y]));
    const radius = Math.max(...spots.map((spot) => geoDistance(centre, projection.invert?.(spot) ?? centre)));
    const near = landNear(atlas.fine, centre, radius, horizonStart);
    const areaOn = (land: typeof whole) => geoPath(projection).area({ type: 'MultiPolygon', coordinates: land });
    expect(Math.abs(areaOn(near) - areaOn(whole))).toBeLessThan(1);
    expect(corners(near)).toBeLessThan(corners(whole) / 4);
  });
});

describe('a shore', () => {
  test('has an area, which is that of its parts and their straight lines', () => {
    for (const { rings, stretches } of atlas.fine) {
      for (const [index, { area }] of stretches.entries()) {
        const within = geoArea({ type: 'Polygon', coordinates: [rings[index] ?? []] });
        expect(Math.abs(area)).toBeCloseTo(index === 0 ? within : 4 * Math.PI - within, 9);
        expect(Math.sign(area)).toBe(index === 0 ? -1 : 1);
      }
    }
  });

  test.each([
    ['Bergen', place('Bergen', 60.4, 5.3)],
    ['Cape Town', place('Cape Town', -33.9, 18.4)],
    ['Fiji', place('Fiji', -18, 178)],
  ])('lies on a map of %s where d3-geo projects it, unless it reaches beyond the horizon', (_, middle) => {
    const { projection } = fitProjection([middle], COLUMN);
    const flat = atlas.fine.map(({ rings }) => [rings, flatten(rings, projection)] as const);
    for (const [rings, drawn] of flat) {
      const corners = rings.flatMap((ring) => ring.slice(0, -1));
      if (!drawn) {
        const farthest = corners.map(([east, north]) =>
          geoDistance([east, north], [middle.longitude, middle.latitude]),
        );
        expect(Math.max(...farthest)).toBeGreaterThan((110 * Math.PI) / 180);
        continue;
      }
      // The frame cuts nothing of a single point.
      for (const [index, [x, y]] of drawn.flat().entries()) {
        const [east = 0, north = 0] = corners[index] ?? [];
        const [right = 0, down = 0] = projection([east, north]) ?? [];
        expect(Math.hypot(x - right, y - down)).toBeLessThan(1e-6);
      }
    }
    expect(new Set(flat.map(([, drawn]) => drawn === undefined))).toEqual(new Set([true, false]));
  });
});

describe('thinned lines', () => {
  const square: Ring = [
    [0, 0],
    [5, 0.01],
    [10, 0],
    [10, 10],
    [0, 10],
  ];

  test('keep their corners and lose what lies on a side', () => {
    expect(thinRings([square], 1, 100)).toEqual([square.filter((_, index) => index !== 1)]);
  });

  test('that hold too little are left out', () => {
    expect(thinRings([square], 101, 100)).toEqual([]);
    expect(areaOf(square)).toBeCloseTo(100, 0);
  });

  test('have no more corners than asked', () => {
    const circle: Ring = Array.from({ length: 500 }, (_, n) => [100 * Math.cos(n / 79.58), 100 * Math.sin(n / 79.58)]);
    const [thin = []] = thinRings([circle], 1, 40);
    expect(thin.length).toBeLessThanOrEqual(40);
    expect(areaOf(thin) / areaOf(circle)).toBeGreaterThan(0.9);
  });
});
