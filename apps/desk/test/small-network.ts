import { randomBytes } from 'node:crypto';
import type { TeamKind } from '#complaints/domain';
import { createDataSource } from '#database';
import { newId } from '#kernel';
import {
  foundNetwork,
  type FoundedTeam,
  hashLoginProof,
  type NetworkKeys,
  type NewMember,
  newSettings,
  prepareNetwork,
} from '#network';
import {
  type AccountSecrets,
  type KeyPair,
  newKeyPair,
  newPassphrase,
  newSigningKey,
  sealAccount,
  sealTo,
  stretchPassphrase,
  toBase64,
  toBytes,
} from '#sealing';

const FROM = '2026-01-05T08:00:00.000Z';

/** A made-up member of staff; the browser's part (passphrase, unlocking) is not needed against the desk. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly proof: Buffer;
  readonly keys: KeyPair;
  readonly roles: readonly string[];
  readonly team: string | null;
  readonly lead: boolean;
  readonly salt: Uint8Array;
  readonly sealedIdentity: Uint8Array;
  /** '' for those who never sign in with a browser. */
  readonly passphrase: string;
}

/** A network small enough to hold in one's head: two districts, a national and a restricted team, the reviewer. */
export interface SmallNetwork extends NetworkKeys {
  readonly rootPublicKey: string;
  readonly people: Readonly<Record<PersonName, Person>>;
}

const TEAMS: readonly [id: string, kind: TeamKind, standby: string | null, districts: string[]][] = [
  ['national', 'national', null, []],
  ['koutiala', 'district', 'national', ['koutiala']],
  ['sikasso', 'district', 'koutiala', ['sikasso']],
  ['restricted', 'restricted', 'national', []],
  ['reviewer', 'outside-reviewer', null, []],
];

const PEOPLE = {
  awa: { team: 'sikasso', lead: true, roles: ['verifier', 'lead'] },
  moussa: { team: 'sikasso', lead: false, roles: ['verifier'] },
  fanta: { team: 'sikasso', lead: false, roles: ['verifier'] },
  oumar: { team: 'koutiala', lead: true, roles: ['verifier', 'lead'] },
  salif: { team: 'koutiala', lead: false, roles: ['verifier'] },
  mariam: { team: null, lead: false, roles: ['coordinator'] },
  adama: { team: null, lead: false, roles: ['administrator'] },
  issa: { team: null, lead: false, roles: ['auditor'] },
  kadi: { team: null, lead: false, roles: ['monitor'] },
  // In the team, but without the role: membership alone opens no route.
  bakary: { team: 'sikasso', lead: false, roles: ['coordinator'] },
} as const satisfies Record<string, { team: string | null; lead: boolean; roles: readonly string[] }>;

export type PersonName = keyof typeof PEOPLE;

/** Founds the network in an empty database; `unlockable` people get a passphrase, which takes half a second each. */
export async function foundSmallNetwork(
  ownerUrl: string,
  unlockable: readonly PersonName[] = [],
): Promise<SmallNetwork> {
  const root = newSigningKey();
  const rootPublicKey = toBase64(root.publicKey);
  const people = await makePeople(rootPublicKey, unlockable);
  const { founding, keys } = await prepareNetwork({
    ...{ root, at: new Date(FROM), teams: TEAMS.map(foundedTeam) },
    admins: [
      { accountId: 'admin-0', signing: newSigningKey() },
      { accountId: 'admin-1', signing: newSigningKey() },
    ],
    settings: newSettings({ name: 'Réseau de démonstration', kind: 'demonstration' }),
    districts: ['sikasso', 'koutiala'].map((id) => ({ id, name: id, region: 'Sikasso' })),
    members: await Promise.all(Object.values(people).map(newMember)),
  });
  const owner = await createDataSource({ url: ownerUrl, name: 'test-owner', poolSize: 1 }).initialize();
  try {
    await foundNetwork(owner, founding);
  } finally {
    await owner.destroy();
  }
  return { ...keys, rootPublicKey, people };
}

async function makePeople(
  rootPublicKey: string,
  unlockable: readonly PersonName[],
): Promise<SmallNetwork['people']> {
  const made = Object.entries(PEOPLE).map(async ([username, person]) => {
    const keys = await newKeyPair();
    const unlocking = unlockable.includes(username as PersonName)
      ? await withPassphrase({ identity: keys.identity, rootPublicKey })
      : await withoutPassphrase(keys);
    return [username, { ...person, id: newId(), username, keys, ...unlocking }] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as unknown as SmallNetwork['people'];
}

async function withPassphrase(secrets: AccountSecrets) {
  const [passphrase, salt] = [newPassphrase(), randomBytes(16)];
  const { loginProof, accountKey } = await stretchPassphrase(passphrase, salt);
  return {
    passphrase,
    salt,
    proof: Buffer.from(loginProof),
    sealedIdentity: await sealAccount(accountKey, secrets),
  };
}

async function withoutPassphrase(keys: KeyPair) {
  const sealedIdentity = await sealTo([keys.recipient], toBytes(keys.identity));
  return { passphrase: '', salt: randomBytes(16), proof: randomBytes(32), sealedIdentity };
}

function foundedTeam([id, kind, standbyTeamId, districtIds]: (typeof TEAMS)[number]): FoundedTeam {
  return { id, name: id, kind, standbyTeamId, districtIds };
}

async function foundedAccount({ id, username, proof, keys, roles, salt, sealedIdentity }: Person) {
  return {
    ...{ id, username, displayName: username, roles, languages: ['fr', 'bm'], gender: null, capacity: 30 },
    salt: Buffer.from(salt),
    kdfVersion: 1,
    proofHash: await hashLoginProof(proof),
    recipient: keys.recipient,
    sealedIdentity: Buffer.from(sealedIdentity),
    createdAt: new Date(FROM),
  };
}

async function newMember(person: Person): Promise<NewMember> {
  const { team: teamId, lead: leads, keys } = person;
  return { account: await foundedAccount(person), keys, places: teamId === null ? [] : [{ teamId, leads }] };
}
