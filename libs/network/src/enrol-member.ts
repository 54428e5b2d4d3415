import { newId } from '#kernel';
import {
  fromBase64,
  newAccountSecrets,
  newPassphrase,
  PASSPHRASE_KDF,
  randomBytes,
  sealAccount,
  signingKeyOf,
  stretchPassphrase,
  toBase64,
  type SigningKey,
} from '#sealing';
import type { FoundedAccount } from './found-network.js';
import { hashLoginProof } from './login-proof.js';
import type { NewMember, NewPlace } from './prepare-network.js';

/** A person as they are named before they have keys. */
export interface NewPerson extends Pick<
  FoundedAccount,
  'username' | 'displayName' | 'roles' | 'languages' | 'gender' | 'capacity'
> {
  readonly places: readonly NewPlace[];
}

/** A person with keys, and the passphrase that opens them: to be handed over and kept nowhere. */
export interface EnrolledMember {
  readonly member: NewMember;
  readonly passphrase: string;
}

/** Makes a person's keys and passphrase; half a second each. Administrators and leads get a signing key. */
export async function enrolMember(
  { places, ...person }: NewPerson,
  root: Pick<SigningKey, 'publicKey'>,
  at: Date,
): Promise<EnrolledMember> {
  const signs = person.roles.includes('administrator') || places.some(({ leads }) => leads);
  const { secrets, keys } = await newAccountSecrets(toBase64(root.publicKey), signs);
  const [passphrase, salt] = [newPassphrase(), randomBytes(16)];
  const { loginProof, accountKey } = await stretchPassphrase(passphrase, salt);
  const account: FoundedAccount = {
    ...{ ...person, id: newId(), salt, kdfVersion: PASSPHRASE_KDF.version, createdAt: at },
    recipient: keys.recipient,
    proofHash: await hashLoginProof(loginProof),
    sealedIdentity: await sealAccount(accountKey, secrets),
  };
  const signing = secrets.signingKey === undefined ? null : signingKeyOf(fromBase64(secrets.signingKey));
  return { member: { account, keys, places, signing }, passphrase };
}
