import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from '../../../../../libs/counts/data/mli_cercles.topo.json' with { type: 'json' };

/** A district's outline as the path of an SVG picture. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** Width of the picture the outlines are drawn in; its height follows. */
export const MAP_WIDTH = 600;

type Ring = readonly (readonly number[])[];

const { cercles } = topology.objects as unknown as {
  cercles: GeometryCollection<{ id: string; name: string }>;
};
const SHAPES = feature(topology as unknown as Topology, cercles).features.map(({ properties, geometry }) => ({
  ...properties,
  rings:
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [],
}));

const POINTS = SHAPES.flatMap(({ rings }) => rings.flat());
const bound = (at: 0 | 1, of: (...all: number[]) => number): number =>
  POINTS.reduce((best, point) => of(best, point[at]!), POINTS[0]![at]!);
const [WEST, EAST, SOUTH, NORTH] = [
  bound(0, Math.min),
  bound(0, Math.max),
  bound(1, Math.min),
  bound(1, Math.max),
];
// So near the equator a plain grid will do, its degrees shortened as they are in the middle.
const SHORTER = Math.cos((((SOUTH + NORTH) / 2) * Math.PI) / 180);
const SCALE = MAP_WIDTH / ((EAST - WEST) * SHORTER);

/** Height of the picture the outlines are drawn in. */
export const MAP_HEIGHT = Math.ceil((NORTH - SOUTH) * SCALE);

/** Outlines of the districts, indicative and from before the reform of 2023. */
export const OUTLINES: readonly Outline[] = SHAPES.map(({ id, name, rings }) => ({
  ...{ id, name },
  path: rings.map(drawn).join(''),
}));

function drawn(ring: Ring): string {
  const points = ring.map(
    ([east, north]) =>
      `${((east! - WEST) * SHORTER * SCALE).toFixed(1)},${((NORTH - north!) * SCALE).toFixed(1)}`,
  );
  return `M${points.join('L')}Z`;
}
