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

/** Demonstration: not the network's official list. Regions as of the reform of 2023. */
export const DISTRICTS: readonly DemoDistrict[] = [
  { id: 'bamako', name: 'Bamako', region: 'Bamako', languages: ['bm', 'en'], weight: 30 },
  { id: 'segou', name: 'Ségou', region: 'Ségou', neighbour: 'san', languages: ['bm', 'en'], weight: 30 },
  {
    id: 'mopti',
    name: 'Mopti',
    region: 'Mopti',
    neighbour: 'djenne',
    languages: ['bm', 'ff', 'en'],
    weight: 30,
  },
  {
    id: 'sikasso',
    name: 'Sikasso',
    region: 'Sikasso',
    neighbour: 'koutiala',
    languages: ['bm', 'en'],
    weight: 14,
  },
  {
    id: 'koutiala',
    name: 'Koutiala',
    region: 'Koutiala',
    neighbour: 'sikasso',
    languages: ['bm', 'myk'],
    weight: 11,
  },
  {
    id: 'kayes',
    name: 'Kayes',
    region: 'Kayes',
    neighbour: 'nioro',
    languages: ['bm', 'snk', 'en'],
    weight: 12,
  },
  { id: 'nioro', name: 'Nioro', region: 'Nioro', neighbour: 'kayes', languages: ['bm', 'snk'], weight: 7 },
  { id: 'nara', name: 'Nara', region: 'Nara', neighbour: 'nioro', languages: ['bm', 'ff'], weight: 7 },
  {
    id: 'bougouni',
    name: 'Bougouni',
    region: 'Bougouni',
    neighbour: 'sikasso',
    languages: ['bm'],
    weight: 8,
  },
  { id: 'niono', name: 'Niono', region: 'Ségou', neighbour: 'segou', languages: ['bm', 'ff'], weight: 12 },
  { id: 'san', name: 'San', region: 'San', neighbour: 'segou', languages: ['bm', 'bmq'], weight: 9 },
  {
    id: 'bandiagara',
    name: 'Bandiagara',
    region: 'Bandiagara',
    neighbour: 'mopti',
    languages: ['dts', 'ff'],
    weight: 10,
  },
  {
    id: 'bankass',
    name: 'Bankass',
    region: 'Bandiagara',
    neighbour: 'koro',
    languages: ['dts', 'ff'],
    weight: 8,
  },
  {
    id: 'koro',
    name: 'Koro',
    region: 'Bandiagara',
    neighbour: 'bankass',
    languages: ['dts', 'ff'],
    weight: 8,
  },
  { id: 'djenne', name: 'Djenné', region: 'Mopti', neighbour: 'mopti', languages: ['ff', 'boz'], weight: 8 },
  {
    id: 'douentza',
    name: 'Douentza',
    region: 'Douentza',
    neighbour: 'mopti',
    languages: ['ff', 'ses'],
    weight: 8,
  },
  {
    id: 'tenenkou',
    name: 'Ténenkou',
    region: 'Mopti',
    neighbour: 'mopti',
    languages: ['ff', 'boz'],
    weight: 8,
  },
  {
    id: 'gao',
    name: 'Gao',
    region: 'Gao',
    neighbour: 'ansongo',
    languages: ['ses', 'taq', 'en'],
    weight: 12,
  },
  { id: 'ansongo', name: 'Ansongo', region: 'Gao', neighbour: 'gao', languages: ['ses', 'taq'], weight: 8 },
  { id: 'menaka', name: 'Ménaka', region: 'Ménaka', neighbour: 'gao', languages: ['taq', 'ses'], weight: 7 },
  {
    id: 'tombouctou',
    name: 'Tombouctou',
    region: 'Tombouctou',
    neighbour: 'goundam',
    languages: ['ses', 'taq', 'en'],
    weight: 10,
  },
  {
    id: 'goundam',
    name: 'Goundam',
    region: 'Tombouctou',
    neighbour: 'tombouctou',
    languages: ['ses', 'taq'],
    weight: 7,
  },
];

/** Teams that serve no district of their own. */
export const NATIONAL_TEAM = 'national';
export const RESTRICTED_TEAM = 'restricted';
export const REVIEWER_TEAM = 'outside-reviewer';

/** The team of a district. */
export const teamOf = (districtId: string): string => `team-${districtId}`;
