import { randomBytes } from 'node:crypto';
import { newId } from '#kernel';
import {
  newSettings,
  type FoundedAccount,
  type FoundedMembership,
  type FoundedTeam,
  type NetworkFounding,
} from '#network';

/** Districts, teams and members every test network has. Sealed parts are random bytes: nothing here opens anything. */
const TEAMS: readonly FoundedTeam[] = [
  { id: 'national', name: 'Équipe nationale', kind: 'national', standbyTeamId: null, districtIds: [] },
  { id: 'sikasso', name: 'Sikasso', kind: 'district', standbyTeamId: 'national', districtIds: ['sikasso'] },
  { id: 'mopti', name: 'Mopti', kind: 'district', standbyTeamId: 'national', districtIds: ['mopti'] },
  {
    id: 'restricted',
    name: 'Équipe restreinte',
    kind: 'restricted',
    standbyTeamId: 'national',
    districtIds: [],
  },
  {
    id: 'reviewer',
    name: 'Regard extérieur',
    kind: 'outside-reviewer',
    standbyTeamId: null,
    districtIds: [],
  },
];

/** Who works where: the first of a team leads it. */
const PEOPLE = {
  awa: { team: 'sikasso', role: 'lead', languages: ['fr', 'bm'], gender: 'woman' },
  binta: { team: 'sikasso', role: 'member', languages: ['fr', 'bm'], gender: 'woman' },
  chaka: { team: 'sikasso', role: 'member', languages: ['fr'], gender: 'man' },
  daouda: { team: 'mopti', role: 'lead', languages: ['fr', 'ff'], gender: 'man' },
  fanta: { team: 'national', role: 'lead', languages: ['fr', 'bm'], gender: 'woman' },
  hawa: { team: 'restricted', role: 'lead', languages: ['fr', 'bm'], gender: 'woman' },
} as const;

/** A member of the test network's staff. */
export type TestPerson = keyof typeof PEOPLE;

/** The account id of each person. */
export type TestAccounts = Readonly<Record<TestPerson, string>>;

/** What founds a test network, and the ids of its people. */
export function networkFounding(at: Date): { founding: NetworkFounding; accounts: TestAccounts } {
  const entries = Object.entries(PEOPLE).map(([name, person]) => ({ id: newId(), name, ...person }));
  const accounts = Object.fromEntries(entries.map(({ name, id }) => [name, id])) as unknown as TestAccounts;
  return {
    accounts,
    founding: {
      settings: newSettings({ name: 'Réseau d’essai', kind: 'demonstration' }),
      districts: ['sikasso', 'mopti'].map((id) => ({ id, name: id, region: id })),
      teams: TEAMS,
      accounts: entries.map(({ id, name, languages, gender }): FoundedAccount => ({
        id,
        username: name,
        displayName: name,
        roles: ['verifier'],
        languages,
        gender,
        capacity: 30,
        salt: randomBytes(16),
        kdfVersion: 1,
        proofHash: 'none',
        recipient: `age1${name}`,
        sealedIdentity: randomBytes(200),
        createdAt: at,
      })),
      memberships: entries.map(({ id, team, role }): FoundedMembership => ({
        accountId: id,
        teamId: team,
        role,
        sealedTeamIdentity: randomBytes(200),
        joinedAt: at,
      })),
      statements: [],
    },
  };
}
