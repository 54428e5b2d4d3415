import { randomBytes } from 'node:crypto';
import type { TeamKind } from '#complaints/domain';
import { createDataSource } from '#database';
import { newId } from '#kernel';
import {
  foundNetwork,
  hashLoginProof,
  newSettings,
  prepareNetwork,
  type FoundedAccount,
  type FoundedTeam,
  type NewMember,
} from '#network';
import {
  newAccountSecrets,
  newPassphrase,
  newSigningKey,
  sealAccount,
  stretchPassphrase,
  toBase64,
} from '#sealing';

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
type Enrolled<Team extends string | null> = ProofAccount & NewMember & { readonly teamId: Team };

/** Founds a network with two districts, each with two verifiers, and a coordinator; real keys, signatures and passphrases. */
export async function foundProofNetwork(ownerUrl: string): Promise<ProofNetwork> {
  const root = newSigningKey();
  const rootPublicKey = toBase64(root.publicKey);
  const people: Enrolled<string>[] = [];
  for (const [username, teamId] of Object.entries(STAFF))
    people.push(await enrol(username, 'verifier', teamId, rootPublicKey));
  const coordinator = await enrol('mariam', 'coordinator', null, rootPublicKey);
  const members = [...people, coordinator];
  const { founding, keys } = await prepareNetwork({
    ...{ root, members, at: new Date(FROM), teams: TEAMS.map(foundedTeam) },
    admins: [
      { accountId: 'admin-0', signing: newSigningKey() },
      { accountId: 'admin-1', signing: newSigningKey() },
    ],
    // Real, so that no demonstration is put into it.
    settings: newSettings({ name: 'Réseau des preuves', kind: 'real' }),
    districts: DISTRICTS.map((id) => ({ id, name: id, region: id })),
  });
  const owner = await createDataSource({ url: ownerUrl, name: 'kenekanko-proof', poolSize: 1 }).initialize();
  try {
    await foundNetwork(owner, founding);
  } finally {
    await owner.destroy();
  }
  const pairs = [...Object.values(keys.teams), keys.recovery, ...members.map((member) => member.keys)];
  return { rootPublicKey, people, coordinator, identities: pairs.map(({ identity }) => identity) };
}

function foundedTeam([id, kind, standbyTeamId, districtIds]: (typeof TEAMS)[number]): FoundedTeam {
  return { id, name: id, kind, standbyTeamId, districtIds };
}

async function enrol<Team extends string | null>(
  username: string,
  role: 'verifier' | 'coordinator',
  teamId: Team,
  rootPublicKey: string,
): Promise<Enrolled<Team>> {
  const passphrase = newPassphrase();
  const salt = randomBytes(16);
  const { loginProof, accountKey } = await stretchPassphrase(passphrase, salt);
  const { secrets, keys } = await newAccountSecrets(rootPublicKey, false);
  const account: FoundedAccount = {
    ...{ id: newId(), username, displayName: username, roles: [role], languages: ['fr', 'bm'] },
    ...{ gender: null, capacity: 10_000, salt, kdfVersion: 1, createdAt: new Date(FROM) },
    proofHash: await hashLoginProof(loginProof),
    recipient: keys.recipient,
    sealedIdentity: await sealAccount(accountKey, secrets),
  };
  return { username, passphrase, teamId, keys, account, leads: false };
}
