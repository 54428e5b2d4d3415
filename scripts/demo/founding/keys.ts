import { newId, type Clock } from '#kernel';
import {
  prepareNetwork,
  type FoundedAccount,
  type NetworkFounding,
  type NetworkKeys,
  type NewMember,
  type NewNetwork,
} from '#network';
import {
  fromBase64,
  newAccountSecrets,
  newPassphrase,
  newSigningKey,
  PASSPHRASE_KDF,
  randomBytes,
  signingKeyOf,
  toBase64,
  type AccountSecrets,
  type KeyPair,
  type SigningKey,
} from '#sealing';
import type { SealingPool } from '../sealing-pool.js';
import type { StaffMember } from './staff.js';

/** A member of staff with an account: what is printed for trying the demonstration. */
export interface DemoAccount extends StaffMember {
  readonly accountId: string;
  readonly passphrase: string;
}

/** Every key of the demonstration and what is stored of them. */
export interface DemoKeys extends NetworkKeys {
  readonly rootPublicKey: string;
  readonly staff: readonly DemoAccount[];
  /** Private identities by account. */
  readonly identities: ReadonlyMap<string, string>;
  readonly founding: NetworkFounding;
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
  places: Pick<NewNetwork, 'settings' | 'districts' | 'teams'>,
  sealing: SealingPool,
  clock: Clock,
): Promise<DemoKeys> {
  const root = newSigningKey();
  const rootPublicKey = toBase64(root.publicKey);
  const people = await Promise.all(members.map((member) => makePerson(member, rootPublicKey)));
  const { founding, keys } = await prepareNetwork({
    ...{ ...places, root, admins: adminsOf(people), at: clock.now() },
    members: await Promise.all(people.map((person) => newMember(person, sealing, clock))),
  });
  return {
    ...{ ...keys, rootPublicKey, founding },
    staff: people.map(
      ({ salt: _salt, secrets: _secrets, keys: _keys, signing: _signing, ...account }) => account,
    ),
    identities: new Map(people.map(({ accountId, keys: { identity } }) => [accountId, identity])),
  };
}

function adminsOf(people: readonly Person[]): NewNetwork['admins'] {
  const [first, second] = people
    .filter(({ roles }) => roles.includes('administrator'))
    .map(({ accountId, signing }) => ({ accountId, signing: signing! }));
  return [first!, second!];
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

async function newMember(person: Person, sealing: SealingPool, clock: Clock): Promise<NewMember> {
  const { keys, teamId, leads, signing } = person;
  const places = teamId === null ? [] : [{ teamId, leads }];
  return { account: await foundedAccount(person, sealing, clock), keys, places, signing };
}
