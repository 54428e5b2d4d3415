import { newId, type Clock } from '#kernel';
import type { FoundedAccount, FoundedMembership, StoredStatement } from '#network';
import {
  fromBase64,
  newAccountSecrets,
  newKeyPair,
  newPassphrase,
  newSigningKey,
  PASSPHRASE_KDF,
  randomBytes,
  sealTo,
  signingKeyOf,
  signStatement,
  toBase64,
  toBytes,
  type AccountSecrets,
  type KeyPair,
  type SigningKey,
  type Statement,
} from '#sealing';
import type { SealingPool } from '../sealing-pool.js';
import { REVIEWER_TEAM } from './districts.js';
import type { StaffMember } from './staff.js';

/** A member of staff with an account: what is printed for trying the demonstration. */
export interface DemoAccount extends StaffMember {
  readonly accountId: string;
  readonly passphrase: string;
}

/** Every key of the demonstration and what is stored of them. */
export interface DemoKeys {
  readonly rootPublicKey: string;
  readonly recovery: KeyPair;
  readonly teams: ReadonlyMap<string, KeyPair>;
  /** Private identities by account. */
  readonly identities: ReadonlyMap<string, string>;
  readonly staff: readonly DemoAccount[];
  readonly accounts: readonly FoundedAccount[];
  readonly memberships: readonly FoundedMembership[];
  readonly statements: readonly Omit<StoredStatement, 'revokedAt' | 'revokedAs'>[];
}

interface Person extends DemoAccount {
  readonly salt: Uint8Array;
  readonly secrets: AccountSecrets;
  readonly keys: KeyPair;
  readonly signing: SigningKey | null;
}

/**
 * Makes the root key, the accounts, the teams' identities and the chain of signatures between them, as the
 * set-up of a real network does. The root's secret half is not returned: nothing is ever signed with it again.
 */
export async function makeKeys(
  members: readonly StaffMember[],
  sealing: SealingPool,
  clock: Clock,
): Promise<DemoKeys> {
  const root = newSigningKey();
  const rootPublicKey = toBase64(root.publicKey);
  const people = await Promise.all(members.map((member) => makePerson(member, rootPublicKey)));
  const recovery = await newKeyPair();
  const teams = new Map<string, KeyPair>();
  for (const { teamId } of people) if (teamId && !teams.has(teamId)) teams.set(teamId, await newKeyPair());
  return {
    rootPublicKey,
    recovery,
    teams,
    identities: new Map(people.map(({ accountId, keys }) => [accountId, keys.identity])),
    staff: people.map(
      ({ salt: _salt, secrets: _secrets, keys: _keys, signing: _signing, ...account }) => account,
    ),
    accounts: await Promise.all(people.map((person) => foundedAccount(person, sealing, clock))),
    memberships: await foundedMemberships(people, teams, clock),
    statements: signAll({ root, people, teams, recovery, at: clock.now() }),
  };
}

async function makePerson(member: StaffMember, rootPublicKey: string): Promise<Person> {
  const signs = member.leads || member.roles.includes('administrator');
  const { secrets, keys } = await newAccountSecrets(rootPublicKey, signs);
  return {
    ...member,
    accountId: newId(),
    passphrase: newPassphrase(),
    salt: randomBytes(16),
    secrets,
    keys,
    signing: secrets.signingKey === undefined ? null : signingKeyOf(fromBase64(secrets.signingKey)),
  };
}

async function foundedAccount(person: Person, sealing: SealingPool, clock: Clock): Promise<FoundedAccount> {
  const { proofHash, sealedIdentity } = await sealing.run(
    'account',
    person.passphrase,
    person.salt,
    person.secrets,
  );
  const { accountId, username, displayName, roles, languages, gender, salt } = person;
  return {
    ...{ id: accountId, username, displayName, roles, languages, gender, salt, proofHash, sealedIdentity },
    capacity: 30,
    kdfVersion: PASSPHRASE_KDF.version,
    recipient: person.keys.recipient,
    createdAt: clock.now(),
  };
}

async function foundedMemberships(
  people: readonly Person[],
  teams: ReadonlyMap<string, KeyPair>,
  clock: Clock,
): Promise<FoundedMembership[]> {
  const members = people.filter((person): person is Person & { teamId: string } => person.teamId !== null);
  return Promise.all(
    members.map(async ({ accountId, teamId, leads, keys }) => ({
      accountId,
      teamId,
      role: leads ? ('lead' as const) : ('member' as const),
      sealedTeamIdentity: await sealTo([keys.recipient], toBytes(teams.get(teamId)!.identity)),
      joinedAt: clock.now(),
    })),
  );
}

interface Signing {
  readonly root: SigningKey;
  readonly people: readonly Person[];
  readonly teams: ReadonlyMap<string, KeyPair>;
  readonly recovery: KeyPair;
  readonly at: Date;
}

/** The chain: root → administrators, recovery, reviewer → leads → teams and members. */
function signAll({ root, people, teams, recovery, at }: Signing): DemoKeys['statements'] {
  const from = at.toISOString();
  const admins = people.filter(({ roles }) => roles.includes('administrator'));
  const adminKeys = admins.map(({ signing }) => signing!);
  const state = (
    statement: Statement,
    keys: readonly SigningKey[],
    about: { teamId?: string | null; accountId?: string | null } = {},
  ): DemoKeys['statements'][number] => ({
    id: newId(),
    kind: statement.kind,
    ...signStatement(statement, keys),
    teamId: about.teamId ?? null,
    accountId: about.accountId ?? null,
    issuedAt: at,
  });
  const keyOf = ({ signing }: Person): string => toBase64(signing!.publicKey);
  const statements = admins.map((admin) =>
    state({ kind: 'admin-key', accountId: admin.accountId, key: keyOf(admin), from }, [root], admin),
  );
  statements.push(state({ kind: 'recovery-recipient', recipient: recovery.recipient, from }, [root]));
  for (const [teamId, { recipient }] of teams) {
    const lead = people.find((person) => person.teamId === teamId && person.leads)!;
    const { accountId } = lead;
    statements.push(
      state({ kind: 'lead-key', accountId, teamId, key: keyOf(lead), from }, [adminKeys[0]!], lead),
      teamId === REVIEWER_TEAM
        ? state({ kind: 'reviewer-recipient', teamId, recipient, from }, [root], { teamId })
        : state({ kind: 'team-recipient', teamId, recipient, from }, [adminKeys[1]!, lead.signing!], {
            teamId,
          }),
    );
    for (const member of people.filter((person) => person.teamId === teamId)) {
      const binding = { accountId: member.accountId, teamId, recipient: member.keys.recipient, from };
      statements.push(state({ kind: 'member-binding', ...binding }, [lead.signing!], member));
    }
  }
  return statements;
}
