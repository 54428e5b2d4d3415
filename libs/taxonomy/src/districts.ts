import { CERCLES, INFERRED_REGIONS, type CercleRow } from './cercles.js';
import { vocabulary, words } from './entry.js';
import { SPECIAL_DISTRICT_IDS, type SpecialDistrictId } from './ids.js';

/** An official code with the edition it belongs to: codes changed with each reform, so none is a key. */
export interface DistrictCode {
  readonly scheme: 'ocha-pcode';
  /** Edition of the code list: `2015`, or `current` as read in November 2026. */
  readonly edition: string;
  readonly code: string;
}

/** A district of the facts. Which of them a network covers is the network's own configuration. */
export interface District {
  /** Own slug, the same whatever the official codes become. */
  readonly id: string;
  /** A place is called the same in every language. */
  readonly name: string;
  /** Region since the reform of 2023. */
  readonly region: string;
  readonly regionInferred: boolean;
  readonly codes: readonly DistrictCode[];
}

/** The cercles of Mali, sorted by name. */
export const DISTRICTS: readonly District[] = /* @__PURE__ */ CERCLES.map(toDistrict).sort((a, b) =>
  a.name.localeCompare(b.name, 'fr'),
);

/** Answers to "where did it happen" that name no district. */
export const SPECIAL_DISTRICTS = /* @__PURE__ */ vocabulary<SpecialDistrictId>(
  'special-district',
  SPECIAL_DISTRICT_IDS,
  {
    unknown: { labels: words('Je ne sais pas', 'I don’t know', 'N t’a dɔn'), source: 'Network' },
    'on-the-road': {
      labels: words(
        'En route, entre deux lieux',
        'On the road, between two places',
        'Sira kan, yɔrɔ fila cɛ',
      ),
      source: 'Network',
    },
    abroad: { labels: words('À l’étranger', 'Abroad', 'Jamana wɛrɛ la'), source: 'Network' },
  },
);

/** The district of an id, if it is one of Mali's cercles. */
export function findDistrict(id: string): District | undefined {
  return DISTRICTS.find((district) => district.id === id);
}

function toDistrict([id, name, region, current, of2015]: CercleRow): District {
  const code = (edition: string, value: string | null): DistrictCode[] =>
    value === null ? [] : [{ scheme: 'ocha-pcode', edition, code: value }];
  return {
    id,
    name,
    region,
    regionInferred: INFERRED_REGIONS.includes(id),
    codes: [...code('2015', of2015), ...code('current', current)],
  };
}
