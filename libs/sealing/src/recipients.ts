import { sha256, toBytes } from './bytes.js';
import type { TrustedDirectory, TrustedRecipient } from './trust.js';

/** The recipient to seal to now, or undefined: the newest that is not revoked. */
export const currentRecipient = (recipients: readonly TrustedRecipient[] | undefined): string | undefined =>
  recipients?.find(({ revoked }) => revoked === undefined)?.recipient;

/** Whose recipient this is, if it was ever validly signed and is not compromised; `current` false is to be flagged. */
export function acceptRecipient(
  directory: TrustedDirectory,
  recipient: string,
): { readonly teamId: string; readonly current: boolean } | undefined {
  for (const [teamId, recipients] of directory.teams) {
    const found = recipients.find((one) => one.recipient === recipient);
    if (found && found.revoked !== 'compromised')
      return { teamId, current: currentRecipient(recipients) === recipient };
  }
  return undefined;
}

/** A recipient's short fingerprint for comparing face to face or by voice: five groups of four digits (66 bits). */
export function fingerprint(recipient: string): string {
  const digest = sha256(toBytes(`kenekanko/fingerprint/v1\n${recipient}`));
  const digits = digest.slice(0, 16).reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n) % 10n ** 20n;
  return (String(digits).padStart(20, '0').match(/\d{4}/g) ?? []).join(' ');
}
