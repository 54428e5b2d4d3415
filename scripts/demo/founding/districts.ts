import { findDistrict } from '#taxonomy';

/** A district of the demonstration, the team next to it that stands by, and what is spoken there. */
export interface DemoDistrict {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** District whose team stands by; the national team where absent. */
  readonly neighbour?: string;
  /** Languages of its team beside French. */
  readonly languages: readonly string[];
  /** How many of the complaints come from here, in relation to the others. */
  readonly weight: number;
}

const COVERED: readonly Omit<DemoDistrict, 'name' | 'region'>[] = [
  { id: 'bamako', languages: ['bm', 'en'], weight: 30 },
  { id: 'segou', neighbour: 'san', languages: ['bm', 'en'], weight: 30 },
  { id: 'mopti', neighbour: 'djenne', languages: ['bm', 'ff', 'en'], weight: 30 },
  { id: 'sikasso', neighbour: 'koutiala', languages: ['bm', 'en'], weight: 14 },
  { id: 'koutiala', neighbour: 'sikasso', languages: ['bm', 'myk'], weight: 11 },
  { id: 'kayes', neighbour: 'nioro', languages: ['bm', 'snk', 'en'], weight: 12 },
  { id: 'nioro', neighbour: 'kayes', languages: ['bm', 'snk'], weight: 7 },
  { id: 'nara', neighbour: 'nioro', languages: ['bm', 'ff'], weight: 7 },
  { id: 'bougouni', neighbour: 'sikasso', languages: ['bm'], weight: 8 },
  { id: 'niono', neighbour: 'segou', languages: ['bm', 'ff'], weight: 12 },
  { id: 'san', neighbour: 'segou', languages: ['bm', 'bmq'], weight: 9 },
  { id: 'bandiagara', neighbour: 'mopti', languages: ['dts', 'ff'], weight: 10 },
  { id: 'bankass', neighbour: 'koro', languages: ['dts', 'ff'], weight: 8 },
  { id: 'koro', neighbour: 'bankass', languages: ['dts', 'ff'], weight: 8 },
  { id: 'djenne', neighbour: 'mopti', languages: ['ff', 'boz'], weight: 8 },
  { id: 'douentza', neighbour: 'mopti', languages: ['ff', 'ses'], weight: 8 },
  { id: 'tenenkou', neighbour: 'mopti', languages: ['ff', 'boz'], weight: 8 },
  { id: 'gao', neighbour: 'ansongo', languages: ['ses', 'taq', 'en'], weight: 12 },
  { id: 'ansongo', neighbour: 'gao', languages: ['ses', 'taq'], weight: 8 },
  { id: 'menaka', neighbour: 'gao', languages: ['taq', 'ses'], weight: 7 },
  { id: 'tombouctou', neighbour: 'goundam', languages: ['ses', 'taq', 'en'], weight: 10 },
  { id: 'goundam', neighbour: 'tombouctou', languages: ['ses', 'taq'], weight: 7 },
];

/** Demonstration: not the network's official list. */
export const DISTRICTS: readonly DemoDistrict[] = COVERED.map((covered) => {
  const { name, region } = findDistrict(covered.id)!;
  return { ...covered, name, region };
});

/** Teams that serve no district of their own. */
export const NATIONAL_TEAM = 'national';
export const RESTRICTED_TEAM = 'restricted';
export const REVIEWER_TEAM = 'outside-reviewer';

/** The team of a district. */
export const teamOf = (districtId: string): string => `team-${districtId}`;
