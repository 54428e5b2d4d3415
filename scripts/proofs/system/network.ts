import type { TeamKind } from '#complaints/domain';
import { createDataSource } from '#database';
import {
  enrolMember,
  foundNetwork,
  type Institution,
  newSettings,
  prepareNetwork,
  type FoundedTeam,
  type NewMember,
} from '#network';
import { newSigningKey, toBase64, type SigningKey } from '#sealing';

/** Where what is found can be referred to. */
const INSTITUTION: Institution = {
  ...{ kind: 'cndh', name: 'CNDH', place: 'Bamako', phone: '', hours: '', districtIds: [] },
  ...{ validFrom: '2025-01-01', validTo: null },
};

/** A member of staff who can sign in, since the proof knows the passphrase. */
export interface ProofAccount {
  readonly username: string;
  readonly passphrase: string;
}

/** A verifier, in a team. */
export interface ProofPerson extends ProofAccount {
  readonly teamId: string;
}

/** A founded network and every secret of it, which only a proof may hold together. */
export interface ProofNetwork {
  readonly rootPublicKey: string;
  readonly people: readonly ProofPerson[];
  /** In no team: sees figures, and no complaint. */
  readonly coordinator: ProofAccount;
  /** Identities of teams, of the recovery and of accounts: whoever finds one opens complaints. */
  readonly identities: readonly string[];
}

const FROM = '2026-01-05T08:00:00.000Z';
const DISTRICTS = ['sikasso', 'mopti'];
const TEAMS: readonly [id: string, kind: TeamKind, standby: string | null, districts: readonly string[]][] = [
  ['national', 'national', null, []],
  ['sikasso', 'district', 'national', ['sikasso']],
  ['mopti', 'district', 'national', ['mopti']],
  ['restricted', 'restricted', 'national', []],
  ['reviewer', 'outside-reviewer', null, []],
];
const STAFF = { awa: 'sikasso', binta: 'sikasso', chaka: 'mopti', daouda: 'mopti' } as const;

/** A person and what of them is stored. */
interface Enrolled<Team extends string | null> extends ProofAccount {
  readonly teamId: Team;
  readonly member: NewMember;
}

/** Founds a network with two districts, each with two verifiers, and a coordinator; real keys, signatures and passphrases. */
export async function foundProofNetwork(ownerUrl: string): Promise<ProofNetwork> {
  const root = newSigningKey();
  const people: Enrolled<string>[] = [];
  for (const [username, teamId] of Object.entries(STAFF))
    people.push(await enrol(username, 'verifier', teamId, root));
  const coordinator = await enrol('mariam', 'coordinator', null, root);
  const members = [...people, coordinator].map(({ member }) => member);
  const { founding, keys } = await prepareNetwork({
    ...{ root, members, at: new Date(FROM), teams: TEAMS.map(foundedTeam) },
    admins: [
      { accountId: 'admin-0', signing: newSigningKey() },
      { accountId: 'admin-1', signing: newSigningKey() },
    ],
    // Real, so that no demonstration is put into it.
    settings: newSettings({ name: 'Réseau des preuves', kind: 'real' }, { institutions: [INSTITUTION] }),
    districts: DISTRICTS.map((id) => ({ id, name: id, region: id })),
  });
  const owner = await createDataSource({ url: ownerUrl, name: 'kenekanko-proof', poolSize: 1 }).initialize();
  try {
    await foundNetwork(owner, founding);
  } finally {
    await owner.destroy();
  }
  const pairs = [...Object.values(keys.teams), keys.recovery, ...members.map((member) => member.keys)];
  return {
    rootPublicKey: toBase64(root.publicKey),
    ...{ people, coordinator, identities: pairs.map(({ identity }) => identity) },
  };
}

function foundedTeam([id, kind, standbyTeamId, districtIds]: (typeof TEAMS)[number]): FoundedTeam {
  return { id, name: id, kind, standbyTeamId, districtIds };
}

async function enrol<Team extends string | null>(
  username: string,
  role: 'verifier' | 'coordinator',
  teamId: Team,
  root: SigningKey,
): Promise<Enrolled<Team>> {
  const { member, passphrase } = await enrolMember(
    {
      ...{ username, displayName: username, roles: [role], languages: ['fr', 'bm'], gender: null },
      ...{ capacity: 10_000, places: teamId === null ? [] : [{ teamId, leads: false }] },
    },
    root,
    new Date(FROM),
  );
  return { username, passphrase, teamId, member };
}
