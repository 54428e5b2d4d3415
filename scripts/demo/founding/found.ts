import type { CalendarSettings } from '#complaints/domain';
import {
  newSettings,
  type EmergencyContact,
  type FoundedTeam,
  type Institution,
  type NewNetwork,
} from '#network';
import { DISTRICTS, NATIONAL_TEAM, RESTRICTED_TEAM, REVIEWER_TEAM, teamOf } from './districts.js';
import { malianHolidays } from './holidays.js';

/** Invented, and said to be: nobody answers at these numbers; the last is outdated and so never shown. */
export const DEMO_EMERGENCY: readonly EmergencyContact[] = [
  {
    ...{ name: 'Permanence inventée (démonstration)', phone: '00 00 00 01', hours: '24 h/24' },
    in: {
      en: { name: 'Invented helpline (demonstration)', hours: 'day and night' },
      bm: { name: 'Dɛmɛbaga ladegelen (a tɛ lakika ye)', hours: 'su ni tile' },
    },
  },
  {
    ...{ name: 'Centre d’accueil inventé (démonstration)', phone: '00 00 00 02', hours: '8 h – 20 h' },
    in: {
      en: { name: 'Invented shelter (demonstration)', hours: '8 a.m. – 8 p.m.' },
      bm: { name: 'Jigiyɔrɔ ladegelen (a tɛ lakika ye)', hours: '8 – 20' },
    },
  },
  {
    ...{ name: 'Brigade inventée (démonstration)', phone: '00 00 00 03', hours: '' },
    in: {
      en: { name: 'Invented brigade (demonstration)' },
      bm: { name: 'Lakanabaga ladegelenw (a tɛ lakika ye)' },
    },
    districtIds: ['sikasso'],
  },
  {
    ...{ name: 'Ancienne permanence inventée (démonstration)', phone: '00 00 00 04', hours: '' },
    validTo: '2019-12-31',
  },
];

/** Of each kind something to turn to; that there is one behind a name is as invented as the name. */
const invented = (
  kind: Institution['kind'],
  name: string,
  about: Partial<Institution> = {},
): Institution => ({
  ...{ kind, name: `${name} (démonstration)`, place: '', phone: '', hours: '', districtIds: [] },
  ...{ validFrom: '2020-01-01', validTo: null, ...about },
});

/** The last one is outdated and so never shown. */
const DEMO_INSTITUTIONS: readonly Institution[] = [
  invented('one-stop-centre', 'Centre d’accueil inventé', { phone: '00 00 00 02', hours: '8 h – 20 h' }),
  invented('oclei', 'Bureau anti-corruption inventé', { hours: '8 h – 15 h' }),
  invented('cndh', 'Antenne des droits humains inventée'),
  invented('justice', 'Parquet inventé', { hours: 'mardi et jeudi' }),
  invented('bar-association', 'Permanence d’avocats inventée', { hours: 'mercredi matin' }),
  invented('land-commission', 'Commission foncière inventée'),
  invented('ombudsman', 'Délégation du médiateur inventée'),
  invented('other', 'Service d’appui inventé'),
  invented('health', 'Hôpital inventé', { hours: '24 h/24' }),
  invented('health', 'Centre de santé inventé', {
    ...{ place: 'près du marché', hours: '7 h – 16 h', districtIds: ['sikasso', 'koutiala'] },
  }),
  invented('justice', 'Ancien tribunal inventé', { validFrom: '2010-01-01', validTo: '2019-12-31' }),
];

/** What the demonstration is before it has people: its settings, districts and teams. */
export function demoPlaces(
  districtIds: readonly string[],
  end: Date,
): Pick<NewNetwork, 'settings' | 'districts' | 'teams'> {
  const districts = DISTRICTS.filter(({ id }) => districtIds.includes(id));
  return {
    settings: newSettings(
      { name: 'Kenekanko (démonstration)', kind: 'demonstration' },
      { calendar: demoCalendar(end), emergency: DEMO_EMERGENCY, institutions: DEMO_INSTITUTIONS },
    ),
    districts: districts.map(({ id, name, region }) => ({ id, name, region })),
    teams: demoTeams(districtIds),
  };
}

/** Working days of the replayed years, from what came in on paper before them to as far ahead as deadlines reach. */
export function demoCalendar(end: Date): CalendarSettings {
  const year = end.getUTCFullYear();
  return { timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: malianHolidays(year - 4, year + 2) };
}

/** A team for each district, and those that serve no district of their own. */
export function demoTeams(districtIds: readonly string[]): FoundedTeam[] {
  const served = DISTRICTS.filter(({ id }) => districtIds.includes(id));
  const standbyOf = (neighbour: string | undefined): string =>
    neighbour !== undefined && districtIds.includes(neighbour) ? teamOf(neighbour) : NATIONAL_TEAM;
  const none = { districtIds: [] };
  return [
    {
      id: NATIONAL_TEAM,
      name: 'Équipe nationale',
      kind: 'national',
      standbyTeamId: teamOf(served[0]!.id),
      ...none,
    },
    {
      id: RESTRICTED_TEAM,
      name: 'Équipe restreinte',
      kind: 'restricted',
      standbyTeamId: NATIONAL_TEAM,
      ...none,
    },
    {
      id: REVIEWER_TEAM,
      name: 'Relecture extérieure',
      kind: 'outside-reviewer',
      standbyTeamId: null,
      ...none,
    },
    ...served.map(({ id, name, neighbour }) => ({
      id: teamOf(id),
      name: `Équipe ${/^[AÂEÉÈÊIÎOÔUY]/i.test(name) ? 'd’' : 'de '}${name}`,
      kind: 'district' as const,
      standbyTeamId: standbyOf(neighbour),
      districtIds: [id],
    })),
  ];
}
