import { newId } from '#kernel';
import {
  newKeyPair,
  sealIdentity,
  signStatement,
  toBase64,
  type KeyPair,
  type SigningKey,
  type Statement,
} from '#sealing';
import type { FoundedAccount, FoundedMembership, NetworkFounding } from './found-network.js';

/** A place in a team, and whether it is its lead's. */
export interface NewPlace {
  readonly teamId: string;
  readonly leads: boolean;
}

/** A member of staff to enrol; `keys` are the account's own. */
export interface NewMember {
  readonly account: FoundedAccount;
  readonly keys: KeyPair;
  /** Empty for those who work in no team. */
  readonly places: readonly NewPlace[];
  /** Whoever signs nothing has none; the administrators then vouch for the team in its lead's stead. */
  readonly signing?: SigningKey | null;
}

/** An administrator's key; the account need not be among those founded. */
export interface AdminKey {
  readonly accountId: string;
  readonly signing: SigningKey;
}

/** A network as it is thought of, before anything is sealed or signed. */
export interface NewNetwork extends Pick<NetworkFounding, 'settings' | 'districts' | 'teams'> {
  readonly root: SigningKey;
  /** At least two: what one signs is not enough for a team. None of them leads one. */
  readonly admins: readonly [AdminKey, AdminKey, ...AdminKey[]];
  readonly members: readonly NewMember[];
  readonly at: Date;
}

/** What opens whatever is sealed to the network; the teams' by their id. */
export interface NetworkKeys {
  readonly teams: Readonly<Record<string, KeyPair>>;
  readonly recovery: KeyPair;
}

/** Makes the identities of the teams and of the recovery, and the chain of signatures that vouches for them. */
export async function prepareNetwork(
  network: NewNetwork,
): Promise<{ founding: NetworkFounding; keys: NetworkKeys }> {
  const { settings, districts, teams, members } = network;
  const pairs = teams.map(async ({ id }) => [id, await newKeyPair()] as const);
  const keys = { teams: Object.fromEntries(await Promise.all(pairs)), recovery: await newKeyPair() };
  const memberships = await Promise.all(placed(members).map((member) => membershipOf(member, network, keys)));
  const accounts = members.map(({ account }) => account);
  const statements = statementsOf(network, keys);
  return { founding: { settings, districts, teams, accounts, memberships, statements }, keys };
}

type Placed = NewMember & NewPlace;

const placed = (members: readonly NewMember[]): Placed[] =>
  members.flatMap((member) => member.places.map((place) => ({ ...member, ...place })));

async function membershipOf(
  { account, keys, teamId, leads }: Placed,
  { at }: NewNetwork,
  { teams }: NetworkKeys,
): Promise<FoundedMembership> {
  return {
    ...{ accountId: account.id, teamId, role: leads ? 'lead' : 'member', joinedAt: at },
    sealedTeamIdentity: await sealIdentity(teams[teamId]!.identity, keys.recipient),
  };
}

/** The chain: root → administrators, recovery, outside reviewer → leads → teams and members. */
function statementsOf(network: NewNetwork, keys: NetworkKeys): NetworkFounding['statements'] {
  const { root, admins, members, at } = network;
  const from = at.toISOString();
  const accountIds = new Set(members.map(({ account }) => account.id));
  const state = (
    statement: Statement,
    ...by: readonly SigningKey[]
  ): NetworkFounding['statements'][number] => {
    const accountId = 'accountId' in statement ? statement.accountId : '';
    return {
      ...{ id: newId(), kind: statement.kind, issuedAt: at, ...signStatement(statement, by) },
      teamId: 'teamId' in statement ? statement.teamId : null,
      accountId: accountIds.has(accountId) ? accountId : null,
    };
  };
  const publicKey = ({ publicKey }: SigningKey): string => toBase64(publicKey);
  const [first, second] = [admins[0].signing, admins[1].signing];
  const ofTeam = ({ id: teamId, kind }: NewNetwork['teams'][number]) => {
    const { recipient } = keys.teams[teamId]!;
    const own = placed(members).filter((member) => member.teamId === teamId);
    const leads = own.flatMap(({ account: { id: accountId }, leads, signing }) =>
      leads && signing ? [{ accountId, signing }] : [],
    );
    const leadKey = leads[0]?.signing;
    return [
      ...leads.map(({ accountId, signing }) =>
        state({ kind: 'lead-key', accountId, teamId, key: publicKey(signing), from }, first),
      ),
      kind === 'outside-reviewer'
        ? state({ kind: 'reviewer-recipient', teamId, recipient, from }, root)
        : state({ kind: 'team-recipient', teamId, recipient, from }, second, leadKey ?? first),
      ...own.map(({ account: { id: accountId, recipient } }) =>
        state({ kind: 'member-binding', accountId, teamId, recipient, from }, leadKey ?? first),
      ),
    ];
  };
  return [
    ...admins.map(({ accountId, signing }) =>
      state({ kind: 'admin-key', accountId, key: publicKey(signing), from }, root),
    ),
    state({ kind: 'recovery-recipient', recipient: keys.recovery.recipient, from }, root),
    ...network.teams.flatMap(ofTeam),
  ];
}
