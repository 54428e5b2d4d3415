import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from '../../data/mli_cercles.topo.json' with { type: 'json' };

/** Rings of longitude and latitude. */
export type Ring = readonly (readonly [number, number])[];

/** A district's outline. Boundaries are indicative: OCHA, DNCT Mali. */
export interface DistrictShape {
  readonly id: string;
  readonly rings: readonly Ring[];
}

type Outlines = Topology<{ cercles: GeometryCollection<{ id: string }> }>;

/** The outlines of Mali's cercles before the reform of 2023, for which there are open ones. */
export function districtShapes(): DistrictShape[] {
  const outlines = topology as unknown as Outlines;
  return feature(outlines, outlines.objects.cercles).features.map(({ properties, geometry }) => ({
    id: properties.id,
    rings: (geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'Polygon'
        ? geometry.coordinates
        : []) as unknown as Ring[],
  }));
}
