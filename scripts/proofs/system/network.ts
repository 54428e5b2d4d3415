import { randomBytes } from 'node:crypto';
import { DEFAULT_DEADLINES, type TeamKind } from '#complaints/domain';
import { createDataSource } from '#database';
import { newId } from '#kernel';
import { foundNetwork, hashLoginProof, type FoundedAccount, type FoundedTeam } from '#network';
import {
  newAccountSecrets,
  newKeyPair,
  newPassphrase,
  newSigningKey,
  sealAccount,
  sealIdentity,
  signStatement,
  stretchPassphrase,
  toBase64,
  type KeyPair,
  type SigningKey,
  type Statement,
} from '#sealing';

/** A member of staff who can sign in, since the proof knows the passphrase. */
export interface ProofPerson {
  readonly username: string;
  readonly passphrase: string;
  readonly teamId: string;
}

/** A founded network and every secret of it, which only a proof may hold together. */
export interface ProofNetwork {
  readonly rootPublicKey: string;
  readonly people: readonly ProofPerson[];
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
interface Enrolled extends ProofPerson {
  readonly keys: KeyPair;
  readonly account: FoundedAccount;
}

/** Founds a network with two districts, each with two verifiers; real keys, signatures and passphrases. */
export async function foundProofNetwork(ownerUrl: string): Promise<ProofNetwork> {
  const root = newSigningKey();
  const admins = [newSigningKey(), newSigningKey()];
  const rootPublicKey = toBase64(root.publicKey);
  const teams = new Map<string, KeyPair>();
  for (const [id] of TEAMS) teams.set(id, await newKeyPair());
  const recovery = await newKeyPair();
  const staff: Enrolled[] = [];
  for (const [username, teamId] of Object.entries(STAFF))
    staff.push(await enrol(username, teamId, rootPublicKey));
  const owner = await createDataSource({ url: ownerUrl, name: 'kenekanko-proof', poolSize: 1 }).initialize();
  try {
    await foundNetwork(owner, {
      settings: {
        name: 'Réseau des preuves',
        // Real, so that no demonstration is put into it.
        kind: 'real',
        locales: ['fr', 'en', 'bm'],
        calendar: { timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] },
        deadlines: DEFAULT_DEADLINES,
        receiptStretching: { version: 1, salt: randomBytes(16).toString('base64') },
      },
      districts: DISTRICTS.map((id) => ({ id, name: id, region: id })),
      teams: TEAMS.map(foundedTeam),
      accounts: staff.map(({ account }) => account),
      memberships: await Promise.all(staff.map((one) => membershipOf(one, teams.get(one.teamId)!))),
      statements: statementsOf(teams, recovery, staff, root, admins).map(stored),
    });
  } finally {
    await owner.destroy();
  }
  const identities = [...teams.values(), recovery, ...staff.map(({ keys }) => keys)].map(
    ({ identity }) => identity,
  );
  return { rootPublicKey, people: staff, identities };
}

function foundedTeam([id, kind, standbyTeamId, districtIds]: (typeof TEAMS)[number]): FoundedTeam {
  return { id, name: id, kind, standbyTeamId, districtIds };
}

async function enrol(username: string, teamId: string, rootPublicKey: string): Promise<Enrolled> {
  const passphrase = newPassphrase();
  const salt = randomBytes(16);
  const { loginProof, accountKey } = await stretchPassphrase(passphrase, salt);
  const { secrets, keys } = await newAccountSecrets(rootPublicKey, false);
  const account: FoundedAccount = {
    ...{ id: newId(), username, displayName: username, roles: ['verifier'], languages: ['fr', 'bm'] },
    ...{ gender: null, capacity: 10_000, salt, kdfVersion: 1, createdAt: new Date(FROM) },
    proofHash: await hashLoginProof(loginProof),
    recipient: keys.recipient,
    sealedIdentity: await sealAccount(accountKey, secrets),
  };
  return { username, passphrase, teamId, keys, account };
}

async function membershipOf({ account, keys, teamId }: Enrolled, team: KeyPair) {
  return {
    ...{ accountId: account.id, teamId, role: 'member' as const, joinedAt: new Date(FROM) },
    sealedTeamIdentity: await sealIdentity(team.identity, keys.recipient),
  };
}

interface Signing {
  readonly statement: Statement;
  readonly by: readonly SigningKey[];
}

function statementsOf(
  teams: ReadonlyMap<string, KeyPair>,
  recovery: KeyPair,
  staff: readonly Enrolled[],
  root: SigningKey,
  admins: readonly SigningKey[],
): Signing[] {
  const from = FROM;
  return [
    ...admins.map(({ publicKey }, place) => ({
      statement: { kind: 'admin-key' as const, accountId: `admin-${place}`, key: toBase64(publicKey), from },
      by: [root],
    })),
    { statement: { kind: 'recovery-recipient', recipient: recovery.recipient, from }, by: [root] },
    ...[...teams].map(([teamId, { recipient }]): Signing =>
      teamId === 'reviewer'
        ? { statement: { kind: 'reviewer-recipient', teamId, recipient, from }, by: [root] }
        : { statement: { kind: 'team-recipient', teamId, recipient, from }, by: admins },
    ),
    ...staff.map(({ account, teamId, keys: { recipient } }) => ({
      statement: { kind: 'member-binding' as const, accountId: account.id, teamId, recipient, from },
      by: [admins[0]!],
    })),
  ];
}

function stored({ statement, by }: Signing) {
  const { kind } = statement;
  const teamId = 'teamId' in statement ? statement.teamId : null;
  const accountId = kind === 'member-binding' ? statement.accountId : null;
  return { id: newId(), kind, ...signStatement(statement, by), teamId, accountId, issuedAt: new Date(FROM) };
}
